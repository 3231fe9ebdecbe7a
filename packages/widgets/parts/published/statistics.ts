import {html, type TemplateResult} from 'lit';
import type {Language} from '@huiyin/core';
import {percentOf} from './percent-of.ts';

/** A number and what it counts. */
export interface Count {
  label: string;
  count: number;
}

/** A share that is published, with the two numbers it is made of. */
export interface Share {
  label: string;
  part: Count;
  whole: Count;
  /** What is said where there is nothing to take a share of. */
  none: string;
}

/** Shares with their formulas next to them, so that anybody can work them out again. */
export const statistics = (shares: readonly Share[], language: Language): TemplateResult => {
  const number = new Intl.NumberFormat(language);
  const words = ({label, count}: Count) => `${label}\u00a0${number.format(count)}`;
  return html`<dl class="shares" part="statistics">
    ${shares.map(({label, part, whole, none}) => {
      const percent = percentOf(part.count, whole.count, language);
      return html`<div>
        <dt>${label}</dt>
        <dd>${percent ? html`<b>${percent}</b> = ${words(part)} ÷ ${words(whole)}` : none}</dd>
      </div>`;
    })}
  </dl>`;
};
