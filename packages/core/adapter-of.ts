import {defaults} from './configure.ts';
import {restAdapter} from './rest-adapter.ts';
import type {Adapter} from './adapter.ts';

/** An element that can be told its backend in either way. */
export interface AdapterHost<A extends Adapter> extends HTMLElement {
  adapter?: A;
  api: string;
}

/**
 * The backend of an element, read at the moment of use: its `adapter`, else the reference API at `api`,
 * else the configured default. `undefined` when there is none; the developer has then been told once.
 */
export const adapterOf = <A extends Adapter>(element: AdapterHost<A>): A | undefined => {
  if (element.adapter) return element.adapter;
  if (element.api) return restAdapter({url: element.api}) as Adapter as A;
  if (defaults.adapter) return defaults.adapter as A;
  if (defaults.api) return restAdapter({url: defaults.api}) as Adapter as A;
  if (!told.has(element)) {
    told.add(element);
    console.error(`<${element.localName}> has no backend: set the attribute "api" or the property "adapter".`);
  }
  return undefined;
};

const told = new WeakSet<HTMLElement>();
