import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {huiyinGuide} from '../huiyin-guide.ts';

/** Runs the tool with these words; what it said of its result and of its work. */
export const runGuide = async (...words: string[]) => {
  const said: string[] = [];
  const notes: string[] = [];
  const output = {
    write: (text: string) => void said.push(text),
    isRead: true,
    taken: () => Promise.resolve(),
    note: (line: string) => void notes.push(line),
  };
  const code = await huiyinGuide(words, output);
  return {code, said: said.join(''), notes: notes.join('\n')};
};

/** A folder for the files of a test. */
export const testFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-guides-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    /** Writes a file of that name, JSON unless it is text, and gives its path. */
    file: (name: string, content: unknown): string => {
      mkdirSync(dirname(path(name)), {recursive: true});
      const isText = typeof content === 'string' || Buffer.isBuffer(content);
      writeFileSync(path(name), isText ? content : JSON.stringify(content));
      return path(name);
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
};
