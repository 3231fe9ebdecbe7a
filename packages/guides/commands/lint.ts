import {dayIn} from '@huiyin/core';
import {html} from '../formats/html.ts';
import {json} from '../formats/json.ts';
import {sarif} from '../formats/sarif.ts';
import {text} from '../formats/text.ts';
import {LinkChecker} from '../links/link-checker.ts';
import {withLinks} from '../links/with-links.ts';
import type {LintOptions} from '../lint/finding.ts';
import {check, Scores, type Checked, type Unreadable} from '../lint/report.ts';
import {readGuides, type Read} from '../read/read-guides.ts';
import {UsageError, type Command} from './command.ts';
import {languagesOf, oneOf, orderOf, toolLanguageOf} from './options.ts';
import {readAll} from './read-all.ts';

const formats = {text, json, sarif, html};
const formatNames = Object.keys(formats) as (keyof typeof formats)[];

const options = {
  format: {type: 'string', default: 'text'},
  language: {type: 'string', default: 'zh'},
  languages: {type: 'string', default: 'zh'},
  today: {type: 'string'},
  links: {type: 'boolean', default: false},
  base: {type: 'string'},
} as const;

/** Tells what is wrong with guides. */
export const lint: Command = {
  usage: `huiyin-guide lint FILE… [--format text|json|sarif|html] [--language zh|en] [--languages zh,en,…]
                       [--today YYYY-MM-DD] [--links [--base URL]]`,
  run: async (words, {write, taken, isRead, note}) => {
    const {values, files} = orderOf(words, options);
    const language = toolLanguageOf(values.language);
    const today = values.today ?? dayIn('Asia/Shanghai', new Date());
    if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new UsageError(`--today ${today}: not a day, YYYY-MM-DD.`);
    if (values.base !== undefined && !URL.canParse(values.base)) {
      throw new UsageError(`--base ${values.base}: not an address.`);
    }
    const rules: LintOptions = {today, languages: languagesOf(values.languages)};
    const reporter = formats[oneOf('format', values.format, formatNames)](write, language);

    const reads = readAll(files, !isRead, (file, onBytes) => readGuides(file, {language, onBytes}));
    const links = values.links ? new LinkChecker({base: values.base}) : undefined;
    const scores = new Scores();
    let isWrong = false;
    for await (const one of links ? withLinks(reads, links, rules) : checkAll(reads, rules)) {
      await taken();
      if ('problem' in one) {
        isWrong = true;
        reporter.unreadable(one);
        continue;
      }
      isWrong ||= one.findings.some(({rule}) => rule.severity === 'error');
      scores.add(one);
      reporter.checked(one);
    }
    reporter.end(scores.list());
    if (links?.skipped) note(skippedLinks[language](links.skipped));
    return isWrong ? 1 : 0;
  },
};

const skippedLinks = {
  zh: (count: number) => `有${count}个相对链接没有检查：请用 --base 给出网站地址。`,
  en: (count: number) => `Relative links that were not followed: ${count}. Say with --base where they start.`,
};

async function* checkAll(
  reads: AsyncIterable<Read>,
  rules: LintOptions,
): AsyncGenerator<Checked | Unreadable> {
  for await (const read of reads) yield 'guide' in read ? check(read, rules) : read;
}
