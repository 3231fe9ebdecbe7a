import {once} from 'node:events';
import {huiyinGuide} from './huiyin-guide.ts';

const {stdout} = process;
const output = {
  write: (text: string) => void stdout.write(text),
  taken: async () => stdout.writableNeedDrain && once(stdout, 'drain'),
  isRead: stdout.isTTY === true,
  note: console.error,
};

process.exitCode = await huiyinGuide(process.argv.slice(2), output).catch((error: Error) => {
  console.error(error.message);
  return 2;
});
