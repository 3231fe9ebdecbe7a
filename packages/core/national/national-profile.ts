import {channels} from '../channel.ts';
import {grades} from '../grade.ts';
import type {CountyProfile} from './county-profile.ts';
import {chinaCalendar} from './china-calendar.ts';
import {nationalComplaint} from './national-complaint.ts';
import {nationalConsultation} from './national-consultation.ts';
import {nationalIndicators} from './national-indicators.ts';

/** What holds where a county says nothing else. Days differ by place: a county sets its own. */
export const nationalProfile: CountyProfile = {
  schemaVersion: 1,
  portal: {
    name: {
      zh: '政务服务网',
      en: 'Government services',
      ru: 'Портал государственных услуг',
      ja: '行政サービスサイト',
      ko: '행정서비스 포털',
    },
    hotline: '12345',
  },
  calendar: chinaCalendar,
  notices: [],
  rating: {
    grades: grades.map((grade) => ({grade})),
    indicatorSet: nationalIndicators,
    badGradeNeedsReason: true,
    textLimit: 500,
    anonymous: 'offered',
    contact: 'optional',
    callBackWorkingDays: 1,
    rectificationWorkingDays: 15,
    channels: [...channels],
    viewers: [
      {
        zh: '承办部门和“好差评”监督员',
        en: 'The office that handled the case and the rating supervisors',
        ru: 'Отдел, который вёл дело, и контролёры системы оценки',
        ja: '担当部署と評価の監督担当者',
        ko: '처리 부서와 평가 감독 담당자',
      },
    ],
    kiosk: {restSeconds: 60, warningSeconds: 15},
    followUpDays: 30,
    // By then every call-back, rectification and follow-up of these terms is over.
    contactMonths: 3,
  },
  consultation: nationalConsultation,
  complaint: nationalComplaint,
};
