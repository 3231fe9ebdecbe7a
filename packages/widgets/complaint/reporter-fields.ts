import {html, nothing, type TemplateResult} from 'lit';
import type {ComplaintProfile} from '@huiyin/core';
import {askedLabels, contactFields} from '../parts/asker/contact-fields.ts';
import {noticeChoice} from '../parts/asker/notice-choice.ts';
import {personalNotice} from '../parts/asker/personal-notice.ts';
import {message} from '../parts/field/field.ts';
import type {Report} from './report.ts';

/** Who reports: what each choice means, said before it is made; and only then what is asked for. */
export const reporterFields = (report: Report): TemplateResult => {
  const {kind, rules, disclosure} = report;
  const {t} = report.localizer;
  const offered = rules?.kinds.find(({id}) => id === kind)?.disclosures ?? [];
  const error = report.errorOf('reporter.disclosure');
  return html`
    <fieldset aria-describedby="reporter.disclosure-error">
      <legend>${t('complaintForm.disclosure')}</legend>
      ${message('reporter.disclosure-error', error)}
      ${kind ? nothing : html`<p class="hint">${t('complaintForm.kindFirst')}</p>`}
      <div class="choice">
        ${offered.map(
          (one) =>
            html`<label>
              <input
                type="radio"
                name="reporter.disclosure"
                value=${one}
                .checked=${one === disclosure}
                aria-invalid=${error ? 'true' : nothing}
                @change=${() => report.set({disclosure: one})}
              />
              <span>
                <b>${t(`complaintForm.disclosures.${one}`)}</b>
                <small>${t(`complaintForm.disclosureNotes.${one}`)}</small>
              </span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div ?hidden=${!disclosure || report.isAnonymous}>${rules ? identityFields(report, rules) : nothing}</div>
  `;
};

// Hidden rather than gone, so that who thinks again finds what they wrote.
const identityFields = (report: Report, rules: ComplaintProfile) => {
  const {localizer} = report;
  return html`<fieldset>
      <legend>${localizer.t('complaintForm.contact')}</legend>
      ${personalNotice(localizer, {
        asked: askedLabels(localizer, rules),
        purpose: localizer.t('complaintForm.purpose'),
        handler: rules.handler,
      })}
      <div class="pairs">${contactFields(report, 'reporter', rules)}</div>
    </fieldset>
    ${rules.notify.length ? noticeChoice(localizer, rules.notify, report.initial('notify')) : nothing}`;
};
