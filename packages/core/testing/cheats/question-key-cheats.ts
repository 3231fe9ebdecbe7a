import {AdapterError, type FailureKind} from '../../adapter-error.ts';
import type {Consultation} from '../../contract/consultation.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {consultationDigestOf} from '../../digest.ts';
import {randomKey} from '../../random-key.ts';
import type {Cheat, NamedCheat} from './cheating.ts';
import {asking, receiptingQuestions, refusingQuestions} from './question-cheating.ts';

const otherUnderKey =
  'refuses another question under the same key as "rejected", whatever is different in it';
const covers = 'covers title, text, kind, department, service item and both consents with the digest';
const knownKind = 'throws nothing but AdapterError, always of a known kind';

/** Questions that are counted twice or taken for another, and digests that leave something out. */
export const questionKeyCheats: NamedCheat[] = [
  [
    'gives two receipts for one key',
    'gives the same receipt for the same key and question',
    asking((honest, sent) => honest.sendConsultation(sent, {key: randomKey()})),
  ],
  [
    'looks a key up first, and keeps it when the receipt is there',
    'gives one receipt to ten of the same key that come at once',
    (honest) => {
      const receipts = new Map<string, Receipt>();
      return {
        sendConsultation: async (sent, {key}) => {
          const receipt = receipts.get(key) ?? (await honest.sendConsultation(sent, {key: randomKey()}));
          receipts.set(key, receipt);
          return receipt;
        },
      };
    },
  ],
  ['takes another question under a key for the same', otherUnderKey, byKey(() => ({}))],
  ['sees no other title under a key', otherUnderKey, byKey(({title: _, ...sent}) => sent)],
  ['sees no withdrawn wish for a reply', otherUnderKey, byKey(({replyWanted: _, ...sent}) => sent)],
  ['sees no other consent under a key', otherUnderKey, byKey(({publishConsent: _, ...sent}) => sent)],
  ['sees no other kind under a key', otherUnderKey, byKey(({kind: _, ...sent}) => sent)],
  ['sees no other department under a key', otherUnderKey, byKey(({department: _, ...sent}) => sent)],
  ['sees no other item under a key', otherUnderKey, byKey(({service: _, ...sent}) => sent)],
  [
    'binds a key to a question that it refused',
    'binds no key to a question that it refused',
    byKey(({kind: _, ...sent}) => sent),
  ],
  ['throws what it got', knownKind, refusingQuestions(() => Promise.reject(new Error('HTTP 422')))],
  [
    'throws a kind of its own',
    knownKind,
    refusingQuestions(() => Promise.reject(new AdapterError('conflict' as FailureKind))),
  ],
  [
    'never hears that its caller has stopped',
    'sends nothing for a caller who has stopped',
    asking((honest, sent, {key}) => honest.sendConsultation(sent, {key})),
  ],
  [
    'says that it stopped, and has sent',
    'sends nothing for a caller who has stopped',
    asking(async (honest, sent, {key, signal}) => {
      const receipt = await honest.sendConsultation(sent, {key});
      if (signal?.aborted) throw new AdapterError('unavailable');
      return receipt;
    }),
  ],
  [
    'hears its caller stop only before it begins',
    'lets go when the caller stops in between, and settles it when sent again',
    asking((honest, sent, {key, signal}) =>
      honest.sendConsultation(sent, signal?.aborted ? {key, signal} : {key}),
    ),
  ],
  [
    'gives no digest',
    'gives the digest of what was asked, as anyone can compute it',
    receiptingQuestions(() => ({digest: undefined})),
  ],
  [
    'gives the digest of other words',
    'gives the digest of what was asked, as anyone can compute it',
    digesting((sent) => ({text: sent.text.trim()})),
  ],
  ...(['title', 'kind', 'department', 'service', 'replyWanted', 'publishConsent'] as const).map(
    (field): NamedCheat => [
      `leaves ${field} out of the digest`,
      covers,
      digesting((_, first) => ({[field]: first[field]})),
    ],
  ),
  [
    'drops carriage returns before it computes the digest',
    'gives one digest for every kind of line end',
    digesting(({text}) => ({text: text.replaceAll('\r', '')})),
  ],
  [
    'drops half characters before it computes the digest',
    'gives the digest of a text in which half a character was mended',
    digesting(({text}) => ({text: text.replace(/\p{Surrogate}/gu, '')})),
  ],
];

/** Whatever was answered once is answered again, as long as this much of it is the same. */
function byKey(sameOf: (sent: Consultation) => object): Cheat {
  return (honest) => {
    const answers = new Map<string, Promise<Receipt>>();
    return {
      sendConsultation: (sent, options) => {
        const same = options.key + JSON.stringify(sameOf(sent));
        const answer = answers.get(same) ?? honest.sendConsultation(sent, options);
        answers.set(same, answer);
        return answer;
      },
    };
  };
}

/** Gives the digest of something a little else, in which some things are as in a plain question. */
function digesting(change: (sent: Consultation, plain: Consultation) => object): Cheat {
  const plain = {
    kind: 'service',
    title: '营业执照丢了怎么补？',
    replyWanted: true,
    publishConsent: false,
  } as Consultation;
  return receiptingQuestions(async (_, sent) => ({
    digest: await consultationDigestOf({...sent, ...change(sent, plain)}),
  }));
}
