import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Citizen} from './support/citizen.ts';
import {openHostSite, type HostSite} from './support/host-site.ts';
import {ratingsOf, type Portal} from './support/portal.ts';
import {directFile, rater} from './support/rater-page.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');

describe('A page that embeds the rater', {timeout: 300_000}, () => {
  let portal: Portal;
  let site: HostSite;
  let stage: Stage;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    ({portal} = stage);
    site = await openHostSite(portal.url);
  });
  after(async () => {
    await site.close();
    await stage.close();
  });
  beforeEach(async () => {
    citizen = await stage.browser.newCitizen();
  });
  afterEach(() => citizen.close());

  const hostPage = (caseToken: string, head = '') =>
    site.add('/host', rater(caseToken), directFile('zh') + head);

  const rateBadly = async (caseToken: string): Promise<void> => {
    await citizen.press('radio', t('grades.dissatisfied'));
    await citizen.press('button', t('rater.send'));
    await citizen.reads(t('rating.error.reason'));
    await citizen.press('checkbox', '未在承诺时间内办结');
    await citizen.press('button', t('rater.send'));
    await citizen.find('heading', t('receipt.title'));
    const [given] = await ratingsOf(portal.api, caseToken);
    await citizen.reads(given!.receipt.number);
  };

  it('may hold two raters, in two languages and with two backends', async () => {
    const [en, ru] = [wordsIn('en'), wordsIn('ru')];
    const caseToken = await portal.newCaseToken();
    const page = `<div lang="en">${rater(caseToken)}</div><div lang="ru">${rater('theirs', 'api="/api" id="other"')}</div>`;
    await citizen.visit(site.add('/two', page + otherBackend, directFile('en')));
    await citizen.press('radio', en('grades.satisfied'));
    await citizen.press('radio', ru('grades.verySatisfied'));
    assert.equal(await citizen.isChosen('radio', en('grades.satisfied')), true);
    await citizen.press('button', ru('rater.send'));
    await citizen.find('heading', ru('receipt.title'));
    await citizen.reads('OTHER-1');
    await citizen.press('button', en('rater.send'));
    await citizen.find('heading', en('receipt.title'));

    const [given, ...more] = await ratingsOf(portal.api, caseToken);
    assert.deepEqual(more, []);
    assert.equal(given?.content.grade, 'satisfied');
    const theirs = await citizen.page.evaluate(() => document.title);
    assert.deepEqual(JSON.parse(theirs), [['theirs', 'verySatisfied', 'ru']]);
  });

  it('may be another site, on an origin of its own', async () => {
    await citizen.visit(`${portal.elsewhereUrl}/zh/`);
    const caseToken = await citizen.page.$eval('hy-rater', (rater) => rater.getAttribute('case-token')!);
    await rateBadly(caseToken);
  });

  for (const size of [10, 16, 67, 100]) {
    it(`keeps the rater’s text readable when its root font is ${size} px`, async () => {
      await citizen.visit(hostPage(await portal.newCaseToken(), `<style>html{font-size:${size}px}</style>`));
      await citizen.press('radio', t('grades.dissatisfied'));
      await citizen.find('group', t('rating.badReasons'));
      for (const {words, style} of await citizen.looks(['font-size'])) {
        const [pixels] = style.map(parseFloat);
        assert(pixels! >= 16 && pixels! <= 28, `${words} is ${pixels} px tall`);
      }
    });
  }

  it('does not keep a reader from larger text', async () => {
    const page = hostPage(await portal.newCaseToken());
    const session = await citizen.page.createCDPSession();
    await session.send('Page.setFontSizes', {fontSizes: {standard: 24}});
    await citizen.visit(page);
    for (const {words, style} of await citizen.looks(['font-size'])) {
      assert(parseFloat(style[0]!) >= 24, `${words} is ${style[0]} tall`);
    }
  });

  it('cannot change the rater’s looks by accident, and is not changed by it', async () => {
    const caseToken = await portal.newCaseToken();
    const open = async (head: string) => {
      await citizen.visit(hostPage(caseToken, head));
      await citizen.press('radio', t('grades.satisfied'));
      await citizen.find('group', t('rating.goodReasons'));
      return citizen.looks(lookedAt);
    };
    const alone = await open('');
    assert.deepEqual(await open(`<style>${hostileStyle}</style>`), alone);
    const sheets = await citizen.page.evaluate(() => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.querySelectorAll('style').length,
    ]);
    assert.deepEqual(sheets, [1, 0, 1]);
  });

  it('keeps its address, its history and its title', async () => {
    const caseToken = await portal.newCaseToken();
    await citizen.visit(hostPage(caseToken, spies));
    const address = citizen.page.url();
    await rateBadly(caseToken);
    assert.deepEqual(await citizen.page.evaluate(() => Reflect.get(globalThis, 'calls') as string[]), []);
    assert.equal(citizen.page.url(), address);
    assert.equal(await citizen.page.title(), '县门户');
  });

  it('may have every word replaced by a translator while it is used', async () => {
    const caseToken = await portal.newCaseToken();
    await citizen.visit(hostPage(caseToken, translator));
    await rateBadly(caseToken);
    assert((await citizen.page.evaluate(() => Reflect.get(globalThis, 'replaced') as number)) > 50);
  });
});

/** A second backend, written by hand in the page; it notes in the title what it was sent. */
const otherBackend = `<script type="module">
  const sent = [];
  document.getElementById('other').adapter = {
    id: 'by-hand',
    promises: {sameKeySameReceipt: true, digest: 'no', queryCode: 'no', followUpRating: 'no'},
    loadProfile: async ({locale}) => (await fetch('/api/profile?locale=' + locale)).json(),
    loadCase: async () => ({status: 'open', ratingNumber: 1, case: {
      number: 'X-1', matter: {text: 'Торговля', lang: 'ru'}, department: {text: 'Рынок', lang: 'ru'}, handledOn: '2026-11-20',
    }}),
    sendRating: async ({caseToken, grade, locale}) => {
      sent.push([caseToken, grade, locale]);
      document.title = JSON.stringify(sent);
      return {number: 'OTHER-1', receivedAt: '2026-11-22T02:42:00Z'};
    },
  };
</script>`;

const lookedAt = [
  'color', 'background-color', 'font-size', 'font-family', 'font-weight', 'font-style', 'line-height', 'letter-spacing',
  'text-transform', 'text-align', 'text-indent', 'direction', 'visibility', 'display', 'width', 'border-top-width', 'padding-left',
]; // prettier-ignore

const hostileStyle = `
  * {color: red; font: italic 7px/1 serif; letter-spacing: 3px; text-transform: uppercase; direction: rtl}
  * {text-align: right !important; text-indent: 40px !important; visibility: visible !important}
  input, button, label, fieldset, p, svg {display: none !important; border: 9px solid lime !important}
  .card, .grades, .message {background: lime !important; width: 5px !important}
`;

const spies = `<script>
  globalThis.calls = [];
  const note = (name) => (...of) => void calls.push(name + ' ' + of);
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go']) history[name] = note(name);
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
  Object.defineProperty(document, 'title', {get: () => title.get.call(document), set: note('title')});
  navigation.addEventListener('navigate', ({destination}) => calls.push('navigate ' + destination.url));
</script>`;

// What a browser's own translator does: each text goes into an element of its own, again and again.
const translator = `<script>
  globalThis.replaced = 0;
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentNode.localName === 'font' || text.parentNode.localName === 'textarea') continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data);
      replaced++;
    }
  };
  setInterval(() => {
    for (const {shadowRoot} of document.querySelectorAll('hy-rater')) if (shadowRoot) translate(shadowRoot);
  }, 10);
</script>`;
