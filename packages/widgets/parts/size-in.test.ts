import {expect} from 'chai';
import {sizeIn} from './size-in.ts';

describe('The size of a file', () => {
  const sizes = {
    zh: ['1 kB', '24 kB', '2.4 MB'],
    en: ['1 kB', '24 kB', '2.4 MB'],
    ru: ['1 кБ', '24 кБ', '2,4 МБ'],
    ja: ['1 KB', '24 KB', '2.4 MB'],
    ko: ['1kB', '24kB', '2.4MB'],
  } as const;

  for (const language of ['zh', 'en', 'ru', 'ja', 'ko'] as const) {
    it(`is told in the unit that fits it, as written in ${language}`, () => {
      const told = [10, 23_900, 2_400_000].map((bytes) => sizeIn(bytes, language).replace(/\s/g, ' '));
      expect(told).to.deep.equal(sizes[language]);
    });
  }
});
