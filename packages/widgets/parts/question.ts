import {html, type TemplateResult} from 'lit';

interface QuestionOptions {
  words: string;
  no: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
}

/** Asks before something is thrown away; the harmless answer comes first. */
export const question = ({words, no, yes, onNo, onYes}: QuestionOptions): TemplateResult =>
  html`<div class="question" role="group" aria-label=${words}>
    <p>${words}</p>
    <div class="actions">
      <button type="button" class="quiet" @click=${onNo}>${no}</button>
      <button type="button" class="quiet" @click=${onYes}>${yes}</button>
    </div>
  </div>`;
