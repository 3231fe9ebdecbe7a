import type {Calendar} from '../contract/profile.ts';

/** Working days of China, from the State Council's notice for 2026 (国办发明电〔2025〕7号). */
export const chinaCalendar: Calendar = {
  timeZone: 'Asia/Shanghai',
  holidays: [
    ...['2026-01-01', '2026-01-02'],
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'],
    '2026-04-06',
    ...['2026-05-01', '2026-05-04', '2026-05-05'],
    '2026-06-19',
    '2026-09-25',
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    // Of 2027 only what the law itself fixes; the notice for that year is added when it is out.
    '2027-01-01',
  ],
  makeUpDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};
