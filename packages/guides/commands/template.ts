import {writeTemplate} from '../template/write-template.ts';
import {UsageError, type Command} from './command.ts';
import {orderOf} from './options.ts';

/** Writes the table in which authors fill in guides. */
export const template: Command = {
  usage: 'huiyin-guide template FILE.xlsx|FILE.csv',
  run: async (words) => {
    const {files} = orderOf(words, {});
    const [file = '', ...more] = files;
    if (more.length || !/\.(xlsx|csv)$/.test(file)) throw new UsageError('Name one file, .xlsx or .csv.');
    await writeTemplate(file);
    return 0;
  },
};
