/** Every state that the gallery shows, by widget. */
export const galleryStates = {
  rater: [
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
    'earlier',
    'sharedComputer',
    'dark',
    'highContrast',
  ],
  consultation: [
    'empty',
    'filled',
    'suggestions',
    'fieldErrors',
    'sending',
    'queued',
    'unknown',
    'failed',
    'receipt',
    'earlier',
    'draftFound',
    'sharedComputer',
    'dark',
    'highContrast',
  ],
  complaint: [
    'empty',
    'what',
    'place',
    'files',
    'fileRefused',
    'who',
    'fieldErrors',
    'checked',
    'similar',
    'followed',
    'anonymous',
    'sending',
    'queued',
    'unknown',
    'failed',
    'receipt',
    'dark',
    'highContrast',
  ],
  tracker: [
    'form',
    'missing',
    'miss',
    'waiting',
    'failed',
    'inProgress',
    'overdue',
    'answered',
    'reactionError',
    'rated',
    'returned',
    'erased',
    'badRating',
    'differs',
    'dark',
    'highContrast',
  ],
  replies: ['list', 'opened', 'report', 'notFound', 'none', 'loading', 'failed', 'dark', 'highContrast'],
  ratings: ['list', 'none', 'loading', 'failed', 'dark', 'highContrast'],
  guides: ['first', 'results', 'nothing', 'loading', 'failed', 'dark', 'highContrast'],
  guide: [
    'open',
    'decided',
    'end',
    'notStated',
    'outdated',
    'stale',
    'notFound',
    'loading',
    'failed',
    'correction',
    'corrected',
    'dark',
    'highContrast',
  ],
} as const;

export type GalleryWidget = keyof typeof galleryStates;

type StateOf = {[W in GalleryWidget]: `${W}/${(typeof galleryStates)[W][number]}`};

/** One state of one widget, as it stands in the address: `rater/empty`. */
export type GalleryState = StateOf[GalleryWidget];

export const galleryWidgets = Object.keys(galleryStates) as GalleryWidget[];

/** The states of one widget, in the order in which a citizen may meet them. */
export const statesOf = (widget: GalleryWidget): GalleryState[] =>
  galleryStates[widget].map((state) => `${widget}/${state}` as GalleryState);
