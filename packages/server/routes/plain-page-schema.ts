import {Type} from 'typebox';
import {localeQuerySchema} from './locale.ts';

/** What the API says of a page in `?locale=`. */
export const plainPageSchema = (summary: string) => ({
  summary,
  querystring: localeQuerySchema,
  response: {
    200: {content: {'text/html': {schema: Type.String()}}},
    default: {content: {'text/html': {schema: Type.String()}}},
  },
});
