import {randomUUID} from 'node:crypto';
import type {ComplaintProfile, FieldProblem, Language} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import type {WrittenReport} from '../complaints/written-report.ts';
import {complaintRulesOf} from '../letters/history.ts';
import type {FormNotice} from './form-notice.ts';
import {html, type Markup} from './html.ts';
import {notAccepted} from './not-accepted.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';
import {problemList} from './problem-list.ts';
import {reportField} from './report-field.ts';
import {reportProblems} from './report-problems.ts';

interface ReportPageParts {
  county: CountyProfile;
  language: Language;
  /** Where the API begins, seen from the page. */
  root: string;
  /** What the citizen had filled in: all of it is there again. */
  written?: WrittenReport;
  /** The key of the form that comes again, so that however often it is sent there is one receipt; else a new one. */
  key?: string;
  fields?: readonly FieldProblem[];
  notice?: FormNotice;
}

/** What each field of the form is drawn from. */
export interface ReportForm {
  county: CountyProfile;
  rules: ComplaintProfile;
  written: WrittenReport;
  language: Language;
  problems: ReadonlyMap<string, string>;
}

/**
 * The form for a report, all its steps on one page: empty, or again with what was typed and, at each field, what is
 * wrong with it. What is asked only after certain answers says so, for there is no script to hide it.
 */
export const reportPage = ({
  county,
  language,
  root,
  fields = [],
  notice,
  ...given
}: ReportPageParts): string => {
  const t = wordsIn(language);
  const {written = {}, key = randomUUID()} = given;
  const taking = {...county, complaint: complaintRulesOf(county)};
  const rules = profileIn(taking, language).complaint!;
  const problems = reportProblems(fields, written, county, language);
  const form = {county, rules, written, language, problems};
  const body = html`
    ${notice && html`<p class="problem" role="alert">${t(`report.notice.${notice.name}`, {number: notice.number})}</p>`}
    ${problemList(problems, language)}
    <p>${t('report.form.lead')}</p>
    ${notAccepted(rules, language)}
    <form method="post" action="${root}complaints">
      <input type="hidden" name="key" value="${key}" />
      <input type="hidden" name="locale" value="${language}" />
      <input type="hidden" name="channel" value="${written.channel || 'pc'}" />
      ${rules.steps.map((step) => stepFields(step, form))}
      <p>${t('report.form.mayBePublic')}</p>
      <p><button>${t('report.form.send')}</button></p>
    </form>
  `;
  return page({county, language, title: t('report.form.title'), body, root});
};

const stepFields = ({title, questions}: ComplaintProfile['steps'][number], form: ReportForm): Markup => {
  // There is nothing to choose among one kind.
  const asked = questions.filter(({type}) => type !== 'kind' || form.rules.kinds.length > 1);
  if (asked.length === 0) return html``;
  return html`<h2 lang="${title.lang}">${title.text}</h2>
    ${asked.map((question) => reportField(question, form))}`;
};
