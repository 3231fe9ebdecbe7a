import {spawn} from 'node:child_process';
import {createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import type {WrittenGuide} from '@huiyin/core';
import {exampleGuide} from './testing/example-guide.ts';
import {writeLargeWorkbook} from './testing/large-workbook.ts';

// Measures how fast a county's guides are checked, and how much memory that takes: of every way to read and to tell.

const count = Number(process.argv[2] ?? 100_000);
const goal = 512;

const folder = mkdtempSync(join(tmpdir(), 'huiyin-guides-bench-'));

/** A guide like no other; each third one breaks a rule, or several. */
const guideAt = (number: number): WrittenGuide => ({
  ...exampleGuide,
  taskCode: `YD-${number}`,
  name: [{text: `${exampleGuide.name[0]!.text}（第${number}种情形）`, lang: 'zh'}],
  body: {...exampleGuide.body, name: [{text: `云渡县第${number % 40}局`, lang: 'zh'}]},
  ...(number % 3 === 0 && {conditions: [], legalBasis: [], supervisionPhones: exampleGuide.enquiryPhones}),
});

const write = async (name: string, pieces: Iterable<string>): Promise<string> => {
  const path = join(folder, name);
  const file = createWriteStream(path);
  for (const piece of pieces) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  return path;
};

function* lines(): Generator<string> {
  for (let number = 0; number < count; number++) yield `${JSON.stringify(guideAt(number))}\n`;
}

function* list(): Generator<string> {
  for (let number = 0; number < count; number++)
    yield `${number ? ',' : '['}\n${JSON.stringify(guideAt(number))}`;
  yield '\n]\n';
}

const headings = [
  ...['实施编码', '事项名称', '事项类型', '行使层级', '服务对象', '办件类型', '实施主体', '实施主体性质'],
  ...[
    '版本号',
    '生效日期',
    '更新日期',
    '受理条件',
    '法定办结时限',
    '承诺办结时限',
    '到办事现场次数',
    '是否收费',
  ],
  ...[
    '办理形式',
    '咨询电话',
    '申请材料/材料名称',
    '申请材料/必要性',
    '申请材料/原件份数',
    '申请材料/来源渠道',
  ],
];

function* table(): Generator<string> {
  yield `${headings.join(',')}\n`;
  for (let number = 0; number < count; number++) {
    const own = `补领${number},确认,县级,自然人,承诺件,云渡县第${number % 40}局,法定机关,1,2026-01-01,2026-01-01`;
    yield `YD-${number},${own},户口在本县,60天,20个工作日,1,否,窗口,12345,户口簿,必要,1,政府部门核发\n`;
    yield `YD-${number}${','.repeat(18)}身份证,必要,1,政府部门核发\n`;
  }
}

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nRSS "+process.resourceUsage().maxRSS))';
const flags = ['--conditions=@huiyin/source', '--import=tsx', `--import=${tellMemory}`];

/** Runs the tool; what it tells is counted and thrown away. */
const run = async (...words: string[]) => {
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, cli, ...words], {stdio: ['ignore', 'pipe', 'pipe']});
  let [told, notes] = [0, ''];
  child.stdout.on('data', (piece: Buffer) => (told += piece.length));
  child.stderr.on('data', (piece: Buffer) => (notes += piece.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code > 1) throw new Error(notes);
  const seconds = (performance.now() - start) / 1000;
  return {
    'guides a second': Math.round(count / seconds),
    'peak RSS, MB': Math.round(Number(/RSS (\d+)/.exec(notes)?.[1]) / 1024),
    'told, MB': Math.round(told / 1e6),
  };
};

const index = (file: string) => run('index', file, '--out', join(folder, 'out'), '--languages', 'zh');

const files = {
  ndjson: await write('guides.ndjson', lines()),
  json: await write('guides.json', list()),
  csv: await write('guides.csv', table()),
  xlsx: await writeLargeWorkbook(join(folder, 'guides.xlsx'), count),
};
const size = Math.round(statSync(files.ndjson).size / 1e6);
console.log(`\nhuiyin-guide, ${count} guides (${size} MB as ndjson); goal of lint and import: ${goal} MB`);
console.table({
  'lint ndjson, text': await run('lint', files.ndjson),
  'lint ndjson, json': await run('lint', files.ndjson, '--format', 'json'),
  'lint ndjson, sarif': await run('lint', files.ndjson, '--format', 'sarif'),
  'lint ndjson, html': await run('lint', files.ndjson, '--format', 'html'),
  'lint ndjson, all five languages': await run('lint', files.ndjson, '--languages', 'zh,en,ru,ja,ko'),
  'lint json': await run('lint', files.json),
  'lint csv': await run('lint', files.csv),
  'lint xlsx': await run('lint', files.xlsx),
  'import csv': await run('import', files.csv, '--out', join(folder, 'out.ndjson')),
  'import xlsx': await run('import', files.xlsx, '--out', join(folder, 'out.ndjson')),
  'index ndjson, one language': await index(files.ndjson),
  'index xlsx, one language': await index(files.xlsx),
});
rmSync(folder, {recursive: true});
