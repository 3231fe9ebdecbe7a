import {Type} from 'typebox';
import {ratingContentSchema} from './rating.ts';
import {localisedSchema} from './localised.ts';
import {daySchema, momentSchema, receiptSchema} from './receipt.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const handledCaseSchema = strictObject({
  number: Type.String({minLength: 1, maxLength: 50, description: '办件编号, an..50 in GB/T 39046-2020'}),
  matter: localisedSchema,
  department: localisedSchema,
  handledOn: daySchema,
});

/** The case (办件) that is rated: which matter, by whom, when it was handled. */
export type HandledCase = Static<typeof handledCaseSchema>;

export const givenRatingSchema = strictObject({
  ratingNumber: Type.Unsafe<1 | 2>({type: 'integer', enum: [1, 2], description: '1 = first, 2 = follow-up'}),
  provenance: oneOf(['active', 'default'] as const),
  content: ratingContentSchema,
  receipt: receiptSchema,
});

/** A rating that the backend holds, as it shows it again to the holder of the case's token. */
export type GivenRating = Static<typeof givenRatingSchema>;

export const caseStateSchema = Type.Union([
  strictObject({
    status: Type.Literal('open'),
    case: handledCaseSchema,
    ratingNumber: Type.Unsafe<1 | 2>({type: 'integer', enum: [1, 2]}),
  }),
  strictObject({
    status: Type.Literal('rated'),
    case: handledCaseSchema,
    ratings: Type.Array(givenRatingSchema, {minItems: 1, maxItems: 2}),
    followUp: Type.Optional(
      strictObject(
        {caseToken: Type.String({minLength: 1}), until: momentSchema},
        'The one follow-up (追评), while allowed.',
      ),
    ),
  }),
  strictObject({status: Type.Literal('closed'), case: handledCaseSchema}),
]);

/** The answer of `GET /cases/current`: can be rated, was rated, or can be rated no more. */
export type CaseState = Static<typeof caseStateSchema>;

export const caseTokenRequestSchema = strictObject({
  case: strictObject({
    number: Type.String({minLength: 1, maxLength: 50}),
    matter: Type.Array(localisedSchema, {minItems: 1, maxItems: 5}),
    department: Type.Array(localisedSchema, {minItems: 1, maxItems: 5}),
    handledOn: daySchema,
    taskCode: Type.Optional(Type.String({maxLength: 50})),
    areaCode: Type.Optional(Type.String({maxLength: 20})),
    departmentCode: Type.Optional(Type.String({maxLength: 50})),
  }),
});

/** The body of `POST /case-tokens`, sent by the portal's own server: the case, in every language it has. */
export type CaseTokenRequest = Static<typeof caseTokenRequestSchema>;

export const caseTokenSchema = strictObject({caseToken: Type.String(), expiresAt: momentSchema});

export type CaseToken = Static<typeof caseTokenSchema>;
