import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {recordsIn} from './records.ts';
import type {Loss} from './source.ts';

const papers = 'up_task_general_material';

/** Which papers each guide of the tables gets, and which rows are told as lost. */
const joined = (basic: object[], materials: object[], extended: object[] = []) => {
  const losses: Loss[] = [];
  const tables = {up_task_general_basic: basic, up_task_general_extend: extended, [papers]: materials};
  const records = recordsIn(tables, losses);
  const named = records.map((record) =>
    (record[papers] as {name: string}[] | undefined)?.map(({name}) => name),
  );
  return {records, papers: named, lost: losses.map(({field}) => field)};
};

describe('Rows of the national tables', () => {
  it('belong to the guide whose key they name, by whichever both have', () => {
    const found = joined(
      [
        {row_guid: 'g1', task_code: 'A', task_handle_item: null},
        {task_code: 'B', task_handle_item: 'B1'},
        {task_code: 'C'},
      ],
      [
        {task_guid: 'g1', name: 'one'},
        {task_guid: '', task_handle_item: 'B1', name: 'two'},
        {task_guid: null, task_handle_item: null, task_code: 'C', name: 'three'},
      ],
    );
    assert.deepEqual([found.papers, found.lost], [[['one'], ['two'], ['three']], []]);
  });

  it('belong to no guide where nothing that is known names one, and are told as lost', () => {
    const basic = [{row_guid: 'g1', task_handle_item: null}, {task_code: 'B', task_handle_item: null}, {}];
    const unnamed = [
      {basic_id: 'g1', name: 'one'},
      {task_handle_item: 'null', name: 'two'},
    ];
    const elsewhere = {task_guid: 'g9', name: 'three'};
    const found = joined(basic, [...unnamed, elsewhere], [{basic_id: 'g1', is_online: '1'}]);
    assert.deepEqual(found.papers, [undefined, undefined, undefined]);
    assert.deepEqual(found.lost, [
      'up_task_general_extend[0]',
      ...[0, 1, 2].map((row) => `${papers}[${row}]`),
    ]);
    assert(found.records.every((record) => !('is_online' in record)));
  });

  it('leave a guide without papers only where every paper has its guide', () => {
    const basic = [{row_guid: 'g1'}, {row_guid: 'g2'}];
    const own = {task_guid: 'g1', name: 'one'};
    assert.deepEqual(joined(basic, [own]).papers, [['one'], []]);
    assert.deepEqual(joined(basic, [own, {name: 'two'}]).papers, [['one'], undefined]);
  });
});
