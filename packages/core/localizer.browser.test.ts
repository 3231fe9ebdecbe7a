import {expect} from 'chai';
import i18next, {type i18n, type InitOptions} from 'i18next';
import {html, LitElement} from 'lit';
import type {Catalog} from './catalog.ts';
import {configure} from './configure.ts';
import type {Language} from './language.ts';
import {Localizer} from './localizer.ts';
import {Words} from './words.ts';

type Key = 'probe.hello' | 'probe.left';

const catalogs: Record<Language, Catalog> = {
  zh: {probe: {hello: '您好', left_other: '还有{{count}}件'}},
  en: {probe: {hello: 'Hello', left_one: '{{count}} left', left_other: '{{count}} are left'}},
  ru: {
    probe: {
      hello: 'Здравствуйте',
      left_one: '{{count}} дело',
      left_few: '{{count}} дела',
      left_many: '{{count}} дел',
      left_other: '{{count}} дела',
    },
  },
  ja: {probe: {hello: 'こんにちは', left_other: '残り{{count}}件'}},
  ko: {probe: {hello: '안녕하세요', left_other: '{{count}}건 남음'}},
};

/** Languages whose words do not arrive, for the time being. */
let lost: Language[] = [];
/** Languages whose words take their time. */
let slow: Language[] = [];

const load = (language: Language) => async () => {
  if (slow.includes(language)) await soon();
  if (lost.includes(language)) throw new TypeError('Failed to fetch dynamically imported module');
  return [{default: catalogs[language]}];
};

const wordsOfOurs = () =>
  new Words<Key>({zh: load('zh'), en: load('en'), ru: load('ru'), ja: load('ja'), ko: load('ko')});

class Probe extends LitElement {
  readonly localizer = new Localizer(this, wordsOfOurs());

  protected override render() {
    const {t, ready} = this.localizer;
    return ready ? html`${t('probe.hello')} · ${t('probe.left', {count: 3})}` : 'not ready';
  }
}
customElements.define('localizer-probe', Probe);

const place = (markup: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
};

const probeIn = (root: ParentNode): Probe => root.querySelector<Probe>('localizer-probe')!;

const reads = async (probe: Probe, words: string): Promise<void> => {
  for (let tries = 0; tries < 50 && !textOf(probe).includes(words); tries++) await soon();
  expect(textOf(probe)).to.include(words);
};

const textOf = (probe: Probe): string => probe.shadowRoot?.textContent ?? '';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const instance = async (options: InitOptions = {}): Promise<i18n> => {
  const i18n = i18next.createInstance();
  await i18n.init({lng: 'en', resources: {}, ...options});
  return i18n;
};

describe('the language of a widget', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'zh';
    lost = [];
    slow = [];
  });

  it('is that of the nearest lang, region and script left aside', async () => {
    await reads(
      probeIn(place('<p lang="ru"><span lang="ja-JP"><localizer-probe></localizer-probe></span></p>')),
      'こんにちは',
    );
    await reads(probeIn(place('<localizer-probe lang="zh-Hans-CN"></localizer-probe>')), '您好');
  });

  it('is found through shadow roots, and follows a change outside them', async () => {
    const box = place('<div lang="ko"><p></p></div>');
    const inner = box.querySelector('p')!.attachShadow({mode: 'open'});
    inner.innerHTML = '<section></section>';
    const innermost = inner.querySelector('section')!.attachShadow({mode: 'open'});
    innermost.innerHTML = '<localizer-probe></localizer-probe>';
    await reads(probeIn(innermost), '안녕하세요');
    box.querySelector('div')!.lang = 'en';
    await reads(probeIn(innermost), 'Hello');
    inner.querySelector('section')!.lang = 'ru';
    await reads(probeIn(innermost), 'Здравствуйте');
  });

  it('changes when the page changes its own', async () => {
    const probe = probeIn(place('<localizer-probe></localizer-probe>'));
    await reads(probe, '您好');
    document.documentElement.lang = 'ja';
    await reads(probe, 'こんにちは');
  });

  it('is Chinese where the page names one that Huiyin does not speak, or none', async () => {
    await reads(probeIn(place('<p lang="fr"><localizer-probe></localizer-probe></p>')), '您好');
    const inner = place('<p lang="en"></p>').querySelector('p')!.attachShadow({mode: 'open'});
    inner.innerHTML = '<p lang=""><localizer-probe></localizer-probe></p>';
    await reads(probeIn(inner), '您好');
    document.documentElement.removeAttribute('lang');
    await reads(probeIn(place('<localizer-probe></localizer-probe>')), '您好');
  });

  it('is English where there is no Chinese to stand for one that Huiyin does not speak', async () => {
    lost = ['zh'];
    const probe = probeIn(place('<p lang="de"><localizer-probe></localizer-probe></p>'));
    await reads(probe, 'Hello · 3 are left');
    expect(probe.localizer.wanted).to.equal('en');
    probe.lang = 'ru';
    await reads(probe, 'Здравствуйте');
    probe.lang = 'fr';
    await reads(probe, 'Hello');
  });

  it('is not another one than the page asks for because its words did not arrive', async () => {
    lost = ['ru'];
    const probe = probeIn(place('<localizer-probe lang="ru"></localizer-probe>'));
    await soon();
    await soon();
    expect(textOf(probe)).to.equal('not ready');
  });

  it('lends a single word that another lacks: Chinese first, then English', async () => {
    const loading = (catalog: Catalog) => async () => [{default: catalog}];
    const none = loading({});
    const words = new Words<'both' | 'english'>({
      ...{ru: none, ja: none, ko: none},
      zh: loading({both: '好'}),
      en: loading({both: 'good', english: 'fine'}),
    });
    const probe = probeIn(place('<localizer-probe lang="ru"></localizer-probe>'));
    await reads(probe, 'Здравствуйте');
    const {t} = await probe.localizer.extend(words);
    expect(t('both')).to.equal('both');
    await Promise.all([words.load('zh'), words.load('en')]);
    expect([t('both'), t('english')]).to.deep.equal(['好', 'fine']);
  });

  it('may differ between two widgets of one page', async () => {
    const box = place(
      '<localizer-probe lang="ru"></localizer-probe><localizer-probe lang="ko"></localizer-probe>',
    );
    const [russian, korean] = [...box.querySelectorAll<Probe>('localizer-probe')] as [Probe, Probe];
    await reads(russian, 'Здравствуйте · 3 дела');
    await reads(korean, '안녕하세요 · 3건 남음');
    russian.lang = 'en';
    await reads(russian, 'Hello');
    expect(textOf(korean)).to.include('안녕하세요');
  });

  it('stays what it was when the words of another do not arrive, and is tried again', async () => {
    const probe = probeIn(place('<localizer-probe lang="ja"></localizer-probe>'));
    await reads(probe, 'こんにちは');
    lost = ['ru'];
    probe.lang = 'ru';
    await soon();
    expect(textOf(probe)).to.include('こんにちは');
    expect(probe.localizer.wanted).to.equal('ja');
    lost = [];
    probe.lang = 'ru';
    await reads(probe, 'Здравствуйте');
  });

  it('has all its words although a later screen brings some while it changes', async () => {
    const probe = probeIn(place('<localizer-probe lang="zh"></localizer-probe>'));
    await reads(probe, '您好');
    const later = (word: string) => async () => [{default: {later: word}}];
    const more = new Words<'later'>({
      zh: later('稍后'),
      en: later('Later'),
      ru: later('Позже'),
      ja: later('後で'),
      ko: later('나중에'),
    });
    slow = ['en'];
    probe.lang = 'en';
    await Promise.resolve();
    const {t} = await probe.localizer.extend(more);
    await reads(probe, 'Hello');
    expect(t('later')).to.equal('Later');
  });
});

describe("a page's own words", () => {
  afterEach(() => {
    document.body.replaceChildren();
    configure({texts: undefined, i18n: undefined});
  });

  it('replace ours at once, plural forms too', async () => {
    const probe = probeIn(place('<localizer-probe lang="ru"></localizer-probe>'));
    await reads(probe, 'Здравствуйте');
    configure({texts: {ru: {'probe.hello': 'Добрый день', 'probe.left_few': 'осталось {{count}}'}}});
    await reads(probe, 'Добрый день · осталось 3');
  });

  it('come from its own i18next, set before the widget starts', async () => {
    const resources = {ru: {huiyin: {probe: {hello: 'Добро пожаловать'}}}};
    configure({i18n: await instance({resources})});
    await reads(probeIn(place('<localizer-probe lang="ru"></localizer-probe>')), 'Добро пожаловать · 3 дела');
  });

  it('come from its own i18next, set after the widget has started', async () => {
    const probe = probeIn(place('<localizer-probe lang="en"></localizer-probe>'));
    await reads(probe, 'Hello');
    configure({i18n: await instance({resources: {en: {huiyin: {probe: {hello: 'Welcome'}}}}})});
    await reads(probe, 'Welcome · 3 are left');
  });

  it('are read by i18next together with ours, so that its plugins see every word', async () => {
    const i18n = await instance({postProcess: ['loud']});
    i18n.use({type: 'postProcessor', name: 'loud', process: (word: string) => `${word}!`});
    configure({i18n});
    await reads(probeIn(place('<localizer-probe lang="en"></localizer-probe>')), 'Hello! · 3 are left!');
  });

  it('win whenever and however they are added', async () => {
    const i18n = await instance();
    configure({i18n});
    const probe = probeIn(place('<localizer-probe lang="ko"></localizer-probe>'));
    await reads(probe, '안녕하세요');
    i18n.addResourceBundle('ko', 'huiyin', {probe: {hello: '어서 오세요'}}, true, false);
    await reads(probe, '어서 오세요 · 3건 남음');
    i18n.removeResourceBundle('ko', 'huiyin');
    await reads(probe, '안녕하세요');
  });

  it('come from a backend that is asked when the host changes its language, and is asked for nothing of ours', async () => {
    const asked: string[] = [];
    const backend = {
      type: 'backend' as const,
      init: () => undefined,
      read: (language: string, namespace: string, done: (error: null, words: object) => void) => {
        asked.push(`${language}/${namespace}`);
        setTimeout(() => done(null, {probe: {hello: `${language} from the backend`}}), 20);
      },
    };
    const i18n = i18next.createInstance().use(backend);
    await i18n.init({lng: 'en', ns: ['huiyin'], defaultNS: 'huiyin'});
    configure({i18n});
    const probe = probeIn(place('<localizer-probe lang="ja"></localizer-probe>'));
    await reads(probe, 'こんにちは');
    await i18n.changeLanguage('ja');
    await reads(probe, 'ja from the backend · 残り3件');
    expect(asked.every((name) => name.endsWith('/huiyin'))).to.equal(true);
  });

  it('leave ours alone where the instance knows neither the language nor the key', async () => {
    const parseMissingKeyHandler = () => 'MISSING';
    configure({
      i18n: await instance({
        supportedLngs: ['en'],
        fallbackLng: 'en',
        keySeparator: false,
        parseMissingKeyHandler,
        resources: {en: {huiyin: {probe: {hello: 'Welcome'}}}},
      }),
    });
    await reads(probeIn(place('<localizer-probe lang="zh"></localizer-probe>')), '您好 · 还有3件');
    await reads(probeIn(place('<localizer-probe lang="en"></localizer-probe>')), 'Welcome · 3 are left');
  });

  it('wait for an instance that is not initialised yet', async () => {
    const i18n = i18next.createInstance();
    configure({i18n});
    const probe = probeIn(place('<localizer-probe lang="en"></localizer-probe>'));
    await reads(probe, 'Hello');
    await i18n.init({lng: 'en', resources: {en: {huiyin: {probe: {hello: 'Welcome'}}}}});
    await reads(probe, 'Welcome');
    i18n.addResource('en', 'huiyin', 'probe.hello', 'Good morning');
    await reads(probe, 'Good morning');
  });

  it('stay what they are in the language of the widget when the host changes its own', async () => {
    const i18n = await instance();
    configure({i18n});
    const probe = probeIn(place('<localizer-probe lang="ru"></localizer-probe>'));
    await reads(probe, 'Здравствуйте');
    await i18n.changeLanguage('ko');
    await soon();
    expect(textOf(probe)).to.include('Здравствуйте');
  });
});
