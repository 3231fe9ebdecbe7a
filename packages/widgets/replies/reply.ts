import {html, type TemplateResult} from 'lit';
import type {Localizer, PublishedReply} from '@huiyin/core';
import {facts} from '../parts/published/facts.ts';
import {richText} from '../parts/rich-text/rich-text.ts';
import type {RepliesKey} from './words.ts';

/** One published question: who asked what, when, whom; opened in place, its words and the answer. */
export const reply = (
  {title, question, asker, department, receivedOn, answeredOn, answer}: PublishedReply,
  localizer: Localizer<RepliesKey>,
): TemplateResult => {
  const {t} = localizer;
  return html`<li>
    <details>
      <summary>
        <b lang=${title.lang}>${title.text}</b>
        ${facts([
          html`<span lang=${department.lang}>${department.text}</span>`,
          asker,
          t('replies.receivedOn', {date: localizer.date(receivedOn)}),
          t('replies.answeredOn', {date: localizer.date(answeredOn)}),
        ])}
      </summary>
      <h3>${t('replies.question')}</h3>
      <p class="words" lang=${question.lang}>${question.text}</p>
      <h3>${t('replies.answer')}</h3>
      <div class="promise">${richText(answer)}</div>
    </details>
  </li>`;
};
