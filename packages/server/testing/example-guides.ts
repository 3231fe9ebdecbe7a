import type {GuideCatalogue, WrittenGuide} from '@huiyin/core';

const zh = (text: string): WrittenGuide['name'] => [{text, lang: 'zh'}];

/** A guide in Chinese alone, of the market regulation office, that says as little as a guide may. */
export const exampleGuide = (changes: Partial<WrittenGuide> = {}): WrittenGuide => ({
  taskCode: 'YS-SC-0001',
  name: zh('食品经营许可'),
  ...{matterType: 'licence', level: 'county', audience: ['enterprise'], promptness: 'promised'},
  body: {name: zh('云水县市场监督管理局'), code: 'market', type: 'statutory', together: []},
  topics: ['food'],
  version: {number: '1', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  ...{questions: [], conditions: [], steps: [], visits: [], places: [], channels: [], legalBasis: []},
  ...{legalLimits: [{count: 20, unit: 'workingDay'}], promisedLimits: [{count: 5, unit: 'workingDay'}]},
  ...{commonQuestions: [], enquiryPhones: ['0713-0000001'], supervisionPhones: ['12345']},
  ...changes,
});

/** The same guide as its authors changed it later. */
export const changedGuide = (
  guide: WrittenGuide,
  number: string,
  validFrom = '2026-11-01',
): WrittenGuide => ({
  ...guide,
  fees: [],
  version: {...guide.version, number, validFrom, updatedOn: validFrom},
});

const fiveLanguages = exampleGuide({
  taskCode: 'YS-MZ-0001',
  name: [
    {text: '结婚登记', lang: 'zh'},
    {text: 'Marriage registration', lang: 'en'},
    {text: 'Регистрация брака', lang: 'ru'},
    {text: '婚姻の登記', lang: 'ja'},
    {text: '혼인 등록', lang: 'ko'},
  ],
  everydayNames: [zh('领结婚证')],
  audience: ['person'],
  body: {name: zh('云水县民政局'), type: 'statutory', together: []},
  topics: ['marriage'],
});

const trades = [
  ...['药品零售', '烟草零售', '特种设备使用', '广告发布', '计量器具', '检验检测', '工业产品', '危险化学品'],
  ...['兽药经营', '饲料生产', '种子生产', '渔业捕捞', '道路运输', '出租汽车', '旅馆业', '印章刻制'],
  ...['民用爆炸物品', '保安服务', '劳务派遣', '人力资源', '民办学校', '医疗机构'],
];

/** More guides than one page holds, one of them in five languages and in two versions, of two offices. */
export const exampleGuides: readonly WrittenGuide[] = [
  exampleGuide(),
  fiveLanguages,
  changedGuide(fiveLanguages, '2'),
  ...trades.map((trade, index) =>
    exampleGuide({
      taskCode: `YS-SC-${String(index + 2).padStart(4, '0')}`,
      name: zh(`${trade}许可`),
      topics: [],
    }),
  ),
];

/** What helps to find them. */
export const exampleCatalogue: GuideCatalogue = {
  topics: [
    {id: 'marriage', kind: 'lifeEvent', name: zh('结婚')},
    {id: 'food', kind: 'subject', name: zh('食品')},
  ],
  popular: ['YS-MZ-0001'],
  synonyms: [{says: ['开饭店'], means: ['食品经营']}],
};
