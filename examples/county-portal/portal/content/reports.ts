import type {Language, Place} from '@huiyin/core';
import type {DepartmentId} from './departments.ts';

/** A report that somebody who does not exist made before the demo began, and what everybody may read of it. */
export interface EarlierReport {
  readonly id: string;
  readonly locale: Language;
  readonly name: string;
  readonly kind: 'complaint' | 'help' | 'suggestion';
  readonly title: string;
  readonly text: string;
  readonly place: Place;
  readonly department: DepartmentId;
  /** In the words of the office. */
  readonly published: string;
  readonly showsPlace: boolean;
  /** For how many more people it is the same. */
  readonly voices: number;
  /** As an official writes it at the desk; absent where it is still dealt with. */
  readonly answer?: string;
}

const point = (latitude: number, longitude: number) => ({latitude, longitude, system: 'CGCS2000' as const});

export const earlierReports: readonly EarlierReport[] = [
  {
    id: 'road',
    locale: 'zh',
    name: '郑例六',
    kind: 'help',
    title: '解放南路桥头的路塌了一个大坑',
    text: '云渡大桥南头，下雨以后积水看不见坑，昨天晚上有骑车的人摔倒了。',
    place: {address: '解放南路，云渡大桥南头', point: point(30.3013, 115.08)},
    department: 'housing',
    published: '解放南路云渡大桥南头路面塌陷，有大坑',
    showsPlace: true,
    voices: 5,
  },
  {
    id: 'bumps',
    locale: 'ru',
    name: 'Пример Седьмой',
    kind: 'complaint',
    title: 'Яма на дороге у автовокзала',
    text: 'У выезда с автовокзала на улицу Жэньминь разбит асфальт, машины объезжают по тротуару.',
    place: {address: 'Улица Жэньминь, у автовокзала', point: point(30.3144, 115.1079)},
    department: 'housing',
    published: 'Яма на дороге у автовокзала, улица Жэньминь',
    showsPlace: true,
    voices: 1,
    answer: 'Яма заделана 20 ноября, разметка обновлена. Спасибо, что сообщили.',
  },
  {
    id: 'lamps',
    locale: 'zh',
    name: '冯例八',
    kind: 'complaint',
    title: '人民公园北门一排路灯不亮',
    text: '已经一个多星期了，晚上跳完舞回家看不见路。',
    place: {address: '人民公园北门', point: point(30.3348, 115.0628)},
    department: 'housing',
    published: '人民公园北门外路灯不亮',
    showsPlace: true,
    voices: 2,
  },
  {
    id: 'market',
    locale: 'zh',
    name: '蒋例九',
    kind: 'complaint',
    title: '农贸市场半夜卸货太吵',
    text: '每天凌晨三点卸货，我家就在楼上，老人睡不好。',
    place: {address: '农贸市场东边'},
    department: 'marketRegulation',
    published: '农贸市场凌晨卸货噪声扰民',
    showsPlace: false,
    voices: 0,
    answer: '已与市场管理方商定：23点到次日6点不再卸货，违反的停业整顿。',
  },
];
