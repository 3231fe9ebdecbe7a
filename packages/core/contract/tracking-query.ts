import {Type} from 'typebox';
import {strictObject, type Static} from './schema.ts';

export const trackingQuerySchema = strictObject({
  number: Type.String({minLength: 1, maxLength: 50}),
  queryCode: Type.String({minLength: 1, maxLength: 50}),
});

/** The body of `POST /tracking`. Spaces, case, full-width digits and O/0, I/1 in the code do not matter. */
export type TrackingQuery = Static<typeof trackingQuerySchema>;

export const attachmentQuerySchema = strictObject({
  ...trackingQuerySchema.properties,
  attachment: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'The id of a file of the timeline, or the digest of one that came with the report.',
  }),
});

/** The body of `POST /attachments`: which file of what number and code open. */
export type AttachmentQuery = Static<typeof attachmentQuerySchema>;
