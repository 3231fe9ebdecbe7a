import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePage, Localised} from '@huiyin/core';
import {hit, type HitView} from './hit.ts';

/** One way to narrow the guides down. */
export interface Way {
  topic?: string;
  department?: string;
}

export interface WaysView extends HitView {
  onTake: (way: Way) => void;
  onAll: () => void;
}

/** What is offered before anything is looked for: what happens in a life, what many want, subjects and departments. */
export const waysIn = (page: GuidePage, view: WaysView): TemplateResult => {
  const {t} = view.localizer;
  const {topics, departments} = page.facets;
  const events = eventsOf(page);
  const subjects = topics.filter(({kind, total}) => kind === 'subject' && total > 0);
  return html`
    ${
      events.length
        ? html`<ul class="tiles" part="tiles">
              ${events.map((one) => way(one, view, 'tile', {topic: one.id}))}
            </ul>
            <h2>${t('guides.popular')}</h2>`
        : nothing
    }
    <ul class="list">
      ${page.guides.slice(0, shown).map((one) => hit(one, view))}
    </ul>
    ${
      page.total > shown
        ? html`<div class="actions">
            <button type="button" class="quiet" @click=${view.onAll}>
              ${t('guides.all', {count: page.total})}
            </button>
          </div>`
        : nothing
    }
    ${folded(
      t('guides.subjects'),
      subjects.map((one) => way(one, view, 'way', {topic: one.id})),
    )}
    ${folded(
      t('guides.departments'),
      departments.filter(({total}) => total > 0).map((one) => way(one, view, 'way', {department: one.id})),
    )}
  `;
};

/** The heading above them, also while they are on their way. */
export const headingOf = (page: GuidePage | undefined) =>
  page && !eventsOf(page).length ? 'guides.popular' : 'guides.lifeEvents';

/** The life events that there are guides for. */
const eventsOf = ({facets}: GuidePage) =>
  facets.topics.filter(({kind, total}) => kind === 'lifeEvent' && total > 0);

/** How many of the guides that are wanted most are shown. */
const shown = 8;

const folded = (name: string, ways: readonly TemplateResult[]) =>
  ways.length
    ? html`<details>
        <summary>${name}</summary>
        <ul class="ways">
          ${ways}
        </ul>
      </details>`
    : nothing;

const way = (
  {name, total}: {name: Localised; total: number},
  {localizer: {t}, onTake}: WaysView,
  look: 'tile' | 'way',
  to: Way,
) =>
  html`<li>
    <button type="button" class=${look} @click=${() => onTake(to)}>
      <span lang=${name.lang}>${name.text}</span> <small>${t('guides.count', {count: total})}</small>
    </button>
  </li>`;
