import type {FormFields} from '../rating-form.ts';

/** What was written into each field of a plain form, and is shown again when the form comes back. */
export type WrittenReport = Readonly<Partial<Record<string, string>>>;

/** What stands in the fields of a plain form, without the white space around it. */
export const writtenReport = (fields: FormFields): WrittenReport =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      // Browsers send every line end of a form as CRLF.
      ([value ?? ''].flat().at(-1) ?? '').trim().replaceAll('\r\n', '\n'),
    ]),
  );
