import {maskedWords, type Asker, type RichText} from '@huiyin/core';

/** A name as everybody may read it: its first character and a star, however long it is. `undefined` when empty. */
export const maskName = (name = ''): string | undefined => {
  const [first] = name.trim();
  return first && `${first}*`;
};

/** The same words without what names or reaches this person. */
export const maskText = (text: string, {name = '', phone = '', email = ''}: Partial<Asker> = {}): string =>
  [name, phone, email]
    .map((secret) => secret.trim())
    .filter((secret) => [...secret].length > 1)
    .reduce((masked, secret) => masked.replaceAll(secret, maskName(secret)!), text);

/** The same of an office’s words, without the links that have any of it in them. */
export const maskWords = (words: RichText, person?: Partial<Asker>): RichText =>
  maskedWords(words, (text) => maskText(text, person));
