import type {WrittenGuide} from '@huiyin/core';
import {guideBodies, type GuideBodyId} from '../departments.ts';
import {written, writtenOf} from './written.ts';

type Place = WrittenGuide['places'][number];

const point = (latitude: number, longitude: number) => ({latitude, longitude, system: 'CGCS2000' as const});

const officeHours: Place['hours'] = [
  {weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00'},
  {weekdays: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00'},
];

/** The service centre, where most matters are done, at this window where one is known. */
export const serviceCentre = (window?: string): Place => ({
  id: 'centre',
  name: written(
    '云渡县政务服务中心',
    'Yundu County Government Service Centre',
    'Центр государственных услуг уезда Юньду',
    '雲渡県行政サービスセンター',
    '윈두현 행정서비스센터',
  ),
  address: written(
    '云渡县渡口大道1号',
    '1 Dukou Avenue, Yundu County',
    'Уезд Юньду, проспект Дукоу, д. 1',
    '雲渡県渡口大道1号',
    '윈두현 두커우대로 1호',
  ),
  ...(window && {
    window: written(
      `${window}窗口`,
      `Window ${window}`,
      `Окно ${window}`,
      `${window}番窓口`,
      `${window} 창구`,
    ),
  }),
  point: point(30.3209, 115.0812),
  hours: [
    {weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '17:00'},
    {weekdays: [6], opens: '09:00', closes: '12:00'},
  ],
  hoursExplanation: written(
    '工作日午间不休息。',
    'Open over midday on working days.',
    'В рабочие дни без перерыва на обед.',
    '平日は昼休みもありません。',
    '평일 점심시간에도 문을 엽니다.',
  ),
  transport: written(
    '公交1路、6路到“政务中心”站；有免费停车位和无障碍坡道。',
    'Buses 1 and 6 to “Service Centre”. Free parking, step-free entrance.',
    'Автобусы 1 и 6 до остановки «Центр услуг». Бесплатная стоянка, вход без ступеней.',
    'バス1系統・6系統「政務中心」下車。無料駐車場、スロープあり。',
    '버스 1번, 6번 ‘행정센터’ 정류장. 무료 주차장과 경사로가 있습니다.',
  ),
  phones: ['0713-0001000'],
});

/** An office outside the service centre, open on working days with a pause at noon. */
export const officeAt = (place: Omit<Place, 'hours'> & Partial<Pick<Place, 'hours'>>): Place => ({
  hours: officeHours,
  ...place,
});

/** Who deals with a matter, as guides name it. */
export const bodyOf = (department: GuideBodyId): WrittenGuide['body'] => ({
  name: writtenOf(guideBodies[department]),
  code: department,
  type: 'statutory',
  together: [],
});

/** Where one asks about a department's matters, and where one complains about it. Numbers that nobody has. */
export const phonesOf = (
  department: GuideBodyId,
): Pick<WrittenGuide, 'enquiryPhones' | 'supervisionPhones'> => {
  const line = 101 + 2 * Object.keys(guideBodies).indexOf(department);
  return {enquiryPhones: [`0713-0001${line}`], supervisionPhones: [`0713-0001${line + 1}`, '12345']};
};
