import {html, nothing, type TemplateResult} from 'lit';
import {isBadGrade, type Localizer, type PublishedRating} from '@huiyin/core';
import {face} from '../parts/grades/face.ts';
import {facts} from '../parts/published/facts.ts';
import {handling} from './handling.ts';
import type {RatingsKey} from './words.ts';

/** One published rating: the grade, why, in whose words, about what, and what was done about a bad one. */
export const rating = (one: PublishedRating, localizer: Localizer<RatingsKey>): TemplateResult => {
  const {t} = localizer;
  const {grade, provenance, indicators, text, name, matter, department, receivedOn} = one;
  return html`<li>
    <h3 class="grade">${face(grade)}<span>${t(`grades.${grade}`)}</span></h3>
    <p>
      <b lang=${matter.lang}>${matter.text}</b>
      ${facts([
        html`<span lang=${department.lang}>${department.text}</span>`,
        name ?? t('ratings.anonymous'),
        t('ratings.receivedOn', {date: localizer.date(receivedOn)}),
        t(`ratings.${provenance}`),
      ])}
    </p>
    ${
      indicators.length
        ? html`<ul class="indicators" aria-label=${t('ratings.reasons')}>
            ${indicators.map((indicator) => html`<li lang=${indicator.lang}>${indicator.text}</li>`)}
          </ul>`
        : nothing
    }
    ${text ? html`<p class="words">${text}</p>` : nothing}
    ${isBadGrade(grade) || one.handling ? handling(one.handling, localizer) : nothing}
  </li>`;
};
