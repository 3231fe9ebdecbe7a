import type {InFive} from './in-five.ts';

/** One handled case (办件) of one of the three people. */
export interface PortalCase {
  /** What stands in the address: no number, no name. */
  readonly id: string;
  readonly number: string;
  readonly service: string;
  /** How many days before today the case was finished, so that the demo never grows old. */
  readonly daysAgo: number;
  /** A link that ran out long ago, for trying out what a citizen then reads. */
  readonly expired?: true;
  /** Rated before the demo began. */
  readonly rated?: EarlierRating;
}

export interface EarlierRating {
  readonly grade: 'verySatisfied' | 'satisfied' | 'dissatisfied';
  readonly indicators: readonly string[];
  readonly text: string;
}

/** Somebody who does not exist: every name means "example". */
export interface Person {
  readonly id: string;
  readonly name: InFive;
  readonly about: InFive;
  readonly cases: readonly PortalCase[];
}

export const people: readonly Person[] = [
  {
    id: 'a',
    name: {
      zh: '林小例',
      en: 'Lin Xiaoli',
      ru: 'Линь Сяоли',
      ja: '林小例（リン・シャオリー）',
      ko: '린샤오리',
    },
    about: {
      zh: '云渡县居民，刚刚搬进新家',
      en: 'Lives in Yundu and has just moved house',
      ru: 'Живёт в Юньду и обустраивает новую квартиру',
      ja: '雲渡県の住民。最近引っ越しました',
      ko: '윈두현 주민, 최근 이사',
    },
    cases: [
      {id: 'a1', number: 'YD-RS-2026-000418', service: 'social-security-card', daysAgo: 4},
      {id: 'a2', number: 'YD-YB-2026-001377', service: 'medical-insurance', daysAgo: 6},
      {
        id: 'a3',
        number: 'YD-GA-2026-002051',
        service: 'identity-card',
        daysAgo: 9,
        rated: {grade: 'verySatisfied', indicators: ['510', '517'], text: '寄到家里，很方便。'},
      },
      {id: 'a4', number: 'YD-ZR-2026-000093', service: 'property-transfer', daysAgo: 62, expired: true},
    ],
  },
  {
    id: 'b',
    name: {
      zh: '安娜·普里梅罗娃',
      en: 'Anna Primerova',
      ru: 'Анна Примерова',
      ja: 'アンナ・プリメロワ',
      ko: '안나 프리메로바',
    },
    about: {
      zh: '来自俄罗斯，在口岸做贸易',
      en: 'Comes from Russia and trades at the border market',
      ru: 'Из России, торгует на приграничном рынке',
      ja: 'ロシア出身。国境の市場で貿易をしています',
      ko: '러시아 출신, 국경 시장에서 무역업',
    },
    cases: [
      {id: 'b1', number: 'YD-GA-2026-002116', service: 'driving-licence', daysAgo: 3},
      {id: 'b2', number: 'YD-RS-2026-000402', service: 'work-permit', daysAgo: 7},
      {
        id: 'b3',
        number: 'YD-SJ-2026-000871',
        service: 'sole-trader',
        daysAgo: 12,
        rated: {
          grade: 'dissatisfied',
          indicators: ['209'],
          text: 'Обещали один день, а ждать пришлось пять.',
        },
      },
    ],
  },
  {
    id: 'c',
    name: {zh: '朴艺示', en: 'Park Yesi', ru: 'Пак Йеси', ja: 'パク・イェシ', ko: '박예시'},
    about: {
      zh: '经营一家韩国餐馆',
      en: 'Runs a Korean restaurant',
      ru: 'Владеет корейским рестораном',
      ja: '韓国料理店を経営しています',
      ko: '한식당 운영',
    },
    cases: [
      {id: 'c1', number: 'YD-SJ-2026-000902', service: 'food-licence', daysAgo: 2},
      {id: 'c2', number: 'YD-ZJ-2026-000155', service: 'road-occupation', daysAgo: 5},
      {
        id: 'c3',
        number: 'YD-WJ-2026-000064',
        service: 'hygiene-licence',
        daysAgo: 15,
        rated: {grade: 'satisfied', indicators: ['408'], text: ''},
      },
    ],
  },
];

/** The person of an id, or `undefined`. */
export const personOf = (id: string): Person | undefined => people.find((person) => person.id === id);

/** The case of an id together with the person it belongs to, or `undefined`. */
export const caseOf = (id: string): {person: Person; portalCase: PortalCase} | undefined => {
  const person = people.find(({cases}) => cases.some((one) => one.id === id));
  const portalCase = person?.cases.find((one) => one.id === id);
  return person && portalCase && {person, portalCase};
};
