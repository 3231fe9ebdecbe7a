import {AdapterError} from '../../adapter-error.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {receipting, refusing, sending, sentElsewhere, type Cheat, type NamedCheat} from './cheating.ts';

/** Ratings that are counted twice, and receipts that are given to the wrong one. */
export const keyCheats: NamedCheat[] = [
  [
    'gives every rating one number',
    'gives each rating a receipt with a number of its own',
    receipting(() => ({number: 'PJ-1'})),
  ],
  [
    'gives a receipt without a number',
    'gives each rating a receipt with a number of its own',
    receipting(() => ({number: undefined})),
  ],
  [
    'takes a second first rating',
    'refuses a second first rating as "duplicate", with the first receipt',
    refusing((error, honest, rating) =>
      error.kind === 'duplicate' ? sentElsewhere(honest, rating) : Promise.reject(error),
    ),
  ],
  [
    'keeps the first receipt to itself',
    'refuses a second first rating as "duplicate", with the first receipt',
    refusing(({kind, fields}) => Promise.reject(new AdapterError(kind, {fields: [...fields]}))),
  ],
  [
    'looks first whether a case was rated, and takes the rating later',
    'takes one of ten first ratings that come at once',
    sending(async (honest, rating, options) => {
      const {status} = await honest.loadCase(rating.caseToken, {locale: 'zh'});
      const sent = honest.sendRating(rating, options);
      return status === 'open' ? sent.catch(() => sentElsewhere(honest, rating)) : sent;
    }),
  ],
  [
    'gives two receipts for one key',
    'gives the same receipt for the same key and content',
    receipting(newNumber),
  ],
  [
    'looks a key up first, and keeps it when the receipt is there',
    'gives one receipt to ten of the same key that come at once',
    (honest) => {
      const receipts = new Map<string, Receipt>();
      return {
        sendRating: async (rating, options) => {
          const {key} = options;
          if (!receipts.has(key))
            receipts.set(key, {...(await honest.sendRating(rating, options)), ...newNumber()});
          return receipts.get(key)!;
        },
      };
    },
  ],
  [
    'takes other content under a key as the same',
    'refuses other content under the same key as "rejected", and keeps the first',
    byKey(({key}) => key),
  ],
  [
    'answers for one case with the receipt of another',
    'never answers for one case with the receipt of another',
    byKey(({key, text}) => key + text),
  ],
  [
    'binds a key to a rating that it refused',
    'binds no key to a rating that it refused',
    byKey(({key, text, caseToken}) => key + text + caseToken),
  ],
];

let count = 0;

function newNumber() {
  return {number: `PJ-20261120-${++count}`};
}

/** Whatever was answered once is answered again, as long as this much of it is the same. */
function byKey(sameOf: (sent: {key: string; text: string; caseToken: string}) => string): Cheat {
  return (honest) => {
    const answers = new Map<string, Promise<Receipt>>();
    return {
      sendRating: (rating, options) => {
        const same = sameOf({...rating, ...options});
        const answer = answers.get(same) ?? honest.sendRating(rating, options);
        answers.set(same, answer);
        return answer;
      },
    };
  };
}
