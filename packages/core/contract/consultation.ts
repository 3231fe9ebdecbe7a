import {Type} from 'typebox';
import {channelSchema} from './rating.ts';
import {languageSchema, localisedSchema} from './localised.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const identityDocuments = [
  'residentId',
  'hkMoTwResidence',
  'permanentResidence',
  'passport',
  'unifiedSocialCredit',
] as const;

/** The papers by which somebody proves who they are, where the profile asks for a real name. */
export type IdentityDocument = (typeof identityDocuments)[number];

export const askerSchema = strictObject({
  name: Type.String({maxLength: 200}),
  phone: Type.String({maxLength: 50, description: 'Any country: a mobile number, or E.164.'}),
  email: Type.String({maxLength: 254}),
  organisation: Type.Optional(
    Type.String({maxLength: 200, description: 'The firm that asks, where one does.'}),
  ),
  onBehalfOf: Type.Optional(Type.String({maxLength: 200, description: 'Whom the writer speaks for.'})),
  identity: Type.Optional(
    strictObject({document: oneOf(identityDocuments), number: Type.String({minLength: 1, maxLength: 50})}),
  ),
});

/** Who asks. Stored apart from the question and never shown in public. */
export type Asker = Static<typeof askerSchema>;

const content = {
  kind: Type.String({minLength: 1, maxLength: 50, description: 'An id of the profile’s kinds.'}),
  title: Type.String({maxLength: 2000, description: 'The profile sets the real limit, in code points.'}),
  text: Type.String({maxLength: 20000, description: 'The profile sets the real limit, in code points.'}),
  department: Type.Optional(Type.String({maxLength: 50, description: 'Never required: the county routes.'})),
  service: Type.Optional(Type.String({maxLength: 50, description: 'The service item it is about.'})),
  replyWanted: Type.Boolean(),
  publishConsent: Type.Boolean({
    description: 'The citizen agrees that question and answer may be published.',
  }),
};

export const consultationContentSchema = strictObject(content);

/** What the citizen asked: the part that the digest covers and that the backend shows again. */
export type ConsultationContent = Static<typeof consultationContentSchema>;

export const notices = ['sms', 'email'] as const;

/** How somebody is told that there is an answer. The message never carries the question or the answer. */
export type Notice = (typeof notices)[number];

export const noticeSchema = oneOf(notices);

export const consultationSchema = strictObject({
  ...content,
  asker: askerSchema,
  notify: Type.Optional(noticeSchema),
  channel: channelSchema,
  locale: languageSchema,
});

/** The body of `POST /consultations` (政务咨询). */
export type Consultation = Static<typeof consultationSchema>;

export const recipientsSchema = strictObject({
  departments: Type.Array(
    strictObject({id: Type.String({minLength: 1, maxLength: 50}), name: localisedSchema}),
  ),
  services: Type.Array(
    strictObject({
      id: Type.String({minLength: 1, maxLength: 50}),
      name: localisedSchema,
      department: Type.Optional(Type.String({maxLength: 50})),
    }),
  ),
});

/** Whom and what a question can be about: the answer of `GET /recipients?locale=`. */
export type Recipients = Static<typeof recipientsSchema>;
