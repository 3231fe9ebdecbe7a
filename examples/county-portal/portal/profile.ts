import {nationalProfile, type CountyProfile, type Translated} from '@huiyin/core/national';
import {departments} from './content/departments.ts';
import {center, towns} from './content/map.ts';
import {services} from './content/services.ts';
import {placeAt, zooms} from './map-tile.ts';

/** The number that Yundu's citizens call. */
export const hotline = '12345';

const nationalConsultation = nationalProfile.consultation!;
const nationalComplaint = nationalProfile.complaint!;

const bureau: Translated = {
  zh: '云渡县政务服务局',
  en: 'the Yundu County service bureau',
  ru: 'Управление государственных услуг уезда Юньду',
  ja: '雲渡県行政サービス局',
  ko: '윈두현 행정서비스국',
};

const handler = {...nationalConsultation.handler, name: {...bureau, en: 'Yundu County Service Bureau'}};

const map = {
  tiles: '/tiles/{z}/{x}/{y}.svg',
  system: 'CGCS2000' as const,
  attribution: {
    zh: '云渡县示意地图，内容均为虚构',
    en: 'Sketch map of Yundu County, all of it made up',
    ru: 'Схема уезда Юньду, всё на ней вымышлено',
    ja: '雲渡県の略図（すべて架空のものです）',
    ko: '윈두현 약도(모두 지어낸 것입니다)',
  },
  center,
  zoom: 14,
  minZoom: zooms.min,
  maxZoom: zooms.max,
  landmarks: towns.map(({label, at}) => ({label, point: {...placeAt(at), system: 'CGCS2000' as const}})),
};

/** What is different in Yundu, at this address, from the national profile. */
export const profileAt = (origin: string): CountyProfile => ({
  ...nationalProfile,
  portal: {
    name: {
      zh: '云渡县政务服务网',
      en: 'Yundu County Services',
      ru: 'Услуги уезда Юньду',
      ja: '雲渡県行政サービス',
      ko: '윈두현 행정서비스',
    },
    hotline,
    trackingUrl: `${origin}/tracking`,
    repliesUrl: `${origin}/replies?reply={id}`,
  },
  rating: {
    ...nationalProfile.rating,
    viewers: [bureau],
  },
  consultation: {
    ...nationalConsultation,
    notify: ['sms', 'email'],
    handler,
  },
  complaint: {...nationalComplaint, notify: ['sms', 'email'], handler, map},
  departments: Object.entries(departments).map(([id, name]) => ({id, name})),
  services: services.map(({id, title, department}) => ({id, name: title, department})),
});
