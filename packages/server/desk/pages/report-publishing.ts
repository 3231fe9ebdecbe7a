import {languages, type Place} from '@huiyin/core';
import {complaintRulesOf} from '../../letters/history.ts';
import {html, type Markup} from '../../pages/html.ts';
import {richTextMarkup} from '../../pages/rich-text-markup.ts';
import type {ReportPreview} from '../../published/publish-report.ts';
import type {NoticeProblem} from '../notice-of-form.ts';
import type {ReadQuestion} from '../question-store.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {formToken} from './desk-page.ts';
import {choiceField, inputField} from './fields.ts';

interface ReportPublishing {
  read: ReadQuestion;
  /** What could be published, or is; absent where nothing may be, the error where nothing can be now. */
  preview: ReportPreview | Error | undefined;
  problem: NoticeProblem | undefined;
}

/** Whether and what to publish of a report, already while it is dealt with: in the office’s words. */
export const reportPublishing = (
  desk: Desk,
  visit: OfficialVisit,
  {read, preview, problem}: ReportPublishing,
): Markup => {
  const {t, home} = desk;
  const {question, seen} = read;
  if (!preview) return html``;
  const isPublished = question.published_at !== null;
  const path = `${home}/questions/${question.number}`;
  return html`<section>
    <h2>${t('action.publish.title')}</h2>
    <p>${t(isPublished ? 'action.publish.isPublished' : 'action.publish.report')}</p>
    ${
      preview instanceof Error
        ? html`<p>${t('action.publish.sealed')}</p>`
        : html`<form method="post" action="${path}/publish">
            ${formToken(visit)}
            <input type="hidden" name="seen" value="${seen}" />
            ${fields(desk, visit, preview, problem)}
            <button class="second">${t(isPublished ? 'action.publish.renew' : 'action.publish.send')}</button>
          </form>`
    }
    ${
      isPublished &&
      html`<form method="post" action="${path}/unpublish">
        ${formToken(visit)}
        <input type="hidden" name="seen" value="${seen}" />
        <button class="second">${t('action.publish.undo')}</button>
      </form>`
    }
  </section>`;
};

/** What is wrong with the title, in words. */
export const noticeWords = (desk: Desk, problem: NoticeProblem): string =>
  desk.t(`problem.${problem}`, {limit: titleLimitOf(desk)});

/** The most characters of a title. */
export const titleLimitOf = ({backend}: Desk): number => complaintRulesOf(backend.config.profile).titleLimit;

// The office must know that a point is published with the words, however many they are.
const whereOf = ({t}: Desk, {address, point}: Place): string =>
  [address, point && t('action.publish.point')].filter(Boolean).join(' · ');

const fields = (
  desk: Desk,
  {form}: OfficialVisit,
  {title, locale, place, showsPlace, answer}: ReportPreview,
  problem: NoticeProblem | undefined,
): Markup => {
  const {t} = desk;
  const typed = form.fields.title === undefined ? undefined : form.fields;
  const isTicked = typed ? typed.place === 'yes' : showsPlace;
  return html`${inputField({
      id: 'publish-title',
      name: 'title',
      label: t('action.publish.reportTitle'),
      hint: t('action.publish.reportTitleHint'),
      problem: problem && noticeWords(desk, problem),
      type: 'text',
      value: typed?.title ?? title,
    })}
    ${choiceField({
      id: 'publish-language',
      name: 'language',
      label: t('action.wordsLanguage'),
      value: typed?.language ?? (title === '' ? desk.language : locale),
      choices: languages.map((one) => ({value: one, label: t(`language.${one}`)})),
    })}
    ${
      place &&
      html`<div class="field">
        <label class="tick">
          <input type="checkbox" name="place" value="yes" ${isTicked && html`checked`} />
          ${t('action.publish.place', {address: whereOf(desk, place)})}
        </label>
        <p class="hint">${t('action.publish.placeHint')}</p>
      </div>`
    }
    ${
      answer &&
      html`<p>${t('action.publish.answer')}</p>
        <blockquote>${richTextMarkup(answer)}</blockquote>`
    }
    <p class="hint">${t('action.publish.check')}</p>`;
};
