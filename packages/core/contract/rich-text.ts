import {Type} from 'typebox';
import {languageSchema} from './localised.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

const spanSchema = strictObject({
  text: Type.String({minLength: 1}),
  href: Type.Optional(
    Type.String({pattern: '^(https?://|tel:|mailto:)', description: 'A link, never markup.'}),
  ),
});

/** Words of an office as structure, not markup: nothing in them can run, and any reader can draw them. */
export const richTextSchema = strictObject({
  lang: languageSchema,
  blocks: Type.Array(
    strictObject({
      type: oneOf(['paragraph', 'listItem'] as const),
      spans: Type.Array(spanSchema, {minItems: 1}),
    }),
    {minItems: 1},
  ),
});

export type RichText = Static<typeof richTextSchema>;
