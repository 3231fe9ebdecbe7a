import {grades, type FieldProblem, type Language, type RatingProfile} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import type {FormRating} from '../rating-form.ts';
import {choice} from './fields.ts';
import {html, type Markup} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';

interface FormPageParts {
  county: CountyProfile;
  language: Language;
  /** What the citizen had filled in: all of it is there again. */
  typed: FormRating;
  fields: readonly FieldProblem[];
}

/** The rating form again, with what was typed and, at each field, what is wrong with it. */
export const formPage = ({county, language, typed, fields}: FormPageParts): string => {
  const t = wordsIn(language);
  const {rating} = profileIn(county, language);
  const problem = (field: string) => problemAt(field, fields, language, rating.textLimit);
  const body = html`
    <form method="post">
      <input type="hidden" name="caseToken" value="${typed.caseToken}" />
      <input type="hidden" name="locale" value="${language}" />
      <input type="hidden" name="channel" value="${typed.channel}" />
      ${gradeFields(typed, rating, language, problem('grade'))}
      ${indicatorFields(typed, rating, language, problem('indicators'))} ${problem('text')}
      <label class="above" for="text">${t('form.text')}</label>
      <p><textarea id="text" name="text" rows="5">${'\n' + typed.text}</textarea></p>
      ${rating.contact !== 'never' && contactFields(typed, language, problem)}
      ${rating.anonymous === 'offered' && choice('checkbox', 'anonymous', 'true', t('form.anonymous'), typed.anonymous)}
      <p><button>${t('form.send')}</button></p>
    </form>
  `;
  return page({county, language, title: t('form.title'), body});
};

const gradeFields = (typed: FormRating, profile: RatingProfile, language: Language, problem: Markup) => {
  const t = wordsIn(language);
  const label = (grade: (typeof grades)[number]) =>
    profile.grades.find((one) => one.grade === grade)?.label?.text ?? t(`grades.${grade}`);
  return html`<fieldset>
    <legend>${t('form.grade')}</legend>
    ${problem} ${grades.map((grade) => choice('radio', 'grade', grade, label(grade), typed.grade === grade))}
  </fieldset>`;
};

const indicatorFields = (typed: FormRating, profile: RatingProfile, language: Language, problem: Markup) => {
  const offered = profile.indicatorSet.indicators.filter(({grade}) => grade === typed.grade);
  if (offered.length === 0) return problem;
  return html`<fieldset>
    <legend>${wordsIn(language)('form.indicators')}</legend>
    ${problem}
    ${offered.map(({code, label}) =>
      choice('checkbox', 'indicators', code, label.text, typed.indicators.includes(code)),
    )}
  </fieldset>`;
};

const contactFields = (typed: FormRating, language: Language, problem: (field: string) => Markup) => {
  const t = wordsIn(language);
  return html`
    ${problem('contact.name')}
    <label class="above" for="name">${t('form.contactName')}</label>
    <p>
      <input id="name" type="text" name="contact.name" value="${typed.contact?.name}" autocomplete="name" />
    </p>
    ${problem('contact.phone')}
    <label class="above" for="phone">${t('form.contactPhone')}</label>
    <p>
      <input id="phone" type="tel" name="contact.phone" value="${typed.contact?.phone}" autocomplete="tel" />
    </p>
  `;
};

const problemAt = (
  field: string,
  fields: readonly FieldProblem[],
  language: Language,
  limit: number,
): Markup => {
  const found = fields.find((one) => one.field === field);
  if (!found) return html``;
  const key = field === 'grade' ? 'grade' : (known.find((code) => code === found.code) ?? 'notAllowed');
  return html`<p class="problem">${wordsIn(language)(`fields.${key}`, {limit})}</p>`;
};

const known = ['reasonRequired', 'notOfGrade', 'tooLong', 'required', 'notAllowed'] as const;
