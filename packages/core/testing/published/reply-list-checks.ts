import {languages} from '../../language.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame, refusalOf} from '../expectations.ts';
import {ensureMarkedWords} from '../localised-words.ts';
import {stopped} from '../stopped.ts';
import type {RepliesUnderTest} from './replies-under-test.ts';

/** The list as anybody reads it, whatever is in it. */
export const replyListChecks = (backend: RepliesUnderTest): Check[] => [
  {
    name: 'gives pages that hold together every answer once',
    run: async () => {
      await backend.all();
    },
  },
  {
    name: 'counts the answers of each department as its own pages show them',
    run: async () => {
      const {first} = await backend.all();
      const counted = first.departments.reduce((sum, {total}) => sum + total, 0);
      ensureSame(counted, first.total, 'The answers of all departments together');
      for (const {id, total} of first.departments) {
        const {rows} = await backend.all({department: id});
        ensureSame(rows.length, total, `The answers of the department "${id}"`);
      }
    },
  },
  {
    name: 'shows nobody’s name whole',
    run: async () => {
      const {rows} = await backend.all();
      const askers = rows.flatMap((reply) => ('asker' in reply && reply.asker) || []);
      const whole = askers.find((asker) => !asker.includes('*'));
      ensure(!whole, `"${whole}" is no masked name.`);
    },
  },
  {
    name: 'shows no answer that was given before its question was received',
    run: async () => {
      const {rows} = await backend.all();
      const wrong = rows.find(({receivedOn, answeredOn}) => answeredOn && answeredOn < receivedOn);
      ensure(!wrong, `A question of ${wrong?.receivedOn} was answered on ${wrong?.answeredOn}.`);
    },
  },
  {
    name: 'gives statistics that can be: no more answered than received, no more in time than answered',
    run: async () => {
      const {first, rows} = await backend.all();
      const {statistics} = first;
      const total = rows.filter((reply) => 'question' in reply).length;
      const {received, answered, answeredInTime, rated, satisfied} = statistics;
      ensure(total <= answered, `${total} answers are published, and ${answered} were given.`);
      ensure(answered <= received, `${answered} of ${received} questions are answered.`);
      ensure(answeredInTime <= answered, `${answeredInTime} of ${answered} answers were in time.`);
      ensure(satisfied <= rated, `${satisfied} of ${rated} grades are satisfied.`);
    },
  },
  {
    name: 'finds one alone by its id, and nothing by an id that none has',
    run: async () => {
      const {rows} = await backend.all();
      const wanted = rows.at(-1);
      ensureSame((await backend.find({id: 'no-such-id'})).total, 0, 'What is found by an id that none has');
      if (!wanted) return;
      const {replies} = await backend.find({id: wanted.id});
      ensureSame(replies, [wanted], 'What is found by an id');
    },
  },
  {
    name: 'finds nothing for words that nobody wrote',
    run: async () => {
      const {total, replies} = await backend.find({text: `${randomKey()}龘靐`});
      ensureSame([total, replies.length], [0, 0], 'What is found for words that nobody wrote');
    },
  },
  {
    name: 'answers in the language asked for, or marks words with their own',
    run: async () => {
      for (const locale of languages) {
        const {departments} = await backend.find({locale});
        ensureMarkedWords(departments, locale, 'The departments');
      }
    },
  },
  {
    name: 'finds nothing for a caller who has stopped',
    run: async () => {
      const search = {text: '', page: 1, locale: backend.locale};
      const found = backend.adapter.findReplies(search, {signal: stopped()});
      await refusalOf(found, 'to search for one who has stopped');
    },
  },
];
