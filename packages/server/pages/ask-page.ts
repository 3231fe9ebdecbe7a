import {randomUUID} from 'node:crypto';
import type {ConsultationProfile, FieldProblem, Language} from '@huiyin/core';
import {profileIn, recipientsIn, type CountyProfile} from '@huiyin/core/national';
import {consultationOfForm, type FormConsultation} from '../consultations/consultation-form.ts';
import {consultationRulesOf} from '../letters/history.ts';
import {askProblems} from './ask-problems.ts';
import {askerFields} from './asker-fields.ts';
import {areaField, choice, radioFields, selectField, textField} from './fields.ts';
import type {FormNotice} from './form-notice.ts';
import {html, type Markup} from './html.ts';
import {notAccepted} from './not-accepted.ts';
import {noticeFields} from './notice-fields.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';
import {problemList} from './problem-list.ts';
import {localised} from './receipt-rows.ts';

interface AskPageParts {
  county: CountyProfile;
  language: Language;
  /** Where the API begins, seen from the page. */
  root: string;
  /** What the citizen had filled in: all of it is there again. */
  typed?: FormConsultation;
  /** The key of the form that comes again, so that however often it is sent there is one receipt; else a new one. */
  key?: string;
  fields?: readonly FieldProblem[];
  notice?: FormNotice;
}

/** The form for a question: empty, or again with what was typed and, at each field, what is wrong with it. */
export const askPage = ({county, language, root, fields = [], notice, ...given}: AskPageParts): string => {
  const t = wordsIn(language);
  const {typed = consultationOfForm({locale: language}, county), key = randomUUID()} = given;
  const taking = {...county, consultation: consultationRulesOf(county)};
  const rules = profileIn(taking, language).consultation!;
  const problems = askProblems(fields, typed, county, language);
  const body = html`
    ${notice && html`<p class="problem" role="alert">${t(`ask.notice.${notice.name}`, {number: notice.number})}</p>`}
    ${problemList(problems, language)}
    <p>${t('ask.lead')}</p>
    ${notAccepted(rules, language)}
    <form method="post" action="${root}consultations">
      <input type="hidden" name="key" value="${key}" />
      <input type="hidden" name="locale" value="${language}" />
      <input type="hidden" name="channel" value="${typed.channel}" />
      ${questionFields(typed, rules, language, problems)} ${recipientFields(typed, county, language)}
      ${askerFields(typed, rules, language, problems)} ${answerFields(typed, rules, language)}
      <p><button>${t('ask.send')}</button></p>
    </form>
  `;
  return page({county, language, title: t('ask.title'), body, root});
};

const questionFields = (
  {kind, title, text}: FormConsultation,
  {kinds}: ConsultationProfile,
  language: Language,
  problems: ReadonlyMap<string, string>,
): Markup => {
  const t = wordsIn(language);
  const question = {name: 'title', label: t('ask.question'), value: title, problem: problems.get('title')};
  const details = {name: 'text', label: t('ask.text'), value: text, problem: problems.get('text')};
  return html`
    ${
      kinds.length > 1 &&
      radioFields(
        {name: 'kind', label: t('ask.kind'), value: kind, problem: problems.get('kind')},
        kinds.map(({id, label}) => ({value: id, label: localised(label)})),
      )
    }
    ${textField(question)} ${areaField({...details, hint: t('ask.textHint')})}
  `;
};

const recipientFields = (
  {department, service}: FormConsultation,
  county: CountyProfile,
  language: Language,
): Markup => {
  const t = wordsIn(language);
  const recipients = recipientsIn(county, language);
  const list = (name: 'department' | 'service', value: string | undefined) => {
    const offered = recipients[`${name}s`].map(({id, name: {text, lang}}) => ({
      value: id,
      label: text,
      lang,
    }));
    return (
      offered.length > 0 && selectField({name, label: t(`ask.${name}`), value}, t('ask.nobody'), offered)
    );
  };
  return html`${list('department', department)} ${list('service', service)}`;
};

const answerFields = (
  {replyWanted, publishConsent, notify = ''}: FormConsultation,
  {publishing, notify: ways}: ConsultationProfile,
  language: Language,
): Markup => {
  const t = wordsIn(language);
  return html`<fieldset>
      <legend>${t('ask.answer')}</legend>
      ${choice('checkbox', 'noReply', 'true', t('ask.noReply'), !replyWanted)}
      ${
        publishing === 'offered' &&
        html`${choice('checkbox', 'publishConsent', 'true', t('ask.publish'), publishConsent)}
          <p>${t('ask.publishHint')}</p>`
      }
    </fieldset>
    ${noticeFields(ways, notify, language)}`;
};
