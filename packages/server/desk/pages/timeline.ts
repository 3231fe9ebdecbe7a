import type {TimelineEntry} from '@huiyin/core';
import {html, type Markup} from '../../pages/html.ts';
import {wordsIn} from '../../pages/page-words.ts';
import type {ReadQuestion} from '../question-store.ts';
import type {Desk} from '../visit.ts';
import {departmentName, localisedMarkup} from './county-words.ts';
import {dayWords, momentWords} from './moments.ts';
import {richTextMarkup} from '../../pages/rich-text-markup.ts';
import {sizeWords} from '../../pages/size-words.ts';

type Entry = ReadQuestion['entries'][number];

const byCitizen: readonly TimelineEntry['type'][] = [
  'received',
  'rated',
  'furtherQuestion',
  'reopened',
  'withdrawn',
  'corrected',
  'erased',
];

/** What happened to a question, oldest first. */
export const timeline = (desk: Desk, {entries, question}: ReadQuestion): Markup =>
  html`<ol class="timeline">
    ${entries.map((entry) => entryMarkup(entry, question.locale, desk))}
  </ol>`;

const entryMarkup = (entry: Entry, citizensLanguage: string, desk: Desk): Markup => {
  const {t, language} = desk;
  const isCitizen = entry.account === null && byCitizen.includes(entry.type);
  const department = entry.department !== null && departmentName(entry.department, desk);
  return html`<li>
    <h3>${t(`entry.${entry.type}`)}</h3>
    <p class="quiet">
      ${momentWords(entry.at, desk)} · ${isCitizen && t('question.citizen')}
      ${!isCitizen && department && localisedMarkup(department, desk)}
      ${entry.account !== null && html`· ${t('entry.by', {account: entry.account})}`}
    </p>
    ${entry.grade !== null && html`<p>${wordsIn(language)(`grades.${entry.grade}`)}</p>`}
    ${entry.words !== null && richTextMarkup(entry.words)}
    ${entry.text !== null && html`<p class="words" lang="${citizensLanguage}">${entry.text}</p>`}
    ${
      entry.type === 'extended' &&
      entry.due_on !== null &&
      html`<p>${t('entry.dueOn', {day: dayWords(entry.due_on, language)})}</p>`
    }
    ${entry.attachments.length > 0 && files(entry, desk)}
  </li>`;
};

const files = ({attachments, letter}: Entry, {home, language}: Desk): Markup =>
  html`<ul>
    ${attachments.map(
      ({id, name, bytes}) =>
        html`<li>
          <a href="${home}/questions/${letter}/files/${id}">${name}</a> (${sizeWords(bytes, language)})
        </li>`,
    )}
  </ul>`;
