import type {ConsultationProfile} from '../../contract/profile.ts';
import type {Consultation} from '../../contract/consultation.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused} from '../expectations.ts';
import {ensurePromisedDay} from '../promised-day.ts';
import type {QuestionsUnderTest} from './questions-under-test.ts';
import {variantsOf} from './variants.ts';

/** What is taken, with what receipt, and what is refused: by the profile, in code points, field by field. */
export const askingChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'gives each question a receipt with a number of its own, and the time',
    run: async () => {
      const [one, other] = [await backend.ask(), await backend.ask()];
      ensure(one.receipt.number !== other.receipt.number, 'Two questions have one receipt number.');
      const [before, after] = [one, other].map(({receipt}) => Date.parse(receipt.receivedAt));
      ensure(before! <= after!, 'The second question was received before the first.');
    },
  },
  {
    name: 'promises a reply on a working day, not before the question and not after the days of the profile',
    run: async () => {
      const {receipt} = await backend.ask();
      ensurePromisedDay('question', receipt, {...(await backend.profile()), ...(await backend.rules())});
    },
  },
  {
    name: 'takes every kind that the profile has',
    run: async () => {
      const {kinds} = await backend.rules();
      for (const {id} of kinds) await backend.ask({kind: id});
    },
  },
  {
    name: 'takes a question about a department or a service item, with every consent or none',
    run: async () => {
      for (const [, changes] of await variantsOf(backend)) await backend.ask(changes);
    },
  },
  {
    name: 'takes title and text as long as the profile allows, counted in code points',
    run: async () => {
      const {titleLimit, textLimit} = await backend.rules();
      await backend.ask({title: '𠮷'.repeat(titleLimit), text: '𠮷'.repeat(textLimit)});
    },
  },
  ...refusals.map(([what, field, changesOf]) => ({
    name: `refuses ${what}, and names the field "${field}"`,
    run: async () => {
      const changes = changesOf(await backend.rules(), await backend.questionOf());
      if (!changes) return;
      const error = await ensureRefused(backend.ask(changes), 'rejected', what);
      const named = error.fields.map((one) => one.field);
      ensure(named.includes(field), `For ${what} the backend names [${named.join(', ')}], not "${field}".`);
    },
  })),
];

type ChangesOf = (rules: ConsultationProfile, good: Consultation) => Partial<Consultation> | undefined;

const refusals: readonly (readonly [what: string, field: string, changesOf: ChangesOf])[] = [
  [
    'a title that is one code point too long',
    'title',
    ({titleLimit}) => ({title: '𠮷'.repeat(titleLimit + 1)}),
  ],
  ['a text that is one code point too long', 'text', ({textLimit}) => ({text: '𠮷'.repeat(textLimit + 1)})],
  ['a question without a title', 'title', () => ({title: ' \n'})],
  ['a question without a text', 'text', () => ({text: ' \n'})],
  ['a kind that the profile does not have', 'kind', () => ({kind: 'no-such-kind'})],
  [
    'a question without a name, where the profile asks for one',
    'asker.name',
    ({name}, {asker}) => (name === 'required' ? {asker: {...asker, name: ' '}} : undefined),
  ],
  [
    'consent to publishing, where the profile offers none',
    'publishConsent',
    ({publishing}) => (publishing === 'never' ? {publishConsent: true} : undefined),
  ],
];
