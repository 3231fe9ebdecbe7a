import {readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import i18next from 'i18next';
import {languages, type Language} from '@huiyin/core';

const widgets = new URL('../../../packages/widgets/', import.meta.url);

/** Every folder of words: one a screen, and one a part. */
const rooms = readdirSync(widgets, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('locales') && !/(^|\/)(dist|node_modules)\//.test(path))
  .map(dirname);

const catalogOf = (language: Language, room: string): object => {
  const file = new URL(`${room}/locales/${language}.json`, widgets);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
};

const i18n = i18next.createInstance();
await i18n.init({
  resources: Object.fromEntries(
    languages.map((language) => [
      language,
      {translation: Object.assign({}, ...rooms.map((room) => catalogOf(language, room)))},
    ]),
  ),
  interpolation: {escapeValue: false},
});

/** What a citizen reads in a language, by key. @throws {Error} when the catalogs have no such word. */
export const wordsIn =
  (language: Language) =>
  (key: string, values: Record<string, string | number> = {}): string => {
    if (!i18n.exists(key, {lng: language, ...values})) throw new Error(`No ${key} in ${language}.`);
    return i18n.getFixedT(language)(key, values);
  };
