/** A piece of a name, and whether it is what was looked for. */
export interface NamePart {
  text: string;
  isMatch: boolean;
}

/**
 * A name in pieces, those marked that also stand in the words that were typed: runs of two and more characters, a single
 * one where nothing more was typed, and beginnings of words where words have blanks between them.
 */
export const matchingParts = (name: string, words: string): NamePart[] => {
  const letters = [...name];
  const folded = letters.map(fold);
  const typed = [...fold(words)].filter((letter) => /[\p{L}\p{N}\s]/u.test(letter)).join('');
  const least = [...typed.trim()].length === 1 ? 1 : 2;
  const marked = letters.map(() => false);
  for (let from = 0; from < letters.length; from++) {
    const length = spelt.test(folded[from]!)
      ? beginning(folded, from, typed)
      : common(folded, from, typed, least);
    marked.fill(true, from, from + length);
  }
  // A blank between two marks would be lost to whoever has the name read to them.
  const isBetween = (at: number) => Boolean(!letters[at]!.trim() && marked[at - 1] && marked[at + 1]);
  return partsOf(
    letters,
    marked.map((isMarked, at) => isMarked || isBetween(at)),
  );
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

// In these scripts a part of a word says nothing; in the others a word has no blanks around it.
const spelt = /[\p{sc=Latn}\p{sc=Cyrl}\p{N}]/u;

/** How far the characters from here on stand side by side in what was typed, too. */
const common = (name: readonly string[], from: number, typed: string, least: number): number => {
  let length = 0;
  while (
    from + length < name.length &&
    !spelt.test(name[from + length]!) &&
    typed.includes(name.slice(from, from + length + 1).join(''))
  ) {
    length += 1;
  }
  return length >= least ? length : 0;
};

/** How much of the word that begins here was typed, from its beginning on. */
const beginning = (name: readonly string[], from: number, typed: string): number => {
  if (from > 0 && spelt.test(name[from - 1]!)) return 0;
  const end = name.findIndex((letter, at) => at > from && !spelt.test(letter));
  const word = name.slice(from, end < 0 ? undefined : end).join('');
  const found = typed.match(/[\p{sc=Latn}\p{sc=Cyrl}\p{N}]+/gu)?.filter((one) => word.startsWith(one)) ?? [];
  return Math.max(0, ...found.map((one) => [...one].length));
};

const partsOf = (letters: readonly string[], marked: readonly boolean[]): NamePart[] => {
  const parts: NamePart[] = [];
  letters.forEach((text, at) => {
    const last = parts[parts.length - 1];
    if (last && last.isMatch === marked[at]) last.text += text;
    else parts.push({text, isMatch: marked[at]!});
  });
  return parts;
};
