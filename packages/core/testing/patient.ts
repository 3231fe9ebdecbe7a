import type {RatingAdapter, TrackingAdapter} from '../adapter.ts';
import {isAdapterError} from '../adapter-error.ts';

/** The same adapter, which waits as long as the backend asks whenever it says that there are too many requests. */
export const patient = (adapter: RatingAdapter & TrackingAdapter): RatingAdapter & TrackingAdapter => ({
  ...adapter,
  loadProfile: (...read) => patiently(() => adapter.loadProfile(...read)),
  loadCase: (...read) => patiently(() => adapter.loadCase(...read)),
  sendRating: (...sent) => patiently(() => adapter.sendRating(...sent)),
  loadTracked: (...query) => patiently(() => adapter.loadTracked(...query)),
});

async function patiently<T>(ask: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isAdapterError(error) || error.kind !== 'rate-limited' || tries === 1) throw error;
    await new Promise((resume) => setTimeout(resume, error.retryAfter ?? 1000));
    return patiently(ask, tries - 1);
  }
}
