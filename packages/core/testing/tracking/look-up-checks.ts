import {contentOf} from '../consultation/content-of.ts';
import {ensureNobodyNamed} from '../consultation/planted.ts';
import {questionTexts} from '../consultation/question-texts.ts';
import type {QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import {variantsOf} from '../consultation/variants.ts';
import {consultationDigestOf} from '../../digest.ts';
import {languages} from '../../language.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {ensureMarkedWords} from '../localised-words.ts';
import {ensureMissesAlike, fullWidth, isLongCode, spellingsOf} from '../misses.ts';

/** Number and query code: they open what was asked, to the last code point, and tell a guesser nothing. */
export const lookUpChecks = (backend: QuestionsUnderTest): Check[] => [
  ...questionTexts.map(([name, text]) => ({
    name: `shows a question with ${name} exactly as it was sent`,
    run: () => ensureShown(backend, {title: text.replace(/[\r\n]+/g, ' '), text}),
  })),
  {
    name: 'shows the longest question that is allowed to its last code point',
    run: async () => {
      const {titleLimit, textLimit} = await backend.rules();
      const text = `${'𠮷'.repeat(textLimit - 1)}终`;
      await ensureShown(backend, {title: `${'𠮷'.repeat(titleLimit - 1)}终`, text});
    },
  },
  {
    name: 'mends half a character, and nothing around it',
    run: async () => {
      const {receipt} = await backend.ask({text: '甲\ud800乙\udc00丙😀'});
      const {content} = await backend.open(receipt);
      ensureSame(content?.text, '甲\ufffd乙\ufffd丙😀', 'A text with half a character');
    },
  },
  {
    name: 'shows kind, department, service item and both consents as they were sent',
    run: async () => {
      for (const [, changes] of await variantsOf(backend)) await ensureShown(backend, changes);
    },
  },
  {
    name: 'shows the receipt again as it was given',
    run: async () => {
      const {receipt} = await backend.ask();
      ensureSame((await backend.open(receipt)).receipt, receipt, 'The receipt that is shown again');
    },
  },
  {
    name: 'shows a question that has the digest of its receipt',
    promise: 'digest',
    run: async () => {
      for (const changes of [
        {text: '一\r\n二'},
        ...(await variantsOf(backend)).map(([, change]) => change),
      ]) {
        const {receipt} = await backend.ask(changes);
        const {content} = await backend.open(receipt);
        ensure(content, 'A question is shown without its words.');
        ensureSame(receipt.digest, await consultationDigestOf(content), 'The digest of what is shown');
      }
    },
  },
  {
    name: 'never shows who asked',
    run: async () => {
      const {receipt} = await backend.ask();
      ensureNobodyNamed([receipt, await backend.open(receipt)], 'The tracking page');
    },
  },
  {
    name: 'answers in the language asked for, or marks words with their own',
    run: async () => {
      const {services} = await backend.recipients();
      const {receipt} = await backend.ask(services[0] && {service: services[0].id});
      for (const language of languages) {
        const {content: _, ...shown} = await backend.open(receipt, language);
        ensureMarkedWords(shown, language, 'The tracking page');
      }
    },
  },
  {
    name: 'gives a query code of at least twelve letters, another one to each question',
    run: async () => {
      const [one, other] = [await backend.ask(), await backend.ask()].map(({receipt}) => receipt.queryCode);
      ensure(one && other, 'A receipt has no query code.');
      ensure(isLongCode(one) && isLongCode(other), `"${one}" should be twelve letters of Crockford base 32.`);
      ensure(one !== other, 'Two questions have one query code.');
    },
  },
  {
    name: 'takes number and query code however they are typed',
    run: async () => {
      const {receipt} = await backend.ask();
      const {number, queryCode = ''} = receipt;
      for (const spelling of spellingsOf(queryCode)) {
        const opened = await backend.open({...receipt, queryCode: spelling});
        ensureSame(opened.receipt.number, number, `What "${spelling}" opens`);
      }
      for (const spelling of [number.toLowerCase(), ` ${number} `, fullWidth(number)]) {
        const opened = await backend.open({...receipt, number: spelling});
        ensureSame(opened.receipt.number, number, `What "${spelling}" opens`);
      }
    },
  },
  {
    name: 'answers every miss alike',
    run: async () => {
      const [{receipt: one}, {receipt: other}] = [await backend.ask(), await backend.ask()];
      await ensureMissesAlike(one, other, (...query) => backend.track(...query));
    },
  },
];

async function ensureShown(
  backend: QuestionsUnderTest,
  changes: Parameters<QuestionsUnderTest['ask']>[0],
): Promise<void> {
  const {question, receipt} = await backend.ask(changes);
  ensureSame((await backend.open(receipt)).content, contentOf(question), 'The question that is shown');
}
