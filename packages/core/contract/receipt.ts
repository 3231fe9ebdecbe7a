import {Type} from 'typebox';
import {strictObject, type Static} from './schema.ts';

const day = {type: 'string', format: 'date'} as const;

/** A calendar day of the county, `YYYY-MM-DD`. */
export const daySchema = Type.Unsafe<string>(day);

/** A moment by the backend's clock, ISO 8601 with offset or `Z`. */
export const momentSchema = Type.Unsafe<string>({type: 'string', format: 'date-time'});

export const receiptSchema = strictObject({
  number: Type.String({minLength: 1, maxLength: 50, description: 'What a citizen quotes on the phone.'}),
  receivedAt: momentSchema,
  queryCode: Type.Optional(
    Type.String({description: 'Together with the number it opens the tracking page. The citizen’s secret.'}),
  ),
  digest: Type.Optional(
    Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256, in hex, over the RFC 8785 form of what the citizen sent.',
    }),
  ),
  dueOn: Type.Optional(daySchema),
});

/**
 * What the backend gives for an accepted submission. Only `number` and `receivedAt` are always there;
 * `dueOn` is the day by which somebody answers.
 */
export type Receipt = Static<typeof receiptSchema>;
