import {Type, type TSchema} from 'typebox';
import {whenSchema as when} from './condition.ts';
import {oneOf, strictObject} from './schema.ts';

/** How badly a paper is needed (材料必要性). `later` is 容缺后补: it may be handed in after the application. */
export const necessities = ['required', 'optional', 'later'] as const;

/** What of a paper is handed in. */
export const materialForms = ['original', 'copy', 'electronic', 'form'] as const;

/** Where a paper comes from (来源渠道): the applicant, an office, somebody else. */
export const materialSources = ['applicant', 'government', 'other'] as const;

const file = Type.Optional(Type.String({format: 'uri-reference'}));

/** One paper (申请材料), its words in the given form. */
export const materialSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    id: Type.String({minLength: 1, maxLength: 50}),
    name: words,
    necessity: oneOf(necessities),
    pieces: Type.Array(
      strictObject({form: oneOf(materialForms), count: Type.Integer({minimum: 1, maximum: 99})}),
      {description: 'What is handed in, and how many of each. Only shown, not handed in, when empty.'},
    ),
    source: oneOf(materialSources),
    sourceExplanation: Type.Optional(words),
    purpose: Type.Optional(words),
    fillingIn: Type.Optional(words),
    standard: Type.Optional(words),
    sampleUrl: file,
    blankFormUrl: file,
    shared: Type.Optional(
      strictObject(
        {certificate: words},
        'The office looks this certificate up itself (电子证照共享): it need not be handed in.',
      ),
    ),
    when,
  });
