import canonicalize from 'canonicalize';
import type {RatingContent} from './contract/rating.ts';
import {wellFormed} from './well-formed.ts';

/**
 * SHA-256, in hex, over the RFC 8785 form of what the citizen said: the order of indicators, the kind of line ends
 * and everything else a message carries (token, contact, channel) make no difference. The same on both sides.
 */
export const digestOf = async (content: RatingContent): Promise<string> => {
  const {grade, indicatorSet, indicators, text, anonymous} = content;
  const said = {grade, indicatorSet, indicators: [...indicators].sort(), text: settled(text), anonymous};
  const hash = await sha256(new TextEncoder().encode(canonicalize(said)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const settled = (text: string): string => wellFormed(text).replace(/\r\n?/g, '\n');

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Browsers keep crypto.subtle from plain-http pages, which many a county's portal still is.
  if (globalThis.crypto?.subtle) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const noble = await import('@noble/hashes/sha2.js');
  return noble.sha256(bytes);
}
