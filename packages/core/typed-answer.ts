import type {Answer} from './contract/complaint.ts';
import type {Point} from './contract/place.ts';

/** The answer that a typed text is to a question of this type; `undefined` where there is none, and for files. */
export const typedAnswer = (type: string, text: string, point?: Point): Answer | undefined => {
  if (type === 'place') return text || point ? {place: {address: text, ...(point && {point})}} : undefined;
  if (!text || type === 'files') return undefined;
  if (type === 'choice') return {choice: text};
  if (type === 'date') return {day: text};
  // What an input method writes for digits, and the comma of half of the world.
  return type === 'number' ? {number: Number(text.normalize('NFKC').replace(',', '.'))} : {text};
};
