import type {Correction} from '../../contract/guide-search.ts';
import {correctionTextLimit, correctionWorkingDays} from '../../correction-rules.ts';
import {correctionDigestOf} from '../../digest.ts';
import {randomKey} from '../../random-key.ts';
import {addWorkingDays} from '../../working-days.ts';
import type {Check} from '../check.ts';
import {ensureRefused, ensureSame, refusalOf} from '../expectations.ts';
import {stopped} from '../stopped.ts';
import {tenTimes} from '../ten-times.ts';
import type {GuidesUnderTest} from './guides-under-test.ts';

/** What citizens say of a guide: nothing of it is lost, doubled or owed for ever. */
export const correctionChecks = (backend: GuidesUnderTest): Check[] => [
  {
    name: 'promises to look at a mistake within three working days',
    run: async () => {
      const [taskCode, correction] = await backend.correctionOf();
      const {calendar} = await backend.load(taskCode);
      const {receivedAt, dueOn} = await backend.send(taskCode, correction);
      const last = addWorkingDays(new Date(receivedAt), correctionWorkingDays, calendar);
      ensureSame(dueOn ?? 'no day', last, 'The day that the receipt promises');
    },
  },
  {
    name: 'takes it that a guide is right',
    run: async () => {
      await backend.send(...(await backend.correctionOf({accurate: true, parts: [], text: ''})));
    },
  },
  {
    name: 'refuses a correction that names no part, one that is too long, and one of no guide',
    run: async () => {
      const tooLong = '字'.repeat(correctionTextLimit + 1);
      const [taskCode, correction] = await backend.correctionOf();
      const wrong: [what: string, code: string, changes: Partial<Correction>][] = [
        ['a correction that names no part', taskCode, {parts: []}],
        ['a guide that is right and has a mistake', taskCode, {accurate: true}],
        ['a correction that is too long', taskCode, {text: tooLong}],
        ['a correction of no guide', 'no-such-code', {}],
        ['a correction of no version', taskCode, {version: 'no-such-version'}],
      ];
      for (const [what, code, changes] of wrong) {
        await ensureRefused(backend.send(code, {...correction, ...changes}), 'rejected', what);
      }
    },
  },
  {
    name: 'gives the same receipt for the same key and correction, ten times at once too',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const [taskCode, correction] = await backend.correctionOf();
      const [first, ...others] = await Promise.all(tenTimes(() => backend.send(taskCode, correction, key)));
      const again = await backend.send(taskCode, correction, key);
      for (const other of [...others, again])
        ensureSame(other, first, 'The receipt for a key that comes again');
    },
  },
  {
    name: 'refuses another correction under the same key as "rejected"',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const [taskCode, correction] = await backend.correctionOf();
      await backend.send(taskCode, correction, key);
      const other = backend.send(taskCode, {...correction, parts: ['time']}, key);
      await ensureRefused(other, 'rejected', 'another correction under the same key');
    },
  },
  {
    name: 'gives the digest of a correction, as anyone can compute it',
    promise: 'digest',
    run: async () => {
      for (const changes of [{}, {text: '一\r\n二\r三'}, {parts: ['time', 'address'] as const}]) {
        const {parts, ...others} = {parts: undefined, ...changes};
        const sent = await backend.correctionOf({...others, ...(parts && {parts: [...parts]})});
        const {digest} = await backend.send(...sent);
        ensureSame(digest ?? 'none', await correctionDigestOf(...sent), 'The digest of a correction');
      }
    },
  },
  {
    name: 'takes no correction from a caller who has stopped',
    run: async () => {
      const [taskCode, correction] = await backend.correctionOf();
      const options = {key: randomKey(), signal: stopped()};
      const sent = backend.adapter.sendCorrection!(taskCode, correction, options);
      await refusalOf(sent, 'to send a correction for one who has stopped');
    },
  },
];
