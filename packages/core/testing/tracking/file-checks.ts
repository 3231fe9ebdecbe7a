import type {QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused, ensureSame} from '../expectations.ts';
import {missOf} from '../misses.ts';

const file = {name: '补领申请表.txt', content: new Uint8Array([0, 13, 10, 26, 65, 228, 255])};

/** The files that came with an answer. */
export const fileChecks = (backend: QuestionsUnderTest): Check[] => [
  {
    name: 'hands out the files of an answer under their names, byte by byte',
    run: async () => {
      const {receipt} = await backend.askAndAnswer({}, [file]);
      const shown = (await backend.open(receipt)).timeline.at(-1)?.attachments ?? [];
      ensureSame(
        shown.map(({name, bytes}) => [name, bytes]),
        [[file.name, file.content.length]],
        'Names and sizes of the files',
      );
      const blob = await backend.file(receipt, shown[0]!.id);
      ensureSame([...new Uint8Array(await blob.arrayBuffer())], [...file.content], 'The bytes of the file');
    },
  },
  {
    name: 'hands out no file without the code of its own question, and answers every such miss alike',
    run: async () => {
      const {receipt: one} = await backend.askAndAnswer({}, [file]);
      const {receipt: other} = await backend.ask();
      const id = (await backend.open(one)).timeline.at(-1)?.attachments?.[0]?.id;
      ensure(id, 'An answer with a file is shown without it.');
      const first = await missOf(backend.file({...one, queryCode: '0000-0000-0000'}, id), one.number);
      ensureSame(await missOf(backend.file(other, id), other.number), first, 'One miss beside another');
      await ensureRefused(backend.file(one, 'no-such-file'), 'rejected', 'a file that there is not');
    },
  },
];
