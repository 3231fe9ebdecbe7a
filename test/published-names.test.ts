import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {languages, type Language} from '@huiyin/core';
import {maskName} from '../packages/server/published/mask-name.ts';

const names: Record<Language, string> = {zh: '张敏', en: 'Linda', ru: 'Анна', ja: '佐藤', ko: '김민지'};

interface Promises {
  ask: {purposeText: string; publishHint: string};
  consultation: {purposeText: string; publishHint: string};
  rating: {contactHint: string};
}

const catalog = (room: string, language: Language): Promises => {
  const file = new URL(`../packages/${room}/locales/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Promises;
};

for (const language of languages) {
  test(`who is asked for a name in ${language} reads how much of it is published`, () => {
    const {consultation} = catalog('widgets/consultation', language);
    const {ask} = catalog('server', language);
    const {rating} = catalog('widgets/rater/more', language);
    const shown = maskName(names[language])!;
    const promises = [consultation, ask].flatMap(({purposeText, publishHint}) => [purposeText, publishHint]);
    for (const words of [...promises, rating.contactHint]) assert.ok(words.includes(shown), words);
  });
}
