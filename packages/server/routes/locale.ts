import {Type} from 'typebox';
import {languageOf, type Language} from '@huiyin/core';
import {strictObject} from '@huiyin/core/contract';

/** `?locale=`: any BCP 47 tag; one that Huiyin does not speak falls back to Chinese. */
export const localeQuerySchema = strictObject({locale: Type.Optional(Type.String({maxLength: 35}))});

/** The language of a request's query. */
export const localeOf = ({query}: {query: unknown}): Language =>
  languageOf((query as {locale?: string}).locale) ?? 'zh';
