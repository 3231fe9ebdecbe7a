import {similarReportsSchema, type PublishedReport} from '../../contract/published.ts';
import type {Complaint, Disclosure} from '../../contract/complaint.ts';
import {dayIn} from '../../working-days.ts';
import type {Check} from '../check.ts';
import {officeWords} from '../consultation/office-words.ts';
import {ensureNobodyNamed, planted} from '../consultation/planted.ts';
import {ensure, ensureSame, ensureShape, refusalOf} from '../expectations.ts';
import {newWord} from '../new-word.ts';
import {ensureNoReceipt} from '../published/publishing-checks.ts';
import {stopped} from '../stopped.ts';
import {answersOf} from './answers-of.ts';
import type {Reported, ReportsUnderTest} from './reports-under-test.ts';

/** What is offered before one's own report is sent, whatever is published. */
export const similarChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'offers nothing similar to words that nobody wrote',
    run: async () => {
      const found = await similarTo(backend, `${newWord()} 龘靐`);
      ensureSame(found.length, 0, 'What is similar to words that nobody wrote');
    },
  },
  {
    name: 'looks for nothing similar for a caller who has stopped',
    run: async () => {
      const {adapter, locale} = backend;
      const found = adapter.findSimilar!({title: newWord(), locale}, {signal: stopped()});
      await refusalOf(found, 'to look for similar reports for one who has stopped');
    },
  },
];

/** What gets among them, and what never does. */
export const publishedSimilarChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'offers a report that is dealt with, in the words of the office, and nothing else of it',
    run: () =>
      withPublic(backend, async (word) => {
        const {receipt, complaint} = await publish(backend, `${word}路面塌陷`);
        const {id: _, department: __, ...shown} = await onlyOne(backend, word);
        const {timeZone} = (await backend.profile()).calendar;
        const expected = {
          title: {text: `${word}路面塌陷`, lang: complaint.locale},
          receivedOn: dayIn(timeZone, new Date(receipt.receivedAt)),
          ...{state: 'inProgress', voices: 0},
        };
        ensureSame(shown, expected, 'A report that is offered');
      }),
  },
  {
    name: 'shows the place of a report where the office says so, and what the office answered',
    run: () =>
      withPublic(backend, async (word) => {
        const {complaint, receipt} = await publish(backend, word, {showsPlace: true});
        const [place] = Object.values(complaint.answers).flatMap((one) =>
          'place' in one ? [one.place] : [],
        );
        ensureSame((await onlyOne(backend, word)).place, place, 'The place of a report that is offered');
        await backend.office!.answer(receipt.number, officeWords());
        await backend.office!.publishReport!(receipt.number, {title: word, showsPlace: false});
        const {state, answer, place: left} = await onlyOne(backend, word);
        ensureSame(
          [state, answer, left ?? null],
          ['answered', officeWords(), null],
          'It once it is answered',
        );
      }),
  },
  {
    name: 'never offers a report that nobody published',
    run: () =>
      withPublic(backend, async (word, kind) => {
        const {receipt} = await backend.report({title: word}, {kind});
        await backend.office!.answer(receipt.number, officeWords());
        ensureSame((await similarTo(backend, word)).length, 0, 'What is offered and was never published');
      }),
  },
  {
    name: 'never offers a 举报, and nothing anonymous, whoever tries to publish it',
    run: async () => {
      for (const {id, nature, disclosures} of (await backend.rules()).kinds) {
        for (const disclosure of disclosures) {
          if (nature !== 'report' && disclosure !== 'anonymous') continue;
          const word = newWord();
          await publish(backend, word, {kind: id, disclosure});
          ensureSame((await similarTo(backend, word)).length, 0, `What is offered of "${id}", ${disclosure}`);
        }
      }
    },
  },
  {
    name: 'masks phone numbers, and in an answer whoever the office knows, and shows neither number nor query code',
    run: async () => {
      const {kinds} = await backend.rules();
      const kind = kinds.find(
        ({nature, disclosures}) => nature !== 'report' && disclosures.includes('named'),
      );
      if (!kind) return;
      const [word, office] = [newWord(), backend.office!];
      const {receipt} = await publish(backend, word, {kind: kind.id, disclosure: 'named'});
      const {name, phone} = planted;
      await office.answer(receipt.number, officeWords(`${name}您好，已给${phone}打电话。`));
      await office.publishReport!(receipt.number, {title: `${word}，${phone}`, showsPlace: true});
      const shown = await onlyOne(backend, word);
      ensureNobodyNamed(shown, 'A report that is offered');
      ensureNoReceipt(shown, receipt);
    },
  },
  {
    name: 'offers no more than five, the most alike first',
    run: () =>
      withPublic(backend, async (word, kind) => {
        const other = newWord();
        await publish(backend, `${word} ${other}`, {kind});
        for (let count = 0; count < 5; count++) await publish(backend, word, {kind});
        const [first] = await similarTo(backend, `${word} ${other}`);
        ensureSame(first?.title.text, `${word} ${other}`, 'The most alike');
      }),
  },
];

/** What takes a report out again, by whoever sent it. */
export const withdrawnSimilarChecks = (backend: ReportsUnderTest): Check[] =>
  (['withdraw', 'erase'] as const).map((action) => ({
    name: `offers a report no more when its reporter sends "${action}"`,
    run: () =>
      withPublic(backend, async (word) => {
        const {receipt} = await publish(backend, word);
        if (!(await backend.open(receipt)).reactions.includes(action)) return;
        await backend.react(receipt, {action});
        ensureSame((await similarTo(backend, word)).length, 0, `What is offered after "${action}"`);
      }),
  }));

export async function similarTo(backend: ReportsUnderTest, title: string): Promise<PublishedReport[]> {
  const {adapter, locale} = backend;
  const found = await adapter.findSimilar!({title, locale});
  ensureShape(similarReportsSchema, found, 'What is similar');
  return found.reports;
}

/** The one report that has this word. */
export async function onlyOne(backend: ReportsUnderTest, word: string): Promise<PublishedReport> {
  const [found, ...more] = await similarTo(backend, word);
  ensure(found, `Nothing is offered to "${word}", which stands in one report.`);
  ensureSame(more.length, 0, `What else is offered to "${word}"`);
  return found;
}

interface Wishes {
  kind?: string;
  disclosure?: Disclosure;
  showsPlace?: boolean;
}

/** Reports with words that are never shown, and lets the office publish it in these. */
export async function publish(
  backend: ReportsUnderTest,
  title: string,
  {kind: wished, disclosure, showsPlace = false}: Wishes = {},
): Promise<Reported> {
  const kind = wished ?? (await publicKind(backend))?.id;
  const {complaint} = await reportWithPlace(backend, {...(kind && {kind}), ...(disclosure && {disclosure})});
  const receipt = await backend.send(complaint);
  // A good office refuses what may not be published; a bad one tries all the same.
  await backend.office!.publishReport!(receipt.number, {title, showsPlace}).catch(() => undefined);
  return {complaint, receipt};
}

async function reportWithPlace(
  backend: ReportsUnderTest,
  wishes: {kind?: string; disclosure?: Disclosure},
): Promise<{complaint: Complaint}> {
  const complaint = await backend.reportOf({}, wishes);
  const [rules, {calendar}] = [await backend.rules(), await backend.profile()];
  const all = answersOf(rules, complaint.kind, {
    only: 'everything',
    today: dayIn(calendar.timeZone, new Date()),
  });
  const places = Object.entries(all).filter(([, answer]) => 'place' in answer);
  return {complaint: {...complaint, answers: {...complaint.answers, ...Object.fromEntries(places)}}};
}

/** A kind that may be published, where the profile has one. */
async function publicKind(backend: ReportsUnderTest) {
  const {kinds} = await backend.rules();
  return kinds.find(({nature, disclosures}) => nature !== 'report' && disclosures.some(isKnown));
}

const isKnown = (disclosure: Disclosure): boolean => disclosure !== 'anonymous';

/** Runs with a word of its own and a kind that may be published; where there is no such kind, there is nothing to run. */
export async function withPublic(
  backend: ReportsUnderTest,
  run: (word: string, kind: string) => Promise<void>,
): Promise<void> {
  const kind = await publicKind(backend);
  if (kind) await run(newWord(), kind.id);
}
