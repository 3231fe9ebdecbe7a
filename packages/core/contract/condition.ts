import {Type} from 'typebox';
import {strictObject, type Static} from './schema.ts';

export const conditionSchema = strictObject(
  {
    question: Type.String({
      maxLength: 50,
      description: 'The id of an earlier choice; of a report also `kind`.',
    }),
    oneOf: Type.Array(Type.String({minLength: 1, maxLength: 50}), {minItems: 1}),
  },
  'Holds when that question was answered with one of these.',
);

/** What something depends on: one of these answers to an earlier question. */
export type Condition = Static<typeof conditionSchema>;

/** Something that is there only after certain answers. */
export interface Conditional {
  when?: readonly Condition[];
}

export const whenSchema = Type.Optional(Type.Array(conditionSchema, {description: 'All of them must hold.'}));
