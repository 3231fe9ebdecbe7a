/** In how many letters a word may be mistyped, to be still taken for it. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * How many letters are wrong, missing, too many or swapped in `typed`; more than `most` is told as `most + 1`. While a
 * word is still being typed (`begun`), what it goes on with costs nothing.
 */
export const slipsBetween = (typed: string, word: string, most: number, begun = false): number => {
  const width = begun ? Math.min(word.length, typed.length + most) : word.length;
  if (typed.length - width > most || (!begun && width - typed.length > most)) return most + 1;
  let last: number[] = [];
  let row = Array.from({length: width + 1}, (_, at) => at);
  for (let y = 1; y <= typed.length; y++) {
    const before = last;
    last = row;
    row = [y];
    let least = y;
    for (let x = 1; x <= width; x++) {
      const same = typed[y - 1] === word[x - 1];
      let slips = Math.min(last[x - 1]! + (same ? 0 : 1), last[x]! + 1, row[x - 1]! + 1);
      if (y > 1 && x > 1 && typed[y - 1] === word[x - 2] && typed[y - 2] === word[x - 1]) {
        slips = Math.min(slips, before[x - 2]! + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
  }
  return Math.min(begun ? Math.min(...row) : row[width]!, most + 1);
};

/** Which letters a word has, as bits: words that differ in many of them need no closer look. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};
