import {Source} from './source.ts';

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

/** The records of a value of a file: itself, those that it wraps, or those that its tables make when joined. */
export const recordsIn = (value: unknown, depth = 0): Fields[] => {
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, depth));
  if (!isFields(value)) return [];
  if (basic in value) return joined(value);
  if (isRecord(value)) return [value];
  if (depth > 4) return [];
  return wrappers.flatMap((name) => recordsIn(value[name], depth + 1));
};

const keyOf = (row: Fields, guid: 'row_guid' | 'task_guid'): string =>
  String(row[guid] ?? row.task_handle_item ?? row.task_code);

/** The rows of the basic table, each with its row of the extended one and its rows of the others. */
const joined = (value: Fields): Fields[] => {
  const rowsOf = (name: string): Map<string, Fields[]> => {
    const rows = new Map<string, Fields[]>();
    for (const row of fieldsOf(value[name])) {
      const key = keyOf(row, 'task_guid');
      const own = rows.get(key);
      if (own) own.push(row);
      else rows.set(key, [row]);
    }
    return rows;
  };
  const [extended, ...lists] = [extend, ...tables].map((name) => ({
    name,
    rows: rowsOf(name),
    isThere: name in value,
  }));
  return fieldsOf(value[basic]).map((row) => {
    const keys = [keyOf(row, 'row_guid'), String(row.task_handle_item), String(row.task_code)];
    const own = (rows: Map<string, Fields[]>): Fields[] => keys.flatMap((key) => rows.get(key) ?? []);
    return {
      ...own(extended!.rows)[0],
      ...row,
      ...Object.fromEntries(
        lists.filter(({isThere}) => isThere).map(({name, rows}) => [name, unique(own(rows))]),
      ),
    };
  });
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
