import {createWriteStream} from 'node:fs';
import {rename, rm} from 'node:fs/promises';
import {once} from 'node:events';
import {finished} from 'node:stream/promises';
import {importGuides, importSources} from '../import/import-guides.ts';
import {placeText} from '../read/place.ts';
import {UsageError, type Command} from './command.ts';
import {oneOf, orderOf, toolLanguageOf} from './options.ts';
import {readAll} from './read-all.ts';

const options = {
  out: {type: 'string'},
  from: {type: 'string'},
  language: {type: 'string', default: 'zh'},
} as const;

const says = {
  zh: {
    counts: (written: number, refused: number) => `写入${written}份指南，${refused}份写不成。`,
    field: (field: string, times: number) => `${field}：${times}次`,
  },
  en: {
    counts: (written: number, refused: number) => `Guides written: ${written}. Refused: ${refused}.`,
    field: (field: string, times: number) => `${field}: ${times} times`,
  },
};

/** Takes guides over from a table or from another system. */
export const importCommand: Command = {
  usage: `huiyin-guide import FILE… --out FILE.ndjson [--from template|audit|national] [--language zh|en]`,
  run: async (words, {write, taken, isRead, note}) => {
    const {values, files} = orderOf(words, options);
    const {out} = values;
    if (!out?.endsWith('.ndjson')) throw new UsageError('--out FILE.ndjson: where is it to be written?');
    const language = toolLanguageOf(values.language);
    const from = values.from === undefined ? undefined : oneOf('from', values.from, importSources);

    const half = `${out}.half`;
    const file = createWriteStream(half);
    await once(file, 'open');
    const fields = new Map<string, number>();
    const refused = new Set<string>();
    let written = 0;
    try {
      for await (const one of readAll(files, !isRead, (path, onBytes) =>
        importGuides(path, {language, from, onBytes}),
      )) {
        await taken();
        const place = placeText(one.place);
        for (const {field, value, why} of one.losses) {
          const name = field.replace(/\[\d+\]/g, '[]');
          fields.set(name, (fields.get(name) ?? 0) + 1);
          write(`! ${place}  ${field}  ${why[language]}${value && `  [${shortened(value)}]`}\n`);
        }
        if ('problem' in one) {
          refused.add(`${one.place.file} ${one.place.sheet ?? ''} ${one.place.row}`);
          write(`✖ ${place}  ${one.problem}\n`);
          continue;
        }
        written += 1;
        if (!file.write(`${JSON.stringify(one.guide)}\n`)) await once(file, 'drain');
      }
      file.end();
      await finished(file);
      await rename(half, out);
    } catch (error) {
      file.destroy();
      await rm(half, {force: true});
      throw error;
    }
    for (const [field, times] of [...fields].sort(([, one], [, other]) => other - one)) {
      note(`! ${says[language].field(field, times)}`);
    }
    note(says[language].counts(written, refused.size));
    return refused.size ? 1 : 0;
  },
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
