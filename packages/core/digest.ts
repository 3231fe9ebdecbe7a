import canonicalize from 'canonicalize';
import type {Answer, ComplaintContent} from './contract/complaint.ts';
import type {ConsultationContent} from './contract/consultation.ts';
import type {RatingContent} from './contract/rating.ts';
import type {Reaction} from './contract/reaction.ts';
import {wellFormed} from './well-formed.ts';

/**
 * SHA-256, in hex, over the RFC 8785 form of what the citizen said: the order of indicators, the kind of line ends
 * and everything else a message carries (token, contact, channel) make no difference. The same on both sides.
 */
export const digestOf = ({
  grade,
  indicatorSet,
  indicators,
  text,
  anonymous,
}: RatingContent): Promise<string> =>
  digest({grade, indicatorSet, indicators: [...indicators].sort(), text: settled(text), anonymous});

/** The same over a question; who asks is not part of it. */
export const consultationDigestOf = (content: ConsultationContent): Promise<string> => {
  const {kind, title, text, department, service, replyWanted, publishConsent} = content;
  return digest({
    kind,
    title: settled(title),
    text: settled(text),
    ...(department && {department}),
    ...(service && {service}),
    replyWanted,
    publishConsent,
  });
};

/** The same over a report, its files by what is in them; who reports is not part of it. */
export const complaintDigestOf = (content: ComplaintContent): Promise<string> => {
  const {kind, title, text, department, person, answers} = content;
  return digest({
    kind,
    title: settled(title),
    text: settled(text),
    ...(department && {department}),
    ...(person && {person: settled(person)}),
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, saidIn(answer)])),
  });
};

const saidIn = (answer: Answer): object => {
  if ('text' in answer) return {text: settled(answer.text)};
  if ('files' in answer) return {files: answer.files.map(({digest}) => digest)};
  if (!('place' in answer)) return answer;
  return {place: {...answer.place, address: settled(answer.place.address)}};
};

/** The same over what a citizen does after the receipt; contact details are not part of it. */
export const reactionDigestOf = (reaction: Reaction): Promise<string> => {
  const {action} = reaction;
  if (action === 'rateAnswer') {
    const {answer, grade, text} = reaction;
    return digest({action, answer, grade, text: settled(text)});
  }
  return digest({action, ...('text' in reaction && {text: settled(reaction.text)})});
};

const digest = async (said: object): Promise<string> => {
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
