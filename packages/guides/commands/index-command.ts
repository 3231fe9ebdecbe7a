import {languages} from '@huiyin/core';
import {calendarSchema, guideCatalogueSchema} from '@huiyin/core/contract';
import {chinaCalendar} from '@huiyin/core/national';
import {checkGuides} from '../folder/check-guides.ts';
import {writeFolder} from '../folder/write-folder.ts';
import {readGuides} from '../read/read-guides.ts';
import {UsageError, type Command} from './command.ts';
import {jsonFile} from './json-file.ts';
import {languagesOf, orderOf, toolLanguageOf} from './options.ts';
import {readAll} from './read-all.ts';

const options = {
  out: {type: 'string'},
  catalogue: {type: 'string'},
  calendar: {type: 'string'},
  hotline: {type: 'string', default: '12345'},
  languages: {type: 'string', default: languages.join(',')},
  language: {type: 'string', default: 'zh'},
} as const;

const done = {
  zh: (guides: number, folder: string) => `${folder}：${guides}份指南。\n`,
  en: (guides: number, folder: string) => `${folder}: ${guides} guides.\n`,
};

/** Writes the folder of files that the widgets find guides in without a server. */
export const index: Command = {
  usage: `huiyin-guide index FILE… --out FOLDER [--catalogue FILE] [--calendar FILE] [--hotline 12345]
                        [--languages zh,en,…] [--language zh|en]`,
  run: async (words, {write, note}) => {
    const {values, files} = orderOf(words, options);
    const {out: folder, hotline} = values;
    if (!folder) throw new UsageError('--out FOLDER: where is it to be written?');
    const language = toolLanguageOf(values.language);
    const written = languagesOf(values.languages);
    const catalogue = values.catalogue
      ? await jsonFile(values.catalogue, guideCatalogueSchema, language)
      : {topics: [], popular: [], synonyms: []};
    const calendar = values.calendar
      ? await jsonFile(values.calendar, calendarSchema, language)
      : chinaCalendar;
    const reads = () => readAll(files, true, (file, onBytes) => readGuides(file, {language, onBytes}));

    const {problems, warnings} = await checkGuides(reads(), catalogue, language);
    for (const problem of problems) write(`✖ ${problem}\n`);
    if (problems.length) return 1;
    for (const warning of warnings) note(`! ${warning}`);

    const guides = async function* () {
      for await (const read of reads()) if ('guide' in read) yield read.guide;
    };
    const count = await writeFolder(guides(), {folder, languages: written, catalogue, calendar, hotline});
    write(done[language](count.guides, folder));
    return 0;
  },
};
