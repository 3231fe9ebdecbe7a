import type {WrittenGuide} from '@huiyin/core';
import type {Rule, RuleSource, Spot} from './finding.ts';
import {longerPromises} from './longer-promises.ts';
import {practice} from './rule-sources.ts';

const ordinance: RuleSource = {
  zh: '《优化营商环境条例》第三十五条、第三十六条',
  en: 'Regulation on Optimizing the Business Environment, articles 35 and 36',
};

type Check = Rule['check'];
type Paper = NonNullable<WrittenGuide['materials']>[number];

const wrong = (id: string, source: RuleSource, zh: string, en: string, check: Check): Rule => ({
  ...{id, severity: 'error', source, says: {zh, en}, check},
});

/** A spot for each member of a list that is such. */
const each = <T>(list: readonly T[], at: string, isSuch: (one: T) => boolean, about = ''): Spot[] =>
  list.flatMap((one, index) => (isSuch(one) ? [{at: `${at}[${index}]`, about}] : []));

// A counter may be there besides, for those who do not want to do it on line.
const isFullyOnline = ({channels, onlineDepth}: WrittenGuide): boolean =>
  onlineDepth === 'whole' ||
  (channels.length > 0 && channels.every(({channel}) => channel === 'online' || channel === 'mobile'));

/** What is dialled, however it is written: `0713-0000001` and `（０７１３）0000001` are one phone. */
const digitsOf = (phone: string): string => phone.normalize('NFKC').replace(/\D/g, '');

// The government's hotline takes both. What has no digits is no phone, and the same as no other.
const mayBeBoth = /^((0\d{2,3})?12345)?$/;

// Who makes a paper tells little: a passport, too, is the applicant's own, and has no sample.
const isFilledIn = (one: Paper): boolean =>
  one.pieces.some(({form}) => form === 'form') ||
  one.blankFormUrl !== undefined ||
  one.fillingIn !== undefined;

/** Whether nobody to whom it applies is spared it. */
const isBrought = ({pieces, necessity, shared}: Paper): boolean =>
  pieces.length > 0 && necessity !== 'optional' && !shared;

/** Where a guide contradicts itself, or leaves a citizen without what its own words promise. */
export const consistencyRules: readonly Rule[] = [
  wrong(
    'visit-without-reason',
    practice,
    '要到现场办理，但没有写原因。',
    'Asks for a visit and does not say why.',
    ({visits}) => each(visits, 'visits', ({count, reason}) => count > 0 && !reason),
  ),
  wrong(
    'online-with-visits',
    practice,
    '全程网办或者只能在网上办理，却要到现场。',
    'Is done wholly or only on line, and asks for visits.',
    (guide) => (isFullyOnline(guide) ? each(guide.visits, 'visits', ({count}) => count > 0) : []),
  ),
  wrong('fee-without-basis', practice, '收费没有写依据。', 'Names a fee without its basis.', ({fees = []}) =>
    each(fees, 'fees', ({basis}) => !basis),
  ),
  wrong(
    'same-phones',
    practice,
    '咨询电话和监督投诉电话是同一个。',
    'Gives one phone for questions and for complaints about the answers.',
    ({enquiryPhones, supervisionPhones}) => {
      const known = new Set(enquiryPhones.map(digitsOf));
      return supervisionPhones
        .filter((phone) => known.has(digitsOf(phone)) && !mayBeBoth.test(digitsOf(phone)))
        .map((about) => ({at: 'supervisionPhones', about}));
    },
  ),
  wrong(
    'promised-longer-than-legal',
    ordinance,
    '承诺办结时限长于法定办结时限（按同一情形比；5个工作日按7天、1个月按28至31天折算，怎样折算都更长才算）。',
    'Promises the same applicants a longer time than the law allows, however it is counted (5 working days are 7 days, a month 28 to 31).',
    longerPromises,
  ),
  wrong(
    'expired',
    practice,
    '这一版已经失效。',
    'Is a version that is no longer valid.',
    ({version: {validUntil}}, {today}) =>
      validUntil && validUntil < today ? [{at: 'version.validUntil', about: validUntil}] : [],
  ),
  {
    id: 'form-without-sample',
    severity: 'warning',
    source: practice,
    says: {zh: '要填写的材料没有填写样本。', en: 'Has a paper filled in and shows none that is.'},
    check: ({materials = []}) => each(materials, 'materials', (one) => isFilledIn(one) && !one.sampleUrl),
  },
  {
    id: 'paper-without-reason',
    severity: 'warning',
    source: practice,
    says: {zh: '要带的材料没有写用途。', en: 'Asks for a paper and does not say what for.'},
    check: ({materials = []}) => each(materials, 'materials', (one) => isBrought(one) && !one.purpose),
  },
];
