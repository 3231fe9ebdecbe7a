/** Every state of the rater that the gallery shows. */
export const galleryStates = [
  'empty',
  'chosenGood',
  'chosenBad',
  'fieldError',
  'sending',
  'receipt',
  'queued',
  'unknown',
  'failed',
  'expired',
  'followUp',
  'closed',
  'kiosk',
  'loading',
  'dark',
  'highContrast',
] as const;

export type GalleryState = (typeof galleryStates)[number];
