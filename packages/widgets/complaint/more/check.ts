import {html, nothing, type TemplateResult} from 'lit';
import {filesIn, type Complaint} from '@huiyin/core';
import {questionRows} from '../../parts/complaint/complaint-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import type {Report} from '../report.ts';
import type {Step} from '../steps.ts';
import {tellsNumber} from './personal-numbers.ts';
import type {SheetOptions} from './sheet-of.ts';

interface CheckOptions extends SheetOptions {
  complaint: Complaint;
  /** What others have reported already, where something is like it. */
  similar: unknown;
  /** Whether the office can make it public. */
  mayBePublic: boolean;
  rowsView(rows: readonly SheetRow[]): TemplateResult;
  onChange(step: Step): void;
}

/** Everything that was written, step by step, with what the citizen should know before it is sent. */
export const check = (report: Report, options: CheckOptions): TemplateResult => {
  const {complaint, words, similar, mayBePublic} = options;
  const {t} = words;
  return html`
    <h2 tabindex="-1" id="step-check">${t('complaintCheck.title')}</h2>
    ${similar} ${report.steps.map((step) => checkedStep(step, options))} ${warnings(complaint, options)}
    <div class="promise">
      <p>${t(`complaintCheck.${complaint.reporter.disclosure}`)}</p>
      ${mayBePublic ? html`<p>${t('complaintCheck.mayBePublic')}</p>` : nothing}
    </div>
  `;
};

const checkedStep = (step: Step, {complaint, words, rowsView, onChange, ...options}: CheckOptions) => {
  const rows = step.questions.flatMap((question) =>
    question.type === 'reporter'
      ? reporterRows(complaint, words)
      : questionRows(question, complaint, {words, ...options}),
  );
  const label = words.t('complaintCheck.change');
  return html`<section class="checked">
    <div>
      <h3 lang=${step.title.lang}>${step.title.text}</h3>
      <button
        type="button"
        class="quiet"
        aria-label="${label}: ${step.title.text}"
        @click=${() => onChange(step)}
      >
        ${label}
      </button>
    </div>
    ${rows.length ? rowsView(rows) : html`<p class="hint">${words.t('complaintCheck.nothing')}</p>`}
  </section>`;
};

/** Who reports, as they see it themselves. */
const reporterRows = ({reporter}: Complaint, {t}: SheetOptions['words']): SheetRow[] => [
  {label: t('complaint.disclosure.name'), value: t(`complaint.disclosure.${reporter.disclosure}`)},
  ...(reporter.disclosure === 'anonymous'
    ? []
    : (['name', 'phone', 'email'] as const).flatMap((name) =>
        reporter[name] ? [{label: t(`asker.${name}`), value: reporter[name]}] : [],
      )),
];

// Even who gives their name is promised that whoever it is about does not learn it.
const warnings = (complaint: Complaint, {words: {t}}: CheckOptions) => {
  const {reporter, answers} = complaint;
  const hasNumber = tellsNumber(complaint);
  const count = filesIn(answers).filter(({type}) => type !== 'image/jpeg').length;
  const hasTelling = reporter.disclosure === 'anonymous' && count > 0;
  if (!hasNumber && !hasTelling) return nothing;
  return html`<div class="warning" role="note">
    ${hasNumber ? html`<p>${t('complaintCheck.personalNumber')}</p>` : nothing}
    ${hasTelling ? html`<p>${t('complaintCheck.tellingFiles', {count})}</p>` : nothing}
  </div>`;
};
