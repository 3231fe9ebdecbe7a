import {AdapterError, type FailureKind} from '../../adapter-error.ts';
import {refusing, sending, type NamedCheat} from './cheating.ts';

/** Errors that nobody expects, and callers who are not heard. */
export const failureCheats: NamedCheat[] = [
  [
    'throws what it got',
    'throws nothing but AdapterError, always of a known kind',
    refusing(() => Promise.reject(new Error('HTTP 409'))),
  ],
  [
    'throws a kind of its own',
    'throws nothing but AdapterError, always of a known kind',
    refusing(() => Promise.reject(new AdapterError('conflict' as FailureKind))),
  ],
  [
    'never hears that its caller has stopped',
    'sends nothing for a caller who has stopped',
    sending((honest, rating, {key}) => honest.sendRating(rating, {key})),
  ],
  [
    'hears its caller stop only before it begins',
    'lets go when the caller stops in between, and settles it when sent again',
    sending((honest, rating, {key, signal}) =>
      honest.sendRating(rating, signal?.aborted ? {key, signal} : {key}),
    ),
  ],
];
