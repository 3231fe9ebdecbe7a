import {Type} from 'typebox';
import {givenRatingSchema, handledCaseSchema} from './case.ts';
import {complaintContentSchema, disclosures} from './complaint.ts';
import {consultationContentSchema} from './consultation.ts';
import {localisedSchema} from './localised.ts';
import {gradeSchema} from './rating.ts';
import {daySchema, momentSchema, receiptSchema} from './receipt.ts';
import {richTextSchema} from './rich-text.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const handlingSchema = strictObject({
  callBackDueOn: daySchema,
  rectificationDueOn: daySchema,
  calledBackOn: Type.Optional(daySchema),
  rectifiedOn: Type.Optional(daySchema),
  words: Type.Optional(richTextSchema),
});

/** What the office did about a bad rating (差评): its two clocks, and what was done. */
export type Handling = Static<typeof handlingSchema>;

export const trackedRatingSchema = strictObject({
  about: Type.Literal('rating'),
  state: oneOf(['received', 'forwarded'] as const),
  case: handledCaseSchema,
  rating: givenRatingSchema,
  handling: Type.Optional(handlingSchema),
  followUp: Type.Optional(
    strictObject(
      {caseToken: Type.String({minLength: 1}), until: momentSchema},
      'The one follow-up (追评), while allowed.',
    ),
  ),
});

export type TrackedRating = Static<typeof trackedRatingSchema>;

export const letterStates = [
  'received',
  'routed',
  'inProgress',
  'answered',
  'closed',
  'returned',
  'withdrawn',
  'erased',
] as const;

/** Where a question or a report (信件) stands. */
export type LetterState = (typeof letterStates)[number];

export const timelineEntryTypes = [
  'received',
  'routed',
  'started',
  'extended',
  'answered',
  'rated',
  'furtherQuestion',
  'reopened',
  'returned',
  'closed',
  'withdrawn',
  'corrected',
  'erased',
] as const;

export const attachmentSchema = strictObject({
  id: Type.String({minLength: 1, maxLength: 50}),
  name: Type.String({minLength: 1, maxLength: 200}),
  bytes: Type.Integer({minimum: 0}),
});

export type Attachment = Static<typeof attachmentSchema>;

export const timelineEntrySchema = strictObject({
  id: Type.String({minLength: 1, maxLength: 50}),
  type: oneOf(timelineEntryTypes),
  at: momentSchema,
  department: Type.Optional(localisedSchema),
  words: Type.Optional(richTextSchema),
  text: Type.Optional(Type.String({description: 'The citizen’s own words, exactly as they were sent.'})),
  digest: Type.Optional(Type.String({description: 'Of what the citizen sent, where they sent something.'})),
  dueOn: Type.Optional(daySchema),
  grade: Type.Optional(gradeSchema),
  attachments: Type.Optional(Type.Array(attachmentSchema)),
});

/** One thing that happened, by the office or by the citizen. Entries are only ever added. */
export type TimelineEntry = Static<typeof timelineEntrySchema>;

const letter = {
  state: oneOf(letterStates),
  receipt: receiptSchema,
  department: Type.Optional(localisedSchema),
  dueOn: Type.Optional(daySchema),
  overdue: Type.Boolean({description: 'By the backend’s clock and calendar.'}),
  timeline: Type.Array(timelineEntrySchema, {minItems: 1, description: 'Oldest first.'}),
  reactions: Type.Array(
    oneOf(['rateAnswer', 'furtherQuestion', 'reopen', 'withdraw', 'correct', 'erase'] as const),
    {uniqueItems: true, description: 'What the citizen may do now.'},
  ),
  unratedAnswer: Type.Optional(Type.String({description: 'The entry that `rateAnswer` is about.'})),
  reopenUntil: Type.Optional(daySchema),
};

export const trackedConsultationSchema = strictObject({
  about: Type.Literal('consultation'),
  ...letter,
  content: Type.Optional(consultationContentSchema),
  service: Type.Optional(localisedSchema),
});

/** A consultation as the holder of its number and code sees it. `content` is gone once it was erased. */
export type TrackedConsultation = Static<typeof trackedConsultationSchema>;

export const trackedComplaintSchema = strictObject({
  about: Type.Literal('complaint'),
  ...letter,
  disclosure: Type.Optional(oneOf(disclosures)),
  content: Type.Optional(complaintContentSchema),
});

/**
 * A report as the holder of its number and code sees it. `content` is gone once it was erased; `disclosure` is absent
 * where the backend tells nobody who learns who it was.
 */
export type TrackedComplaint = Static<typeof trackedComplaintSchema>;

/** What an office answers and a citizen can react to. */
export type TrackedLetter = TrackedConsultation | TrackedComplaint;

export const trackedSchema = Type.Union([
  trackedRatingSchema,
  trackedConsultationSchema,
  trackedComplaintSchema,
]);

/** What was sent and where it stands now. `about` says what it is. */
export type Tracked = Static<typeof trackedSchema>;
