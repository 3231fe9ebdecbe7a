import {html, nothing, type TemplateResult} from 'lit';
import type {Compared} from './compared.ts';
import type {TrackedWords} from './words.ts';

/** Says plainly, on top, that words of the citizen are not shown as they came. */
export const difference = (
  compared: Compared,
  {t}: TrackedWords,
  hotline: {hotline: string},
): TemplateResult | typeof nothing =>
  [...compared.values()].includes(false)
    ? html`<p class="message" role="alert">${t('compared.differs', hotline)}</p>`
    : nothing;

/** Marks the place of words that are not shown as they came. */
export const marked = (id: string, compared: Compared, {t}: TrackedWords): TemplateResult | typeof nothing =>
  compared.get(id) === false ? html`<p class="message">${t('compared.here')}</p>` : nothing;

/** Says quietly that they are, and in either case exactly what that proves. */
export const comparison = (compared: Compared, {t}: TrackedWords): TemplateResult | typeof nothing => {
  if (!compared.size) return nothing;
  return html`
    ${[...compared.values()].includes(false) ? nothing : html`<p class="quietly">${t('compared.same')}</p>`}
    <details>
      <summary>${t('compared.meaning')}</summary>
      <p>${t('compared.how')}</p>
      <p>${t('compared.limits')}</p>
    </details>
  `;
};
