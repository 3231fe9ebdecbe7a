import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {languages, type Catalog, type Language} from '@huiyin/core';

const root = new URL('../', import.meta.url).pathname;

const files = ['packages', 'examples']
  .flatMap((folder) =>
    readdirSync(root + folder, {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file}`),
  )
  .filter((file) => !/\/(node_modules|dist)\//.test(file));

const rooms = [...new Set(files.flatMap((file) => /^(.*\/locales)\/\w+\.json$/.exec(file)?.[1] ?? []))];

const flat = (catalog: Catalog, path = ''): [key: string, word: string][] =>
  Object.entries(catalog).flatMap(([key, word]) =>
    typeof word === 'string' ? [[path + key, word] as [string, string]] : flat(word, `${path}${key}.`),
  );

const wordsOf = (room: string, language: Language): Map<string, string> =>
  new Map(flat(JSON.parse(readFileSync(`${root}${room}/${language}.json`, 'utf8')) as Catalog));

const pluralForm = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(pluralForm, '');
const isPlural = (key: string): boolean => pluralForm.test(key);

/** The plural forms that whole numbers take, and `other`, which broken ones take. */
const formsOf = (language: Language): string[] => {
  const rules = new Intl.PluralRules(language);
  const wholes = Array.from({length: 200}, (_, count) => rules.select(count));
  return [...new Set([...wholes, rules.select(1_000_000), 'other'])].map((form) => `_${form}`);
};

/** The letters that a language is written in; names of things that everybody writes in Latin stand beside them. */
const scripts: Record<Language, RegExp> = {
  zh: /\p{scx=Han}/u,
  en: /\p{scx=Latin}/u,
  ru: /\p{scx=Cyrillic}/u,
  ja: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
  ko: /\p{scx=Hangul}/u,
};
const latinEverywhere = /\b(QR|API|OpenAPI|JavaScript|PJ|ZX|SMS|JPG|PNG|PDF|MP3|MP4|hy-[a-z]+)\b/g;

/** Words that Chinese and Japanese write alike. */
const alike = ['匿名', '12345', '{{amount}}元'];

const withoutNames = (word: string): string => word.replace(/{{\w+}}/g, '').replace(latinEverywhere, '');

const namesIn = (word: string): string[] => [...new Set(word.match(/{{.*?}}/g))].sort();

test('every room speaks all five languages', () => {
  assert.ok(rooms.length >= 4, String(rooms));
  test('no two rooms of the widgets use the same name for their words, which a page replaces by name', () => {
    const names = rooms
      .filter((room) => room.startsWith('packages/widgets/'))
      .flatMap((room) => Object.keys(JSON.parse(readFileSync(`${root}${room}/zh.json`, 'utf8')) as object));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  for (const room of rooms) {
    const found = readdirSync(root + room).sort();
    assert.deepEqual(found, languages.map((language) => `${language}.json`).sort(), room);
  }
});

for (const room of rooms) {
  const chinese = wordsOf(room, 'zh');

  for (const language of languages) {
    const words = wordsOf(room, language);

    test(`${room}: ${language} has the keys of Chinese, in its own plural forms`, () => {
      const wanted = [...chinese.keys()].flatMap((key) =>
        isPlural(key) ? formsOf(language).map((form) => stemOf(key) + form) : key,
      );
      assert.deepEqual([...words.keys()].sort(), [...new Set(wanted)].sort());
    });

    test(`${room}: ${language} leaves nothing empty and fills in what Chinese fills in`, () => {
      for (const [key, word] of words) {
        const model = chinese.get(key) ?? chinese.get(`${stemOf(key)}_other`)!;
        assert.notEqual(word.trim(), '', key);
        assert.deepEqual(namesIn(word), namesIn(model), key);
        // Our reader knows names alone: neither `{{count, number}}` nor `$t(…)`.
        assert.match(namesIn(word).join(''), /^({{\w+}})*$/, key);
        assert.ok(!word.includes('$t('), key);
      }
    });

    test(`${room}: ${language} is written in its own letters`, () => {
      for (const [key, word] of words) {
        const foreign = [...withoutNames(word)].filter(
          (letter) => /\p{L}/u.test(letter) && !scripts[language].test(letter),
        );
        assert.equal(foreign.join(''), '', `${key}: ${word}`);
      }
    });

    test(`${room}: ${language} copies no other language`, () => {
      for (const other of languages.filter((one) => one !== language)) {
        for (const [key, word] of wordsOf(room, other)) {
          const same = words.get(key) === word && /\p{L}/u.test(withoutNames(word)) && !alike.includes(word);
          assert.ok(!same, `${key} is “${word}” in ${other} too`);
        }
      }
    });
  }
}

const widgetRooms = rooms.filter((room) => room.startsWith('packages/widgets/'));

test('every word of the widgets is used', () => {
  const source = files
    .filter((file) => /^packages\/(widgets|core)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(root + file, 'utf8'))
    .join('\n');
  const isUsed = (key: string): boolean => {
    const [, branch, leaf] = /^(.+)\.(\w+)$/.exec(key)!;
    const built = source.includes(`\`${branch}.\${`) && new RegExp(`\\b${leaf}\\b`).test(source);
    return source.includes(`'${key}'`) || built;
  };
  const keys = widgetRooms.flatMap((room) => [...wordsOf(room, 'zh').keys()].map(stemOf));
  assert.deepEqual(
    keys.filter((key) => !isUsed(key)),
    [],
  );
});

test('no two rooms of the widgets use one name, because a screen puts their words together', () => {
  const names = widgetRooms.flatMap((room) => [
    ...new Set([...wordsOf(room, 'zh').keys()].map((key) => key.split('.')[0])),
  ]);
  assert.deepEqual(names, [...new Set(names)]);
});

for (const language of languages) {
  test(`the ${language} sentence that names the send button names it as it is written`, () => {
    const words = wordsOf('packages/widgets/rater/locales', language);
    assert.ok(words.get('rater.notLoaded')!.includes(words.get('rater.send')!));
  });
}
