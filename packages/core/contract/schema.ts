import {Type, type Static, type TSchema} from 'typebox';

/** One of the given strings, as a JSON Schema `enum`, which OpenAPI tools read better than a union. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({type: 'string', enum: [...values]});

/** An object that carries these properties and no other. */
export const strictObject = <T extends Record<string, TSchema>>(properties: T, description?: string) =>
  Type.Object(properties, {additionalProperties: false, ...(description && {description})});

export type {Static};
