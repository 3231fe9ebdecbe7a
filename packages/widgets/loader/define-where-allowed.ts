import {canWriteMarkup} from '../../core/trusted-types.ts';

/**
 * Registers an element, unless the page has it already or forbids us to write templates.
 * What the page then shows is its own fallback.
 */
export const defineWhereAllowed = (name: string, element: CustomElementConstructor): void => {
  if (customElements.get(name)) return;
  if (canWriteMarkup()) customElements.define(name, element);
  else console.error(`<${name}> was not started: the page's policy does not allow "trusted-types huiyin".`);
};
