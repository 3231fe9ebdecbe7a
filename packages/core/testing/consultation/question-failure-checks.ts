import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {refusalOf} from '../expectations.ts';
import {stopped} from '../stopped.ts';
import type {QuestionsUnderTest} from './questions-under-test.ts';

/** When things go wrong: one kind of error, and a caller who stops is heard. */
export const questionFailureChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'throws nothing but AdapterError, always of a known kind',
    run: async () => {
      const question = await backend.questionOf();
      await refusalOf(backend.send({...question, kind: ''}), 'a question of no kind');
      await refusalOf(backend.send({...question, title: ''}), 'a question without a title');
      const {adapter} = backend;
      if (adapter.loadTracked) await refusalOf(backend.track('', ''), 'an empty query');
    },
  },
  {
    name: 'sends nothing for a caller who has stopped',
    run: async () => {
      const {adapter, locale} = backend;
      const signal = stopped();
      const key = randomKey();
      const question = await backend.questionOf();
      await refusalOf(adapter.loadRecipients({locale, signal}), 'to say whom to ask to one who has stopped');
      await refusalOf(adapter.sendConsultation(question, {key, signal}), 'to send for one who has stopped');
      // Had it been sent, the key would be taken.
      await backend.send({...question, text: '又想了想。'}, key);
    },
  },
  {
    name: 'lets go when the caller stops in between, and settles it when sent again',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const question = await backend.questionOf();
      const controller = new AbortController();
      const sending = backend.adapter.sendConsultation(question, {key, signal: controller.signal});
      controller.abort();
      await refusalOf(sending, 'to go on sending for one who stops');
      await backend.send(question, key);
    },
  },
];
