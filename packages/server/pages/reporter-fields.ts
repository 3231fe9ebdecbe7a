import type {ComplaintProfile, Disclosure, Language} from '@huiyin/core';
import {disclosures} from '@huiyin/core/contract';
import {contactFields, contactLabels} from './contact-fields.ts';
import {radioFields} from './fields.ts';
import {html, type Markup} from './html.ts';
import {noticeFields} from './notice-fields.ts';
import {wordsIn} from './page-words.ts';
import {personalNotice} from './personal-notice.ts';
import type {ReportForm} from './report-page.ts';

/** Who reports: what each choice means, said before it is made, and what is asked of those who give their name. */
export const reporterFields = ({rules, written, language, problems}: ReportForm): Markup => {
  const t = wordsIn(language);
  const values = {
    name: written['reporter.name'],
    phone: written['reporter.phone'],
    email: written['reporter.email'],
  };
  const field = {
    name: 'reporter.disclosure',
    label: t('report.form.disclosure'),
    value: written['reporter.disclosure'],
    problem: problems.get('reporter.disclosure'),
  };
  const offered = disclosures.filter((one) => rules.kinds.some((kind) => kind.disclosures.includes(one)));
  const asked = contactLabels(rules, language).join(t('ask.separator'));
  const notice = {asked, purpose: t('report.form.purpose'), handler: rules.handler};
  return html`${radioFields(
      field,
      offered.map((one) => ({value: one, label: disclosureWords(one, rules, language)})),
    )}
    <fieldset>
      <legend>${t('report.form.contact')}</legend>
      ${offered.includes('anonymous') && html`<p>${t('report.form.contactHint')}</p>`}
      ${personalNotice(notice, language)}
      ${contactFields({path: 'reporter', rules, values, language, problems})}
    </fieldset>
    ${noticeFields(rules.notify, written.notify ?? '', language)}`;
};

/** How it is called, what it means, and with which kinds alone it can be chosen. */
const disclosureWords = (one: Disclosure, {kinds}: ComplaintProfile, language: Language): Markup => {
  const t = wordsIn(language);
  const offering = kinds.filter((kind) => kind.disclosures.includes(one)).map(({label}) => label.text);
  const only = offering.length < kinds.length && offering.join(t('ask.separator'));
  return html`<b>${t(`report.form.disclosures.${one}`)}</b><br />${t(`report.form.disclosureNotes.${one}`)}
    ${only && html`<br />${t('report.form.onlyFor', {kinds: only})}`}`;
};
