import {Type} from 'typebox';
import {languages} from '../language.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const languageSchema = oneOf(languages);

/** Words of the county's own, with the language they are really in: nothing is translated silently. */
export const localisedSchema = strictObject({text: Type.String({minLength: 1}), lang: languageSchema});

export type Localised = Static<typeof localisedSchema>;
