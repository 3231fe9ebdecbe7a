import {Type} from 'typebox';
import {gradeSchema} from './rating.ts';
import {languageSchema} from './localised.ts';
import {trackingQuerySchema} from './tracking-query.ts';
import {strictObject, type Static} from './schema.ts';

const text = Type.String({maxLength: 20000});

export const reactionSchema = Type.Union([
  strictObject({
    action: Type.Literal('rateAnswer'),
    answer: Type.String({maxLength: 50, description: 'The id of the timeline entry that is rated.'}),
    grade: gradeSchema,
    text,
  }),
  strictObject({action: Type.Literal('furtherQuestion'), text}, '追问: asks on, below the answer.'),
  strictObject({action: Type.Literal('reopen'), text}, 'Not solved: the matter starts again.'),
  strictObject({action: Type.Literal('withdraw')}),
  strictObject({
    action: Type.Literal('correct'),
    name: Type.String({maxLength: 200}),
    phone: Type.String({maxLength: 50}),
    email: Type.String({maxLength: 254}),
  }),
  strictObject({action: Type.Literal('erase')}, 'PIPL 47: words and personal data go, number and days stay.'),
]);

/** What a citizen does after the receipt. */
export type Reaction = Static<typeof reactionSchema>;
export type ReactionName = Reaction['action'];

export const sentReactionSchema = strictObject({
  ...trackingQuerySchema.properties,
  locale: languageSchema,
  reaction: reactionSchema,
});

/** The body of `POST /reactions`: the citizen’s number and code, and what they do. */
export type SentReaction = Static<typeof sentReactionSchema>;
