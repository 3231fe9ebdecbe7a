import type {Asker, Consultation} from './contract/consultation.ts';
import type {FieldProblem} from './contract/problem.ts';
import type {ConsultationProfile} from './contract/profile.ts';
import {identityProblem} from './identity/identity-problem.ts';
import {isMobile, isPhone} from './identity/phone.ts';
import {lengthOf} from './rating-rules.ts';

/** The part of a profile, in one language or in all, that decides what may be sent. */
export type ConsultationRules = Pick<
  ConsultationProfile,
  | 'titleLimit'
  | 'textLimit'
  | 'name'
  | 'phone'
  | 'email'
  | 'organisations'
  | 'onBehalf'
  | 'identity'
  | 'documents'
  | 'publishing'
  | 'notify'
> & {kinds: readonly {id: string}[]};

/**
 * What the county's profile does not accept in a question, field by field. Empty when it may be sent.
 * The widget asks before sending, the server before storing.
 */
export const consultationProblems = (sent: Consultation, rules: ConsultationRules): FieldProblem[] => {
  const {kind, title, text, asker, publishConsent, notify} = sent;
  const {identity} = asker;
  const found: [field: string, code: string, isWrong: boolean][] = [
    ['kind', 'required', !rules.kinds.some(({id}) => id === kind)],
    ['title', 'required', !title.trim()],
    ['title', 'tooLong', lengthOf(title) > rules.titleLimit],
    ['text', 'required', !text.trim()],
    ['text', 'tooLong', lengthOf(text) > rules.textLimit],
    ...contactProblems('asker', asker, rules),
    ['asker.organisation', 'notAllowed', asker.organisation !== undefined && !rules.organisations],
    ['asker.organisation', 'required', asker.organisation !== undefined && !asker.organisation.trim()],
    ['asker.onBehalfOf', 'notAllowed', asker.onBehalfOf !== undefined && !rules.onBehalf],
    ['asker.onBehalfOf', 'required', asker.onBehalfOf !== undefined && !asker.onBehalfOf.trim()],
    ['asker.identity', 'required', rules.identity === 'required' && !identity],
    ['asker.identity', 'notAllowed', rules.identity === 'never' && identity !== undefined],
    ['publishConsent', 'notAllowed', publishConsent && rules.publishing === 'never'],
    ['notify', 'notAllowed', notify !== undefined && !rules.notify.includes(notify)],
    ['asker.phone', 'required', notify === 'sms' && !asker.phone.trim()],
    ['asker.phone', 'notMobile', notify === 'sms' && isPhone(asker.phone) && !isMobile(asker.phone)],
    ['asker.email', 'required', notify === 'email' && !asker.email.trim()],
  ];
  const wrong =
    identity && rules.identity !== 'never' ? identityProblem(identity, rules.documents) : undefined;
  if (wrong) found.push(['asker.identity', wrong, true]);
  return found.filter(([, , isWrong]) => isWrong).map(([field, code]) => ({field, code}));
};

/** What is wrong with how somebody can be reached: triples of field below `path`, code, and whether it is so. */
export const contactProblems = (
  path: string,
  {name, phone, email}: Pick<Asker, 'name' | 'phone' | 'email'>,
  rules: Pick<ConsultationRules, 'name' | 'phone' | 'email'>,
): [field: string, code: string, isWrong: boolean][] => [
  ...needs(`${path}.name`, name, rules.name),
  ...needs(`${path}.phone`, phone, rules.phone),
  ...needs(`${path}.email`, email, rules.email),
  [`${path}.phone`, 'invalid', phone.trim() !== '' && !isPhone(phone)],
  [`${path}.email`, 'invalid', email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())],
];

const needs = (
  field: string,
  value: string,
  need: 'never' | 'optional' | 'required',
): [string, string, boolean][] => [
  [field, 'required', need === 'required' && !value.trim()],
  [field, 'notAllowed', need === 'never' && value !== ''],
];
