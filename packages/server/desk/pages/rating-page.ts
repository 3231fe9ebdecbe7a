import {languages, languageOf, type Contact} from '@huiyin/core';
import {profileIn} from '@huiyin/core/national';
import {html, type Markup} from '../../pages/html.ts';
import {wordsIn} from '../../pages/page-words.ts';
import {handledCaseIn} from '../../given-rating.ts';
import {seenOf, type BadRating} from '../bad-ratings.ts';
import {wordsLimit} from '../deed-of-form.ts';
import type {HandlingProblems} from '../handling-of-form.ts';
import {typedOf} from '../rich-text-of.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {contactFacts, contactForm} from './contact.ts';
import {localisedMarkup} from './county-words.ts';
import {deskPage, formToken} from './desk-page.ts';
import {fact} from './facts.ts';
import {choiceField, inputField, textField} from './fields.ts';
import {momentWords} from './moments.ts';
import {queryCodeSection} from './query-code.ts';
import {reasonLinks, type TriedReason} from './reason-form.ts';
import {clocks} from './ratings-page.ts';

export interface RatingParts {
  rating: BadRating;
  /** Set when a form was sent and not accepted. */
  problems?: HandlingProblems | undefined;
  contact?: Contact | 'erased' | undefined;
  isContactShown?: boolean;
  /** The query code, once somebody said how they checked who asks for it. */
  queryCode?: string | undefined;
  triedReason?: TriedReason | undefined;
  notice?: string | undefined;
  isProblem?: boolean | undefined;
}

/** One bad rating: what was said, its two clocks, what was done. */
export const ratingPage = (desk: Desk, visit: OfficialVisit, parts: RatingParts): string => {
  const {t, home} = desk;
  const {rating, contact, isContactShown, queryCode, triedReason: tried, notice, isProblem} = parts;
  const title = `${t('rating.title')} ${rating.number}`;
  const path = `/ratings/${rating.number}`;
  const body = html`<p class="back"><a href="${home}/ratings">${t('desk.back')}</a></p>
    <h1>${t('rating.title')} <span class="whole">${rating.number}</span></h1>
    ${clocks(rating, desk)}
    <div class="sides">
      <div>
        <section>
          <h2>${t('rating.text')}</h2>
          ${
            rating.text
              ? html`<p class="words" lang="${rating.locale}">${rating.text}</p>`
              : html`<p>${t('rating.noText')}</p>`
          }
        </section>
        <section>
          <h2>${t('rating.handling')}</h2>
          ${handlingForm(desk, visit, parts)}
        </section>
      </div>
      <aside aria-label="${t('question.facts')}">
        <h2>${t('question.facts')}</h2>
        ${facts(rating, desk)}
        <h2>${t('contact.title')}</h2>
        ${isContactShown ? contactFacts(desk, contact) : contactForm(desk, visit, `${path}/contact`)}
        ${queryCodeSection(desk, visit, {number: rating.number, path: `${path}/query-code`, queryCode, tried})}
      </aside>
    </div>`;
  const wrong = (['text', 'calledBackOn', 'rectifiedOn'] as const).flatMap((field) => {
    const words = handlingWords(desk, parts.problems, field);
    return words ? [{id: field, words}] : [];
  });
  return deskPage(desk, visit, {
    title,
    body,
    path,
    notice,
    isProblem,
    problems: [...wrong, ...reasonLinks(desk, tried)],
  });
};

const facts = (rating: BadRating, desk: Desk): Markup => {
  const {t, language, backend} = desk;
  const {matter, department, number} = handledCaseIn(rating.case, language);
  const {indicators} = profileIn(backend.config.profile, language).rating.indicatorSet;
  const reasons = rating.indicators.map((code) => {
    const label = indicators.find((one) => one.code === code)?.label;
    return html`<li>${label ? localisedMarkup(label, desk) : code}</li>`;
  });
  return html`<dl>
      ${fact(t('rating.grade'), html`${wordsIn(language)(`grades.${rating.grade}`)}`)}
      ${fact(
        t('rating.reasons'),
        reasons.length > 0 &&
          html`<ul>
            ${reasons}
          </ul>`,
      )}
      ${fact(t('rating.matter'), localisedMarkup(matter, desk))} ${fact(t('rating.case'), html`${number}`)}
      ${fact(t('rating.department'), localisedMarkup(department, desk))}
      ${fact(t('rating.received'), html`${momentWords(rating.received_at, desk)}`)}
    </dl>
    ${rating.rating_number === 2 && html`<p class="hint">${t('rating.followUp')}</p>`}
    ${rating.anonymous && html`<p class="hint">${t('rating.anonymous')}</p>`}`;
};

const handlingForm = (desk: Desk, visit: OfficialVisit, {rating, problems}: RatingParts): Markup => {
  const {t, home, language} = desk;
  const fields = problems ? visit.form.fields : fieldsOf(rating);
  const problem = (field: keyof HandlingProblems) => handlingWords(desk, problems, field);
  const day = (name: 'calledBackOn' | 'rectifiedOn') =>
    inputField({
      id: name,
      name,
      label: t(`rating.${name}`),
      problem: problem(name),
      type: 'date',
      value: fields[name] ?? '',
      more: html`class="short"`,
    });
  return html`<form class="card" method="post" action="${home}/ratings/${rating.number}">
    ${formToken(visit)}
    <input type="hidden" name="seen" value="${seenOf(rating)}" />
    ${textField({
      id: 'text',
      name: 'text',
      label: t('rating.words'),
      hint: t('action.answer.hint'),
      problem: problem('text'),
      value: fields.text ?? '',
      rows: 6,
    })}
    ${choiceField({
      id: 'language',
      name: 'language',
      label: t('action.wordsLanguage'),
      value: languageOf(fields.language) ?? language,
      choices: languages.map((one) => ({value: one, label: t(`language.${one}`)})),
    })}
    ${day('calledBackOn')} ${day('rectifiedOn')}
    <p><button>${t('rating.save')}</button></p>
  </form>`;
};

const handlingWords = (
  {t}: Desk,
  problems: HandlingProblems | undefined,
  field: keyof HandlingProblems,
): string | undefined => problems?.[field] && t(`problem.${problems[field]}`, {limit: wordsLimit});

const fieldsOf = ({words, called_back_on, rectified_on}: BadRating): Record<string, string> => ({
  text: words ? typedOf(words) : '',
  ...(words && {language: words.lang}),
  calledBackOn: called_back_on ?? '',
  rectifiedOn: rectified_on ?? '',
});
