import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer, PublishedQuestion, PublishedReply, PublishedReport} from '@huiyin/core';
import {facts} from '../parts/published/facts.ts';
import {richText} from '../parts/rich-text/rich-text.ts';
import type {RepliesKey} from './words.ts';

/** One published question or report: what it is about, when, whom, how far; opened in place, its words and the answer. */
export const reply = (
  published: PublishedReply,
  localizer: Localizer<RepliesKey>,
  isOpen: boolean,
): TemplateResult => {
  const {title, department, receivedOn, answeredOn} = published;
  const {t} = localizer;
  const isReport = 'voices' in published;
  return html`<li>
    <details ?open=${isOpen}>
      <summary>
        <b lang=${title.lang}>${title.text}</b>
        ${facts([
          // What bears the day of its answer need not be called answered besides.
          isReport &&
            !(published.state === 'answered' && answeredOn) &&
            t(`replies.state.${published.state}`),
          html`<span lang=${department.lang}>${department.text}</span>`,
          !isReport && published.asker,
          t('replies.receivedOn', {date: localizer.date(receivedOn)}),
          answeredOn && t('replies.answeredOn', {date: localizer.date(answeredOn)}),
          isReport && published.voices > 0 && t('replies.voices', {count: published.voices}),
        ])}
      </summary>
      ${isReport ? report(published, localizer) : question(published, localizer)}
    </details>
  </li>`;
};

const question = ({question, answer}: PublishedQuestion, {t}: Localizer<RepliesKey>) => html`
  <h3>${t('replies.question')}</h3>
  <p class="words" lang=${question.lang}>${question.text}</p>
  <h3>${t('replies.answer')}</h3>
  <div class="promise">${richText(answer)}</div>
`;

const report = ({place, state, answer}: PublishedReport, {t}: Localizer<RepliesKey>) => html`
  ${
    place?.address
      ? html`<h3>${t('replies.place')}</h3>
          <p class="words">${place.address}</p>`
      : nothing
  }
  ${
    answer
      ? html`<h3>${t('replies.answer')}</h3>
          <div class="promise">${richText(answer)}</div>`
      : html`<p>${t(state === 'answered' ? 'replies.notPublic' : 'replies.pending')}</p>`
  }
`;
