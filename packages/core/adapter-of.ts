import {defaults} from './configure.ts';
import type {Adapter} from './adapter.ts';
import type {RestOptions} from './rest-requests.ts';

/** An element that can be told its backend in either way. */
export interface AdapterHost<A extends Pick<Adapter, 'id'>> extends HTMLElement {
  adapter?: A;
  api: string;
}

/**
 * The backend of an element, read at the moment of use: its `adapter`, else the reference API at `api`,
 * else the configured default. `undefined` when there is none; the developer is then told once.
 * `rest` is `restAdapter`, or as much of it as is needed now.
 */
export const adapterOf = <A extends Pick<Adapter, 'id'>>(
  element: AdapterHost<A>,
  rest: (options: RestOptions) => A,
): A | undefined => {
  const at = (url: string | undefined) => (url ? rest({url, timeout: defaults.timeout}) : undefined);
  const found = element.adapter ?? at(element.api) ?? defaults.adapter ?? at(defaults.api);
  if (!found && !asked.has(element)) {
    asked.add(element);
    // A page may set the property after the element has started: only a lasting lack is a mistake.
    setTimeout(() => adapterOf(element, rest) ?? tell(element), 2000);
  }
  return found as A | undefined;
};

const asked = new WeakSet<HTMLElement>();

const tell = (element: HTMLElement): void =>
  console.error(`<${element.localName}> has no backend: set the attribute "api" or the property "adapter".`);
