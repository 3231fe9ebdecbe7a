import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {WrittenGuide} from '@huiyin/core';
import {placeText} from '../read/place.ts';
import {readGuides} from '../read/read-guides.ts';
import {runGuide, testFolder} from '../testing/run-guide.ts';
import {changedTables, exampleTables, workbook, type Tables} from '../testing/workbook.ts';

describe('Guides in a workbook', () => {
  const {file, path, remove} = testFolder();
  after(remove);

  const lint = async (tables: Tables, ...words: string[]) => {
    const {said} = await runGuide('lint', file('guides.xlsx', await workbook(tables)), ...words);
    return said.replaceAll(path('/'), '');
  };
  const guidesIn = async (tables: Tables): Promise<WrittenGuide[]> => {
    const guides: WrittenGuide[] = [];
    for await (const read of readGuides(file('guides.xlsx', await workbook(tables)), {language: 'en'})) {
      assert('guide' in read, 'problem' in read ? `${placeText(read.place)} ${read.problem}` : '');
      guides.push(read.guide);
    }
    return guides;
  };

  it('are read from its sheets, and have no fault where they have none', async () => {
    assert.equal(await lint(exampleTables), '100  云渡县公安局 (1)\n');
    const [guide] = await guidesIn(exampleTables);
    assert.deepEqual(guide?.materials?.[1]?.pieces, [{form: 'form', count: 1}]);
    assert.deepEqual(guide.version, {number: '3', validFrom: '2026-01-01', updatedOn: '2026-01-01'});
    assert.deepEqual(guide.fees, []);
    assert.deepEqual(guide.places[0]?.hours, [{weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '17:00'}]);
  });

  it('may have the code of the item besides that of the matter', async () => {
    const [guide] = await guidesIn(changedTables('办事指南', {业务办理项编码: 'YD-1-01'}));
    assert.deepEqual([guide?.taskCode, guide?.handleItemCode], ['YD-1', 'YD-1-01']);
  });

  it('have each fault told by sheet, column and row, with the rule’s source', async () => {
    const tables = changedTables('申请材料', {}, {空白表格: ''});
    assert.match(
      await lint(tables),
      /✖ materials\[1\]\.blankFormUrl {2}要填写的表格没有空白表可以下载。 {2}\(办事指南常见的14项.*\) {2}guides\.xlsx: 申请材料!3\n/,
    );
    const same = changedTables('办事指南', {监督投诉电话: '0713-0000001'});
    assert.match(await lint(same), /supervisionPhones .* guides\.xlsx: 办事指南!AC2 监督投诉电话\n/);
    const sarif = JSON.parse(await lint(same, '--format', 'sarif'));
    const [{locations}] = sarif.runs[0].results;
    assert.equal(
      locations[0].logicalLocations[0].fullyQualifiedName,
      'supervisionPhones 办事指南!AC2 监督投诉电话',
    );
  });

  it('say of every cell that means nothing what would', async () => {
    const tables = {
      ...changedTables('办事指南', {
        事项类型: '许可证',
        生效日期: '元旦',
        承诺办结时限: '很快',
        物流快递: '2',
      }),
      办理地点: [{实施编码: 'YD-1', 地点名称: '大厅', 地址: '1号', 办理时间: '全天'}],
    };
    const said = await lint(tables, '--language', 'en');
    assert.match(said, /办事指南!C2 事项类型 {2}许可证: not one of 行政许可、/);
    assert.match(said, /办事指南!J2 生效日期 {2}元旦: no day/);
    assert.match(said, /承诺办结时限 {2}很快: no time limit/);
    assert.match(said, /物流快递 {2}2: neither/);
    assert.match(said, /办理地点!D2 办理时间 {2}全天: not understood/);
  });

  it('say what is left out under its heading, and which code has lost its digits', async () => {
    assert.match(await lint(changedTables('办事指南', {版本号: ''})), /办事指南!2 {2}版本号 必须填写/);
    assert.match(await lint(changedTables('申请材料', {材料名称: ''})), /申请材料!2 {2}材料名称 必须填写/);
    const tables = changedTables('办事指南', {实施编码: '1.14E+30'});
    assert.match(
      await lint({办事指南: tables.办事指南!}),
      /办事指南!A2 实施编码 {2}1\.14E\+30：编码被当成了数字/,
    );
  });

  it('lose nothing silently: no column, no sheet and no row', async () => {
    const said = await lint({
      ...changedTables('办事指南', {办公邮箱: 'x@example.org'}),
      收费项目: [{实施编码: 'YD-2', 收费名称: '工本费'}],
      附件: [{名称: '一'}],
    });
    assert.match(said, /办事指南!AD1 办公邮箱 {2}模板里没有这一列。/);
    assert.match(said, /收费项目!2 {2}YD-2 没有这个编码的办事指南。/);
    assert.match(said, /附件!1 {2}模板里没有这个工作表。/);
    const listed = {...exampleTables, 收费项目: [{实施编码: 'YD-1', 收费名称: '工本费', 收费标准: '1元'}]};
    assert.match(await lint(listed), /是否收费 {2}填了“否”，却又列出了。/);
  });

  it('have situations, translations and what belongs to one line', async () => {
    const [guide] = await guidesIn({
      ...changedTables('办事指南', {
        ...{
          '事项名称（en）': 'Replacing an identity card',
          俗称: '补身份证\n身份证丢了',
          '俗称（ru）': '\nПотерян',
        },
        ...{
          受理条件: '户口在本县\n[who=child] 监护人陪同',
          '受理条件（en）': 'Registered here\nA guardian comes',
        },
        ...{
          设定依据: '甲法\n乙法',
          设定依据条款: '\n第二条',
          办理形式: '窗口办理、网上办理',
          办理网址: '\n/online',
        },
        承诺办结时限: '[who=self] 10个工作日\n【who=child】当场办结（要核对）',
      }),
      情形引导: [
        {实施编码: 'YD-1', 问题编号: 'who', 问题: '谁？', 选项编号: 'self', 选项: '本人'},
        {实施编码: 'YD-1', 问题编号: 'who', 选项编号: 'child', 选项: '孩子', 不能办理的说明: '请去派出所'},
      ],
    });
    const zh = (text: string) => ({text, lang: 'zh'});
    assert.deepEqual(guide?.name, [zh('居民身份证补领'), {text: 'Replacing an identity card', lang: 'en'}]);
    assert.deepEqual(guide.everydayNames, [
      [zh('补身份证')],
      [zh('身份证丢了'), {text: 'Потерян', lang: 'ru'}],
    ]);
    assert.deepEqual(guide.conditions[1], {
      text: [zh('监护人陪同'), {text: 'A guardian comes', lang: 'en'}],
      when: [{question: 'who', oneOf: ['child']}],
    });
    assert.deepEqual(guide.legalBasis, [
      {title: [zh('甲法')]},
      {title: [zh('乙法')], clause: [zh('第二条')]},
    ]);
    assert.deepEqual(guide.channels, [{channel: 'counter'}, {channel: 'online', url: '/online'}]);
    assert.deepEqual(guide.promisedLimits, [
      {count: 10, unit: 'workingDay', when: [{question: 'who', oneOf: ['self']}]},
      {
        ...{count: 0, unit: 'workingDay', explanation: [zh('要核对')]},
        when: [{question: 'who', oneOf: ['child']}],
      },
    ]);
    assert.deepEqual(guide.questions, [
      {
        ...{id: 'who', label: [zh('谁？')]},
        choices: [
          {id: 'self', label: [zh('本人')]},
          {id: 'child', label: [zh('孩子')], end: [zh('请去派出所')]},
        ],
      },
    ]);
  });

  it('name a translation that has a line too many', async () => {
    const tables = changedTables('办事指南', {'受理条件（en）': 'One\nTwo'});
    assert.match(await lint(tables), /受理条件（en） {2}比“受理条件”多出一行：Two/);
  });

  it('say where a situation goes wrong', async () => {
    const tables = {
      ...changedTables('申请材料', {适用情形: 'who=nobody'}),
      情形引导: [
        {实施编码: 'YD-1', 问题编号: 'who', 问题: '谁？', 选项编号: 'self', 选项: '本人'},
        {实施编码: 'YD-1', 问题编号: 'who', 选项编号: 'child', 选项: '孩子'},
        {
          实施编码: 'YD-1',
          问题编号: 'why',
          问题: '为什么？',
          选项编号: 'lost',
          选项: '丢了',
          适用情形: 'how=1',
        },
        {实施编码: 'YD-1', 问题编号: 'why', 选项编号: 'old', 选项: '旧了'},
      ],
    };
    const said = await lint(tables);
    assert.match(said, /materials\[0\] {2}条件里的选项不存在。.* guides\.xlsx: 申请材料!2/);
    assert.match(said, /questions\.why {2}条件里的问题不存在。.* guides\.xlsx: 情形引导!4/);
  });
});
