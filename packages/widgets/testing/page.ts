import {
  AdapterError,
  digestOf,
  type CaseState,
  type FailureKind,
  type Rating,
  type RatingAdapter,
  type Receipt,
} from '@huiyin/core';
import {nationalProfile, profileIn} from '@huiyin/core/national';
import type {RaterElement} from '../rater/rater.ts';
import '../rater/define.ts';

const selectors = {
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'textarea, input[type=text], input[type=tel]',
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
export const press = async (widget: RaterElement, role: Role, name: string): Promise<void> => {
  find(widget, role, name).click();
  await settled(widget);
};

/** Types into the field of this label. */
export const type = async (widget: RaterElement, name: string, text: string): Promise<void> => {
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
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for ${String(holds)}; on the screen: ${textOf(widget)}`);
};

export const settled = async (widget: RaterElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await widget.updateComplete;
};

interface Mounted {
  adapter?: RatingAdapter;
  lang?: string;
  fallback?: string;
  attributes?: Record<string, string>;
}

/** A rater on the page, ready and with everything loaded. */
export const mount = async ({
  adapter = scriptedAdapter(),
  lang = 'zh',
  fallback = '',
  attributes = {},
}: Mounted = {}) => {
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = `<hy-rater>${fallback}</hy-rater>`;
  const rater = place.firstElementChild as RaterElement;
  rater.adapter = adapter;
  for (const [name, value] of Object.entries({'case-token': 'a-token', ...attributes}))
    rater.setAttribute(name, value);
  document.body.append(place);
  await until(rater, () => rater.shadowRoot!.querySelector('[role=status], .idle, section'));
  return rater;
};

/** Takes every mounted widget off the page again. */
export const unmountAll = (): void => document.body.replaceChildren();

export const handledCase = {
  number: 'BJ-2026-0001',
  matter: {text: '社会保障卡申领', lang: 'zh' as const},
  department: {text: '人力资源和社会保障局', lang: 'zh' as const},
  handledOn: '2026-11-18',
};

export const receipt: Receipt = {
  number: 'PJ-20261122-000001',
  receivedAt: '2026-11-22T02:42:00Z',
  queryCode: '7K3MQ9TDW2XR',
};

interface Script {
  state?: CaseState;
  /** How each rating is answered in turn; the last answer stays. */
  answers?: readonly ('receipt' | 'never' | FailureKind)[];
  promises?: Partial<RatingAdapter['promises']>;
}

/** A backend that follows a script and remembers what was sent. */
export const scriptedAdapter = ({state, answers = ['receipt'], promises}: Script = {}) => {
  const sent: {rating: Rating; key: string}[] = [];
  return {
    id: `scripted:${Math.random()}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true, ...promises},
    sent,
    loadProfile: async ({locale}) => profileIn(nationalProfile, locale),
    loadCase: async () => state ?? {status: 'open', case: handledCase, ratingNumber: 1},
    sendRating: async (rating, {key}) => {
      sent.push({rating, key});
      const answer = answers[Math.min(sent.length, answers.length) - 1]!;
      if (answer === 'never') return new Promise(() => undefined);
      if (answer !== 'receipt') throw new AdapterError(answer, {receipt});
      return {...receipt, digest: await digestOf(rating)};
    },
  } satisfies RatingAdapter & {sent: unknown};
};

const nameOf = (element: HTMLElement): string => {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  const label = (element as HTMLInputElement).labels?.[0];
  return (own ?? (label ?? element).innerText).trim();
};
