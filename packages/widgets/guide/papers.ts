import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {partsFor} from '@huiyin/core/guide';
import type {Material} from '@huiyin/core';
import {drawn, linked, said, type Line} from './line.ts';
import {dependence, notStated, type View} from './view.ts';

interface Ticks {
  ticked: ReadonlySet<string>;
  onTick(paper: string, isReady: boolean): void;
  /** What can be done with the ticks. */
  keeping: unknown;
}

/** The papers to bring, each to be ticked once it is at hand. */
export const papers = (view: View, ticks: Ticks): TemplateResult => {
  const {t} = view.localizer;
  return html`<section id="papers" part="papers">
    <h3 tabindex="-1">${t('guide.papers.title')}</h3>
    ${list(view, ticks)}
  </section>`;
};

const list = (view: View, ticks: Ticks) => {
  const {t} = view.localizer;
  const {materials} = view.guide;
  if (!materials) return html`<p>${drawn(notStated(view))}</p>`;
  const needed = partsFor(materials, view.situation);
  if (!needed.length) return html`<p>${t('guide.papers.none')}</p>`;
  const toBring = needed.filter(({shared}) => !shared);
  const count = toBring.filter(({id}) => ticks.ticked.has(id)).length;
  return html`
    <ul class="list">
      ${repeat(
        needed,
        ({id}) => id,
        (paper) => html`<li>${entry(paper, view, ticks)}</li>`,
      )}
    </ul>
    <p role="status">${count ? t('guide.papers.ready', {count, total: toBring.length}) : nothing}</p>
    ${ticks.keeping}
  `;
};

const entry = (paper: Material, view: View, {ticked, onTick}: Ticks) => {
  const name = html`<b>${said(paper.name)}</b>`;
  const {id} = paper;
  return html`
    ${
      paper.shared
        ? html`<p>${name}</p>`
        : html`<label class="tick">
            <input
              type="checkbox"
              .checked=${ticked.has(id)}
              @change=${(event: Event) => onTick(id, (event.target as HTMLInputElement).checked)}
            />
            ${name}
          </label>`
    }
    <p class=${paper.shared ? 'shared' : 'quietly'}>${drawn(paperLine(paper, view))}</p>
    ${details(paper, view)}
  `;
};

/** How badly a paper is needed, and how many of it; of one that the office looks up itself, that. */
export const paperLine = (paper: Material, view: View): Line => {
  const {t} = view.localizer;
  const {shared, necessity, pieces} = paper;
  const depends = dependence(paper, view);
  if (shared) return [t('guide.papers.shared'), depends, shared.certificate];
  return [
    t(`guide.necessity.${necessity}`),
    ...(pieces.length
      ? pieces.map(({form, count}) => t(`guide.form.${form}`, {count}))
      : [t('guide.papers.shown')]),
    depends,
  ];
};

const details = (paper: Material, {localizer: {t}}: View) => {
  const {source, sourceExplanation, purpose, fillingIn, standard, sampleUrl, blankFormUrl, shared} = paper;
  // Where something comes from that nobody has to bring is of no use.
  const rows: [label: string, line: Line][] = [
    [t('guide.papers.why'), [purpose]],
    [t('guide.papers.standard'), [standard]],
    [t('guide.papers.source'), shared ? [] : [t(`guide.source.${source}`), sourceExplanation]],
    [t('guide.papers.fillingIn'), [fillingIn]],
  ];
  const links = [
    linked(sampleUrl, t('guide.papers.sample')),
    linked(blankFormUrl, t('guide.papers.blank')),
  ].filter((link) => link !== nothing);
  return html`
    <dl class="details">
      ${rows.map(([label, line]) =>
        line.some(Boolean)
          ? html`<div>
              <dt>${label}</dt>
              <dd>${drawn(line)}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${links.length ? html`<p class="links">${links}</p>` : nothing}
  `;
};
