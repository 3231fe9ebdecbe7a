import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensureRefused, ensureSame, refusalOf} from '../expectations.ts';
import {tenTimes} from '../ten-times.ts';
import type {QuestionsUnderTest} from './questions-under-test.ts';
import {variantsOf} from './variants.ts';

/** One receipt a key, however often and however fast it comes. */
export const questionKeyChecks = (backend: QuestionsUnderTest): Check[] =>
  [
    {
      name: 'gives the same receipt for the same key and question',
      run: async () => {
        const key = randomKey();
        const question = await backend.questionOf();
        const first = await backend.send(question, key);
        ensureSame(await backend.send(question, key), first, 'The receipt for a key that comes again');
      },
    },
    {
      name: 'gives one receipt to ten of the same key that come at once',
      run: async () => {
        const key = randomKey();
        const question = await backend.questionOf();
        const [first, ...others] = await Promise.all(tenTimes(() => backend.send(question, key)));
        for (const other of others) ensureSame(other, first, 'One of ten receipts for one key');
      },
    },
    {
      name: 'refuses another question under the same key as "rejected", whatever is different in it',
      run: async () => {
        const question = await backend.questionOf();
        for (const [what, changes] of await variantsOf(backend)) {
          const key = randomKey();
          await backend.send(question, key);
          const other = backend.send({...question, ...changes}, key);
          await ensureRefused(other, 'rejected', `another ${what} under the same key`);
        }
      },
    },
    {
      name: 'binds no key to a question that it refused',
      run: async () => {
        const key = randomKey();
        const question = await backend.questionOf();
        await refusalOf(backend.send({...question, kind: 'no-such-kind'}, key), 'an unknown kind');
        await backend.send(question, key);
      },
    },
  ].map((check) => ({...check, promise: 'sameKeySameReceipt'}));
