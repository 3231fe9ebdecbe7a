import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {languages, type Language} from '@huiyin/core';

interface Words {
  [key: string]: string | Words;
}

const wordsIn = (language: Language): Map<string, string> => {
  const file = new URL(`./locales/${language}.json`, import.meta.url);
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')) as Words));
};

const flat = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );

const withoutPlural = (key: string) => key.replace(/_(one|few|many|other)$/, '');
const gapsOf = (text = '') => [...new Set(text.match(/{{\w+}}/g))].sort();

for (const language of languages) {
  describe(`the portal’s words in ${language}`, () => {
    const chinese = wordsIn('zh');
    const words = wordsIn(language);

    it('say everything that the Chinese ones say', () => {
      const said = new Set([...words.keys()].map(withoutPlural));
      assert.deepEqual(
        [...chinese.keys()].map(withoutPlural).filter((key) => !said.has(key)),
        [],
      );
    });

    it('have every plural form of the language', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = [...words.keys()].filter((key) => key.endsWith('_other')).map(withoutPlural);
      const missing = plurals.flatMap((key) => forms.map((form) => `${key}_${form}`));
      assert.deepEqual(
        missing.filter((key) => !words.has(key)),
        [],
      );
    });

    it('leave the same gaps as the Chinese ones', () => {
      for (const [key, text] of words) {
        const original = chinese.get(key) ?? chinese.get(`${withoutPlural(key)}_other`);
        assert.deepEqual(gapsOf(text), gapsOf(original), key);
      }
    });
  });
}
