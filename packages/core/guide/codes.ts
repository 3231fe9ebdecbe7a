import type {Guide, Material, TimeLimit} from '../contract/guide.ts';

type Audience = Guide['audience'][number];

/** A field's codes and what each of them means here, in both directions. */
export interface CodeTable<V extends string> {
  /** The meaning of a code, with or without leading zeros; `undefined` for one that the table does not have. */
  valueOf(code: string): V | undefined;
  /** The code as the table writes it; `undefined` for a value that it lacks. */
  codeOf(value: V): string | undefined;
}

const table = <V extends string>(codes: Readonly<Record<string, V>>): CodeTable<V> => {
  const bare = (code: string): string => code.replace(/^0+(?=\d)/, '');
  const entries = Object.entries(codes);
  return {
    valueOf: (code) => entries.find(([known]) => bare(known) === bare(code.trim()))?.[1],
    codeOf: (value) => entries.find(([, known]) => known === value)?.[0],
  };
};

/** 事项类型, GB/T 39046-2020 A.1. */
export const matterTypeCodes: CodeTable<Guide['matterType']> = table({
  ...{'01': 'licence', '02': 'penalty', '03': 'compulsion', '04': 'levy', '05': 'payment'},
  ...{'06': 'inspection', '07': 'confirmation', '08': 'reward', '09': 'ruling'},
  ...{'10': 'other', '20': 'publicService'},
} as const);

/** 行使层级, GB/T 39046-2020 A.2. */
export const levelCodes: CodeTable<Guide['level']> = table({
  1: 'nation',
  2: 'province',
  3: 'city',
  4: 'county',
  5: 'township',
  6: 'village',
  7: 'several',
} as const);

/** 实施主体性质, GB/T 39046-2020 A.3. */
export const bodyTypeCodes: CodeTable<Guide['body']['type']> = table({
  1: 'statutory',
  2: 'authorised',
  3: 'entrusted',
  9: 'other',
} as const);

/** 办件类型, GB/T 39046-2020 A.6. */
export const promptnessCodes: CodeTable<Guide['promptness']> = table({
  1: 'immediate',
  2: 'promised',
  9: 'other',
} as const);

const audiences = {1: 'person', 2: 'enterprise', 3: 'publicInstitution', 4: 'socialOrganisation'} as const;

/** 服务对象: GB/T 39046-2020 A.4, and the interfaces of the provinces, which count differently from 5 on. */
export const audienceCodes: Readonly<Record<'standard' | 'interfaces', CodeTable<Audience>>> = {
  standard: table({...audiences, 5: 'agency', 6: 'other'} as const),
  interfaces: table({...audiences, 5: 'unincorporatedEnterprise', 6: 'agency', 9: 'other'} as const),
};

/** 时限单位 of `anticipate_type` and `promise_type`. */
export const limitUnitCodes: CodeTable<TimeLimit['unit']> = table({
  0: 'day',
  1: 'workingDay',
  2: 'month',
  3: 'year',
} as const);

/** 材料必要性 of `is_need`, as Guangzhou and the provinces after it write it. */
export const necessityCodes: CodeTable<Material['necessity']> = table({
  1: 'required',
  2: 'optional',
  3: 'later',
} as const);
