import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import type {Language} from '@huiyin/core';
import {
  galleryWidgets,
  statesOf,
  type GalleryState,
} from '../examples/county-portal/portal/gallery-states.ts';
import type {Citizen} from './journeys/support/citizen.ts';
import {openStage, type Stage} from './journeys/support/stage.ts';
import {languagesOf} from './journeys/support/turns.ts';
import {wordsIn} from './journeys/support/words.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const themes = ['default', 'dark', 'high-contrast'];

/** What is on the screen once the gallery has brought a widget into a state. */
const signs: Record<GalleryState, string> = {
  'rater/empty': 'rater.send',
  'rater/chosenGood': 'rating.goodReasons',
  'rater/chosenBad': 'rating.badReasons',
  'rater/fieldError': 'rating.error.reason',
  'rater/sending': 'sending.sending',
  'rater/receipt': 'receipt.title',
  'rater/queued': 'waiting.title',
  'rater/unknown': 'waiting.title',
  'rater/failed': 'sending.rejected',
  'rater/expired': 'expired.title',
  'rater/followUp': 'rated.title',
  'rater/closed': 'closed.title',
  'rater/kiosk': 'rater.question',
  'rater/loading': 'rater.question',
  'rater/earlier': 'sending.earlier.title',
  'rater/sharedComputer': 'sending.waiting',
  'rater/dark': 'rating.badReasons',
  'rater/highContrast': 'rating.badReasons',
  'consultation/empty': 'consultation.send',
  'consultation/filled': 'consultation.asker',
  'consultation/suggestions': 'suggestions.found',
  'consultation/fieldErrors': 'consultationError.question',
  'consultation/sending': 'sending.sending',
  'consultation/queued': 'consultationSent.waiting',
  'consultation/unknown': 'consultationSent.waiting',
  'consultation/failed': 'askerError.refused',
  'consultation/receipt': 'consultationSent.title',
  'consultation/earlier': 'sending.earlier.title',
  'consultation/draftFound': 'draft.found',
  'consultation/sharedComputer': 'draft.sharedHint',
  'consultation/dark': 'consultationError.question',
  'consultation/highContrast': 'consultationError.question',
  'complaint/empty': 'complaintForm.kind',
  'complaint/what': 'complaintForm.textHint',
  'complaint/place': 'place.take',
  'complaint/files': 'complaintFiles.remove',
  'complaint/fileRefused': 'complaintFiles.problem.notDecodable',
  'complaint/who': 'complaintForm.contact',
  'complaint/fieldErrors': 'complaintError.title',
  'complaint/checked': 'complaintCheck.named',
  'complaint/similar': 'similar.follow',
  'complaint/followed': 'similar.followed',
  'complaint/anonymous': 'complaintCheck.anonymous',
  'complaint/sending': 'sending.sending',
  'complaint/queued': 'complaintSent.waiting',
  'complaint/unknown': 'complaintSent.waiting',
  'complaint/failed': 'askerError.refused',
  'complaint/receipt': 'complaintSent.anonymous',
  'complaint/dark': 'complaintCheck.named',
  'complaint/highContrast': 'complaintCheck.named',
  'tracker/form': 'tracker.lookUp',
  'tracker/missing': 'tracker.missing.number',
  'tracker/miss': 'tracker.message.miss',
  'tracker/waiting': 'tracker.message.waiting',
  'tracker/failed': 'tracker.message.unavailable',
  'tracker/inProgress': 'tracked.state.inProgress',
  'tracker/overdue': 'tracked.state.routed',
  'tracker/answered': 'tracked.state.answered',
  'tracker/reactionError': 'reaction.error.grade',
  'tracker/rated': 'timeline.rated',
  'tracker/returned': 'tracked.state.returned',
  'tracker/erased': 'tracked.state.erased',
  'tracker/badRating': 'tracked.rating.calledBack',
  'tracker/differs': 'compared.differs',
  'tracker/dark': 'tracked.state.answered',
  'tracker/highContrast': 'tracked.state.answered',
  'replies/list': 'published.next',
  'replies/opened': 'replies.question',
  'replies/report': 'replies.pending',
  'replies/notFound': 'replies.notFound',
  'replies/none': 'replies.none',
  'replies/loading': 'published.loading',
  'replies/failed': 'published.failed.away',
  'replies/dark': 'replies.question',
  'replies/highContrast': 'replies.question',
  'ratings/list': 'handling.title',
  'ratings/none': 'ratings.none',
  'ratings/loading': 'published.loading',
  'ratings/failed': 'published.failed.away',
  'ratings/dark': 'handling.title',
  'ratings/highContrast': 'handling.title',
  'guides/first': 'guides.popular',
  'guides/results': 'guides.results',
  'guides/nothing': 'guides.advice.everyday',
  'guides/loading': 'published.loading',
  'guides/failed': 'published.failed.away',
  'guides/dark': 'guides.results',
  'guides/highContrast': 'guides.results',
  'guide/open': 'guide.situation.title',
  'guide/decided': 'guide.situation.decided',
  'guide/end': 'guide.situation.wrong',
  'guide/notStated': 'guide.notStated',
  'guide/outdated': 'guide.showCurrent',
  'guide/stale': 'guide.again',
  'guide/notFound': 'guide.notFound',
  'guide/loading': 'guide.loading',
  'guide/failed': 'guide.failed.away',
  'guide/correction': 'correction.parts',
  'guide/corrected': 'correction.sent',
  'guide/dark': 'guide.situation.decided',
  'guide/highContrast': 'guide.situation.decided',
};

const counts: Partial<Record<GalleryState, number>> = {
  'consultation/suggestions': 2,
  'complaint/fieldErrors': 3,
  'guide/decided': 3,
  'guide/dark': 3,
  'guide/highContrast': 3,
};

/** What stands in those words: how many there are, and whom to call. */
const valuesOf = (state: GalleryState) => ({
  count: counts[state] ?? 1,
  hotline: '12345',
});

describe('Everybody can use the widgets', {timeout: 300_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    citizen = await stage.browser.newCitizen();
  });
  after(() => stage.close());

  const show = async (state: GalleryState, language: Language, theme: string): Promise<void> => {
    await citizen.visit(`${stage.portal.url}/${language}/gallery/${state}/`);
    await citizen.reads(wordsIn(language)(signs[state], valuesOf(state)));
    await citizen.page.evaluate(dressIn, theme);
  };
  const violations = async (): Promise<string[]> => {
    await citizen.page.evaluate(axe);
    const {violations} = await citizen.page.evaluate(runAxe);
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' ')}`);
  };

  // The languages take turns at the states and the themes; in the full matrix every state is tried in each.
  for (const [turn, state] of galleryWidgets.flatMap(statesOf).entries()) {
    it(`in the state “${state}”`, async () => {
      for (const [at, language] of languagesOf(turn).entries()) {
        const theme = themes[(turn + at) % themes.length]!;
        await show(state, language, theme);
        assert.deepEqual(await violations(), [], `${language}, ${theme}`);
      }
    });
  }

  it('with the colours that somebody has chosen for everything', async () => {
    const session = await citizen.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    for (const state of [
      'rater/chosenBad',
      'rater/fieldError',
      'rater/receipt',
      'rater/followUp',
      'replies/opened',
      'ratings/list',
    ] as const) {
      await show(state, 'zh', 'default');
      assert.equal(await citizen.page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      assert.deepEqual(await violations(), [], state);
    }
    await session.detach();
  });

  it('and the pages of the portal around it', async () => {
    for (const path of ['', 'cases/', 'cases/a/', 'rate/a1/', 'tracking/', 'hall/clerk/', 'hall/kiosk/']) {
      await citizen.visit(`${stage.portal.url}/zh/${path}`);
      assert.deepEqual(await violations(), [], path);
    }
  });

  it('without a word in the console', () => citizen.close());
});

const dressIn = async (theme: string): Promise<void> => {
  document.documentElement.dataset.hyTheme = theme;
  document.querySelector('main')!.className = theme;
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `/themes/${theme}.css`,
  });
  await new Promise((resolve) => {
    link.onload = resolve;
    document.head.append(link);
  });
};

const runAxe = (): Promise<AxeResults> =>
  (Reflect.get(globalThis, 'axe') as {run: () => Promise<AxeResults>}).run();
