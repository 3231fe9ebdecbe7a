import {html, nothing} from 'lit';
import type {View} from './view.ts';

/** A part of the widget and the title under which it stands. */
type Title = readonly [id: string, title: string];

/** Buttons that lead to the parts of a guide. Links would change the page's address. */
export const contents = (view: View, onGo: (id: string) => void) => {
  const {guide, situation, localizer} = view;
  const {t} = localizer;
  const parts: (Title | false)[] = [
    guide.questions.length > 0 && ['situation', t('guide.situation.title')],
    ['papers', t('guide.papers.title')],
    guide.steps.length > 0 && ['steps', t('guide.steps')],
    ['fees', t('guide.fees.title')],
    ['places', t('guide.places.title')],
    guide.commonQuestions.length > 0 && ['questions', t('guide.questions')],
    ['phones', t('guide.phones.title')],
    ['take', t('guide.take')],
  ];
  // After a choice that ends everything there is no guide to go through.
  if (situation.end) return nothing;
  return html`<nav class="contents" aria-label=${t('guide.contents')}>
    ${parts.map((part) =>
      part
        ? html`<button type="button" class="quiet" @click=${() => onGo(part[0])}>${part[1]}</button>`
        : nothing,
    )}
  </nav>`;
};
