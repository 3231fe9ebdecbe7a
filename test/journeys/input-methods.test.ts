import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession} from 'puppeteer-core';
import {nationalProfile} from '@huiyin/core/national';
import {openAskingStage, type AskingStage} from './support/asking-stage.ts';
import {openBrowser} from './support/browser.ts';
import type {Citizen} from './support/citizen.ts';
import {fillQuestion} from './support/consultation-page.ts';
import {pointer} from './support/hands.ts';
import {until} from './support/until.ts';
import {wordsIn} from './support/words.ts';

/** One word as an input method makes it: what stands underlined while it is composed, and what is taken. */
type Word = readonly [...composed: string[], taken: string];

// Each title begins with a word that a naive count would get wrong: a character outside the first plane, or syllables
// that are put together from letters.
const typed = {
  zh: {
    title: [
      ['f', 'fu', '𫖯'],
      ['w', "wen'hao", '问好'],
    ],
    text: [["zen'me'ban", '怎么办'], ['？']],
    length: 3,
  },
  ja: {
    title: [
      ['よ', 'よし', '𠮷'],
      ['の', 'のて', 'のてつづ', '野の手続き'],
    ],
    text: [['どう', 'どうすれば', 'どうすれば'], ['？']],
    length: 6,
  },
  ko: {
    title: [
      ['ㅎ', '하', '한', '한'],
      ['ㄱ', '그', '글', '글'],
    ],
    text: [['ㅇ', '어', '어'], ['ㄸ', '떻', '떻'], ['게']],
    length: 2,
  },
} satisfies Record<string, {title: Word[]; text: Word[]; length: number}>;

const languages = ['zh', 'ja', 'ko'] as const;
const asker = {title: '', text: '', name: 'Li', phone: '13800000000'};

describe('A question that is written with an input method', {timeout: 300_000}, () => {
  let stage: AskingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let citizen: Citizen;
  let keys: CDPSession;
  before(async () => {
    browser = await openBrowser();
    stage = await openAskingStage();
  });
  after(async () => {
    await browser.close();
    await stage?.close();
  });

  const compose = (text: string) =>
    keys.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});

  // The key that an input method has used for itself comes to the page too, with the code 229.
  const enter = async (text?: string): Promise<void> => {
    const key = {key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, ...(text && {text})};
    await keys.send('Input.dispatchKeyEvent', {type: text ? 'keyDown' : 'rawKeyDown', ...key});
    await keys.send('Input.dispatchKeyEvent', {...key, type: 'keyUp', text: ''});
  };

  /** Writes in a field of one line, or of many, where the character of a key would be a line end of the citizen's. */
  const write = async (name: string, words: readonly Word[], character?: '\r'): Promise<void> => {
    await (await citizen.find('textbox', name)).focus();
    for (const word of words) {
      for (const composed of word.slice(0, -1)) await compose(composed);
      if (word.length > 1) await enter(character);
      await keys.send('Input.insertText', {text: word.at(-1)!});
      // Safari tells of the key when the composition is over.
      if (word.length > 1) await enter(character);
    }
  };

  for (const language of languages) {
    const t = wordsIn(language);
    const {title, text, length} = typed[language];

    it(`is sent by no Enter that takes a word, is counted and arrives as it was written, in ${language}`, async () => {
      citizen = await browser.newCitizen();
      keys = await citizen.page.createCDPSession();
      await citizen.visit(stage.pageOf('consultation', language));
      await fillQuestion(pointer(citizen), language, asker);

      await write(t('consultation.text'), text);
      // The character that a browser adds to a key that nobody has used would send the form.
      await write(t('consultation.title'), title, '\r');
      await citizen.reads(counted(length));
      assert.deepEqual(citizen.watched.keys, []);

      await citizen.page.keyboard.press('Enter');
      await citizen.find('heading', t('consultationSent.title'));
      const [row, ...more] = (await stage.questions()).slice(languages.indexOf(language));
      assert.deepEqual(more, []);
      assert.deepEqual([row!.title, row!.text], [takenOf(title), takenOf(text)]);
      await citizen.close();
    });
  }

  it('is not counted anew before a word is taken', async () => {
    const t = wordsIn('ko');
    citizen = await browser.newCitizen();
    keys = await citizen.page.createCDPSession();
    await citizen.visit(stage.pageOf('consultation', 'ko'));
    await write(t('consultation.title'), typed.ko.title, '\r');
    await citizen.reads(counted(2));
    await compose('ㅇ');
    await compose('이');
    await until('it stands there', async () => (await citizen.filled()).includes('한글이'));
    await citizen.reads(counted(2));
    await citizen.close();
  });
});

/** How the counter of the title reads, and that of the text does not. */
const counted = (length: number): string => `${length} / ${nationalProfile.consultation!.titleLimit}\n`;

const takenOf = (words: readonly Word[]): string => words.map((word) => word.at(-1)).join('');
