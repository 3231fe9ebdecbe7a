import {plainNumber} from '@huiyin/core';
import type {Asker, Channel, Consultation, IdentityDocument, Language} from '@huiyin/core';
import type {ConsultationProfile, Notice} from '@huiyin/core';
import {textIn} from '../../parts/form/form-values.ts';
import {valueOf} from '../../parts/recipients/recipient-choices.ts';
import type {Written} from '../question.ts';

interface ConsultationOptions {
  rules: ConsultationProfile;
  /** What was chosen from the list of departments and service items. */
  recipient: Pick<Consultation, 'department' | 'service'>;
  channel: Channel;
  locale: Language;
}

/** The question that a filled form stands for. */
export const consultationOf = (form: HTMLFormElement, options: ConsultationOptions): Consultation => {
  const {rules, recipient, channel, locale} = options;
  const filled = new FormData(form);
  const [only, ...others] = rules.kinds;
  const notify = textIn(filled, 'notify') as Notice | '';
  return {
    kind: others.length ? textIn(filled, 'kind') : only!.id,
    title: textIn(filled, 'title'),
    text: textIn(filled, 'text'),
    ...recipient,
    replyWanted: !filled.has('noReply'),
    publishConsent: filled.has('publishConsent'),
    asker: askerOf(filled),
    ...(notify && {notify}),
    channel,
    locale,
  };
};

/** What stands in a form, to be kept as a draft. The number of an identity document is not left lying about. */
export const writtenIn = (form: HTMLFormElement): Written => {
  const {website: _, 'asker.identity': __, ...written} = Object.fromEntries(new FormData(form));
  return written as Written;
};

/** The form that such a question fills. */
export const writtenOf = ({asker, ...content}: Consultation): Written => {
  const {identity, ...who} = asker;
  return {
    kind: content.kind,
    title: content.title,
    text: content.text,
    recipient: valueOf(content),
    'asker.name': who.name,
    'asker.phone': who.phone,
    'asker.email': who.email,
    'asker.organisation': who.organisation,
    'asker.onBehalfOf': who.onBehalfOf,
    document: identity?.document,
    'asker.identity': identity?.number,
    notify: content.notify,
    ...(!content.replyWanted && {noReply: 'on'}),
    ...(content.publishConsent && {publishConsent: 'on'}),
  };
};

/** What stands in a form of an identity document; empty where nothing was chosen or written. */
export const identityIn = (filled: FormData): NonNullable<Asker['identity']> => ({
  document: textIn(filled, 'document') as IdentityDocument,
  number: plainNumber(textIn(filled, 'asker.identity')),
});

const askerOf = (filled: FormData): Asker => {
  const organisation = textIn(filled, 'asker.organisation');
  const onBehalfOf = textIn(filled, 'asker.onBehalfOf');
  const identity = identityIn(filled);
  return {
    name: textIn(filled, 'asker.name'),
    phone: textIn(filled, 'asker.phone'),
    email: textIn(filled, 'asker.email'),
    ...(organisation && {organisation}),
    ...(onBehalfOf && {onBehalfOf}),
    ...((identity.document || identity.number) && {identity}),
  };
};
