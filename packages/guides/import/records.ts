import {isEmpty, Source, why, type Loss} from './source.ts';

type Fields = Record<string, unknown>;

/** What a record is: a guide as the contract has it, or a row of the national tables or of Guangdong's copy. */
export type Shape = 'guide' | 'national' | 'audit';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value : [value]).filter(isFields);

const basic = 'up_task_general_basic';
const extend = 'up_task_general_extend';
const tables = [
  'up_task_general_material',
  'up_task_general_fee_project',
  'up_task_general_questions',
] as const;

// Where the interfaces of other systems put what was asked for.
const wrappers = ['data', 'custom', 'result', 'records', 'rows', 'list', 'items'] as const;

const isRecord = (fields: Fields): boolean =>
  ['taskCode', 'task_code', 'TASK_CODE', 'AUDIT_ITEM', 'CATANAME'].some((name) => name in fields);

/**
 * The records of a value of a file: itself, those that it wraps, or those that its tables make when joined. What of the
 * tables belongs to none of them is added to the losses.
 */
export const recordsIn = (value: unknown, losses: Loss[], depth = 0): Fields[] => {
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, losses, depth));
  if (!isFields(value)) return [];
  if (basic in value) return joined(value, losses);
  if (isRecord(value)) return [value];
  if (depth > 4) return [];
  return wrappers.flatMap((name) => recordsIn(value[name], losses, depth + 1));
};

/** What a row can be known by, the surest first. */
const keysOf = (row: Fields, guid: 'row_guid' | 'task_guid'): string[] =>
  [row[guid], row.task_handle_item, row.task_code].filter((key) => !isEmpty(key)).map(String);

/** The rows of the basic table, each with its row of the extended one and its rows of the others. */
const joined = (value: Fields, losses: Loss[]): Fields[] => {
  const basics = fieldsOf(value[basic]).map((row) => ({row, keys: keysOf(row, 'row_guid')}));
  const known = new Set(basics.flatMap(({keys}) => keys));
  const [extended, ...lists] = [extend, ...tables].map((name) => {
    const {rows, strays} = rowsByKey(name, value[name], known);
    losses.push(...strays);
    return {name, rows, isWhole: name in value && strays.length === 0};
  });
  return basics.map(({row, keys}) => {
    const own = (rows: Map<string, Fields[]>): Fields[] => keys.flatMap((key) => rows.get(key) ?? []);
    const parts = lists.flatMap(({name, rows, isWhole}): [string, Fields[]][] => {
      const found = unique(own(rows));
      // A guide without papers says that none are needed. It must not where they may be among the strays.
      return found.length > 0 || isWhole ? [[name, found]] : [];
    });
    return {...own(extended!.rows)[0], ...row, ...Object.fromEntries(parts)};
  });
};

/** The rows of a table by the key that one of the guides has, and those that no guide has. */
const rowsByKey = (name: string, value: unknown, known: ReadonlySet<string>) => {
  const rows = new Map<string, Fields[]>();
  const strays: Loss[] = [];
  for (const [index, row] of fieldsOf(value).entries()) {
    const [key] = keysOf(row, 'task_guid');
    if (key === undefined || !known.has(key)) {
      strays.push({field: `${name}[${index}]`, value: JSON.stringify(row), why: why.noGuide});
    } else rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return {rows, strays};
};

const unique = (rows: Fields[]): Fields[] =>
  [...new Set(rows)].sort((one, other) => Number(one.order_num ?? 0) - Number(other.order_num ?? 0));

/** What a record is, and its fields to be asked for. */
export const shapeOf = (record: Fields): {shape: Shape; source: Source} => {
  if (Array.isArray(record.name) && 'taskCode' in record) return {shape: 'guide', source: new Source({})};
  if (!('AUDIT_ITEM' in record) && !('CATANAME' in record))
    return {shape: 'national', source: new Source(record)};
  const {AUDIT_ITEM: item, AUDIT_ITEM_EXTEND: extended, ...others} = record;
  const source = new Source({...others, ...fieldsOf(item)[0]});
  source.add(fieldsOf(extended)[0] ?? {});
  return {shape: 'audit', source};
};
