import {nationalProfile, type CountyProfile, type Translated} from '@huiyin/core/national';
import {departments} from './content/departments.ts';
import {services} from './content/services.ts';

/** The number that Yundu's citizens call. */
export const hotline = '12345';

const nationalConsultation = nationalProfile.consultation!;

const bureau: Translated = {
  zh: '云渡县政务服务局',
  en: 'the Yundu County service bureau',
  ru: 'Управление государственных услуг уезда Юньду',
  ja: '雲渡県行政サービス局',
  ko: '윈두현 행정서비스국',
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
  },
  rating: {
    ...nationalProfile.rating,
    viewers: [bureau],
  },
  consultation: {
    ...nationalConsultation,
    notify: ['sms', 'email'],
    handler: {...nationalConsultation.handler, name: {...bureau, en: 'Yundu County Service Bureau'}},
  },
  departments: Object.entries(departments).map(([id, name]) => ({id, name})),
  services: services.map(({id, title, department}) => ({id, name: title, department})),
});
