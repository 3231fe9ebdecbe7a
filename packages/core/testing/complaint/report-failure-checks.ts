import {fileDigestOf} from '../../file-digest.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensureRefused, refusalOf} from '../expectations.ts';
import {stopped} from '../stopped.ts';
import {exampleFile} from './example-file.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';

/** When things go wrong: one kind of error, and a caller who stops is heard. */
export const reportFailureChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'throws nothing but AdapterError, always of a known kind',
    run: async () => {
      const complaint = await backend.reportOf();
      await refusalOf(backend.send({...complaint, kind: ''}), 'a report of no kind');
      await refusalOf(backend.send({...complaint, title: ''}), 'a report without a title');
      if (backend.adapter.loadTracked) await refusalOf(backend.track('', ''), 'an empty query');
    },
  },
  {
    name: 'sends nothing for a caller who has stopped',
    run: async () => {
      const signal = stopped();
      const key = randomKey();
      const complaint = await backend.reportOf();
      const {adapter} = backend;
      await refusalOf(adapter.sendComplaint(complaint, {key, signal}), 'to send for one who has stopped');
      // Had it been sent, the key would be taken.
      await backend.send({...complaint, text: '又想了想。'}, key);
    },
  },
  {
    name: 'lets go when the caller stops in between, and settles it when sent again',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const complaint = await backend.reportOf();
      const controller = new AbortController();
      const sending = backend.adapter.sendComplaint(complaint, {key, signal: controller.signal});
      controller.abort();
      await refusalOf(sending, 'to go on sending for one who stops');
      await backend.send(complaint, key);
    },
  },
];

/** The same while a file is brought. */
export const fileFailureChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'brings no file for a caller who has stopped',
    run: async () => {
      if (!(await backend.asksForFiles())) return;
      const file = exampleFile((await backend.rules()).files.types)!;
      const [digest, token] = [await fileDigestOf(file), randomKey()];
      const bringing = backend.sendFile(file, {token, digest, signal: stopped()});
      await refusalOf(bringing, 'to bring a file for one who has stopped');
      const sent = {digest, type: file.type, bytes: file.size};
      const complaint = await backend.reportOf({}, {brought: {file, token, sent}});
      await ensureRefused(backend.send(complaint), 'rejected', 'a file that was not brought');
    },
  },
];
