import type {PublishedQuestion} from '@huiyin/core';
import type {StoredLetter} from '../../database/tables.ts';
import {html, type Markup} from '../../pages/html.ts';
import type {ReadQuestion} from '../question-store.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {formToken} from './desk-page.ts';
import {richTextMarkup} from '../../pages/rich-text-markup.ts';

/** What everybody would read. */
export type Preview = Pick<PublishedQuestion, 'title' | 'question' | 'asker' | 'answer'>;

/** Whether and what to publish of a question that is answered. */
export const publishing = (
  desk: Desk,
  visit: OfficialVisit,
  {question, seen}: ReadQuestion,
  preview: Preview | undefined,
): Markup => {
  const {t} = desk;
  const isAnswered = question.state === 'answered' || question.state === 'closed';
  if (!preview && (!isAnswered || question.publish_consent)) return html``;
  return html`<section>
    <h2>${t('action.publish.title')}</h2>
    ${
      preview
        ? previewForm(desk, visit, {question, seen, preview})
        : html`<p>${t('action.publish.noConsent')}</p>`
    }
  </section>`;
};

const previewForm = (
  {t, home}: Desk,
  visit: OfficialVisit,
  {question, seen, preview}: {question: StoredLetter; seen: number; preview: Preview},
): Markup => {
  const isPublished = question.published_at !== null;
  const action = isPublished ? 'unpublish' : 'publish';
  return html`<p>${t(isPublished ? 'action.publish.isPublished' : 'action.publish.preview')}</p>
    <blockquote>
      <p lang="${preview.title.lang}"><strong>${preview.title.text}</strong></p>
      ${preview.asker && html`<p class="quiet">${preview.asker}</p>`}
      <p class="words" lang="${preview.question.lang}">${preview.question.text}</p>
      ${richTextMarkup(preview.answer)}
    </blockquote>
    ${!isPublished && html`<p class="hint">${t('action.publish.check')}</p>`}
    <form method="post" action="${home}/questions/${question.number}/${action}">
      ${formToken(visit)}
      <input type="hidden" name="seen" value="${seen}" />
      <button class="second">${t(isPublished ? 'action.publish.undo' : 'action.publish.send')}</button>
    </form>`;
};
