import {Type, type TSchema} from 'typebox';
import {knownQuestions} from '../known-question.ts';
import {whenSchema as when} from './condition.ts';
import {disclosures, natures} from './complaint.ts';
import {noticeSchema} from './consultation.ts';
import {localisedSchema} from './localised.ts';
import {pointSchema, referenceSystems} from './place.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

const id = Type.String({minLength: 1, maxLength: 50});
const workingDays = (description: string) => Type.Integer({minimum: 0, maximum: 366, description});
const limit = (maximum: number) => Type.Integer({minimum: 1, maximum, description: 'Code points.'});

const questionSchemaOf = <W extends TSchema>(words: W) => {
  const asked = {id, label: words, hint: Type.Optional(words), required: Type.Boolean(), when};
  const of = <T extends string>(type: T) => oneOf([type] as const);
  return Type.Union([
    strictObject({type: oneOf(knownQuestions), when}),
    strictObject({
      ...asked,
      type: of('words'),
      limit: limit(20000),
      lines: Type.Integer({minimum: 1, maximum: 20}),
    }),
    strictObject({
      ...asked,
      type: of('choice'),
      choices: Type.Array(strictObject({id, label: words}), {minItems: 2}),
    }),
    strictObject({...asked, type: of('date'), notAfterToday: Type.Boolean()}),
    strictObject({
      ...asked,
      type: of('number'),
      minimum: Type.Optional(Type.Number()),
      maximum: Type.Optional(Type.Number()),
      unit: Type.Optional(words),
    }),
    strictObject({...asked, type: of('place')}),
    strictObject({...asked, type: of('files')}),
  ]);
};

const need = oneOf(['never', 'optional', 'required'] as const);

const kindSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    id,
    nature: oneOf(natures),
    label: words,
    explanation: Type.Optional(words),
    disclosures: Type.Array(oneOf(disclosures), {
      minItems: 1,
      uniqueItems: true,
      description: 'What is offered, in this order. None is chosen for the citizen.',
    }),
  });

const filesSchema = strictObject(
  {
    count: Type.Integer({minimum: 1, maximum: 100}),
    types: Type.Array(Type.String({maxLength: 100}), {
      minItems: 1,
      description:
        'Media types, such as image/jpeg, application/pdf, video/mp4. Photos arrive as image/jpeg.',
    }),
    bytes: Type.Integer({minimum: 1, description: 'The most that one file may have.'}),
    photoSide: Type.Integer({
      minimum: 320,
      maximum: 8192,
      description: 'Photos are made no longer, in pixels.',
    }),
  },
  'What may be added, by count, type and size.',
);

const zoom = (description: string) => Type.Integer({minimum: 0, maximum: 22, description});

const mapSchemaOf = <W extends TSchema>(words: W) =>
  strictObject(
    {
      tiles: Type.String({
        minLength: 1,
        description: 'Address of a tile of the Web Mercator grid, with {x}, {y} and {z} in it.',
      }),
      system: oneOf(referenceSystems),
      attribution: words,
      center: pointSchema,
      zoom: zoom('At which the map opens.'),
      minZoom: zoom('The smallest zoom that there are tiles of.'),
      maxZoom: zoom('The largest.'),
      landmarks: Type.Optional(
        Type.Array(strictObject({label: words, point: pointSchema}), {
          minItems: 1,
          maxItems: 500,
          description:
            'Towns and villages by name, for whoever would rather choose from a list than move a map.',
        }),
      ),
    },
    'Where a place can be chosen. Nothing is asked of it before somebody opens the map.',
  );

/** The part of a profile that is for reports, its words in the given form. */
export const complaintProfileSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    kinds: Type.Array(kindSchemaOf(words), {minItems: 1}),
    steps: Type.Array(
      strictObject({id, title: words, questions: Type.Array(questionSchemaOf(words), {minItems: 1})}),
      {
        minItems: 1,
        description: 'In this order. Checking what was written, and sending, come last by themselves.',
      },
    ),
    titleLimit: limit(2000),
    textLimit: limit(20000),
    replyWorkingDays: workingDays('An answer is due within so many working days.'),
    reopenDays: Type.Integer({minimum: 0, maximum: 366, description: 'Calendar days after the last answer.'}),
    name: need,
    phone: need,
    email: need,
    files: filesSchema,
    map: Type.Optional(mapSchemaOf(words)),
    notify: Type.Array(noticeSchema),
    notAccepted: Type.Array(strictObject({matter: words, turnTo: words})),
    handler: strictObject({name: words, contact: words, retentionMonths: Type.Integer({minimum: 1})}),
    draftDays: Type.Integer({minimum: 1, maximum: 90, description: 'How long a draft stays on the device.'}),
  });

export const complaintProfileSchema = complaintProfileSchemaOf(localisedSchema);

/** What the county takes and asks (投诉举报), in one language. */
export type ComplaintProfile = Static<typeof complaintProfileSchema>;
export type ComplaintQuestion = ComplaintProfile['steps'][number]['questions'][number];
