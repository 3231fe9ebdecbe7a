import type {PlacedFinding, Checked, DepartmentScore} from '../lint/report.ts';
import {placeText} from '../read/place.ts';
import type {Format} from './format.ts';
import type {ToolLanguage} from './tool-language.ts';

// A page of more is read by nobody and opened by no browser; whoever needs every finding takes JSON or SARIF.
const shownOfDepartment = 200;
const shownInAll = 2000;

const words = {
  zh: {
    title: '办事指南检查结果',
    scores: '各部门得分',
    ...{department: '部门', guides: '指南', score: '得分'},
    ...{rules: '各项规则', rule: '规则', found: '处'},
    counts: (errors: number, warnings: number, guides: number) =>
      `共检查${guides}份指南：错误${errors}处，提醒${warnings}处。`,
    more: (count: number) =>
      `还有${count}份有问题的指南没有在这里列出；全部列出请用 --format json 或 --format sarif。`,
    unreadable: '读不出的',
    ...{error: '错误', warning: '提醒', source: '规则出处：'},
  },
  en: {
    title: 'Service guides, checked',
    scores: 'Departments',
    ...{department: 'Department', guides: 'Guides', score: 'Score'},
    ...{rules: 'Rules', rule: 'Rule', found: 'Times'},
    counts: (errors: number, warnings: number, guides: number) =>
      `Guides checked: ${guides}. Errors: ${errors}. Warnings: ${warnings}.`,
    more: (count: number) =>
      `Guides with findings that are not written out here: ${count}. --format json or --format sarif has them all.`,
    unreadable: 'What could not be read',
    ...{error: 'Error', warning: 'Warning', source: 'The rule comes from: '},
  },
};

const style = `
:root{color-scheme:light dark;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
body{max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin:2.5rem 0 .75rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
table{border-collapse:collapse}th,td{padding:.5rem 1rem .5rem 0;border-bottom:1px solid #8886;text-align:start}
td.number{font-variant-numeric:tabular-nums;text-align:end}
ul{margin:0;padding:0;list-style:none}li{padding:.5rem 0 .5rem 1rem;border-inline-start:4px solid #c77700}
li.error{border-color:#b3261e}li+li{margin-top:.5rem}
code{font-size:.9em}small{display:block;opacity:.75}
@media print{body{margin:0}}
`;

/**
 * A report as one page that needs nothing else: to be read, printed and passed on. Of many guides it writes out the
 * first of each department, and counts the others.
 */
export const html: Format = (write, language) => {
  const departments = new Map<string, {shown: string[]; left: number}>();
  const counts = new Map<string, {rule: PlacedFinding['rule']; times: number}>();
  const unreadable: string[] = [];
  let [guides, errors, warnings, shown, unreadableLeft] = [0, 0, 0, 0, 0];

  const count = ({rule}: PlacedFinding): void => {
    if (rule.severity === 'error') errors += 1;
    else warnings += 1;
    const {times} = counts.get(rule.id) ?? {times: 0};
    counts.set(rule.id, {rule, times: times + 1});
  };

  return {
    checked: (one) => {
      guides += 1;
      one.findings.forEach(count);
      if (!one.findings.length) return;
      const own = departments.get(one.department) ?? {shown: [], left: 0};
      departments.set(one.department, own);
      if (own.shown.length < shownOfDepartment && shown < shownInAll) {
        own.shown.push(guideIn(one, language));
        shown += 1;
      } else own.left += 1;
    },
    unreadable: ({place, problem}) => {
      if (unreadable.length >= shownInAll) unreadableLeft += 1;
      else
        unreadable.push(
          `<li class="error"><code>${escaped(placeText(place))}</code> ${escaped(problem)}</li>`,
        );
    },
    end: (scores) => {
      const w = words[language];
      write(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${w.title}</title>
<style>${style}</style>
<h1>${w.title}</h1>
<p>${w.counts(errors, warnings, guides)}</p>
<h2>${w.scores}</h2>
${scoresIn(scores, language)}
`);
      if (counts.size) write(`<h2>${w.rules}</h2>\n${rulesIn([...counts.values()], language)}\n`);
      if (unreadable.length) {
        write(`<h2>${w.unreadable}</h2><ul>${unreadable.join('')}</ul>${moreIn(unreadableLeft, language)}\n`);
      }
      for (const {department} of scores) {
        const own = departments.get(department);
        if (!own) continue;
        write(`<h2>${escaped(department)}</h2>${own.shown.join('\n')}${moreIn(own.left, language)}\n`);
      }
    },
  };
};

const scoresIn = (scores: readonly DepartmentScore[], language: ToolLanguage): string => {
  const w = words[language];
  return `<table>
<tr><th>${w.department}<th>${w.guides}<th>${w.score}</tr>
${scores
  .map(
    ({department, guides, score}) =>
      `<tr><td>${escaped(department)}<td class="number">${guides}<td class="number">${score}</tr>`,
  )
  .join('\n')}
</table>`;
};

const rulesIn = (
  counts: readonly {rule: PlacedFinding['rule']; times: number}[],
  language: ToolLanguage,
): string => {
  const w = words[language];
  return `<table>
<tr><th>${w.rule}<th>${w.found}</tr>
${[...counts]
  .sort((one, other) => other.times - one.times)
  .map(({rule, times}) => `<tr><td>${escaped(rule.says[language])}<td class="number">${times}</tr>`)
  .join('\n')}
</table>`;
};

const moreIn = (count: number, language: ToolLanguage): string =>
  count ? `<p>${words[language].more(count)}</p>` : '';

const guideIn = ({name, taskCode, place, findings}: Checked, language: ToolLanguage): string =>
  `<h3>${escaped(name)} <code>${escaped(taskCode)}</code><small>${escaped(placeText(place))}</small></h3>
<ul>${findings.map((one) => findingIn(one, language)).join('')}</ul>`;

const findingIn = ({rule, at, about, place}: PlacedFinding, language: ToolLanguage): string => {
  const w = words[language];
  const where = place.column ? ` · ${placeText(place)}` : '';
  return `<li class="${rule.severity}">${w[rule.severity]}: ${escaped(rule.says[language])} <code>${escaped(at)}</code> ${escaped(about)}<small>${w.source}${escaped(rule.source[language] + where)}</small></li>`;
};

const escaped = (words: string): string =>
  words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
