import {officeWords} from '../consultation/office-words.ts';
import {planted, ensureNobodyNamed} from '../consultation/planted.ts';
import type {Asked, QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import type {PublishedQuestion, ReplyPage} from '../../contract/published.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {addWorkingDays, dayIn} from '../../working-days.ts';
import {withReaction} from '../tracking/reaction-checks.ts';
import {reactionOf} from '../tracking/reactions.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {newWord} from '../new-word.ts';
import type {RepliesUnderTest} from './replies-under-test.ts';

/** What gets into the list, and what never does. */
export const publishingChecks = (backend: RepliesUnderTest, questions: QuestionsUnderTest): Check[] => [
  {
    name: 'shows a question with its answer word by word, with both days, once it is published with consent',
    run: async () => {
      const word = newWord();
      const {question, receipt} = await publish(questions, {title: `${word}执照怎么补？`});
      const reply = await onlyOne(backend, word);
      ensureSame(
        [reply.title.text, reply.question.text, reply.answer],
        [question.title, question.text, officeWords()],
        'Title, question and answer that are published',
      );
      const {timeZone} = (await questions.profile()).calendar;
      ensureSame(reply.receivedOn, dayIn(timeZone, new Date(receipt.receivedAt)), 'The day of the question');
    },
  },
  {
    name: 'never shows a question whose asker did not agree',
    run: async () => {
      const word = newWord();
      await publish(questions, {title: `${word}执照怎么补？`, publishConsent: false});
      ensureSame((await backend.find({text: word})).total, 0, 'What is published without consent');
    },
  },
  {
    name: 'never shows a question that nobody published',
    run: async () => {
      const word = newWord();
      await questions.askAndAnswer({title: `${word}执照怎么补？`, publishConsent: true});
      ensureSame((await backend.find({text: word})).total, 0, 'What is shown and was never published');
    },
  },
  {
    name: 'masks whoever asked, in the name, the title, the words, the answer and its links',
    run: async () => {
      const word = newWord();
      const {name, phone, email} = planted;
      const title = `${word}，我是${name}`;
      const text = `${name}，电话${phone}，邮箱 ${email}。执照怎么补？`;
      const asked = await questions.ask({title, text, publishConsent: true});
      const {blocks, ...answer} = officeWords(`${name}您好，已给${phone}打电话。`);
      const spans = [{text: '结果已寄到您的邮箱', href: `mailto:${email}`}];
      await questions.office.answer(asked.receipt.number, {
        ...answer,
        blocks: [...blocks, {type: 'paragraph', spans}],
      });
      await questions.office.publish(asked.receipt.number);
      const reply = await onlyOne(backend, word);
      ensureNobodyNamed(reply, 'What everybody reads');
      const [first] = asked.question.asker.name;
      const isMasked =
        reply.asker === undefined || (reply.asker.startsWith(first!) && reply.asker.includes('*'));
      ensure(isMasked, `"${reply.asker}" is not the first character and a star.`);
    },
  },
  {
    name: 'shows neither number nor query code of a receipt',
    run: async () => {
      const word = newWord();
      const {receipt} = await publish(questions, {title: `${word}执照怎么补？`});
      ensureNoReceipt(await onlyOne(backend, word), receipt);
    },
  },
  {
    name: 'finds an answer by words of its title, by words of its answer, and by its department',
    run: async () => {
      const word = newWord();
      const asked = await questions.ask({title: `${word}执照怎么补？`, publishConsent: true});
      const inside = newWord();
      await questions.office.answer(asked.receipt.number, officeWords(`${inside}窗口办理。`));
      await questions.office.publish(asked.receipt.number);
      const {id} = await onlyOne(backend, word);
      ensureSame((await onlyOne(backend, inside)).id, id, 'What is found by words of the answer');
      const {departments} = await backend.find({text: word});
      for (const department of departments) {
        const found = await backend.find({text: word, department: department.id});
        ensureSame(found.total, department.total, `What is found of "${department.id}"`);
      }
    },
  },
  ...(['withdraw', 'erase'] as const).map((action) => ({
    name: `takes a question out of the list when its asker sends "${action}"`,
    run: async () => {
      const word = newWord();
      await withReaction(questions, action, async () => {
        const {receipt} = await publish(questions, {title: `${word}执照怎么补？`});
        await questions.react(receipt, {action});
        ensureSame((await backend.find({text: word})).total, 0, `What is shown after "${action}"`);
      });
    },
  })),
  {
    name: 'counts every question, answer and grade in its statistics, once each',
    run: async () => {
      const before = (await backend.find()).statistics;
      const {receipt} = await questions.ask();
      await ensureCounted(backend, before, {received: 1});
      await questions.office.answer(receipt.number, officeWords());
      await ensureCounted(backend, before, {received: 1, answered: 1, answeredInTime: 1});
      const tracked = await questions.open(receipt);
      if (!tracked.reactions.includes('rateAnswer')) return;
      await questions.react(receipt, reactionOf('rateAnswer', tracked, await questions.rules()));
      await ensureCounted(backend, before, {received: 1, answered: 1, answeredInTime: 1, rated: 1});
    },
  },
];

/** Where the office can let time go by. */
export const lateAnswerChecks = (backend: RepliesUnderTest, questions: QuestionsUnderTest): Check[] => [
  {
    name: 'counts no answer as in time whose day was put off after it had passed',
    run: async () => {
      const before = (await backend.find()).statistics;
      const {receipt} = await questions.ask();
      const dueOn = addWorkingDays(new Date(), 40, (await questions.profile()).calendar);
      await questions.office.makeLate?.(receipt.number);
      await questions.office.extend(receipt.number, dueOn, officeWords('需要现场核实。'));
      await questions.office.answer(receipt.number, officeWords());
      await ensureCounted(backend, before, {received: 1, answered: 1});
    },
  },
];

async function publish(
  questions: QuestionsUnderTest,
  changes: Parameters<QuestionsUnderTest['ask']>[0],
): Promise<Asked> {
  const asked = await questions.askAndAnswer({publishConsent: true, ...changes});
  // A good office refuses what may not be published; a bad one tries all the same.
  await questions.office.publish(asked.receipt.number).catch(() => undefined);
  return asked;
}

async function onlyOne(backend: RepliesUnderTest, word: string): Promise<PublishedQuestion> {
  const {replies, total} = await backend.find({text: word});
  ensureSame([total, replies.length], [1, 1], `What is found for "${word}", which stands in one answer`);
  const [reply] = replies;
  ensure(reply && 'question' in reply, `What is found for "${word}" is no question.`);
  return reply;
}

export function ensureNoReceipt(shown: unknown, {number, queryCode}: Receipt): void {
  const whole = JSON.stringify(shown);
  ensure(!whole.includes(number), 'The receipt’s number, half of what opens it, is published.');
  ensure(!queryCode || !whole.includes(queryCode), 'A query code is published.');
}

type Statistics = ReplyPage['statistics'];

async function ensureCounted(
  backend: RepliesUnderTest,
  before: Statistics,
  more: Partial<Statistics>,
): Promise<void> {
  const names = Object.keys(before) as (keyof Statistics)[];
  const expected = names.map((name) => [name, before[name] + (more[name] ?? 0)]);
  const {statistics} = await backend.find();
  ensureSame(
    names.map((name) => [name, statistics[name]]),
    expected,
    'The statistics',
  );
}
