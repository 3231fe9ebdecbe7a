import type {Asked, QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import {questionTexts} from '../consultation/question-texts.ts';
import type {Reaction} from '../../contract/reaction.ts';
import type {TrackedConsultation} from '../../contract/tracking.ts';
import {reactionDigestOf} from '../../digest.ts';
import {dayIn} from '../../working-days.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused, ensureSame} from '../expectations.ts';
import {everyReaction, reactionOf} from './reactions.ts';

type Answered = Asked & {tracked: TrackedConsultation};

/** What the citizen does with an answer: grades it, asks on, begins again. Each only where it is listed. */
export const answerChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'shows no grade and no further question that nobody sent',
    run: async () => {
      const {tracked} = await answered(backend);
      const invented = tracked.timeline.find(({type, grade}) => grade || type === 'furtherQuestion');
      ensure(!invented, `The timeline tells "${invented?.type}", which the citizen never did.`);
    },
  },
  {
    name: 'takes one grade for an answer, shows it with its reason, and refuses a second one',
    run: async () => {
      const {receipt, tracked} = await answered(backend);
      if (!tracked.reactions.includes('rateAnswer')) return;
      const reaction = await rated(backend, tracked);
      await backend.react(receipt, reaction);
      const after = await backend.open(receipt);
      const {type, grade, text} = after.timeline.at(-1)!;
      ensureSame({type, grade, text}, {type: 'rated', ...said(reaction)}, 'The grade that is shown');
      ensure(after.unratedAnswer === undefined, 'An answer that was rated is offered for rating again.');
      await ensureRefused(
        backend.react(receipt, {...reaction, grade: 'satisfied'}),
        'rejected',
        'a second grade',
      );
      ensureSame((await backend.open(receipt)).timeline, after.timeline, 'The timeline after a second grade');
    },
  },
  {
    name: 'refuses a grade for anything but the answer that waits for one',
    run: async () => {
      const {receipt, tracked} = await answered(backend);
      if (!tracked.reactions.includes('rateAnswer')) return;
      const reaction = await rated(backend, tracked);
      for (const answer of ['no-such-answer', tracked.timeline[0]!.id]) {
        await ensureRefused(
          backend.react(receipt, {...reaction, answer}),
          'rejected',
          `a grade for "${answer}"`,
        );
      }
      ensure(
        (await backend.open(receipt)).unratedAnswer,
        'A grade for something else counts for the answer.',
      );
    },
  },
  {
    name: 'refuses a bad grade without a reason, and names the field "reaction.text"',
    run: async () => {
      const {receipt, tracked} = await answered(backend);
      if (!tracked.reactions.includes('rateAnswer')) return;
      const reaction = {...(await rated(backend, tracked)), text: ' \n'};
      await ensureTextRefused(backend.react(receipt, reaction), 'a bad grade without a reason');
    },
  },
  ...questionTexts.map(([name, text]) => ({
    name: `shows a further question with ${name} word by word, below the answer`,
    run: async () => {
      const {receipt, tracked} = await answered(backend);
      if (!tracked.reactions.includes('furtherQuestion')) return;
      await backend.react(receipt, {action: 'furtherQuestion', text});
      const {timeline, state} = await backend.open(receipt);
      ensureSame(timeline.at(-1)?.type, 'furtherQuestion', 'The last thing that happened');
      ensureSame(timeline.at(-1)?.text, text, `A further question with ${name}`);
      ensure(state !== 'answered', 'A question with a further question is still shown as answered.');
    },
  })),
  {
    name: 'refuses a further question that is empty or one code point too long, and names "reaction.text"',
    run: async () => {
      const {receipt, tracked} = await answered(backend);
      if (!tracked.reactions.includes('furtherQuestion')) return;
      const {textLimit} = await backend.rules();
      for (const text of [' \n', '𠮷'.repeat(textLimit + 1)]) {
        const sent = backend.react(receipt, {action: 'furtherQuestion', text});
        await ensureTextRefused(sent, `a further question of ${[...text].length} code points`);
      }
      await backend.react(receipt, {action: 'furtherQuestion', text: '𠮷'.repeat(textLimit)});
    },
  },
  {
    name: 'begins again when it is reopened, on a day not after the one that it names',
    run: async () => {
      const {receipt, tracked} = await answered(backend);
      if (!tracked.reactions.includes('reopen')) return;
      const {calendar} = await backend.profile();
      const {reopenUntil = ''} = tracked;
      ensure(
        reopenUntil >= dayIn(calendar.timeZone, new Date()),
        `It can be reopened, until "${reopenUntil}".`,
      );
      await backend.react(receipt, {action: 'reopen', text: '还是办不了。'});
      const {state, timeline} = await backend.open(receipt);
      ensure(state === 'inProgress' || state === 'routed', `A reopened question is shown as "${state}".`);
      ensureSame(timeline.at(-1)?.text, '还是办不了。', 'The reason to reopen');
    },
  },
  {
    name: 'gives the digest of every reaction, and shows it in the timeline',
    promise: 'digest',
    run: async () => {
      for (const action of everyReaction) {
        const {receipt, tracked} = await answered(backend);
        if (!tracked.reactions.includes(action)) continue;
        const reaction = reactionOf(action, tracked, await backend.rules());
        const digest = await reactionDigestOf(reaction);
        ensureSame((await backend.react(receipt, reaction)).digest, digest, `The digest of "${action}"`);
        const {timeline} = await backend.open(receipt);
        ensureSame(timeline.at(-1)?.digest, digest, `The digest of "${action}" that is shown`);
      }
    },
  },
];

async function answered(backend: QuestionsUnderTest): Promise<Answered> {
  const asked = await backend.askAndAnswer();
  return {...asked, tracked: await backend.open(asked.receipt)};
}

type Rated = Extract<Reaction, {action: 'rateAnswer'}>;

const rated = async (backend: QuestionsUnderTest, tracked: TrackedConsultation): Promise<Rated> =>
  reactionOf('rateAnswer', tracked, await backend.rules()) as Rated;

const said = ({grade, text}: Rated) => ({grade, text});

async function ensureTextRefused(attempt: Promise<unknown>, what: string): Promise<void> {
  const {fields} = await ensureRefused(attempt, 'rejected', what);
  const named = fields.map(({field}) => field);
  ensure(named.includes('reaction.text'), `For ${what} the backend names [${named.join(', ')}].`);
}
