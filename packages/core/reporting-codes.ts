import type {Channel} from './channel.ts';
import {grades, type Grade} from './grade.ts';

/** Counts 5 = best: the rating interfaces of the provinces. */
export const interfaceCodeOf = (grade: Grade): number => 5 - grades.indexOf(grade);

/** The grade of a code that counts 5 = best; `undefined` for any other number. */
export const gradeOfInterfaceCode = (code: number): Grade | undefined => grades[5 - code];

/** Counts 1 = best: 满意度代码 of GB/T 39046-2020, table A.8. */
export const standardCodeOf = (grade: Grade): number => grades.indexOf(grade) + 1;

/** The grade of a code that counts 1 = best; `undefined` for any other number. */
export const gradeOfStandardCode = (code: number): Grade | undefined => grades[code - 1];

/** Which province's numbering of `pf`: all agree on 1 to 5 and differ on 6 and 7. */
export type ChannelDialect = 'zhejiang' | 'fujian';

const shared = {1: 'pc', 2: 'mobile', 3: 'qr', 4: 'hall-tablet', 5: 'hall-kiosk'} as const;

const channelsByCode: Record<ChannelDialect, Record<number, Channel | 'default'>> = {
  zhejiang: {...shared, 6: 'sms', 7: 'default'},
  fujian: {...shared, 6: 'phone', 7: 'sms'},
};

/** The `pf` of a channel, or of `default` (系统默认评价); `undefined` where the dialect has none. */
export const channelCodeOf = (channel: Channel | 'default', dialect: ChannelDialect): number | undefined => {
  const found = Object.entries(channelsByCode[dialect]).find(([, name]) => name === channel);
  return found && Number(found[0]);
};

/** The channel of a `pf`; `undefined` for a number the dialect does not have. */
export const channelOfCode = (code: number, dialect: ChannelDialect): Channel | 'default' | undefined =>
  channelsByCode[dialect][code];

/** Indicators as the field `evalDetail` carries them, with the set that alone gives the codes their meaning. */
export interface ReportedIndicators {
  indicatorSet: string;
  evalDetail: string;
}

/** Codes joined by commas, next to their set. */
export const reportedIndicatorsOf = (
  indicatorSet: string,
  indicators: readonly string[],
): ReportedIndicators => ({
  indicatorSet,
  evalDetail: indicators.join(','),
});

/** The codes and their set again. */
export const indicatorsOfReported = ({indicatorSet, evalDetail}: ReportedIndicators) => ({
  indicatorSet,
  indicators: evalDetail === '' ? [] : evalDetail.split(','),
});
