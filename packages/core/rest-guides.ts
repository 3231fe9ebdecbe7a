import type {GuideAdapter} from './adapter.ts';
import {restIdOf} from './rest-reads.ts';
import {restRequests, type RestPartOptions} from './rest-requests.ts';

/** The reading half of `restAdapter` for guides. */
export const restGuides = (
  options: RestPartOptions,
): Pick<GuideAdapter, 'id' | 'findGuides' | 'loadGuide'> => {
  const {base, request} = restRequests(options);
  return {
    id: restIdOf(base),
    // By POST, so that nobody's trouble stands in an address.
    findGuides: (search, {signal} = {}) =>
      request('/guides/search', {
        ...{method: 'POST', body: JSON.stringify(search), signal},
        headers: {'Content-Type': 'application/json'},
      }),
    loadGuide: (taskCode, {signal, locale, version}) =>
      request(
        `${guideAt(taskCode)}?locale=${locale}${version ? `&version=${encodeURIComponent(version)}` : ''}`,
        {signal},
      ),
  };
};

/** Where the reference API has the guide of this code. */
export const guideAt = (taskCode: string): string => `/guides/${encodeURIComponent(taskCode)}`;
