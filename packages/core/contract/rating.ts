import {Type} from 'typebox';
import {channels} from '../channel.ts';
import {grades} from '../grade.ts';
import {languageSchema} from './localised.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const gradeSchema = oneOf(grades);
export const channelSchema = oneOf(channels);

export const contactSchema = strictObject({
  name: Type.String({maxLength: 200}),
  phone: Type.String({maxLength: 50}),
});

/** Who may be called back. Stored apart from the rating and never shown in public. */
export type Contact = Static<typeof contactSchema>;

const content = {
  grade: gradeSchema,
  indicatorSet: Type.String({maxLength: 50, description: 'Which dictionary the indicator codes belong to.'}),
  indicators: Type.Array(Type.String({maxLength: 20}), {uniqueItems: true, maxItems: 100}),
  text: Type.String({maxLength: 20000, description: 'The profile sets the real limit, in code points.'}),
  anonymous: Type.Boolean({description: 'Not shown by name. The office still sees which case it is.'}),
};

export const ratingContentSchema = strictObject(content);

/** What the citizen said: the part that the digest covers and that the backend shows again. */
export type RatingContent = Static<typeof ratingContentSchema>;

export const ratingSchema = strictObject({
  caseToken: Type.String({minLength: 1, maxLength: 4096}),
  ...content,
  contact: Type.Optional(contactSchema),
  channel: channelSchema,
  locale: languageSchema,
  provenance: Type.Optional(
    Type.Unsafe<'active'>({
      type: 'string',
      enum: ['active'],
      description: 'A citizen rated by choice. A default after N days is the office’s, and cannot be sent.',
    }),
  ),
});

/** The body of `POST /ratings`. */
export type Rating = Static<typeof ratingSchema>;
