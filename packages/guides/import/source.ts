import type {Localised} from '@huiyin/core';
import type {Said} from '../template/cell.ts';
import type {Vocabulary} from '../template/vocabulary.ts';
import {plainText} from './plain-text.ts';

/** Something that did not come into the guide as it stood, and why. */
export interface Loss {
  /** The field of the source, such as `AUDIT_MATERIAL[2].SOURCE_TYPE`. */
  field: string;
  value: string;
  why: Said;
}

export const why = {
  noPlace: {zh: '指南里没有对应的位置', en: 'has no place in a guide'},
  noGuide: {zh: '没有一份指南认得这一行属于它', en: 'is a row that belongs to no guide here'},
  unclear: {zh: '看不懂这个值', en: 'is not understood'},
  taken: (word: string): Said => ({
    zh: `没有可用的值，取“${word}”`,
    en: `has no value that can be used: ${word} is taken`,
  }),
};

// What a database keeps for itself.
const bookkeeping =
  /^(id|row_?guid|task_?guid|item_?id|unid|tms|vno|version|tenant\w*|cd_\w+|create_\w+|update_(org|user)_id|addtime|data_source|order_?num|isdel|dac_verf|txn_\w+|\w+_is_single_login|is_single_login|user_id|user_org_code)$/;

/** The names of one copy are in capitals, of another in camelCase: read as `task_code` all of them. */
const plainName = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One row of what another system gave out. It knows which of its fields were asked for, and what was lost. */
export class Source {
  readonly losses: Loss[];
  readonly #at: string;
  readonly #fields = new Map<string, {name: string; value: unknown; isUsed: boolean}>();

  constructor(fields: Readonly<Record<string, unknown>>, at = '', losses: Loss[] = []) {
    this.#at = at;
    this.losses = losses;
    this.add(fields);
  }

  /** Takes the fields of another row of the same thing in. */
  add(fields: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(fields)) {
      const plain = plainName(name);
      if (!isEmpty(this.#fields.get(plain)?.value)) continue;
      this.#fields.set(plain, {name, value, isUsed: false});
    }
  }

  has(name: string): boolean {
    return !isEmpty(this.#fields.get(name)?.value);
  }

  /** The text of the first of these fields that has one, as plain text. */
  text(...names: string[]): string | undefined {
    for (const name of names) {
      const field = this.#fields.get(name);
      if (isEmpty(field?.value) || typeof field?.value === 'object') continue;
      field!.isUsed = true;
      const text = plainText(String(field!.value));
      if (text) return text;
    }
    return undefined;
  }

  words(...names: string[]): Localised[] | undefined {
    const text = this.text(...names);
    return text === undefined ? undefined : words(text);
  }

  /** Texts between commas, semicolons or `^`. */
  texts(...names: string[]): string[] {
    return (this.text(...names) ?? '').split(/[,，;；、^|\n]/).flatMap((text) => text.trim() || []);
  }

  /** What a code means; where the word stands beside it, under `…_TEXT`, the word counts. */
  coded<V extends string>(vocabulary: Vocabulary<V>, ...names: string[]): V | undefined {
    return this.codedList(vocabulary, ...names)[0];
  }

  codedList<V extends string>(vocabulary: Vocabulary<V>, ...names: string[]): V[] {
    for (const name of names) {
      const [texts, codes] = [this.texts(`${name}_text`), this.texts(name)];
      if (!texts.length && !codes.length) continue;
      const [found, other] = [texts, codes].map((list) => list.map((word) => vocabulary.valueOf(word)));
      const best = texts.length && found!.every(Boolean) ? found! : codes.length ? other! : found!;
      const asked = best === found ? texts : codes;
      for (const [index, value] of best.entries()) if (!value) this.lose(name, asked[index]!, why.unclear);
      return [...new Set(best.flatMap((value) => value ?? []))];
    }
    return [];
  }

  /** A value of the reader of a cell, such as a day or a count. */
  read<T>(reader: (text: string) => {value: unknown} | {problem: Said}, ...names: string[]): T | undefined {
    const text = this.text(...names);
    if (text === undefined) return undefined;
    const cell = reader(text);
    if ('value' in cell) return cell.value as T;
    this.lose(names[0]!, text, why.unclear);
    return undefined;
  }

  /** The rows of a list; `undefined` where there is none, not even an empty one. */
  list(...names: string[]): Source[] | undefined {
    for (const name of names) {
      const field = this.#fields.get(name);
      if (!Array.isArray(field?.value)) continue;
      field.isUsed = true;
      return field.value
        .filter(isFields)
        .map((row, index) => new Source(row, `${this.#at}${field.name}[${index}].`, this.losses));
    }
    return undefined;
  }

  /** The address of a page or a file: a text that is one, or the first of a list of attachments. */
  file(...names: string[]): string | undefined {
    for (const name of names) {
      const field = this.#fields.get(name);
      if (isEmpty(field?.value)) continue;
      field!.isUsed = true;
      const [first, ...others] = addressesIn(field!.value);
      for (const other of others) this.lose(name, other, why.noPlace);
      if (first) return first;
      this.lose(name, JSON.stringify(field!.value), why.unclear);
    }
    return undefined;
  }

  lose(name: string, value: string, reason: Said): void {
    this.losses.push({field: this.#at + (this.#fields.get(name)?.name ?? name), value, why: reason});
  }

  /** Counts every field that nobody asked for, and that says something, as lost. */
  end(): void {
    for (const [plain, {name, value, isUsed}] of this.#fields) {
      // A code and its word say the same.
      const twin = plain.endsWith('_text') ? plain.slice(0, -5) : `${plain}_text`;
      const isKnown = this.#fields.get(twin)?.isUsed;
      if (isUsed || isKnown || isEmpty(value) || bookkeeping.test(plain)) continue;
      const text = typeof value === 'object' ? JSON.stringify(value) : plainText(String(value));
      this.losses.push({field: this.#at + name, value: text, why: why.noPlace});
    }
  }
}

/** A text as it is written in guides: in Chinese, for that is what these systems hold. */
export const words = (text: string): Localised[] => [{text, lang: 'zh'}];

/** Whether a field says nothing: some copies write a missing value as a word. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && /^\s*(null)?\s*$/.test(value));

const addressesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (isFields(value)) return Object.values(value).flatMap(addressesIn);
  return typeof value === 'string' && /^(https?:\/\/|\/)[^\s]+$/.test(value.trim()) ? [value.trim()] : [];
};
