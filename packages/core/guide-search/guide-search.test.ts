import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {guidePageSchema, type GuideCatalogue, type GuideSearch} from '../contract/guide-search.ts';
import type {WrittenGuide} from '../contract/guide.ts';
import type {Localised} from '../contract/localised.ts';
import type {Language} from '../language.ts';
import {syllablesOf} from '../guide-pinyin.ts';
import {GuideFinder, guideIndexOf, guidePageSize} from './index.ts';

type Words = Partial<Record<Language, string>>;

const written = (words: Words): Localised[] =>
  Object.entries(words).map(([lang, text]) => ({text, lang: lang as Language}));

interface Sketch extends Partial<Pick<WrittenGuide, 'audience' | 'topics'>> {
  code: string;
  name: Words;
  everyday?: Words[];
  office?: Words;
}

const guide = ({code, name, everyday, office = {zh: '公安局'}, ...more}: Sketch): WrittenGuide => ({
  ...{taskCode: code, name: written(name), everydayNames: everyday?.map(written)},
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'immediate', topics: []},
  body: {name: written(office), type: 'statutory', together: []},
  version: {number: '1', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  ...{questions: [], conditions: [], steps: [], legalLimits: [], promisedLimits: [], visits: [], places: []},
  ...{channels: [], legalBasis: [], commonQuestions: [], enquiryPhones: ['12345'], supervisionPhones: []},
  ...more,
});

const civil = {zh: '民政局', en: 'Civil Affairs Bureau'};
const market = {zh: '市场监督管理局', ru: 'Надзор за рынком'};

const guides = [
  guide({
    code: 'marriage',
    name: {
      zh: '结婚登记',
      en: 'Marriage registration',
      ru: 'Регистрация брака',
      ja: '婚姻の登記',
      ko: '혼인 등록',
    },
    everyday: [{zh: '领结婚证', en: 'getting a marriage certificate', ru: 'расписаться', ko: '혼인신고'}],
    ...{office: civil, topics: ['marriage']},
  }),
  guide({code: 'divorce', name: {zh: '离婚登记'}, office: civil, topics: ['marriage']}),
  guide({
    code: 'card',
    name: {
      zh: '居民身份证换领、补领',
      en: 'Identity card: renewal',
      ru: 'Удостоверение личности',
      ja: '居民身分証',
    },
    everyday: [{zh: '补办身份证'}],
  }),
  guide({code: 'passport', name: {zh: '普通护照签发', en: 'Ordinary passport'}}),
  guide({code: 'company', name: {zh: '公司设立登记'}, office: market, audience: ['enterprise']}),
  guide({code: 'closing', name: {zh: '公司注销登记'}, office: market, audience: ['enterprise']}),
  guide({
    code: 'account',
    name: {zh: '银行账户开立许可'},
    office: market,
    audience: ['enterprise', 'person'],
  }),
  guide({code: 'oil', name: {zh: '影响石油管道施工审批'}, office: {zh: '发改局'}}),
  guide({code: 'injury', name: {zh: '工伤认定申请'}, office: {zh: '人社局'}}),
];

const catalogue: GuideCatalogue = {
  topics: [{id: 'marriage', kind: 'lifeEvent', name: written({zh: '婚恋', en: 'Family'})}],
  popular: ['card', 'marriage'],
  synonyms: [
    {says: ['关门', 'close down'], means: ['注销']},
    {says: ['загранпаспорт', '旅券'], means: ['护照']},
  ],
};

describe('Finding guides', () => {
  let finder: GuideFinder;
  before(async () => {
    finder = new GuideFinder();
    await finder.add(guideIndexOf(guides.slice(0, 4), catalogue, {syllablesOf}));
    await finder.add(JSON.parse(JSON.stringify(guideIndexOf(guides.slice(4), catalogue, {syllablesOf}))));
  });

  const find = (words: string, more: Partial<GuideSearch> = {}) => {
    const page = finder.find({words, page: 1, locale: 'zh', ...more});
    assert.ok(Compile(guidePageSchema).Check(page), JSON.stringify(page));
    return page;
  };
  const first = (words: string, more?: Partial<GuideSearch>) => {
    const [hit] = find(words, more).guides;
    return hit && [hit.taskCode, hit.match?.by, hit.match?.words.text];
  };

  const cases: [words: string, code: string, by: string][] = [
    ['结婚登记', 'marriage', 'name'],
    ['结婚', 'marriage', 'name'],
    ['領結婚證', 'marriage', 'everydayName'],
    ['我要补办身份证怎么办', 'card', 'everydayName'],
    ['身份正', 'card', 'sound'],
    ['神分证', 'card', 'sound'],
    ['解婚登记', 'marriage', 'sound'],
    ['shenfenzheng', 'card', 'pinyin'],
    ['shen fen zheng', 'card', 'pinyin'],
    ['senfenzen', 'card', 'pinyin'],
    ['sfz', 'card', 'pinyin'],
    ['shenfz', 'card', 'pinyin'],
    ['身份zheng', 'card', 'pinyin'],
    ['jiehundengji', 'marriage', 'pinyin'],
    ['jiehunde', 'marriage', 'pinyin'],
    ['yinhang', 'account', 'pinyin'],
    ['zenmebanli lihun', 'divorce', 'pinyin'],
    ['登记 市场监督管理局', 'company', 'name'],
    ['marriage certificate', 'marriage', 'everydayName'],
    ['where can I get married? marriage regist', 'marriage', 'name'],
    ['marrige', 'marriage', 'spelling'],
    ['регистрацию брака', 'marriage', 'name'],
    ['регстрация', 'marriage', 'spelling'],
    ['удостоверения', 'card', 'name'],
    ['혼인신고', 'marriage', 'everydayName'],
    ['혼인', 'marriage', 'name'],
    ['婚姻の登記', 'marriage', 'name'],
    ['公司关门', 'closing', 'synonym'],
    ['close down', 'closing', 'synonym'],
    ['загранпаспорт', 'passport', 'synonym'],
    ['где получить загранпаспорта', 'passport', 'synonym'],
    ['旅券', 'passport', 'synonym'],
    ['工伤', 'injury', 'name'],
    ['ＰＡＳＳＰＯＲＴ', 'passport', 'name'],
    ['民政局', 'marriage', 'department'],
    ['婚恋', 'marriage', 'topic'],
  ];
  for (const [words, code, by] of cases) {
    it(`finds ${code} by ${by} for ${words}`, () => {
      assert.deepEqual(first(words)?.slice(0, 2), [code, by]);
    });
  }

  it('says what matched in the reader’s language, and in the original where there is no other', () => {
    assert.deepEqual(first('shenfenzheng', {locale: 'ru'}), ['card', 'pinyin', 'Удостоверение личности']);
    assert.deepEqual(find('公司设立', {locale: 'ru'}).guides[0], {
      ...{taskCode: 'company', name: {text: '公司设立登记', lang: 'zh'}, audience: ['enterprise']},
      department: {text: 'Надзор за рынком', lang: 'ru'},
      match: {by: 'name', words: {text: '公司设立登记', lang: 'zh'}},
    });
    assert.equal(first('民政局', {locale: 'en'})?.[2], 'Civil Affairs Bureau');
  });

  it('finds nothing where nothing fits, and does not sound what is written somewhere', () => {
    assert.equal(find('火锅').total, 0);
    assert.equal(find('qwxzv').total, 0);
    assert.equal(find('火锅登').total, 0, 'one character is not enough');
    assert.equal(find('jhqq').total, 0, 'initials must all be there');
    assert.equal(find('where can i jiehun').total, 0, 'an English sentence is no pinyin');
    assert.ok(find('jhdj').total > 0);
    assert.equal(find('jhdj', {locale: 'en'}).total, 0, 'what is mistyped in English is no initials');
    assert.equal(find('想死').total, 0, 'two sounds that are only alike are of another word');
    assert.deepEqual(
      find('工伤').guides.map(({taskCode}) => taskCode),
      ['injury'],
    );
  });

  describe('by initials of which one letter is not right', () => {
    // 影响石油管道施工审批 is yxsygdsgsp, 银行账户开立许可 yhzhklxk, 工伤认定申请 gsrdsq.
    const slips: [words: string, code: string, what: string][] = [
      ['yhzhklxkz', 'account', 'one too many at the end'],
      ['yhzhhklxk', 'account', 'one too many within'],
      ['ayhzhklxk', 'account', 'one too many at the beginning'],
      ['gsrsq', 'injury', 'one missing'],
      ['gsbdsq', 'injury', 'one wrong'],
      ['xsrdsq', 'injury', 'the first one wrong'],
      ['gsrdsb', 'injury', 'the last one wrong'],
      ['gsradsq', 'injury', 'one too many that looks like a syllable'],
      ['yxsyga', 'oil', 'one wrong in what is not typed to its end'],
    ];
    for (const [words, code, what] of slips) {
      it(`finds ${code} with ${what}: ${words}`, () => {
        assert.deepEqual(first(words)?.slice(0, 2), [code, 'pinyin']);
        assert.equal(find(words).total, 1);
        assert.equal(find(words, {locale: 'ru'}).total, 0, 'a mistyped word is no initials');
      });
    }

    it('finds nothing with two, with fewer than five letters, or with others around', () => {
      for (const words of ['gsbbsq', 'gsrq', 'yhzhklxkzz', 'gsb dsq', 'the gsbdsq']) {
        assert.equal(find(words).total, 0, words);
      }
    });

    const codesAmong = async (names: readonly string[]) => {
      const among = new GuideFinder();
      const some = names.map((zh, at) => guide({code: `C${at}`, name: {zh}}));
      await among.add(guideIndexOf(some, {topics: [], popular: [], synonyms: []}, {syllablesOf}));
      return (words: string) =>
        among.find({words, page: 1, locale: 'zh'}).guides.map(({taskCode}) => taskCode);
    };

    it('leaves alone what stands as typed, and has first what is covered more', async () => {
      const codes = await codesAmong(['药品经营许可延续', '药品经营许可', '食品经营许可']);
      assert.deepEqual(codes('spjyxk'), ['C2']);
      assert.deepEqual(codes('spjyxkz'), ['C2']);
      assert.deepEqual(codes('ypjyzk'), ['C1', 'C0']);
    });

    it('has them before what has all the letters, but scattered about', async () => {
      const codes = await codesAmong(['高等教育自学考试新生报名', '食品经营许可']);
      assert.deepEqual(codes('sbjyxk'), ['C1', 'C0']);
    });

    it('takes two letters for two beginnings too, which can be one', async () => {
      const codes = await codesAmong(['社会保险登记', '公司登记']);
      assert.deepEqual(codes('shbxdj'), ['C0']);
      assert.deepEqual(codes('shxdj'), ['C0'], 'one missing');
    });
  });

  it('gives all without words, the popular first, and no reason why', () => {
    const {guides: hits, total} = find(' 、 ');
    assert.equal(total, guides.length);
    assert.deepEqual(
      hits.slice(0, 3).map(({taskCode, match}) => [taskCode, match]),
      [
        ['card', undefined],
        ['marriage', undefined],
        ['divorce', undefined],
      ],
    );
  });

  it('counts each facet under what is chosen in the others', () => {
    const {total, facets} = find('登记', {department: '市场监督管理局'});
    assert.equal(total, 2);
    assert.deepEqual(
      facets.departments.map(({id, total: of}) => [id, of]),
      [
        ['民政局', 2],
        ['市场监督管理局', 2],
      ],
    );
    assert.deepEqual(facets.audiences, [{id: 'enterprise', total: 2}]);
    assert.deepEqual(facets.topics, []);
  });

  it('counts departments under the topic that is chosen', () => {
    const {facets} = find('登记', {topic: 'marriage'});
    assert.deepEqual(
      facets.departments.map(({id, total}) => [id, total]),
      [['民政局', 2]],
    );
  });

  it('has a first application before a later step of the same matter', async () => {
    const steps = new GuideFinder();
    const names = ['食品经营许可延续', '食品经营许可新办'];
    const both = names.map((zh, at) => guide({code: `S${at}`, name: {zh}}));
    await steps.add(guideIndexOf(both, {topics: [], popular: [], synonyms: []}));
    const codes = (words: string) =>
      steps.find({words, page: 1, locale: 'zh'}).guides.map(({taskCode}) => taskCode);
    assert.deepEqual(codes('食品经营'), ['S1', 'S0']);
    assert.deepEqual(codes('食品经营延续')[0], 'S0');
  });

  it('finds nothing with a choice that nobody has', () => {
    assert.equal(find('结婚', {topic: 'unknown'}).total, 0);
    assert.equal(find('', {department: 'unknown'}).total, 0);
    assert.equal(find('', {audience: 'agency'}).total, 0);
  });

  it('gives page after page', async () => {
    const many = Array.from({length: 45}, (_, at) => guide({code: `G${at}`, name: {zh: `登记第${at}号`}}));
    const pages = new GuideFinder();
    await pages.add(guideIndexOf(many, {topics: [], popular: [], synonyms: []}));
    const found = [1, 2, 3, 4].map((page) => pages.find({words: '登记', page, locale: 'zh'}));
    assert.deepEqual(
      found.map((page) => [page.total, page.guides.length]),
      [
        [45, guidePageSize],
        [45, guidePageSize],
        [45, 5],
        [45, 0],
      ],
    );
    assert.equal(new Set(found.flatMap((page) => page.guides.map(({taskCode}) => taskCode))).size, 45);
  });
});
