import type {LitElement} from 'lit';
import type {Adapter, Localised} from '@huiyin/core';
import {settled, until} from './page.ts';

export const socialSecurity: Localised = {text: '人力资源和社会保障局', lang: 'zh'};
export const transport: Localised = {text: '交通运输局', lang: 'zh'};

export const promises: Adapter['promises'] = {
  sameKeySameReceipt: true,
  digest: true,
  queryCode: true,
  followUpRating: true,
};

/** A list on the page, once its first answer, or the lack of one, can be read. */
export const putOnPage = async <E extends LitElement & {adapter?: unknown}>(
  tag: string,
  adapter: E['adapter'],
  attributes: Record<string, string>,
  lang: string,
): Promise<E> => {
  const place = document.createElement('div');
  place.lang = lang;
  const list = document.createElement(tag) as E;
  list.adapter = adapter;
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  place.append(list);
  document.body.append(place);
  await until(list, () => list.shadowRoot!.querySelector('[aria-busy=false]'));
  await settled(list);
  return list;
};
