import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {GuideQuestion} from '@huiyin/core';
import {said} from './line.ts';
import type {View} from './view.ts';

interface Actions {
  onChoose(question: string, choice: string): void;
  onReset(): void;
}

/** The questions that the answers so far call for (情形引导); nothing where a guide asks none. */
export const situationQuestions = (view: View, {onChoose, onReset}: Actions) => {
  const {guide, situation, choices} = view;
  const {t} = view.localizer;
  if (!guide.questions.length) return nothing;
  const isBegun = situation.asked.some(({id}) => id in choices);
  return html`<section id="situation" part="situation">
    <h3 tabindex="-1">${t('guide.situation.title')}</h3>
    <p class="quietly">${t('guide.situation.lead')}</p>
    ${repeat(
      situation.asked,
      ({id}) => id,
      (question) => fieldset(question, view, onChoose),
    )}
    <div role="status">${outcome(view)}</div>
    ${
      isBegun
        ? html`<button type="button" class="quiet" @click=${onReset}>${t('guide.situation.reset')}</button>`
        : nothing
    }
  </section>`;
};

const fieldset = (
  {id, label, hint, choices}: GuideQuestion,
  view: View,
  onChoose: Actions['onChoose'],
): TemplateResult =>
  html`<fieldset class="choice">
    <legend>${said(label)}</legend>
    ${hint ? html`<p class="hint">${said(hint)}</p>` : nothing}
    ${choices.map(
      (choice) =>
        html`<label>
          <input
            type="radio"
            name="question-${id}"
            .checked=${view.choices[id] === choice.id}
            @change=${() => onChoose(id, choice.id)}
          />
          ${said(choice.label)}
        </label>`,
    )}
  </fieldset>`;

/** What the answers make of the guide, heard as soon as it changes. */
const outcome = ({guide, situation, choices, localizer: {t}}: View) => {
  const {end} = situation;
  if (end?.end)
    return html`<div class="promise" part="end">
      <p><b>${t('guide.situation.wrong')}</b></p>
      <p>${said(end.end)}</p>
    </div>`;
  // Before the first answer there is no news.
  if (!guide.materials || !situation.asked.some(({id}) => id in choices)) return nothing;
  const count = neededIn(guide.materials, situation).length;
  return html`<p>${t(`guide.situation.${situation.isDecided ? 'decided' : 'undecided'}`, {count})}</p>`;
};

/** The papers that somebody has to bring, or may have to. */
const neededIn = (materials: NonNullable<View['guide']['materials']>, {concernOf}: View['situation']) =>
  materials.filter((paper) => !paper.shared && concernOf(paper) !== 'no');
