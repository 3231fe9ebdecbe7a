import type {Asker, Contact} from '@huiyin/core';
import {html, type Markup} from '../../pages/html.ts';
import type {Desk, Visit} from '../visit.ts';
import {formToken} from './desk-page.ts';
import {fact} from './facts.ts';

/** A button before what is personal, so that nobody sees it by the way, and whoever does is written down. */
export const contactForm = ({t, home}: Desk, visit: Visit, path: string): Markup => html`
  <p class="hint">${t('contact.notice')}</p>
  <form method="post" action="${home}${path}">
    ${formToken(visit)}
    <button class="second">${t('contact.show')}</button>
  </form>
`;

/** Who asks, and how to reach them. */
export const askerFacts = ({t}: Desk, asker: Asker | undefined): Markup => {
  if (!asker) return html`<p>${t('contact.none')}</p>`;
  const {identity} = asker;
  const paper = identity && `${t(`contact.identities.${identity.document}`)} ${identity.number}`;
  return html`<dl>
    ${reachable(t, asker)} ${words(t('contact.email'), asker.email)}
    ${words(t('contact.organisation'), asker.organisation)}
    ${words(t('contact.onBehalfOf'), asker.onBehalfOf)} ${words(t('contact.identity'), paper)}
  </dl>`;
};

/** Whom to call back. */
export const contactFacts = ({t}: Desk, contact: Contact | 'erased' | undefined): Markup => {
  if (contact === 'erased') return html`<p>${t('contact.erased')}</p>`;
  return contact ? html`<dl>${reachable(t, contact)}</dl>` : html`<p>${t('contact.none')}</p>`;
};

const reachable = (t: Desk['t'], {name, phone}: Contact): Markup =>
  html`${words(t('contact.name'), name)} ${words(t('contact.phone'), phone)}`;

const words = (name: string, value: string | null | undefined): Markup =>
  fact(name, value ? html`${value}` : undefined);
