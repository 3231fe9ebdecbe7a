import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {addWorkingDays, isBadGrade, lengthOf} from '@huiyin/core';
import type {FieldProblem, Grade, Localizer, RatingProfile, Profile} from '@huiyin/core';
import type {RaterKey} from '../words.ts';
import type {MoreKey} from './words.ts';

interface DetailsOptions {
  localizer: Localizer<RaterKey | MoreKey>;
  profile: Profile;
  grade: Grade;
  problems: readonly FieldProblem[];
  /** How much is written so far, in code points. */
  length: number;
  onText: (length: number) => void;
  /** What was begun in the page's fallback form. */
  begun: FormData;
  /** The box for a shared computer; nothing where the screen is one. */
  sharedComputer: TemplateResult | typeof nothing;
}

/** Everything that a chosen grade asks for: reasons, words, name, and who answers by when. */
export const details = (options: DetailsOptions): TemplateResult => html`
  ${keyed(options.grade, reasons(options))} ${text(options)} ${identity(options)} ${options.sharedComputer}
  ${promise(options)}
`;

const reasons = ({localizer: {t}, profile: {rating}, grade, problems, begun}: DetailsOptions) => {
  const indicators = rating.indicatorSet.indicators.filter((indicator) => indicator.grade === grade);
  const begunCodes = begun.get('grade') === grade ? begun.getAll('indicators') : [];
  const error = errorOf(problems, 'indicators');
  if (!indicators.length) return nothing;
  return html`<fieldset aria-describedby="reason-error">
    <legend>${t(isBadGrade(grade) ? 'rating.badReasons' : 'rating.goodReasons')}</legend>
    ${message('reason-error', error && t(error === 'reasonRequired' ? 'rating.error.reason' : 'rating.error.refused'))}
    <div class="reasons">
      ${indicators.map(
        ({code, label}) =>
          html`<label>
            <input
              type="checkbox"
              name="indicators"
              value=${code}
              ?checked=${begunCodes.includes(code)}
              aria-invalid=${error ? 'true' : nothing}
            />
            <span lang=${label.lang}>${label.text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};

const text = ({localizer: {t}, profile: {rating}, problems, length, onText, begun}: DetailsOptions) => {
  const error = errorOf(problems, 'text');
  const values = {length, limit: rating.textLimit};
  // `maxlength` is never set: it cuts what an input method is still composing.
  return html`<div class="field">
    <label for="text">${t('rating.text')}</label>
    ${message('text-error', error && t('rating.error.textTooLong', values))}
    <textarea
      id="text"
      name="text"
      rows="4"
      aria-describedby="text-error text-hint"
      aria-invalid=${error ? 'true' : nothing}
      .defaultValue=${String(begun.get('text') ?? '')}
      @input=${(event: Event) => onText(lengthOf((event.target as HTMLTextAreaElement).value))}
    ></textarea>
    <p class="hint" id="text-hint">
      <span>${t('rating.textHint')}</span
      ><span class=${length > rating.textLimit ? 'over' : nothing}>${length} / ${rating.textLimit}</span>
    </p>
  </div>`;
};

const identity = (options: DetailsOptions) => {
  const {
    localizer: {t},
    profile: {rating},
    begun,
  } = options;
  return html`
    ${
      rating.anonymous === 'never'
        ? nothing
        : html`<div class="choice">
            <label>
              <input
                type="checkbox"
                name="anonymous"
                aria-describedby="anonymous-hint"
                ?checked=${begun.has('anonymous')}
              />
              <span>${t('rating.anonymous')}</span>
            </label>
            <p class="hint" id="anonymous-hint">${t('rating.anonymousHint')}</p>
          </div>`
    }
    ${rating.contact === 'never' ? nothing : contact(options, rating)}
  `;
};

const contact = ({localizer: {t}, problems, begun}: DetailsOptions, rating: RatingProfile) => {
  const field = (name: 'name' | 'phone', type: string) => {
    const error = errorOf(problems, `contact.${name}`);
    return html`<div class="field">
      <label for=${name}>${t(`rating.${name}`)}</label>
      ${message(`${name}-error`, error && t(`rating.error.${name}`))}
      <input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${type === 'tel' ? 'tel' : 'name'}
        spellcheck="false"
        .defaultValue=${String(begun.get(`contact.${name}`) ?? '')}
        aria-describedby="${name}-error"
        aria-invalid=${error ? 'true' : nothing}
      />
    </div>`;
  };
  const fields = html`
    <p class="hint">${t('rating.contactHint')}</p>
    <div class="contact">${field('name', 'text')}${field('phone', 'tel')}</div>
  `;
  return rating.contact === 'required'
    ? html`<fieldset>
        <legend>${t('rating.contactRequired')}</legend>
        ${fields}
      </fieldset>`
    : html`<details ?open=${begun.get('contact.name') || begun.get('contact.phone')}>
        <summary>${t('rating.contact')}</summary>
        ${fields}
      </details>`;
};

/** Said before the button: who reads this and, for a bad grade, by when somebody answers. */
const promise = ({localizer, profile: {rating, calendar, notices}, grade}: DetailsOptions) => {
  const {t} = localizer;
  const count = rating.callBackWorkingDays;
  const date = localizer.date(addWorkingDays(new Date(), count, calendar));
  const viewers = rating.viewers.map(({text}) => text).join(t('rating.separator'));
  return html`<div class="promise">
    ${
      isBadGrade(grade)
        ? html`<p>${t('rating.callBack', {date, count})}</p>
            <p>${t('rating.rectification', {count: rating.rectificationWorkingDays})}</p>`
        : nothing
    }
    ${viewers ? html`<p>${t('rating.viewers', {viewers})}</p>` : nothing}
    ${notices.map((notice) => html`<p lang=${notice.lang}>${notice.text}</p>`)}
  </div>`;
};

const errorOf = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.code;

// Always in the document, so that what refers to it by id finds it.
const message = (id: string, words: string | undefined) =>
  html`<p class="message" id=${id}>${words ?? nothing}</p>`;
