import {html, nothing} from 'lit';
import type {Localised} from '@huiyin/core';
import {drawnLines, said} from './line.ts';
import {shortVersion} from './short-version.ts';
import type {View} from './view.ts';

/** What the matter is called, who does it, and the guide in a few lines. */
export const heading = (view: View) => {
  const {guide, localizer} = view;
  const {t} = localizer;
  const {name, entrustedBy, together} = guide.body;
  const names = guide.everydayNames ?? [];
  return html`
    <h2 tabindex="-1">${said(guide.name)}</h2>
    ${names.length ? html`<p class="quietly">${t('guide.alsoCalled')} ${listed(names)}</p>` : nothing}
    <p class="quietly">
      ${t('guide.by')} ${said(name)}
      ${entrustedBy ? html`<br />${t('guide.entrustedBy')} ${said(entrustedBy)}` : nothing}
      ${together.length ? html`<br />${t('guide.together')} ${listed(together)}` : nothing}
    </p>
    ${view.situation.end ? nothing : short(view)}
  `;
};

const short = (view: View) => html`
  <section part="short">
    <h3>${view.localizer.t('guide.short.title')}</h3>
    <dl>
      ${shortVersion(view).map(
        ({name, lines}) =>
          html`<div>
            <dt>${view.localizer.t(`guide.short.${name}`)}</dt>
            <dd>${drawnLines(lines)}</dd>
          </div>`,
      )}
    </dl>
  </section>
`;

const listed = (names: readonly Localised[]) => names.map((name, at) => [at ? ' · ' : nothing, said(name)]);
