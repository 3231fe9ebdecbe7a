import {languageOf, plainNumber, type Language} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {filled} from '../filled.ts';
import type {FormFields} from '../rating-form.ts';
import {consultationRulesOf} from '../letters/history.ts';

/** A question as a plain form brings it: of the right shape, but perhaps of no kind or with a wrong document. */
export interface FormConsultation {
  kind: string;
  title: string;
  text: string;
  department?: string;
  service?: string;
  replyWanted: boolean;
  publishConsent: boolean;
  asker: {
    name: string;
    phone: string;
    email: string;
    organisation?: string;
    onBehalfOf?: string;
    identity?: {document: string; number: string};
  };
  notify?: string;
  channel: string;
  locale: Language;
}

/** The question in the fields of a plain form. Fields that the county does not ask for are left out. */
export const consultationOfForm = (fields: FormFields, county: CountyProfile): FormConsultation => {
  const rules = consultationRulesOf(county);
  const one = (name: string) => ([fields[name] ?? ''].flat().at(-1) ?? '').trim();
  const [only, ...others] = rules.kinds;
  return {
    kind: others.length > 0 ? one('kind') : only!.id,
    title: one('title'),
    // Browsers send every line end of a form as CRLF.
    text: one('text').replaceAll('\r\n', '\n'),
    ...filled({department: one('department'), service: one('service')}),
    replyWanted: !one('noReply'),
    publishConsent: rules.publishing === 'offered' && one('publishConsent') !== '',
    asker: askerOf(one, rules),
    ...(rules.notify.length > 0 && filled({notify: one('notify')})),
    channel: one('channel') || 'pc',
    locale: languageOf(one('locale')) ?? 'zh',
  };
};

const askerOf = (
  one: (name: string) => string,
  rules: NonNullable<CountyProfile['consultation']>,
): FormConsultation['asker'] => {
  const document = one('document');
  const number = plainNumber(one('asker.identity'));
  return {
    name: rules.name === 'never' ? '' : one('asker.name'),
    phone: rules.phone === 'never' ? '' : one('asker.phone'),
    email: rules.email === 'never' ? '' : one('asker.email'),
    ...(rules.organisations && filled({organisation: one('asker.organisation')})),
    ...(rules.onBehalf && filled({onBehalfOf: one('asker.onBehalfOf')})),
    ...(rules.identity !== 'never' && (document || number) && {identity: {document, number}}),
  };
};
