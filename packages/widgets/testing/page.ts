import type {LitElement} from 'lit';

const selectors = {
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'textarea, input[type=text], input[type=tel], input[type=email], input[type=search]',
  combobox: 'select',
  disclosure: 'summary',
  button: 'button',
  heading: 'h2, h3',
  alert: '[role=alert]',
  status: '[role=status]',
  link: 'a[href]',
  image: '[role=img], img',
} as const;

type Role = keyof typeof selectors;

/** The elements of a role that can be seen, in order. */
export const all = <E extends HTMLElement = HTMLElement>(widget: Element, role: Role): E[] =>
  [...widget.shadowRoot!.querySelectorAll<E>(selectors[role])].filter(
    (element) => element.getClientRects().length,
  );

/** The element of a role and an accessible name, as a screen reader would say it. */
export const find = <E extends HTMLElement = HTMLElement>(widget: Element, role: Role, name: string): E => {
  const found = all<E>(widget, role).find((element) => nameOf(element) === name);
  if (!found)
    throw new Error(`No ${role} is called “${name}”; there are: ${all(widget, role).map(nameOf).join(', ')}`);
  return found;
};

/** Presses a control by role and name and waits for the widget to draw. */
export const press = async (widget: LitElement, role: Role, name: string): Promise<void> => {
  find(widget, role, name).click();
  await settled(widget);
};

/** Types into the field of this label. */
export const type = async (widget: LitElement, name: string, text: string): Promise<void> => {
  const field = find<HTMLTextAreaElement>(widget, 'textbox', name);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(widget);
};

/** Everything that can be read. */
export const textOf = (widget: Element): string =>
  widget.shadowRoot!.querySelector<HTMLElement>('.card')?.innerText ?? '';

/** Waits until a condition holds, or says what was on the screen instead. */
export const until = async (widget: Element, holds: () => unknown): Promise<void> => {
  for (let tries = 0; tries < 1000; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(
    `Waited in vain for ${String(holds)}; on the screen: ${textOf(widget).replace(/\n+/g, ' | ')}`,
  );
};

export const settled = async (widget: LitElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await widget.updateComplete;
};

/** Takes every mounted widget off the page again. */
export const unmountAll = (): void => document.body.replaceChildren();

const nameOf = (element: HTMLElement): string => {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  const label = (element as HTMLInputElement).labels?.[0];
  return (own ?? (label ?? element).innerText).trim();
};
