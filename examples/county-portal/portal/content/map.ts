/**
 * Where Yundu would be, in CGCS2000. Everything on its map is measured from here in pixels of zoom 16 (2.06 m): east
 * and south positive.
 */
export const center = {latitude: 30.32, longitude: 115.08, system: 'CGCS2000'} as const;

export const river =
  'M-9000-1900C-6500-2300-5200 300-3600 700S-1400 760 0 900 2300 1500 3600 1200 6000-300 9000 400';
export const lake = 'M-3900 1500C-3500 1250-2900 1350-2700 1650S-2900 2200-3300 2150-4300 1750-3900 1500Z';
export const woods = [
  'M-3200-4200C-2000-5200 600-4900 1500-4000S3300-3200 2500-2700-600-2500-1700-2700-4200-3400-3200-4200Z',
  'M3800 2600C4600 2100 6200 2600 6400 3600S4900 5100 4000 4400 3100 3000 3800 2600Z',
];
export const park = 'M-990-790H-610V-410H-990Z';

export const highways = [
  'M-2600 0H2600',
  'M0-2600V2600',
  'M2600 0C3600 100 4600-700 9000-1200',
  'M-2600 0C-3600-200-5000-1500-9000-1700',
  'M0 2600C200 3800-800 5200-600 9000',
  'M0-2600C-300-4000 900-5200 600-9000',
  'M-1800 0C-1800-900-1000-1500 0-1500S1800-900 1800 0',
];

/** The streets of the old town and of the new one across the river: where the first is, how many, how far apart. */
export const quarters = [
  {left: -1400, top: -1200, columns: 14, rows: 9, step: 200},
  {left: -900, top: 1300, columns: 7, rows: 4, step: 300},
];

/** The towns of the county, and where they lie. */
export const towns = [
  {label: {zh: '云渡县', en: 'Yundu', ru: 'Юньду', ja: '雲渡県', ko: '윈두현'}, at: [0, -200]},
  {label: {zh: '柳湾镇', en: 'Liuwan', ru: 'Лювань', ja: '柳湾鎮', ko: '류완진'}, at: [-5200, -1150]},
  {label: {zh: '石桥镇', en: 'Shiqiao', ru: 'Шицяо', ja: '石橋鎮', ko: '스차오진'}, at: [5400, -1050]},
  {label: {zh: '青山镇', en: 'Qingshan', ru: 'Циншань', ja: '青山鎮', ko: '칭산진'}, at: [500, -5600]},
  {label: {zh: '南渡镇', en: 'Nandu', ru: 'Наньду', ja: '南渡鎮', ko: '난두진'}, at: [-500, 5200]},
] as const;

interface Name {
  text: string;
  at: readonly [x: number, y: number];
  /** From which zoom on it is written; a town until 14. */
  from: number;
  kind: 'town' | 'street' | 'water' | 'place';
}

export const names: readonly Name[] = [
  ...towns.map(({label, at}) => ({text: label.zh, at, from: 12, kind: 'town' as const})),
  {text: '云台山', at: [-500, -3700], from: 13, kind: 'place'},
  {text: '云渡河', at: [-2500, 760], from: 13, kind: 'water'},
  {text: '云渡河', at: [2400, 1330], from: 13, kind: 'water'},
  {text: '镜湖', at: [-3350, 1780], from: 13, kind: 'water'},
  {text: '人民路', at: [-1150, 0], from: 14, kind: 'street'},
  {text: '人民路', at: [1150, 0], from: 14, kind: 'street'},
  {text: '人民路', at: [-400, 0], from: 15, kind: 'street'},
  {text: '人民路', at: [500, 0], from: 15, kind: 'street'},
  {text: '解放北路', at: [0, -300], from: 15, kind: 'street'},
  {text: '解放北路', at: [0, -900], from: 14, kind: 'street'},
  {text: '解放南路', at: [0, 1750], from: 14, kind: 'street'},
  {text: '环城路', at: [1270, -1065], from: 14, kind: 'street'},
  {text: '迎宾大道', at: [3700, -170], from: 14, kind: 'street'},
  {text: '云渡大桥', at: [0, 900], from: 14, kind: 'street'},
  {text: '人民公园', at: [-800, -600], from: 14, kind: 'place'},
  {text: '县政务服务中心', at: [300, -100], from: 14, kind: 'place'},
  {text: '县人民医院', at: [-500, 300], from: 15, kind: 'place'},
  {text: '云渡一中', at: [700, -500], from: 15, kind: 'place'},
  {text: '汽车站', at: [1300, 300], from: 15, kind: 'place'},
  {text: '老渡口', at: [-300, 760], from: 15, kind: 'place'},
  {text: '农贸市场', at: [500, 300], from: 15, kind: 'place'},
];
