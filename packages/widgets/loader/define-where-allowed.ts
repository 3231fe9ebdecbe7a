import {canWriteMarkup} from '../../core/trusted-types.ts';

/**
 * Registers an element, unless the page has it already or forbids us to write templates.
 * What the page then shows is its own fallback.
 */
export const defineWhereAllowed = (name: string, element: CustomElementConstructor): void => {
  if (customElements.get(name)) return;
  if (canWriteMarkup()) customElements.define(name, element);
  else
    console.error(
      `<${name}> stays as it is: the page requires Trusted Types. Allow the policy: "trusted-types huiyin".`,
    );
};
