import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {runGuide, testFolder} from '../../testing/run-guide.ts';
import {workbookParts, zipped} from '../../testing/workbook-parts.ts';

describe('A workbook that cannot be read', () => {
  const {file, remove} = testFolder();
  after(remove);

  const parts = {
    ...workbookParts(['办事指南']),
    'xl/1.xml': '<worksheet><sheetData><row><c><v>实施编码</v></c></row></sheetData></worksheet>',
  };
  const refused = (content: Buffer | string, why: RegExp) =>
    assert.rejects(runGuide('lint', file('guides.xlsx', content)), ({message}: Error) => {
      assert.match(message, why);
      return /^\S+guides\.xlsx: /.test(message);
    });

  it('is no workbook at all', async () => {
    await refused('taskCode,name', /This is no XLSX file, or only a part of one/);
    await refused('', /This is no XLSX file/);
    await refused(zipped({'a.txt': 'a'}), /This is no XLSX file: it has no workbook/);
    const {'xl/1.xml': _, ...without} = parts;
    await refused(zipped(without), /it has no xl\/1\.xml/);
  });

  it('is of the old format, or has a password', async () => {
    await refused(
      Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
      /The old format XLS, or a file with a password/,
    );
  });

  it('is broken off, or not what was written', async () => {
    const whole = zipped(parts);
    await refused(whole.subarray(0, -300), /only a part of one/);
    await refused(zipped({...parts, 'xl/1.xml': '<worksheet><sheetData>'}), /xl\/1\.xml cannot be read/);
    await refused(zipped({...parts, 'xl/1.xml': '{}'}), /xl\/1\.xml cannot be read/);
    await refused(
      zipped({...parts, 'xl/1.xml': '<worksheet><row r=1/></worksheet>'}),
      /xl\/1\.xml cannot be read/,
    );
    const changed = Buffer.from(whole);
    const place = changed.indexOf('xl/1.xml') + 'xl/1.xml'.length + 8;
    changed[place] = changed[place]! ^ 1;
    await refused(changed, /xl\/1\.xml cannot be read/);
  });

  it('holds far more than anyone has written', async () => {
    const spaces = `<worksheet>${' '.repeat(60 << 20)}</worksheet>`;
    await refused(
      zipped({...parts, 'xl/1.xml': spaces}),
      /xl\/1\.xml cannot be read: it holds more than 200 times/,
    );
  });
});
