import type {Consultation} from '../../contract/consultation.ts';
import {consultationDigestOf} from '../../digest.ts';
import type {Check} from '../check.ts';
import {ensureSame} from '../expectations.ts';
import {questionTexts} from './question-texts.ts';
import type {QuestionsUnderTest} from './questions-under-test.ts';
import {variantsOf} from './variants.ts';

/** The digest on the receipt: over all that was asked, as anyone can compute it. */
export const questionDigestChecks = (backend: QuestionsUnderTest): Check[] =>
  [
    {
      name: 'gives the digest of what was asked, as anyone can compute it',
      run: async () => {
        for (const [name, text] of questionTexts) {
          await ensureDigest(backend, {text}, `a text with ${name}`);
        }
      },
    },
    {
      name: 'covers title, text, kind, department, service item and both consents with the digest',
      run: async () => {
        for (const [what, changes] of await variantsOf(backend)) {
          await ensureDigest(backend, changes, `a question with another ${what}`);
        }
      },
    },
    {
      name: 'gives one digest for every kind of line end',
      run: () => ensureDigest(backend, {text: '一\r\n二\r三\n四'}, 'a text with three kinds of line ends'),
    },
    {
      name: 'gives the digest of a text in which half a character was mended',
      run: () => ensureDigest(backend, {text: '甲\ud800乙'}, 'a text with half a character'),
    },
  ].map((check) => ({...check, promise: 'digest'}));

async function ensureDigest(
  backend: QuestionsUnderTest,
  changes: Partial<Consultation>,
  what: string,
): Promise<void> {
  const {question, receipt} = await backend.ask(changes);
  ensureSame(receipt.digest, await consultationDigestOf(question), `The digest of ${what}`);
}
