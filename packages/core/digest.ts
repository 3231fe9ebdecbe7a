import canonicalize from 'canonicalize';
import type {Answer, ComplaintContent} from './contract/complaint.ts';
import type {ConsultationContent} from './contract/consultation.ts';
import type {Correction} from './contract/guide-search.ts';
import type {RatingContent} from './contract/rating.ts';
import type {Reaction} from './contract/reaction.ts';
import {hexOf, sha256} from './sha256.ts';
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

/** The same over what somebody says of a guide. */
export const correctionDigestOf = (
  taskCode: string,
  {version, accurate, parts, text}: Correction,
): Promise<string> => digest({taskCode, version, accurate, parts: [...parts].sort(), text: settled(text)});

/**
 * Where a file of a report is brought: known, without being kept, to whoever has the report’s token and the file
 * (SHA-256 of its bytes in hex), and to nobody else.
 */
export const uploadIdOf = (token: string, fileDigest: string): Promise<string> =>
  hashOf(`${token}:${fileDigest}`);

const digest = (said: object): Promise<string> => hashOf(canonicalize(said)!);

const hashOf = async (text: string): Promise<string> => hexOf(await sha256(new TextEncoder().encode(text)));

const settled = (text: string): string => wellFormed(text).replace(/\r\n?/g, '\n');
