/** A piece of what is written as a phone; `number` where the piece can be dialled. */
export interface PhonePiece {
  text: string;
  number?: string;
}

/**
 * Phones as an office writes them, such as `0713-0001000-8012/0001001`, in pieces that make up the whole text. A number
 * without its area code has that of the one before; `/5` after a number stands for the same with another last digit. An
 * extension belongs to its piece and is not dialled: whoever answers puts through. What is no number that a phone in
 * China can dial is not dialled at all, rather than wrongly.
 */
export const phonePieces = (text: string): PhonePiece[] => {
  const even = evened(text);
  const pieces: PhonePiece[] = [];
  let end = 0;
  let landline: Landline | undefined;
  for (const {index, 1: sign = '', 2: piece = '', 3: written = ''} of even.matchAll(numbers)) {
    const start = index + sign.length;
    const number = dialled(written, even.slice(0, start), landline);
    pieces.push({text: text.slice(end, start)});
    end = start + piece.length;
    pieces.push({text: text.slice(start, end), ...(number && {number})});
    const [, area, local] = landlines.exec(number ?? '') ?? [];
    if (area && local) landline = {area, local, end: start + piece.indexOf(written) + written.length};
  }
  return [...pieces, {text: text.slice(end)}];
};

/** A number at a place, and where in the text it ends. */
interface Landline {
  area: string;
  local: string;
  end: number;
}

// Area codes of two digits begin with 1 or 2, all others have three.
const landlines = /^((?:\+86|0)(?:10|2\d|[3-9]\d\d))(\d{7,8})$/;

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
  // Another last digit, where it is nothing else, such as a floor.
  /\d(?=\s*(?:[/、,;]|$))/,
].map(({source}) => source);

// A number with its extension. None begins or ends inside of another one.
const numbers = new RegExp(
  `(^|[^-+\\d])(-*(${kinds.join('|')})(?:\\s*-~\\d{1,6}-?)?)(?!\\d|\\s*-~\\d)`.replace(/~/g, '[-\\s]*'),
  'g',
);

/** What is dialled for a number that follows on `before`; `undefined` where that is not certain. */
const dialled = (written: string, before: string, landline: Landline | undefined): string | undefined => {
  const number = written.replace(/[-\s]/g, '').replace('+860', '+86');
  if (number.length < 9 && /(?:转|分机)[\s:]*$/.test(before)) return undefined;
  if (number.length === 1) {
    const isNext = landline && /^\s*[/、]\s*$/.test(before.slice(landline.end));
    return isNext && !landline.local.endsWith(number)
      ? landline.area + landline.local.slice(0, -1) + number
      : undefined;
  }
  // All numbers of one area are of the same length.
  const isWithin = /^\d{7,8}$/.test(number) && number.length === landline?.local.length;
  return isWithin ? landline.area + number : number;
};
