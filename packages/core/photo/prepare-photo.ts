import {goOnUnlessAborted} from './abort-reason.ts';
import {placeOfPhoto} from './place-of-photo.ts';
import {prepareInWorker} from './prepare-in-worker.ts';
import type {Encoding, PreparedPhoto} from './prepared-photo.ts';

export interface PreparePhotoOptions extends Partial<Encoding> {
  /** Whether the place is read from the original too. Only ever after the citizen has said so. */
  withPlace?: boolean;
  signal?: AbortSignal;
}

/**
 * Makes of a citizen's JPEG, PNG, WebP, GIF, BMP, and where the browser decodes them AVIF or HEIC, an upright JPEG of at
 * most `longestSide` pixels (2560) and of `quality` (0.85), on white, that holds nothing but the picture. It works in a
 * worker, else on the page's thread in slices. Prepare one photo at a time: each takes four bytes a pixel meanwhile.
 * @throws {PhotoProblem}, or what the signal was aborted with
 */
export const preparePhoto = async (
  file: Blob,
  {longestSide = 2560, quality = 0.85, withPlace = false, signal}: PreparePhotoOptions = {},
): Promise<PreparedPhoto> => {
  goOnUnlessAborted(signal);
  const order = {file, encoding: {longestSide, quality}};
  const photo = (await prepareInWorker(order, signal)) ?? (await (await here()).prepareHere(order, signal));
  const place = withPlace ? await placeOfPhoto(file) : undefined;
  goOnUnlessAborted(signal);
  return place ? {...photo, place} : photo;
};

// Only where there is no worker: its code is then needed here.
const here = () => import('./prepare-here.ts');
