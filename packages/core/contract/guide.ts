import {Type, type TSchema} from 'typebox';
import {whenSchema as when} from './condition.ts';
import {channelSchemaOf, feeSchemaOf, limitSchemaOf, placeSchemaOf} from './guide-service.ts';
import {materialSchemaOf} from './guide-material.ts';
import {localisedSchema} from './localised.ts';
import {daySchema} from './receipt.ts';
import {oneOf, strictObject, type Static} from './schema.ts';

// Semantic values: the codes of the standard and of provincial copies conflict. Mappers are in guide/codes.ts.

/** 事项类型, GB/T 39046-2020 A.1. */
export const matterTypes = [
  ...(['licence', 'penalty', 'compulsion', 'levy', 'payment', 'inspection'] as const),
  ...(['confirmation', 'reward', 'ruling', 'other', 'publicService'] as const),
] as const;

/** 行使层级, GB/T 39046-2020 A.2. */
export const levels = ['nation', 'province', 'city', 'county', 'township', 'village', 'several'] as const;

/**
 * 权力来源: the body’s own by law (法定本级行使), handed down (上级下放), conferred (授权) or entrusted (委托) from above or by a
 * body of the same level. A public service has none. Its codes differ by province from 2 on: only the words are read.
 */
export const powerSources = [
  ...(['ownByLaw', 'handedDown', 'conferredFromAbove', 'conferredByPeer'] as const),
  ...(['entrustedFromAbove', 'entrustedByPeer', 'other'] as const),
] as const;

/** 服务对象: for whom a matter is. */
export const audiences = [
  ...(['person', 'enterprise', 'publicInstitution', 'socialOrganisation'] as const),
  ...(['unincorporatedEnterprise', 'agency', 'other'] as const),
] as const;

/** 办件类型: decided on the spot (即办件) or within a promised time (承诺件). */
export const promptnesses = ['immediate', 'promised', 'other'] as const;

/** 实施主体性质, GB/T 39046-2020 A.3. */
export const bodyTypes = ['statutory', 'authorised', 'entrusted', 'other'] as const;

/**
 * 网上办理深度, from least to most: one can only read and ask (事项公开), have the papers looked at beforehand (在线预审), apply
 * (在线办理), or do all of it without coming (全程网办, Ⅳ级). The codes contradict each other from copy to copy: 1 is 全程网办 in
 * one and 互联网咨询 in another. Only the words are read.
 */
export const onlineDepths = ['information', 'precheck', 'application', 'whole'] as const;

/** How a result reaches the applicant (结果送达方式). */
export const deliveries = ['counter', 'post', 'electronic', 'selfService'] as const;

const id = Type.String({minLength: 1, maxLength: 50});
const phone = Type.String({minLength: 3, maxLength: 40});

const offerSchema = (description: string) =>
  strictObject(
    {offered: Type.Boolean(), url: Type.Optional(Type.String({format: 'uri-reference'}))},
    description,
  );

const questionSchemaOf = <W extends TSchema>(words: W) =>
  strictObject(
    {
      id,
      label: words,
      hint: Type.Optional(words),
      choices: Type.Array(
        strictObject({
          id,
          label: words,
          end: Type.Optional(words),
        }),
        {
          minItems: 2,
          description: '`end` says why this matter is not the right one after that answer, and what is.',
        },
      ),
      when,
    },
    'A question about the applicant’s own situation (情形引导).',
  );

/** A guide whose words are in the given form. */
export const guideSchemaOf = <W extends TSchema>(words: W) =>
  strictObject({
    taskCode: Type.String({minLength: 1, maxLength: 36, description: '实施编码, an..24 in GB/T 39046-2020'}),
    handleItemCode: Type.Optional(
      Type.String({minLength: 1, maxLength: 36, description: '业务办理项编码: one way of the matter'}),
    ),
    catalogCode: Type.Optional(Type.String({maxLength: 12, description: '基本编码'})),
    name: words,
    everydayNames: Type.Optional(Type.Array(words, {description: 'What people call it (俗称).'})),
    matterType: oneOf(matterTypes),
    level: oneOf(levels),
    powerSource: Type.Optional(oneOf(powerSources)),
    audience: Type.Array(oneOf(audiences), {minItems: 1, uniqueItems: true}),
    promptness: oneOf(promptnesses),
    body: strictObject(
      {
        name: words,
        code: Type.Optional(Type.String({maxLength: 50})),
        type: oneOf(bodyTypes),
        entrustedBy: Type.Optional(words),
        together: Type.Array(words, {description: '联办机构'}),
      },
      '实施主体',
    ),
    topics: Type.Array(Type.String({maxLength: 50}), {description: 'Ids of the county’s topics (主题分类).'}),
    version: strictObject({
      number: Type.String({minLength: 1, maxLength: 20}),
      validFrom: daySchema,
      validUntil: Type.Optional(daySchema),
      updatedOn: daySchema,
    }),
    questions: Type.Array(questionSchemaOf(words), {description: 'Asked in this order. None when empty.'}),
    conditions: Type.Array(strictObject({text: words, when}), {description: '受理条件'}),
    quantityLimit: Type.Optional(words),
    materials: Type.Optional(
      Type.Array(materialSchemaOf(words), {description: 'None is needed when empty.'}),
    ),
    steps: Type.Array(
      strictObject({
        id,
        name: words,
        explanation: Type.Optional(words),
        limit: Type.Optional(limitSchemaOf(words)),
        when,
      }),
      {description: '办理流程, in this order.'},
    ),
    legalLimits: Type.Array(limitSchemaOf(words), {description: '法定办结时限'}),
    promisedLimits: Type.Array(limitSchemaOf(words), {description: '承诺办结时限'}),
    specialProcedure: Type.Optional(words),
    visits: Type.Array(
      strictObject({count: Type.Integer({minimum: 0, maximum: 20}), reason: Type.Optional(words), when}),
      {description: '到办事现场次数, and why (必须现场办理原因). The first that holds counts.'},
    ),
    fees: Type.Optional(Type.Array(feeSchemaOf(words), {description: 'Free of charge when empty.'})),
    places: Type.Array(placeSchemaOf(words)),
    channels: Type.Array(channelSchemaOf(words)),
    onlineDepth: Type.Optional(oneOf(onlineDepths)),
    inServiceCentre: Type.Optional(Type.Boolean()),
    result: Type.Optional(
      strictObject({
        name: words,
        sampleUrl: Type.Optional(Type.String({format: 'uri-reference'})),
        deliveries: Type.Array(oneOf(deliveries), {uniqueItems: true}),
      }),
    ),
    area: Type.Optional(words),
    booking: Type.Optional(offerSchema('预约办理')),
    onlinePayment: Type.Optional(offerSchema('网上支付')),
    express: Type.Optional(offerSchema('物流快递')),
    intermediary: Type.Optional(words),
    legalBasis: Type.Array(
      strictObject({
        title: words,
        clause: Type.Optional(words),
        url: Type.Optional(Type.String({format: 'uri-reference'})),
      }),
      {description: '设定依据'},
    ),
    commonQuestions: Type.Array(strictObject({question: words, answer: words, when})),
    notes: Type.Optional(
      Type.Array(
        strictObject(
          {title: words, markup: words, when},
          'HTML of the backend. Whoever shows it lets it through a sanitiser first.',
        ),
      ),
    ),
    enquiryPhones: Type.Array(phone),
    supervisionPhones: Type.Array(phone),
  });

export const guideSchema = guideSchemaOf(localisedSchema);

export const writtenGuideSchema = guideSchemaOf(Type.Array(localisedSchema, {minItems: 1}));

/** A guide as its authors keep it: its words in every language that there are. The first is the original. */
export type WrittenGuide = Static<typeof writtenGuideSchema>;

/**
 * How a matter is done (办事指南), in one language: the elements of the national table `up_task_general_basic`. A part
 * with `when` concerns only applicants in that situation. `area` is 通办范围, `intermediary` 中介服务, `quantityLimit`
 * 数量限制, `specialProcedure` 特别程序 (such as a hearing or an inspection), `inServiceCentre` 是否进驻大厅; what is absent is not
 * known, not “no”.
 */
export type Guide = Static<typeof guideSchema>;
export type GuideQuestion = Guide['questions'][number];
export type Material = NonNullable<Guide['materials']>[number];
export type TimeLimit = Guide['legalLimits'][number];
