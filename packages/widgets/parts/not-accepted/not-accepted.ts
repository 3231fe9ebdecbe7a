import {html, type TemplateResult} from 'lit';
import type {ConsultationProfile} from '@huiyin/core';

type Entry = ConsultationProfile['notAccepted'][number];

/** What is not taken here and where to turn: the first in the open, since a county puts danger first, the others folded. */
export const notAccepted = (title: string, entries: readonly Entry[] = []): TemplateResult => {
  const [first, ...others] = entries;
  return html`
    <div class="elsewhere">
      ${first && html`<p>${entry(first)}</p>`}
      ${
        others.length
          ? html`<details>
              <summary>${title}</summary>
              <ul>
                ${others.map((one) => html`<li>${entry(one)}</li>`)}
              </ul>
            </details>`
          : undefined
      }
    </div>
  `;
};

const entry = ({matter, turnTo}: Entry) =>
  html`<b lang=${matter.lang}>${matter.text}</b>${' · '}<span lang=${turnTo.lang}>${turnTo.text}</span>`;
