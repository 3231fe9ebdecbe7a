import type {TimeLimit, WrittenGuide} from '@huiyin/core';
import {answersMaking, answersText, situationOf} from '@huiyin/core/guide';
import type {Spot} from './finding.ts';

type Limit = Pick<TimeLimit, 'count' | 'unit'>;

/** Promises longer than every legal limit that applies along with them, after some answers to the guide's questions. */
export const longerPromises = ({questions, legalLimits, promisedLimits}: WrittenGuide): Spot[] =>
  promisedLimits.flatMap((promised, index): Spot[] => {
    // Most guides promise less than any law asks: their answers need not be gone through.
    if (!legalLimits.some((legal) => isLonger(promised, legal))) return [];
    const answers = answersMaking(
      questions,
      [promised, ...legalLimits],
      ({end, concernOf}) =>
        end === undefined &&
        concernOf(promised) === 'yes' &&
        legalLimits.some((legal) => concernOf(legal) === 'yes') &&
        legalLimits.every((legal) => concernOf(legal) === 'no' || isLonger(promised, legal)),
    );
    if (!answers) return [];
    const {concernOf} = situationOf(questions, answers);
    const legal = legalLimits.filter((limit) => concernOf(limit) === 'yes').map(wordsOf);
    const compared = `${wordsOf(promised)} > ${legal.join('、')}`;
    const about = [compared, answersText(answers)].filter(Boolean).join(', ');
    return [{at: `promisedLimits[${index}]`, about}];
  });

/** Whether a limit is longer than another one however both are counted in days, public holidays apart. */
export const isLonger = (one: Limit, other: Limit): boolean => {
  const [same, against] = [inMonths(one), inMonths(other)];
  if (same.unit === against.unit) return same.count > against.count;
  return daysOf(same)[0] > daysOf(against)[1];
};

const inMonths = ({count, unit}: Limit): Limit =>
  unit === 'year' ? {count: count * 12, unit: 'month'} : {count, unit};

/** The fewest and the most days of a limit, whatever weekday or month it begins in. */
const daysOf = ({count, unit}: Limit): [fewest: number, most: number] => {
  if (unit === 'month') {
    const [years, months] = [Math.floor(count / 12), count % 12];
    return [years * 365 + months * 28, years * 366 + months * 31];
  }
  if (unit !== 'workingDay') return [count, count];
  const [weeks, days] = [Math.floor(count / 5), count % 5];
  return [weeks * 7 + days, weeks * 7 + days + (days ? 2 : 0)];
};

// As authors write them in the template.
const unitWords: Readonly<Record<Limit['unit'], string>> = {
  ...{day: '天', workingDay: '个工作日', month: '个月', year: '年'},
};

const wordsOf = ({count, unit}: Limit): string => `${count}${unitWords[unit]}`;
