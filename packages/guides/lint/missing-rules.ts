import type {WrittenGuide} from '@huiyin/core';
import type {Rule, RuleSource, Severity} from './finding.ts';
import {practice} from './rule-sources.ts';

const core: RuleSource = {
  zh: '办事指南常见的14项基本要素（通行做法）',
  en: 'the 14 elements that guides commonly have (common practice)',
};
const extended: RuleSource = {
  zh: '办事指南常见的6项扩展要素（通行做法）',
  en: 'the 6 further elements that guides commonly have (common practice)',
};

type Has = (guide: WrittenGuide) => boolean;

const missing =
  (severity: Severity, source: RuleSource) =>
  (at: string, zh: string, en: string, has: Has): Rule => ({
    id: `missing-${at}`,
    ...{severity, source, says: {zh: `没有写${zh}。`, en: `Says nothing of ${en}.`}},
    check: (guide) => (has(guide) ? [] : [{at, about: ''}]),
  });

const needs = missing('error', core);
const needsToo = missing('error', practice);
const lacks = missing('warning', extended);

const isAtCounter = ({channels}: WrittenGuide): boolean =>
  channels.some(({channel}) => ['counter', 'village', 'selfService'].includes(channel));

const missingForms: Rule = {
  ...{id: 'missing-blankFormUrl', severity: 'error', source: core},
  says: {zh: '要填写的表格没有空白表可以下载。', en: 'Asks for a form that cannot be downloaded.'},
  check: ({materials = []}) =>
    materials.flatMap(({pieces, blankFormUrl}, index) =>
      pieces.some(({form}) => form === 'form') && !blankFormUrl
        ? [{at: `materials[${index}].blankFormUrl`, about: ''}]
        : [],
    ),
};

/** What a guide leaves out of what others have. Name and body cannot be left out: the contract asks for them. */
export const missingRules: readonly Rule[] = [
  needs('conditions', '受理条件', 'the conditions', ({conditions}) => conditions.length > 0),
  needs('materials', '申请材料', 'the papers', ({materials}) => materials !== undefined),
  needs('fees', '收费标准', 'the fees, or that there are none', ({fees}) => fees !== undefined),
  needs('steps', '办理流程', 'the procedure', ({steps}) => steps.length > 0),
  needs('legalLimits', '法定办结时限', 'the legal time limit', ({legalLimits}) => legalLimits.length > 0),
  needs(
    'promisedLimits',
    '承诺办结时限',
    'the promised time limit',
    ({promisedLimits, promptness}) => promptness === 'immediate' || promisedLimits.length > 0,
  ),
  needsToo('channels', '办理形式', 'how it can be done', ({channels}) => channels.length > 0),
  needs(
    'onlineDepth',
    '网上办理深度',
    'how far it can be done on line',
    ({onlineDepth}) => onlineDepth !== undefined,
  ),
  needs('places', '办理地点', 'the place', (guide) => !isAtCounter(guide) || guide.places.length > 0),
  needs('hours', '办理时间', 'the hours', ({places}) =>
    places.every(({hours, hoursExplanation}) => hours.length > 0 || hoursExplanation),
  ),
  needsToo('visits', '到办事现场次数', 'how many visits it takes', ({visits}) => visits.length > 0),
  needs('enquiryPhones', '咨询电话', 'a phone for questions', ({enquiryPhones}) => enquiryPhones.length > 0),
  needs(
    'supervisionPhones',
    '监督投诉电话',
    'a phone for complaints',
    ({supervisionPhones}) => supervisionPhones.length > 0,
  ),
  needs('result', '办理结果和送达方式', 'the result and how it is delivered', ({result}) =>
    Boolean(result?.deliveries.length),
  ),
  missingForms,
  needsToo('legalBasis', '设定依据', 'the legal basis', ({legalBasis}) => legalBasis.length > 0),
  lacks('result.sampleUrl', '结果样本', 'a sample of the result', ({result}) => Boolean(result?.sampleUrl)),
  lacks('area', '通办范围', 'where else it can be done', ({area}) => area !== undefined),
  lacks('booking', '预约办理', 'whether a visit can be booked', ({booking}) => booking !== undefined),
  lacks(
    'onlinePayment',
    '网上支付',
    'whether it can be paid for on line',
    ({onlinePayment, fees}) => !fees?.length || onlinePayment !== undefined,
  ),
  lacks('express', '物流快递', 'whether papers can be sent', ({express}) => express !== undefined),
  lacks('intermediary', '中介服务', 'whether an agency is needed', ({intermediary}) => Boolean(intermediary)),
];
