import type {Unreadable} from '../lint/report.ts';
import {placeText} from '../read/place.ts';
import type {Format} from './format.ts';

/** A report for another program: every finding with its rule written out. */
export const json: Format = (write) => {
  const unreadable: (Omit<Unreadable, 'place'> & {place: string})[] = [];
  let isFirst = true;
  const next = (): string => {
    const mark = isFirst ? '' : ',';
    isFirst = false;
    return `${mark}\n`;
  };
  write('{"findings": [');
  return {
    checked: ({name, findings}) => {
      for (const {rule, taskCode, at, about, place} of findings) {
        const {id, severity, says, source} = rule;
        const told = {place: placeText(place), taskCode, name, at, about, rule: id, severity, says, source};
        write(next() + JSON.stringify(told));
      }
    },
    unreadable: ({place, problem}) => void unreadable.push({place: placeText(place), problem}),
    end: (scores) => {
      write(`\n], "unreadable": ${JSON.stringify(unreadable)}, "scores": ${JSON.stringify(scores)}}\n`);
    },
  };
};
