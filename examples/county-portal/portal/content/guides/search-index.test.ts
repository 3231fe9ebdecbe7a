import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {languages, type GuideFolder} from '@huiyin/core';
import {chinaCalendar} from '@huiyin/core/national';
import {writeFolder} from '@huiyin/guides';
import {catalogue, guides} from './index.ts';

describe('the files that a citizen loads to search among all guides of the demo county', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-index-'));
  after(() => rmSync(folder, {recursive: true}));

  it('have at most 150 KB in brotli, all five languages together', async () => {
    await writeFolder(each(), {folder, languages, catalogue, calendar: chinaCalendar, hotline: '12345'});
    const bytesOf = (name: string) => brotliCompressSync(readFileSync(join(folder, name))).length;
    const {shards, first} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as GuideFolder;
    assert.deepEqual(Object.keys(first).sort(), [...languages].sort());
    const bytes = ['index.json', ...shards].reduce((sum, name) => sum + bytesOf(name), 0);
    assert.ok(bytes <= 150_000, `${bytes} bytes for ${guides.length} guides`);
  });
});

const each = async function* () {
  for (const guide of guides) yield Promise.resolve(guide);
};
