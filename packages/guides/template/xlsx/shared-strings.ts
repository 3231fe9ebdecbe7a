import {CellText} from './cell-text.ts';
import type {Part} from './parts.ts';
import type {Spool} from './spool.ts';
import {xmlValues} from './xml-values.ts';

/** Keeps the texts in the spool that cells name by number; gives the text of a number. */
export const sharedStrings = async (
  part: Part | undefined,
  spool: Spool,
): Promise<(index: number) => string> => {
  const places: number[] = [];
  if (part)
    for await (const texts of xmlValues(part, textReader))
      for (const text of texts) places.push(spool.add(text));
  return (index) => {
    const place = places[index];
    if (place === undefined) throw new Error(`there is no shared string ${index}`);
    return spool.at(place).text;
  };
};

const textReader = (give: (text: string) => void) => {
  const text = new CellText();
  return {
    open: (name: string) => text.open(name),
    text: (piece: string) => text.text(piece),
    close: (name: string) => {
      text.close(name);
      if (name === 'si') give(text.taken());
    },
  };
};
