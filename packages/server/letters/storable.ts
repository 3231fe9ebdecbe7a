import {wellFormed, type FieldProblem} from '@huiyin/core';

/** The same message with each half character mended: what is kept must be what is compared. */
export const mended = <T extends object>(message: T): T =>
  JSON.parse(JSON.stringify(message), (_, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ) as T;

/** The fields of a message that hold a NUL, for which PostgreSQL has no text. */
export const unstorable = (message: object, path = ''): FieldProblem[] =>
  Object.entries(message as Record<string, unknown>).flatMap(([name, value]) => {
    const field = path + name;
    if (typeof value === 'object' && value !== null) return unstorable(value, `${field}.`);
    return typeof value === 'string' && value.includes('\0') ? [{field, code: 'notAllowed'}] : [];
  });
