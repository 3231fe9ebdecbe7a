import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {after, describe, it} from 'node:test';
import {testFolder} from '../../testing/run-guide.ts';
import {workbookParts, zipped, type WorkbookParts} from '../../testing/workbook-parts.ts';
import {sheetRows, type SheetRow} from './sheet-rows.ts';
import {Spool} from './spool.ts';
import {openWorkbook} from './workbook.ts';

describe('The cells of a workbook', () => {
  const {file, remove} = testFolder();
  const spool = new Spool({blockSize: 16, blocks: 2});
  after(remove);
  after(() => spool.close());

  const rowsIn = async (parts: WorkbookParts, sheet = 'A'): Promise<SheetRow[]> => {
    const workbook = await openWorkbook(file('cells.xlsx', zipped(parts)), spool, () => {});
    const found: SheetRow[] = [];
    try {
      for await (const rows of workbook.rows(sheet)) found.push(...rows);
    } finally {
      workbook.close();
    }
    return found;
  };
  const sheet = (xml: string): string => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
  const rows = (xml: string, others: WorkbookParts = {}) =>
    rowsIn({...workbookParts(['A']), 'xl/1.xml': sheet(xml), ...others});

  it('keep their digits, however many, and the noughts before them', async () => {
    const digits = ['1142112400123456789012345678901', '0713', '0.10000000000000001', '1.14E+30'];
    const [row] = await rows(`<row>${digits.map((text) => `<c><v>${text}</v></c>`).join('')}</row>`);
    assert.deepEqual(row?.texts, digits);
  });

  it('stand where they stand, whether rows and cells are numbered, left out or empty', async () => {
    const cell = (at: string) => `<c ${at}><v>1</v></c>`;
    assert.deepEqual(
      await rows(
        `<row>${cell('')}${cell('')}</row><row r="2"/><row><c s="1"/></row>` +
          `<row r="7">${cell('r="B7"')}${cell('')}${cell('r="AB7"')}</row><row>${cell('')}</row>`,
      ),
      [
        {row: 1, texts: ['1', '1']},
        {row: 7, texts: ['', '1', '1', ...Array<string>(24).fill(''), '1']},
        {row: 8, texts: ['1']},
      ],
    );
  });

  it('say days as days where they are shown as such, from either year', async () => {
    const styles =
      `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>` +
      `<numFmt numFmtId="171" formatCode="0.00&quot;day&quot;"/><numFmt numFmtId="172" formatCode="[Red]h:mm"/></numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${['0', '14', '170', '171', '172', '31']
        .map((format) => `<xf numFmtId="${format}"/>`)
        .join('')}</cellXfs><dxfs><xf numFmtId="14"/></dxfs></styleSheet>`;
    const cells = `<row>${[0, 1, 2, 3, 4, 5]
      .map((style) => `<c s="${style}"><v>46023.75</v></c>`)
      .join('')}<c s="1"><v>0.5</v></c><c t="d"><v>2026-01-01T08:30:00</v></c></row>`;
    const parts = {'xl/1.xml': sheet(cells), 'xl/styles.xml': styles};
    const [from1900] = await rowsIn({...workbookParts(['A']), ...parts});
    const [day, number] = ['2026-01-01', '46023.75'];
    assert.deepEqual(from1900?.texts, [number, day, day, number, number, day, '0.5', day]);
    const [from1904] = await rowsIn({...workbookParts(['A'], true), ...parts});
    assert.equal(from1904?.texts[1], '2030-01-02');
  });

  it('say yes and no, what a formula came to, and what they hold themselves', async () => {
    const [row] = await rows(
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><f>A1&amp;B1</f><v>甲&amp;乙</v></c>' +
        '<c t="e"><v>#N/A</v></c><c t="inlineStr"><is><t>一_x000D_\n</t><r><t><![CDATA[<二>]]></t></r></is></c></row>',
    );
    assert.deepEqual(row?.texts, ['是', '否', '甲&乙', '#N/A', '一\r\n<二>']);
  });

  it('share texts, whose runs are joined without what is said of how they are spoken', async () => {
    const strings =
      '<sst><si><t xml:space="preserve"> 甲 </t></si><si/><si><r><rPr><b/></rPr><t>居民</t></r><r><t>身份证</t></r>' +
      '<rPh sb="0" eb="2"><t>jumin</t></rPh><phoneticPr/></si></sst>';
    const cells = '<row><c t="s"><v>2</v></c><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>';
    const [row] = await rows(cells, {'xl/sharedStrings.xml': strings});
    assert.deepEqual(row?.texts, ['居民身份证', '', ' 甲 ']);
    await assert.rejects(rows(cells), /xl\/1\.xml cannot be read: there is no shared string 2/);
  });

  it('may have names with a prefix, and sheets in any order', async () => {
    const prefixed = (text: string) =>
      `\uFEFF<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>` +
      `<x:row><x:c><x:v>${text}</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = {...workbookParts(['A', '乙']), 'xl/1.xml': prefixed('1'), 'xl/2.xml': prefixed('2')};
    assert.deepEqual(await rowsIn(parts, '乙'), [{row: 1, texts: ['2']}]);
    assert.deepEqual(await rowsIn(parts, 'A'), [{row: 1, texts: ['1']}]);
  });

  it('are the same wherever the file is cut while it is read', async () => {
    const xml = Buffer.from(
      sheet(
        '<row r="1"><c r="B1" t="str"><v>甲&amp;<![CDATA[𠮷]]>乙</v></c><!-- - --><c><v>0713</v></c></row>',
      ),
    );
    const chunks = Readable.from([...xml].map((byte) => Buffer.of(byte)));
    const meanings = {sharedString: String, isDay: [], epoch: 1900 as const};
    const found = [];
    for await (const rows of sheetRows({name: 'xl/1.xml', chunks}, meanings)) found.push(...rows);
    assert.deepEqual(found, [{row: 1, texts: ['', '甲&𠮷乙', '0713']}]);
  });

  it('are refused where no spreadsheet could have them', async () => {
    const cell = (at: string) => rows(`<row><c r="${at}"><v>1</v></c></row>`);
    await assert.rejects(cell('ZZZZ1'), /at most 1048576 rows and 16384 columns/);
    await assert.rejects(cell('1'), /at most/);
    await assert.rejects(rows('<row r="2000000"/>'), /at most/);
    await assert.rejects(
      rows(`<row><c><v>${'1'.repeat(131_073)}</v></c></row>`),
      /more than 131072 characters/,
    );
    const shared = {'xl/sharedStrings.xml': `<sst><si><t>${'1'.repeat(131_072)}</t></si></sst>`};
    await assert.rejects(
      rows(`<row>${'<c t="s"><v>0</v></c>'.repeat(31)}</row>`, shared),
      /row 1 has more than/,
    );
    await assert.rejects(
      rows(`<row><c><v>${'1'.repeat(1_200_000)}</v></c></row>`),
      /a text in it is too long/,
    );
  });
});
