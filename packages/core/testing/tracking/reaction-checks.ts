import {corrected, everyReaction, reactionOf} from './reactions.ts';
import type {Asked, QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import {ensureNobodyNamed} from '../consultation/planted.ts';
import type {ReactionName} from '../../contract/reaction.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused, ensureSame} from '../expectations.ts';
import {ensureMissesAlike} from '../misses.ts';
import {needing, noOffice} from '../prepared-checks.ts';
import {ensureGrown} from './timeline-checks.ts';

/** What the citizen may do after the receipt: what is listed is taken, what is not listed is refused. */
export const reactionChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'takes every reaction that it lists for a new question, and refuses every other',
    run: () => ensureListed(backend, () => backend.ask()),
  },
  ...needing(backend.offers('answer'), noOffice, [
    {
      name: 'takes every reaction that it lists for an answered question, and refuses every other',
      run: () => ensureListed(backend, () => backend.askAndAnswer()),
    },
  ]),
  {
    name: 'gives a reaction a receipt with the number of its question, and adds it to the timeline',
    run: async () => {
      for (const action of ['correct', 'withdraw'] as const) {
        const {receipt} = await backend.ask();
        const before = await backend.open(receipt);
        if (!before.reactions.includes(action)) continue;
        const given = await backend.react(receipt, reactionOf(action, before, await backend.rules()));
        ensureSame(given.number, receipt.number, 'The number on the receipt of a reaction');
        ensureGrown(before, await backend.open(receipt));
      }
    },
  },
  {
    name: 'answers a reaction with a wrong code as it answers every other miss',
    run: async () => {
      const [{receipt: one}, {receipt: other}] = [await backend.ask(), await backend.ask()];
      await ensureMissesAlike(one, other, (number, queryCode) =>
        backend.react({...one, number, queryCode}, {action: 'withdraw'}),
      );
    },
  },
  {
    name: 'gives the same receipt for the same reaction under the same key',
    promise: 'sameKeySameReceipt',
    run: async () => {
      await withReaction(backend, 'withdraw', async ({receipt}) => {
        const key = randomKey();
        const first = await backend.react(receipt, {action: 'withdraw'}, key);
        const again = await backend.react(receipt, {action: 'withdraw'}, key);
        ensureSame(again, first, 'The receipt for a reaction that comes again');
        ensureSame((await backend.open(receipt)).timeline.length, 2, 'Entries after one withdrawal');
      });
    },
  },
  {
    name: 'refuses another reaction under the same key as "rejected"',
    promise: 'sameKeySameReceipt',
    run: async () => {
      await withReaction(backend, 'withdraw', async ({receipt}) => {
        const key = randomKey();
        await backend.react(receipt, {action: 'withdraw'}, key);
        const other = backend.react(receipt, {action: 'erase'}, key);
        await ensureRefused(other, 'rejected', 'another reaction under the same key');
      });
    },
  },
  {
    name: 'takes a correction of name and contact, and shows nothing of it',
    run: async () => {
      await withReaction(backend, 'correct', async ({receipt}) => {
        await backend.react(receipt, reactionOf('correct', {}, await backend.rules()));
        const shown = await backend.open(receipt);
        ensureSame(shown.timeline.at(-1)?.type, 'corrected', 'The last thing that happened');
        ensureNobodyNamed(shown, 'The tracking page after a correction', corrected);
      });
    },
  },
  {
    name: 'takes nothing more about a question that was withdrawn but its correction and erasure',
    run: async () => {
      await withReaction(backend, 'withdraw', async ({receipt}) => {
        await backend.react(receipt, {action: 'withdraw'});
        const {state, reactions} = await backend.open(receipt);
        ensureSame(state, 'withdrawn', 'The state of a question that was withdrawn');
        const left = reactions.filter((one) => one !== 'correct' && one !== 'erase');
        ensureSame(left, [], 'What else may be done with a question that was withdrawn');
      });
    },
  },
];

/** Does it with a new question, where the backend offers that reaction at all. */
export async function withReaction(
  backend: QuestionsUnderTest,
  action: ReactionName,
  run: (asked: Asked) => Promise<void>,
): Promise<void> {
  const asked = await backend.ask();
  const {reactions} = await backend.open(asked.receipt);
  if (reactions.includes(action)) await run(asked);
}

// Each is tried on a question of its own: most of them change what may come after.
async function ensureListed(backend: QuestionsUnderTest, ask: () => Promise<Asked>): Promise<void> {
  for (const action of everyReaction) {
    const {receipt} = await ask();
    const before = await backend.open(receipt);
    const reaction = reactionOf(action, before, await backend.rules());
    const isListed = before.reactions.includes(action);
    if (!isListed)
      await ensureRefused(backend.react(receipt, reaction), 'rejected', `"${action}", not listed`);
    else await backend.react(receipt, reaction);
    const {timeline} = await backend.open(receipt);
    const added = timeline.length - before.timeline.length;
    ensure(added === (isListed ? 1 : 0), `After "${action}" the timeline grew by ${added}.`);
  }
}
