import {Type} from 'typebox';
import {noticeSchema} from './consultation.ts';
import {languageSchema} from './localised.ts';
import {placeSchema} from './place.ts';
import {channelSchema} from './rating.ts';
import {daySchema} from './receipt.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const natures = ['complaint', 'report', 'help', 'suggestion'] as const;

/**
 * What somebody wants: 投诉, a complaint about a service or an official; 举报, a report of a wrong; 求助, help;
 * 建议, a suggestion.
 */
export type Nature = (typeof natures)[number];

export const disclosures = ['named', 'confidential', 'anonymous'] as const;

/** Who learns who it was: 实名, the office that handles it; 保密, the reception alone; 匿名, nobody, for nobody asked. */
export type Disclosure = (typeof disclosures)[number];

const id = Type.String({minLength: 1, maxLength: 50});

/** SHA-256 of all the bytes of a file, in hex. */
export const fileDigestSchema = Type.String({pattern: '^[0-9a-f]{64}$'});

export const sentFileSchema = strictObject({
  digest: fileDigestSchema,
  type: Type.String({maxLength: 100, description: 'The media type, such as image/jpeg.'}),
  bytes: Type.Integer({minimum: 1}),
  name: Type.Optional(
    Type.String({minLength: 1, maxLength: 200, description: 'Never with an anonymous report.'}),
  ),
});

/** A file that was uploaded before, by what is in it. */
export type SentFile = Static<typeof sentFileSchema>;

export const answerSchema = Type.Union([
  strictObject({text: Type.String({maxLength: 20000})}),
  strictObject({choice: id}),
  strictObject({day: daySchema}),
  strictObject({number: Type.Number()}),
  strictObject({place: placeSchema}),
  strictObject({files: Type.Array(sentFileSchema, {minItems: 1, maxItems: 100})}),
]);

/** The answer to one question of the county's, by the type of the question. */
export type Answer = Static<typeof answerSchema>;

const content = {
  kind: Type.String({minLength: 1, maxLength: 50, description: 'An id of the profile’s kinds.'}),
  title: Type.String({maxLength: 2000, description: 'The profile sets the real limit, in code points.'}),
  text: Type.String({maxLength: 20000, description: 'The profile sets the real limit, in code points.'}),
  department: Type.Optional(
    Type.String({maxLength: 50, description: 'Whom it is about. Never required: the county finds out.'}),
  ),
  person: Type.Optional(Type.String({maxLength: 200, description: 'Whom in the department, in words.'})),
  answers: Type.Record(id, answerSchema, {description: 'By the ids of the profile’s questions.'}),
};

export const complaintContentSchema = strictObject(content);

/** What the citizen reported: the part that the digest covers and that the backend shows again. */
export type ComplaintContent = Static<typeof complaintContentSchema>;

export const reporterSchema = Type.Union([
  strictObject({disclosure: oneOf(['anonymous'] as const)}),
  strictObject({
    disclosure: oneOf(['named', 'confidential'] as const),
    name: Type.String({maxLength: 200}),
    phone: Type.String({maxLength: 50, description: 'Any country: a mobile number, or E.164.'}),
    email: Type.String({maxLength: 254}),
  }),
]);

/** Who reports. Stored apart from the report, sealed, and never shown to the office that it is about. */
export type Reporter = Static<typeof reporterSchema>;

export const complaintSchema = strictObject({
  ...content,
  reporter: reporterSchema,
  uploadToken: Type.Optional(
    Type.String({
      minLength: 16,
      maxLength: 100,
      description: 'The secret under which the files were uploaded.',
    }),
  ),
  notify: Type.Optional(noticeSchema),
  channel: channelSchema,
  locale: languageSchema,
});

/** The body of `POST /complaints` (投诉举报). */
export type Complaint = Static<typeof complaintSchema>;
