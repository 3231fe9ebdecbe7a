import {Type, type TSchema} from 'typebox';
import {whenSchema as when} from './condition.ts';
import {pointSchema} from './place.ts';
import {oneOf, strictObject} from './schema.ts';

/** 期限单位. Working days are those of the county’s calendar. */
export const limitUnits = ['day', 'workingDay', 'month', 'year'] as const;

/** Where and how a matter can be done: 网上, 掌上, 窗口, 自助, 邮寄, 村/社区便民点, 帮办代办. */
export const guideChannels = [
  'online',
  'mobile',
  'counter',
  'selfService',
  'post',
  'village',
  'agent',
] as const;

/** A time limit, its words in the given form. A count of 0 is “on the spot” (当场办结). */
export const limitSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    count: Type.Integer({minimum: 0, maximum: 10_000}),
    unit: oneOf(limitUnits),
    explanation: Type.Optional(words),
    when,
  });

/** What something costs. */
export const feeSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    name: words,
    standard: words,
    basis: Type.Optional(words),
    reduction: Type.Optional(words),
    when,
  });

const time = Type.String({pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'County time.'});

/** A counter: where, when it is open, how to get there. */
export const placeSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    id: Type.String({minLength: 1, maxLength: 50}),
    name: words,
    address: words,
    window: Type.Optional(words),
    point: Type.Optional(pointSchema),
    hours: Type.Array(
      strictObject({
        weekdays: Type.Array(Type.Integer({minimum: 1, maximum: 7}), {minItems: 1, uniqueItems: true}),
        opens: time,
        closes: time,
      }),
      {description: 'ISO weekdays, Monday 1. On a make-up day the hours of Monday hold.'},
    ),
    hoursExplanation: Type.Optional(words),
    transport: Type.Optional(words),
    phones: Type.Array(Type.String({minLength: 3, maxLength: 40})),
    when,
  });

/** One way to do a matter. */
export const channelSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    channel: oneOf(guideChannels),
    url: Type.Optional(Type.String({format: 'uri-reference'})),
    explanation: Type.Optional(words),
    when,
  });
