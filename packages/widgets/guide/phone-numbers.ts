/** A piece of what is written as a phone; `number` where the piece can be dialled. */
export interface PhonePiece {
  text: string;
  number?: string;
}

/**
 * Phones as an office writes them, such as `0713-0001000-8012/0713-0001001`, in pieces that make up the whole text. An
 * extension belongs to its piece and is not dialled: whoever answers puts through. What is no number that a phone in
 * China can dial is not dialled at all, rather than wrongly.
 */
export const phonePieces = (text: string): PhonePiece[] => {
  const pieces: PhonePiece[] = [];
  let end = 0;
  for (const {index, 1: before = '', 2: piece = '', 3: number = ''} of evened(text).matchAll(numbers)) {
    const start = index + before.length;
    pieces.push({text: text.slice(end, start)});
    end = start + piece.length;
    pieces.push({text: text.slice(start, end), number: dialled(number)});
  }
  return [...pieces, {text: text.slice(end)}];
};

// Each sign stays one sign, so that a place in the one text is the same place in the other.
const evened = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => sign.normalize('NFKC')).replace(/[()‐-―−]/g, '-');

// `~` is what may stand between two digits of one number.
const kinds = [
  // At a place, and its hotline.
  /(?:\+86~0?|0)[1-9]\d{1,2}~(?:\d{3,4}~\d{4}|\d{5})/,
  // A mobile phone.
  /(?:\+86~)?1[3-9](?:~\d){9}/,
  // For the whole country.
  /[48]00(?:~\d){7}/,
  // Abroad.
  /\+(?!86)\d(?:~\d){6,13}/,
  // Within a place.
  /\d{3,4}-?\d{4}/,
  // A service, such as 12345 and 110.
  /[19]\d{4,5}|1\d\d/,
].map(({source}) => source);

// A number with its extension. None begins or ends inside of another one.
const numbers = new RegExp(
  `(^|[^-+\\d])(-*(${kinds.join('|')})(?:\\s*-~\\d{1,6}-?)?)(?!\\d|\\s*-~\\d)`.replace(/~/g, '[-\\s]*'),
  'g',
);

const dialled = (number: string): string => number.replace(/[-\s]/g, '').replace('+860', '+86');
