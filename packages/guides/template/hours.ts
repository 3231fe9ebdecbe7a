/** When a counter is open. */
export interface Hours {
  /** ISO weekdays, Monday 1. */
  weekdays: number[];
  /** `HH:MM`, county time. */
  opens: string;
  closes: string;
}

const letters = '一二三四五六日';
const dayName = '(?:周|星期)?[一二三四五六日天]';
const days = new RegExp(
  `^(?:(工作日|每天|每日)|(${dayName}(?:(?:至|到|-|－|—|~|～|、|,|，)${dayName})*))[：:]?`,
);
const span = /(\d{1,2})[:：](\d\d)(?:-|－|—|–|~|～|至|到)+(\d{1,2})[:：](\d\d)/g;

/** Hours as offices write them, such as `周一至周五 08:30-12:00、14:00-17:30；周六 09:00-12:00`. */
export const hoursOf = (text: string): Hours[] | undefined => {
  const found: Hours[] = [];
  for (const part of text.split(/[；;\n]/)) {
    const bare = part.replace(/\s|上午|下午|[()（）]/g, '');
    if (!bare) continue;
    const named = days.exec(bare);
    if (!named) return undefined;
    const weekdays = named[1]
      ? [1, 2, 3, 4, 5, ...(named[1] === '工作日' ? [] : [6, 7])]
      : weekdaysOf(named[2]!);
    const rest = bare.slice(named[0].length);
    const times = [...rest.matchAll(span)];
    if (!times.length || rest.replace(span, '').replace(/[、,，和]/g, '')) return undefined;
    for (const [, hour, minute, endHour, endMinute] of times) {
      const [opens, closes] = [
        `${hour!.padStart(2, '0')}:${minute}`,
        `${endHour!.padStart(2, '0')}:${endMinute}`,
      ];
      if (opens >= closes || closes > '23:59') return undefined;
      found.push({weekdays, opens, closes});
    }
  }
  return found.length ? found : undefined;
};

const weekdaysOf = (text: string): number[] => {
  const plain = text
    .replace(/周|星期/g, '')
    .replace(/天/g, '日')
    .replace(/至|到|－|—|~|～/g, '-');
  const chosen = plain.split(/[、,，]/).flatMap((part) => {
    const [first, last = first] = part.split('-').map((day) => letters.indexOf(day) + 1);
    return Array.from({length: Math.max(0, last! - first! + 1)}, (_, index) => first! + index);
  });
  return [...new Set(chosen)].sort();
};
