import type {Checked, PlacedFinding} from '../lint/report.ts';
import {placeText} from '../read/place.ts';
import type {Format} from './format.ts';
import type {ToolLanguage} from './tool-language.ts';

/** A report for a terminal. */
export const text: Format = (write, language) => ({
  checked: (one) => {
    if (one.findings.length) write(`${guideIn(one, language)}\n`);
  },
  unreadable: ({place, problem}) => write(`✖ ${placeText(place)}  ${problem}\n`),
  end: (scores) => {
    for (const {department, guides, score} of scores) write(`${score}  ${department} (${guides})\n`);
  },
});

const guideIn = ({place, name, taskCode, findings}: Checked, language: ToolLanguage): string => {
  const head = placeText(place);
  return [`${name} ${taskCode}  ${head}`, ...findings.map((one) => lineOf(one, head, language)), ''].join(
    '\n',
  );
};

const lineOf = ({rule, at, about, place}: PlacedFinding, head: string, language: ToolLanguage): string => {
  const mark = rule.severity === 'error' ? '✖' : '!';
  const where = placeText(place);
  // What the head has said already is not said again.
  const cell = where === head ? '' : `  ${where}`;
  return `  ${mark} ${at}  ${rule.says[language]}${about && ` [${about}]`}  (${rule.source[language]})${cell}`;
};
