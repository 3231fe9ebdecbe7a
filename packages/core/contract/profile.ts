import {Type} from 'typebox';
import {channelSchema, gradeSchema} from './rating.ts';
import {languageSchema, localisedSchema} from './localised.ts';
import {complaintProfileSchema} from './complaint-profile.ts';
import {identityDocuments, noticeSchema} from './consultation.ts';
import {daySchema} from './receipt.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

export const calendarSchema = strictObject({
  timeZone: Type.String({description: 'IANA name, such as Asia/Shanghai.'}),
  holidays: Type.Array(daySchema, {description: 'Days off that fall on a weekday.'}),
  makeUpDays: Type.Array(daySchema, {description: '调休: weekend days that are worked.'}),
});

/** The county's working days. Saturdays and Sundays are off unless they are make-up days. */
export type Calendar = Static<typeof calendarSchema>;

export const indicatorSchema = strictObject({
  code: Type.String({minLength: 1, maxLength: 20}),
  grade: gradeSchema,
  label: localisedSchema,
});

export type Indicator = Static<typeof indicatorSchema>;

const workingDays = (description: string) => Type.Integer({minimum: 0, maximum: 366, description});

export const ratingProfileSchema = strictObject({
  grades: Type.Array(strictObject({grade: gradeSchema, label: Type.Optional(localisedSchema)}), {
    minItems: 5,
    maxItems: 5,
    description: 'All five, best first. A label replaces the national wording where a county may.',
  }),
  indicatorSet: strictObject({
    id: Type.String({minLength: 1, maxLength: 50}),
    indicators: Type.Array(indicatorSchema),
  }),
  badGradeNeedsReason: Type.Boolean(),
  textLimit: Type.Integer({minimum: 1, maximum: 20000, description: 'In Unicode code points.'}),
  anonymous: oneOf(['offered', 'never'] as const),
  contact: oneOf(['never', 'optional', 'required'] as const),
  callBackWorkingDays: workingDays('A 差评 is verified by a call (回访) within so many working days.'),
  rectificationWorkingDays: workingDays('A complex matter is put right within so many working days.'),
  channels: Type.Array(channelSchema, {minItems: 1}),
  viewers: Type.Array(localisedSchema, {description: 'Who in the government reads a rating.'}),
  kiosk: strictObject({
    restSeconds: Type.Integer({minimum: 10, maximum: 600}),
    warningSeconds: Type.Integer({minimum: 5, maximum: 60}),
  }),
});

const need = (description: string) =>
  Type.Unsafe<'never' | 'optional' | 'required'>({
    type: 'string',
    enum: ['never', 'optional', 'required'],
    description,
  });

export const consultationProfileSchema = strictObject({
  kinds: Type.Array(strictObject({id: Type.String({minLength: 1, maxLength: 50}), label: localisedSchema}), {
    minItems: 1,
  }),
  titleLimit: Type.Integer({minimum: 1, maximum: 2000, description: 'Code points; 200 in GB/T 39046.'}),
  textLimit: Type.Integer({minimum: 1, maximum: 20000, description: 'Code points.'}),
  replyWorkingDays: workingDays('An answer is due within so many working days.'),
  reopenDays: Type.Integer({
    minimum: 0,
    maximum: 366,
    description: 'Calendar days after the last answer, return or closing.',
  }),
  name: need('The name of whoever asks.'),
  phone: need('Where they can be called.'),
  email: need('Where they can be written to.'),
  organisations: Type.Boolean({description: 'Whether a firm may ask as one.'}),
  onBehalf: Type.Boolean({description: 'Whether somebody may ask for somebody else.'}),
  identity: need('The real-name rule: number of an identity document.'),
  documents: Type.Array(oneOf(identityDocuments)),
  publishing: oneOf(['offered', 'never'] as const),
  notify: Type.Array(noticeSchema, {description: 'How the county can tell somebody of an answer.'}),
  notAccepted: Type.Array(strictObject({matter: localisedSchema, turnTo: localisedSchema}), {
    description: 'What is not taken here, and where to turn instead.',
  }),
  handler: strictObject(
    {name: localisedSchema, contact: localisedSchema, retentionMonths: Type.Integer({minimum: 1})},
    'PIPL 17: who handles what is sent, how to reach them, how long it is kept.',
  ),
  draftDays: Type.Integer({minimum: 1, maximum: 90, description: 'How long a draft stays on the device.'}),
});

export const profileSchema = strictObject({
  schemaVersion: Type.Literal(1),
  locale: languageSchema,
  portal: strictObject({
    name: localisedSchema,
    hotline: Type.String({minLength: 1, maxLength: 20}),
    trackingUrl: Type.Optional(Type.String({format: 'uri-reference'})),
    repliesUrl: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Where a published report is read: the page with `<hy-replies>`. `{id}` becomes its id.',
      }),
    ),
  }),
  calendar: calendarSchema,
  notices: Type.Array(localisedSchema, {description: 'Shown above the send button, in this order.'}),
  rating: ratingProfileSchema,
  consultation: Type.Optional(consultationProfileSchema),
  complaint: Type.Optional(complaintProfileSchema),
});

/** Everything that differs by place, in one language: the answer of `GET /profile?locale=`. */
export type Profile = Static<typeof profileSchema>;
export type ConsultationProfile = Static<typeof consultationProfileSchema>;
export type RatingProfile = Static<typeof ratingProfileSchema>;
