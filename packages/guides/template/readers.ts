import {dayIn} from '@huiyin/core';
import {conditionsOf} from './conditions.ts';
import {problem, type Cell, type CellReader} from './cell.ts';
import {hoursOf} from './hours.ts';
import {isYes, limitUnitWords, type Vocabulary} from './vocabulary.ts';

export const plain: CellReader = (text) => ({value: text});

/** A code of digits and letters. What a spreadsheet took for a number has lost digits. */
export const code: CellReader = (text) =>
  /^\d(\.\d+)?E\+\d+$/i.test(text)
    ? problem(
        `${text}：编码被当成了数字，位数已经丢失。请把这一列设为文本格式再填。`,
        `${text}: was taken for a number and has lost digits. Format the column as text.`,
      )
    : {value: text};

export const coded =
  (words: Vocabulary): CellReader =>
  (text) => {
    const value = words.valueOf(text);
    const known = words.words.join('、');
    return value === undefined
      ? problem(`${text}：不在可填的值里（${known}）。`, `${text}: not one of ${known}.`)
      : {value};
  };

/** Several values, between 、, commas, semicolons or line ends. */
export const several =
  (one: CellReader): CellReader =>
  (text) => {
    const cells = text
      .split(/[、，,；;\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map(one);
    const wrong = cells.find((cell) => 'problem' in cell);
    return wrong ?? {value: cells.map((cell) => 'value' in cell && cell.value)};
  };

export const yesNo: CellReader = (text) => {
  const value = isYes(text);
  return value === undefined ? problem(`${text}：请填“是”或“否”。`, `${text}: neither 是 nor 否.`) : {value};
};

/** “否” says that there is none: an empty list. “是” says nothing of what there is. */
export const noneWhenNo: CellReader = (text) => {
  const cell = yesNo(text);
  return 'value' in cell ? {value: cell.value ? undefined : []} : cell;
};

export const count: CellReader = (text) => {
  const [, digits] = /^(\d{1,9})\s*[次份张个]?$/.exec(text) ?? [];
  return digits === undefined
    ? problem(`${text}：不是整数。`, `${text}: no whole number.`)
    : {value: Number(digits)};
};

export const degrees: CellReader = (text) =>
  /^-?\d{1,3}(\.\d+)?$/.test(text)
    ? {value: Number(text)}
    : problem(`${text}：不是十进制度数。`, `${text}: no decimal degrees.`);

// A moment with its zone, which may be another day in China.
const zoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|([+-]\d\d):?(\d\d)?)$/i;

const chineseDayOf = (text: string): string => {
  const [, date, time, hours = '+00', minutes = '00'] = zoned.exec(text) ?? [];
  const moment = new Date(`${date}T${time}${hours}:${minutes}`);
  return Number.isNaN(moment.getTime()) ? text : dayIn('Asia/Shanghai', moment);
};

/** A day, with dashes, slashes, dots, 年月日 or nothing between its parts; the one in China of a moment with a zone. */
export const day: CellReader = (text) => {
  const [, year, month = '', date = ''] =
    /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[T ].*)?$/.exec(chineseDayOf(text)) ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const isDay = year && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  return isDay ? {value} : problem(`${text}：不是日期（年-月-日）。`, `${text}: no day (YYYY-MM-DD).`);
};

/** A time limit such as `20个工作日（不含公示时间）` or 当场办结. */
export const limit: CellReader = (text) => {
  const [, body = '', explanation] = /^([^（(]*)(?:[（(](.*)[)）])?$/s.exec(text) ?? [];
  const told = explanation && {explanation: [{text: explanation.trim(), lang: 'zh'}]};
  if (/^(当场|即时|即办)(办结|办理)?$/.test(body.trim()))
    return {value: {count: 0, unit: 'workingDay', ...told}};
  const [, digits, unitWord = ''] = /^(\d{1,5})\s*(\D+)$/.exec(body.trim()) ?? [];
  const unit = limitUnitWords.valueOf(unitWord.trim());
  return digits && unit
    ? {value: {count: Number(digits), unit, ...told}}
    : problem(`${text}：不是时限，例如“20个工作日”。`, `${text}: no time limit, such as 20个工作日.`);
};

export const hours: CellReader = (text) => {
  const value = hoursOf(text);
  return value
    ? {value}
    : problem(
        `${text}：看不懂。请写成“周一至周五 08:30-12:00、14:00-17:30”，别的说明写在“时间说明”里。`,
        `${text}: not understood. Write 周一至周五 08:30-12:00、14:00-17:30, and anything else under 时间说明.`,
      );
};

export const when: CellReader = (text): Cell => {
  const value = conditionsOf(text);
  return value
    ? {value}
    : problem(
        `${text}：看不懂。请写成“问题编号=选项编号,选项编号；另一问题=选项”。`,
        `${text}: not understood. Write question=choice,choice;other=choice.`,
      );
};
