// The endings that a word takes on in a sentence. Taken off the same way from what is typed and from what is kept, so
// that it matters little when more or less than the grammar's own ending goes.
const russian =
  /(?:иями|ями|ами|ией|иям|иях|ием|ого|его|ому|ему|ыми|ими|ешь|ете|ить|ать|ять|еть|уть|ить|ия|ие|ии|ию|ий|ый|ой|ая|яя|ое|ее|ые|ым|им|ом|ем|ую|юю|ов|ев|ей|ам|ям|ах|ях|ть|ся|а|я|о|е|ы|и|у|ю|й|ь)$/;
const english = /(?:ies|ings?|ed|es|s|y|e)$/;

const shortest = 3;

/** A word without the ending that it has in its sentence, roughly. */
export const stemOf = (word: string): string => {
  const ending = /[а-я]$/.test(word) ? russian : /[a-z]$/.test(word) ? english : undefined;
  const found = ending && ending.exec(word);
  return found && found.index >= shortest ? word.slice(0, found.index) : word;
};
