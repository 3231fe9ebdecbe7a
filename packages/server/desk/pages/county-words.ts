import type {Localised} from '@huiyin/core';
import {inLanguage} from '@huiyin/core/national';
import {nameIn} from '../../letters/given-letter.ts';
import {html, type Markup} from '../../pages/html.ts';
import type {Desk} from '../visit.ts';

/** Words of the county's own, marked with their language where it is another than the page's. */
export const localisedMarkup = ({text, lang}: Localised, {language}: Desk): Markup =>
  lang === language ? html`${text}` : html`<span lang="${lang}">${text}</span>`;

/** The name of a department; its id for one that the county no longer has. */
export const departmentName = (id: string, {backend, language}: Desk): Localised =>
  nameIn(backend.config.profile.departments, id, language) ?? {text: id, lang: language};

/** The name of a service item; its id for one that the county no longer has. */
export const serviceName = (id: string, {backend, language}: Desk): Localised =>
  nameIn(backend.config.profile.services, id, language) ?? {text: id, lang: language};

/** The name of a kind of question or report; its id for one that the county no longer has. */
export const kindName = (id: string, {backend, language}: Desk): Localised => {
  const {consultation, complaint} = backend.config.profile;
  const kinds = [...(consultation?.kinds ?? []), ...(complaint?.kinds ?? [])];
  const found = kinds.find((kind) => kind.id === id);
  return found ? inLanguage(found.label, language) : {text: id, lang: language};
};
