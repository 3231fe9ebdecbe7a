import type {WrittenGuide} from '@huiyin/core';
import type {InFive} from '../in-five.ts';
import {officeAt} from './offices.ts';
import {written, writtenOf} from './written.ts';

type Place = WrittenGuide['places'][number];
type Choice = WrittenGuide['questions'][number]['choices'][number];

interface Town {
  readonly id: string;
  readonly name: InFive;
  readonly address: InFive;
  readonly latitude: number;
  readonly longitude: number;
}

/** The towns of the county, each with a service centre of its own. */
const towns: readonly Town[] = [
  {
    id: 'chengguan',
    name: {zh: '城关镇', en: 'Chengguan', ru: 'Чэнгуань', ja: '城関鎮', ko: '청관진'},
    address: {
      zh: '城关镇解放北路62号',
      en: '62 Jiefang North Road, Chengguan',
      ru: 'Чэнгуань, улица Цзефан Северная, д. 62',
      ja: '城関鎮解放北路62号',
      ko: '청관진 제팡북로 62호',
    },
    ...{latitude: 30.3262, longitude: 115.0803},
  },
  {
    id: 'liuwan',
    name: {zh: '柳湾镇', en: 'Liuwan', ru: 'Лювань', ja: '柳湾鎮', ko: '류완진'},
    address: {
      zh: '柳湾镇沿河街15号',
      en: '15 Yanhe Street, Liuwan',
      ru: 'Лювань, улица Яньхэ, д. 15',
      ja: '柳湾鎮沿河街15号',
      ko: '류완진 옌허가 15호',
    },
    ...{latitude: 30.3413, longitude: 114.9685},
  },
  {
    id: 'shiqiao',
    name: {zh: '石桥镇', en: 'Shiqiao', ru: 'Шицяо', ja: '石橋鎮', ko: '스차오진'},
    address: {
      zh: '石桥镇桥头街8号',
      en: '8 Qiaotou Street, Shiqiao',
      ru: 'Шицяо, улица Цяотоу, д. 8',
      ja: '石橋鎮橋頭街8号',
      ko: '스차오진 차오터우가 8호',
    },
    ...{latitude: 30.3395, longitude: 115.1958},
  },
  {
    id: 'qingshan',
    name: {zh: '青山镇', en: 'Qingshan', ru: 'Циншань', ja: '青山鎮', ko: '칭산진'},
    address: {
      zh: '青山镇茶园路3号',
      en: '3 Chayuan Road, Qingshan',
      ru: 'Циншань, улица Чаюань, д. 3',
      ja: '青山鎮茶園路3号',
      ko: '칭산진 차위안로 3호',
    },
    ...{latitude: 30.424, longitude: 115.0907},
  },
  {
    id: 'nandu',
    name: {zh: '南渡镇', en: 'Nandu', ru: 'Наньду', ja: '南渡鎮', ko: '난두진'},
    address: {
      zh: '南渡镇码头街21号',
      en: '21 Matou Street, Nandu',
      ru: 'Наньду, улица Матоу, д. 21',
      ja: '南渡鎮埠頭街21号',
      ko: '난두진 마터우가 21호',
    },
    ...{latitude: 30.2234, longitude: 115.0693},
  },
];

/** Answers to a question that asks for the town. */
export const townChoices: Choice[] = towns.map(({id, name}) => ({id, label: writtenOf(name)}));

/** Answers that name a town of the county, for what only its own people may apply for. */
export const anyTown = towns.map(({id}) => id);

/** The service centre of each town, for whoever named it in answer to the question `town`. */
export const townCentres: Place[] = towns.map(({id, name, address, latitude, longitude}, index) =>
  officeAt({
    id,
    name: written(
      `${name.zh}便民服务中心`,
      `${name.en} Town Service Centre`,
      `Центр услуг посёлка ${name.ru}`,
      `${name.ja}住民サービスセンター`,
      `${name.ko} 주민서비스센터`,
    ),
    address: writtenOf(address),
    point: {latitude, longitude, system: 'CGCS2000'},
    hoursExplanation: written(
      '赶集的日子中午也有人值班。',
      'Staffed over midday on market days.',
      'В базарные дни дежурят и в обед.',
      '市の立つ日は昼休みも対応します。',
      '장날에는 점심시간에도 근무합니다.',
    ),
    phones: [`0713-00016${index}1`],
    when: [{question: 'town', oneOf: [id]}],
  }),
);

/** The police station of the county town, which keeps the household register too. */
export const policeStation = officeAt({
  id: 'station',
  name: written(
    '云渡县公安局城关派出所户籍窗口',
    'Chengguan Police Station, household registration window',
    'Участок полиции Чэнгуань, окно учёта населения',
    '雲渡県公安局 城関派出所 戸籍窓口',
    '윈두현 공안국 청관파출소 호적 창구',
  ),
  address: written(
    '云渡县解放北路118号',
    '118 Jiefang North Road, Yundu County',
    'Уезд Юньду, улица Цзефан Северная, д. 118',
    '雲渡県解放北路118号',
    '윈두현 제팡북로 118호',
  ),
  point: {latitude: 30.3301, longitude: 115.0796, system: 'CGCS2000'},
  transport: written(
    '公交2路到“城关派出所”站。',
    'Bus 2 to “Chengguan Police Station”.',
    'Автобус 2 до остановки «Участок полиции Чэнгуань».',
    'バス2系統「城関派出所」下車。',
    '버스 2번 ‘청관파출소’ 정류장.',
  ),
  phones: ['0713-0001660'],
});
