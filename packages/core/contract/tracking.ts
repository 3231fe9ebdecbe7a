import {Type} from 'typebox';
import {givenRatingSchema, handledCaseSchema} from './case.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const trackingQuerySchema = strictObject({
  number: Type.String({minLength: 1, maxLength: 50}),
  queryCode: Type.String({minLength: 1, maxLength: 50}),
});

/** The body of `POST /tracking`. Spaces, case, full-width digits and O/0, I/1 in the code do not matter. */
export type TrackingQuery = Static<typeof trackingQuerySchema>;

export const trackedSchema = strictObject({
  state: oneOf(['received', 'forwarded'] as const),
  case: handledCaseSchema,
  rating: givenRatingSchema,
});

/** What was sent and where it stands now. */
export type Tracked = Static<typeof trackedSchema>;
