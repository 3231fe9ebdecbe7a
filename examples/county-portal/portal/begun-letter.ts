import type {Guide} from '@huiyin/core';
import {departments} from './content/departments.ts';
import {services} from './content/services.ts';
import {guideOf} from './guide-of.ts';
import {html, type Markup} from './html.ts';
import type {PortalRoom} from './room.ts';

/** The code of the guide that a letter is about, in its page's address. */
export interface AboutGuide {
  Querystring: {about?: unknown};
}

/**
 * A form begun for whoever comes from a guide, with which the widget goes on: they need not say again what it is about.
 * A question names the matter, a complaint those who should have done it.
 */
export const begunLetter = async (
  {about}: AboutGuide['Querystring'],
  kind: 'question' | 'complaint',
  room: PortalRoom,
): Promise<Markup | false> => {
  const shown = about ? await guideOf(String(about), room) : undefined;
  return shown !== undefined && form(fieldsOf(shown.guide, kind, room));
};

const fieldsOf = (
  {name, taskCode, body}: Guide,
  kind: 'question' | 'complaint',
  {reader}: PortalRoom,
): Record<string, string> => {
  const department = body.code && body.code in departments ? `department:${body.code}` : '';
  if (kind === 'complaint') {
    return {kind, title: reader.t('service.failed', {name: name.text}), recipient: department};
  }
  const known = services.find((service) => service.taskCode === taskCode);
  if (known) return {recipient: `service:${known.id}`};
  return {title: reader.t('service.about', {name: name.text}), recipient: department};
};

const form = (fields: Record<string, string>) => html`
  <form hidden>
    ${Object.entries(fields).map(([name, value]) => html`<input name="${name}" value="${value}" />`)}
  </form>
`;
