import {languageOf, type Contact, type Language} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';

/** A rating as a plain form brings it: of the right shape, but perhaps without a grade or with a wrong one. */
export interface FormRating {
  caseToken: string;
  grade?: string;
  indicatorSet: string;
  indicators: string[];
  text: string;
  anonymous: boolean;
  contact?: Contact;
  channel: string;
  locale: Language;
}

/** The fields of `application/x-www-form-urlencoded`; one that came more than once is a list. */
export type FormFields = Readonly<Record<string, string | string[] | undefined>>;

/** The rating in the fields of a plain form. Fields the county does not ask for are left out. */
export const ratingOfForm = (fields: FormFields, {rating}: CountyProfile): FormRating => {
  const one = (name: string) => [fields[name] ?? ''].flat().at(-1) ?? '';
  const grade = one('grade');
  const contact = {name: one('contact.name').trim(), phone: one('contact.phone').trim()};
  const hasContact = rating.contact !== 'never' && (contact.name !== '' || contact.phone !== '');
  return {
    caseToken: one('caseToken'),
    ...(grade && {grade}),
    indicatorSet: rating.indicatorSet.id,
    indicators: [...new Set([fields.indicators ?? []].flat())].filter(Boolean),
    // Browsers send every line end of a form as CRLF.
    text: one('text').replaceAll('\r\n', '\n'),
    anonymous: !['', 'false'].includes(one('anonymous')),
    ...(hasContact && {contact}),
    channel: one('channel') || 'pc',
    locale: languageOf(one('locale')) ?? 'zh',
  };
};
