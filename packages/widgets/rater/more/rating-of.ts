import {wellFormed} from '@huiyin/core';
import type {Channel, Contact, Grade, Language, Profile, Rating} from '@huiyin/core';

interface RatingOptions {
  caseToken: string;
  grade: Grade;
  profile: Profile;
  channel: Channel;
  locale: Language;
}

/** The rating that a filled form stands for. */
export const ratingOf = (form: HTMLFormElement, options: RatingOptions): Rating => {
  const {caseToken, grade, profile, channel, locale} = options;
  const filled = new FormData(form);
  const contact = contactOf(filled);
  return {
    caseToken,
    grade,
    indicatorSet: profile.rating.indicatorSet.id,
    indicators: filled.getAll('indicators').map(String),
    text: wellFormed(textOf(filled, 'text')),
    anonymous: filled.has('anonymous'),
    ...(contact && {contact}),
    channel,
    locale,
    provenance: 'active',
  };
};

/** The fields of the form that a rating was made of. */
export const formDataOf = ({grade, indicators, text, anonymous, contact}: Rating): FormData => {
  const filled = new FormData();
  filled.set('grade', grade);
  for (const code of indicators) filled.append('indicators', code);
  filled.set('text', text);
  if (anonymous) filled.set('anonymous', 'on');
  for (const [name, value] of Object.entries(contact ?? {})) filled.set(`contact.${name}`, value);
  return filled;
};

/** The channel by the attribute, or by the device where the page does not say. */
export const channelOf = (attribute: string, kiosk: boolean): Channel =>
  (attribute ||
    (kiosk ? 'hall-kiosk' : matchMedia('(pointer: coarse)').matches ? 'mobile' : 'pc')) as Channel;

const textOf = (filled: FormData, name: string): string => String(filled.get(name) ?? '').trim();

const contactOf = (filled: FormData): Contact | undefined => {
  const contact = {name: textOf(filled, 'name'), phone: textOf(filled, 'phone')};
  return contact.name || contact.phone ? contact : undefined;
};
