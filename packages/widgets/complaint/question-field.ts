import {html, nothing, type TemplateResult} from 'lit';
import {lengthOf, type ComplaintQuestion, type Localised} from '@huiyin/core';
import {labelOf} from '../parts/asker/contact-fields.ts';
import {lineField, message, textField} from '../parts/field/field.ts';
import type {Report} from './report.ts';
import {reporterFields} from './reporter-fields.ts';

type Asked = Extract<ComplaintQuestion, {id: string}>;

/** What comes into these fields later. */
export interface Later {
  renderRecipients(): unknown;
  renderPlace(question: Asked): unknown;
  renderFiles(question: Asked): unknown;
}

/** One question, of every report or of the county's own. */
export const questionField = (
  report: Report,
  question: ComplaintQuestion,
  later: Later | undefined,
): unknown => {
  switch (question.type) {
    case 'kind':
      return kinds(report);
    case 'title':
      return lineField(counted(report, 'title'));
    case 'text':
      return textField({...counted(report, 'text'), rows: 7, isPersonal: true});
    case 'about':
      return about(report, later);
    case 'reporter':
      return reporterFields(report);
    case 'words':
      return question.lines > 1
        ? textField({...ownField(report, question), rows: question.lines, isPersonal: true})
        : lineField({...ownField(report, question), autocomplete: 'off'});
    case 'choice':
      return choices(report, question);
    case 'date':
      return lineField({...ownField(report, question), type: 'date'});
    case 'number':
      return lineField({...ownField(report, question), keys: 'decimal', autocomplete: 'off'});
    case 'place':
      return later?.renderPlace(question);
    case 'files':
      return later?.renderFiles(question);
  }
};

const counted = (report: Report, name: 'title' | 'text') => {
  const {t} = report.localizer;
  return {
    name,
    label: t(`complaintForm.${name}`),
    hint: t(`complaintForm.${name}Hint`),
    autocomplete: 'off' as const,
    error: report.errorOf(name),
    initial: report.initial(name),
    counter: {
      length: lengthOf(report[name]),
      limit: report.rules?.[`${name}Limit`],
      onText: (written: string) => report.set({[name]: written}),
    },
  };
};

/** What the field of a county's own question needs. */
export const ownField = (report: Report, question: Asked) => {
  const {id, label, hint, required} = question;
  const name = `answers.${id}`;
  const unit = question.type === 'number' ? question.unit : undefined;
  return {
    name,
    label: labelOf(report.localizer, label.text, required ? 'required' : 'optional'),
    lang: label.lang,
    hint: [hint?.text, unit?.text].filter(Boolean).join(' · '),
    error: report.errorOf(name),
    initial: report.initial(name),
  };
};

const kinds = (report: Report): TemplateResult => {
  const {rules, kind} = report;
  return group(report, {
    name: 'kind',
    legend: report.localizer.t('complaintForm.kind'),
    chosen: kind,
    choices: rules?.kinds ?? [],
    onChoose: (chosen) => report.set({kind: chosen, disclosure: ''}),
  });
};

const choices = (report: Report, question: Extract<Asked, {type: 'choice'}>): TemplateResult => {
  const {id, label, hint, required} = question;
  return group(report, {
    name: `answers.${id}`,
    legend: labelOf(report.localizer, label.text, required ? 'required' : 'optional'),
    lang: label.lang,
    hint,
    chosen: report.choices[id] ?? '',
    choices: question.choices,
    onChoose: (chosen) => report.set({choices: {...report.choices, [id]: chosen}}),
  });
};

interface GroupOptions {
  name: string;
  legend: string;
  lang?: string;
  hint?: Localised | undefined;
  chosen: string;
  choices: readonly {id: string; label: Localised; explanation?: Localised}[];
  onChoose(chosen: string): void;
}

const group = (report: Report, options: GroupOptions): TemplateResult => {
  const {name, legend, lang, hint, chosen, choices, onChoose} = options;
  const error = report.errorOf(name);
  return html`<fieldset aria-describedby="${name}-error ${name}-hint">
    <legend lang=${lang ?? nothing}>${legend}</legend>
    ${message(`${name}-error`, error)}
    ${hint ? html`<p class="hint" id="${name}-hint" lang=${hint.lang}>${hint.text}</p>` : nothing}
    <div class="choice" @change=${({target}: Event) => onChoose((target as HTMLInputElement).value)}>
      ${choices.map(
        ({id, label, explanation}) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${id}
              .checked=${id === chosen}
              aria-invalid=${error ? 'true' : nothing}
            />
            <span lang=${label.lang}>
              ${
                explanation
                  ? html`<b>${label.text}</b> <small lang=${explanation.lang}>${explanation.text}</small>`
                  : label.text
              }
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};

/** Whom it is about, for those who know. Nobody has to. */
const about = (report: Report, later: Later | undefined): TemplateResult => {
  const {t} = report.localizer;
  const isKnown = report.initial('recipient') !== '' || report.initial('person') !== '';
  return html`<details ?open=${isKnown} @toggle=${() => report.set({choosesRecipient: true})}>
    <summary>${t('complaintForm.about')}</summary>
    <p class="hint">${t('complaintForm.aboutHint')}</p>
    ${later?.renderRecipients()}
    ${lineField({
      name: 'person',
      label: t('complaintForm.person'),
      autocomplete: 'off',
      error: report.errorOf('person'),
      initial: report.initial('person'),
    })}
  </details>`;
};
