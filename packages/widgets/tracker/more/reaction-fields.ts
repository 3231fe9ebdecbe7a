import {html, nothing, type TemplateResult} from 'lit';
import {isBadGrade} from '@huiyin/core';
import type {
  ConsultationRules,
  FieldProblem,
  Grade,
  Profile,
  ReactionName,
  ReactionRules,
} from '@huiyin/core';
import {lineField, message, textField} from '../../parts/field/field.ts';
import {grades} from '../../parts/grades/grades.ts';
import {errorAt} from './reaction-error.ts';
import {textName} from './reaction-of.ts';
import type {TrackedWords} from './words.ts';

/** What the county takes, and how it tells of an answer. */
export type CountyRules = ReactionRules & Pick<ConsultationRules, 'notify'>;

export interface FieldsOptions {
  words: TrackedWords;
  profile: Profile | undefined;
  /** What the county takes; `undefined` while that is not known. */
  rules: CountyRules | undefined;
  problems: readonly FieldProblem[];
  /** What is written so far, in code points. */
  length: number;
  onText: (text: string) => void;
  grade: Grade | undefined;
  onGrade: (grade: Grade) => void;
  /** When the answer that is rated was given, in words. */
  answeredOn: string;
  /** The last day for reopening, in words, where the backend names one. */
  reopenUntil: string | undefined;
}

/** The fields that a form can have, by reaction, as a problem names them. */
export const fieldNames: Record<ReactionName, readonly string[]> = {
  rateAnswer: ['grade', 'text'],
  furtherQuestion: ['text'],
  reopen: ['text'],
  correct: ['name', 'phone', 'email'],
  withdraw: [],
  erase: ['confirm'],
};

/** What a reaction asks for, and what it means, said before the button. */
export const reactionFields = (action: ReactionName, options: FieldsOptions): TemplateResult => {
  const {t} = options.words;
  switch (action) {
    case 'rateAnswer':
      return rating(options);
    case 'furtherQuestion':
      return text(action, t('reaction.further'), options);
    case 'reopen':
      return reopening(options);
    case 'correct':
      return contact(options);
    case 'withdraw':
      return html`<p>${t('reaction.withdrawMeans')}</p>`;
    case 'erase':
      return erasing(options);
  }
};

const rating = (options: FieldsOptions) => {
  const {words, problems, grade, onGrade, answeredOn, profile} = options;
  const {t} = words;
  const error = errorAt('grade', problems);
  const label = t(grade && isBadGrade(grade) ? 'reaction.why' : 'reaction.more');
  return html`
    <fieldset aria-describedby="grade-error">
      <legend>${t('reaction.question', {date: answeredOn})}</legend>
      ${message('grade-error', error && t(error))}
      ${grades({t, chosen: grade, onChoose: onGrade, labels: profile?.rating.grades})}
    </fieldset>
    ${text('rateAnswer', label, options)}
  `;
};

const text = (
  action: ReactionName,
  label: string,
  {words, rules, problems, length, onText}: FieldsOptions,
) => {
  const limit = rules?.textLimit;
  const error = errorAt('text', problems);
  return textField({
    name: textName(action),
    label,
    rows: 4,
    initial: '',
    hint: words.t('reaction.textHint'),
    error: error && words.t(error, {length, limit: limit ?? ''}),
    counter: {length, limit, onText},
  });
};

const reopening = (options: FieldsOptions) => {
  const {words, reopenUntil} = options;
  return html`
    ${reopenUntil ? html`<p>${words.t('reaction.reopenUntil', {date: reopenUntil})}</p>` : nothing}
    ${text('reopen', words.t('reaction.unsolved'), options)}
  `;
};

const contact = ({words, rules, problems}: FieldsOptions) => {
  const {t} = words;
  const line = (name: 'name' | 'phone' | 'email', type: 'text' | 'tel' | 'email') => {
    if (rules?.[name] === 'never') return nothing;
    const error = errorAt(name, problems);
    const autocomplete = type === 'text' ? 'name' : type;
    return lineField({
      name,
      type,
      autocomplete,
      label: t(`reaction.contact.${name}`),
      initial: '',
      error: error && t(error),
    });
  };
  return html`
    <p>${t('reaction.correctMeans')}</p>
    ${rules?.notify.length ? html`<p>${t('reaction.noticeMeans')}</p>` : nothing} ${line('name', 'text')}
    ${line('phone', 'tel')} ${line('email', 'email')}
  `;
};

const erasing = ({words: {t}, problems}: FieldsOptions) => {
  const error = errorAt('confirm', problems);
  return html`
    <p><b>${t('reaction.goesTitle')}</b><br />${t('reaction.goes')}</p>
    <p><b>${t('reaction.staysTitle')}</b><br />${t('reaction.stays')}</p>
    <div class="choice">
      ${message('confirm-error', error && t(error))}
      <label>
        <input
          type="checkbox"
          name="confirm"
          aria-describedby="confirm-error"
          aria-invalid=${error ? 'true' : nothing}
        />
        <span>${t('reaction.confirm')}</span>
      </label>
    </div>
  `;
};
