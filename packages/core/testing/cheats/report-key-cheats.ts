import {AdapterError, type FailureKind} from '../../adapter-error.ts';
import type {Complaint} from '../../contract/complaint.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {complaintDigestOf} from '../../digest.ts';
import {randomKey} from '../../random-key.ts';
import type {Cheat, NamedCheat} from './cheating.ts';
import {eachAnswer, receiptingReports, refusingReports, reporting, without} from './report-cheating.ts';

const otherUnderKey = 'refuses another report under the same key as "rejected", whatever is different in it';
const otherWriter = 'refuses the same report from somebody else under the same key as "rejected"';
const covers = 'covers title, text, kind, whom it is about and every answer with the digest';
const lineEnds = 'gives one digest for every kind of line end, in the address of a place too';
const plainDigest = 'gives the digest of what was reported, as anyone can compute it';
const knownKind = 'throws nothing but AdapterError, always of a known kind';
const afterStop = 'sends nothing for a caller who has stopped';

/** Reports that are counted twice or taken for another, and digests that leave something out. */
export const reportKeyCheats: NamedCheat[] = [
  [
    'gives two receipts for one key',
    'gives the same receipt for the same key and report',
    reporting((honest, sent) => honest.sendComplaint(sent, {key: randomKey()})),
  ],
  [
    'knows nobody again who is anonymous',
    'gives the same receipt for the same key and report',
    reporting((honest, sent, {key}) =>
      honest.sendComplaint(sent, {key: sent.reporter.disclosure === 'anonymous' ? randomKey() : key}),
    ),
  ],
  [
    'looks a key up first, and keeps it when the receipt is there',
    'gives one receipt to ten of the same key that come at once',
    (honest) => {
      const receipts = new Map<string, Receipt>();
      return {
        sendComplaint: async (sent, {key}) => {
          const receipt = receipts.get(key) ?? (await honest.sendComplaint(sent, {key: randomKey()}));
          receipts.set(key, receipt);
          return receipt;
        },
      };
    },
  ],
  ['takes another report under a key for the same', otherUnderKey, byKey(() => ({}))],
  ...(['title', 'text', 'kind', 'department', 'person', 'answers'] as const).map((field): NamedCheat => [
    `sees no other ${field} under a key`,
    otherUnderKey,
    byKey(({[field]: _, ...sent}) => sent),
  ]),
  [
    'sees no other reference system under a key',
    otherUnderKey,
    byKey((sent) => ({...sent, answers: inOneSystem(sent)})),
  ],
  ['sees nobody else under a key', otherWriter, byKey(({reporter: _, ...sent}) => sent)],
  [
    'sees under a key only whether somebody said who they are',
    otherWriter,
    byKey(({reporter: {disclosure}, ...sent}) => ({...sent, disclosure})),
  ],
  [
    'sees no other file under a key',
    'refuses a report with another file under the same key as "rejected"',
    byKey(({answers, uploadToken: _, ...sent}) => ({...sent, answers: filesOut(answers)})),
  ],
  [
    'binds a key to a report that it refused',
    'binds no key to a report that it refused',
    byKey(({title: _, ...sent}) => sent),
  ],
  ['throws what it got', knownKind, refusingReports(() => Promise.reject(new Error('HTTP 422')))],
  [
    'throws a kind of its own',
    knownKind,
    refusingReports(() => Promise.reject(new AdapterError('conflict' as FailureKind))),
  ],
  [
    'never hears that its caller has stopped',
    afterStop,
    reporting((honest, sent, {key}) => honest.sendComplaint(sent, {key})),
  ],
  [
    'says that it stopped, and has sent',
    afterStop,
    reporting(async (honest, sent, {key, signal}) => {
      const receipt = await honest.sendComplaint(sent, {key});
      if (signal?.aborted) throw new AdapterError('unavailable');
      return receipt;
    }),
  ],
  [
    'hears its caller stop only before it begins',
    'lets go when the caller stops in between, and settles it when sent again',
    reporting((honest, sent, {key, signal}) =>
      honest.sendComplaint(sent, signal?.aborted ? {key, signal} : {key}),
    ),
  ],
  ['gives no digest', plainDigest, receiptingReports(() => ({digest: undefined}))],
  ['gives the digest of other words', plainDigest, digesting(({text}) => ({text: text.trim()}))],
  ['leaves the title out of the digest', covers, digesting(() => ({title: '工地夜间施工'}))],
  ['leaves the kind out of the digest', covers, digesting(() => ({kind: 'report'}))],
  ['leaves the department out of the digest', covers, digesting(() => ({department: undefined}))],
  ['leaves the person out of the digest', covers, digesting(() => ({person: undefined}))],
  ['leaves the answers out of the digest', covers, digesting(() => ({answers: {}}))],
  [
    'leaves the reference system out of the digest',
    covers,
    digesting((sent) => ({answers: inOneSystem(sent)})),
  ],
  [
    'drops carriage returns before it computes the digest',
    lineEnds,
    digesting(({text}) => ({text: text.replaceAll('\r', '')})),
  ],
  [
    'drops carriage returns of an address before it computes the digest',
    lineEnds,
    digesting(({answers}) => ({
      answers: eachAnswer(answers, (answer) =>
        'place' in answer
          ? {place: {...answer.place, address: answer.place.address.replaceAll('\r', '')}}
          : answer,
      ),
    })),
  ],
  [
    'drops half characters before it computes the digest',
    'gives the digest of a text in which half a character was mended',
    digesting(({text}) => ({text: text.replace(/\p{Surrogate}/gu, '')})),
  ],
  [
    'leaves the files out of the digest',
    'covers the files of a report with the digest',
    digesting(({answers}) => ({answers: filesOut(answers)})),
  ],
];

/** Whatever was answered once is answered again, as long as this much of it is the same. */
function byKey(sameOf: (sent: Complaint) => object): Cheat {
  return (honest) => {
    const answers = new Map<string, Promise<Receipt>>();
    return {
      sendComplaint: (sent, options) => {
        const same = options.key + JSON.stringify(sameOf(sent));
        const answer = answers.get(same) ?? honest.sendComplaint(sent, options);
        answers.set(same, answer);
        return answer;
      },
    };
  };
}

/** Gives the digest of something a little else. */
function digesting(change: (sent: Complaint) => object): Cheat {
  return receiptingReports(async (_, sent) => ({
    digest: await complaintDigestOf({...sent, ...change(sent)}),
  }));
}

const filesOut = (answers: Complaint['answers']): Complaint['answers'] =>
  without(answers, (answer) => 'files' in answer);

function inOneSystem({answers}: Complaint): Complaint['answers'] {
  return eachAnswer(answers, (answer) => {
    if (!('place' in answer) || !answer.place.point) return answer;
    return {place: {...answer.place, point: {...answer.place.point, system: 'CGCS2000'}}};
  });
}
