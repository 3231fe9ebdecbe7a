import type {QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {needing, noOffice} from '../prepared-checks.ts';
import {withReaction} from './reaction-checks.ts';
import {reactionOf} from './reactions.ts';

const words = {title: '要删除的标题甲', text: '要删除的正文乙'};

/** Erasure (PIPL 47): the words go everywhere, number and days stay. */
export const erasureChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'erases every word of a question, and keeps its number and its days',
    run: () =>
      withReaction(backend, 'erase', async () => {
        const {receipt} = await backend.ask(words);
        const before = await backend.open(receipt);
        await backend.react(receipt, {action: 'erase'});
        const after = await backend.open(receipt);
        ensureWordless(after);
        ensureSame(after.receipt, receipt, 'The receipt after erasing');
        ensureSame(
          after.timeline.map(({type, at}) => [type, at]).slice(0, -1),
          before.timeline.map(({type, at}) => [type, at]),
          'What happened before erasing',
        );
      }),
  },
  ...needing(backend.offers('answer'), noOffice, [
    {
      name: 'erases the words of answer, grade and further question, and the files',
      run: () =>
        withReaction(backend, 'erase', async () => {
          const file = {name: '要删除的文件丙.txt', content: new Uint8Array([1, 2, 3])};
          const {receipt} = await backend.askAndAnswer(words, [file]);
          const answered = await backend.open(receipt);
          const [attachment] = answered.timeline.at(-1)?.attachments ?? [];
          for (const action of ['rateAnswer', 'furtherQuestion'] as const) {
            if (!answered.reactions.includes(action)) continue;
            await backend.react(receipt, reactionOf(action, answered, await backend.rules()));
          }
          await backend.react(receipt, {action: 'erase'});
          ensureWordless(await backend.open(receipt));
          if (attachment) await ensureFileGone(backend, receipt, attachment.id);
        }),
    },
  ]),
];

type Opened = Awaited<ReturnType<QuestionsUnderTest['open']>>;

function ensureWordless({state, content, timeline}: Opened): void {
  ensureSame(state, 'erased', 'The state of an erased question');
  ensure(content === undefined, 'The words of an erased question are still shown.');
  for (const {type, words, text, attachments} of timeline) {
    ensure(!words && !text && !attachments, `Words or files of "${type}" are still shown after erasing.`);
  }
}

async function ensureFileGone(
  backend: QuestionsUnderTest,
  receipt: Parameters<QuestionsUnderTest['file']>[0],
  id: string,
): Promise<void> {
  const file = await backend.file(receipt, id).catch(() => undefined);
  ensure(!file, 'A file of an erased question is still handed out.');
}
