import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import type {WrittenGuide} from '@huiyin/core';
import {exampleGuide} from '../testing/example-guide.ts';
import {runGuide, testFolder} from '../testing/run-guide.ts';
import {exampleTables, workbook} from '../testing/workbook.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../testing/imports/${name}`, import.meta.url));
const zh = (text: string) => [{text, lang: 'zh'}];

describe('Guides that are taken over', () => {
  const {file, path, remove} = testFolder();
  after(remove);
  let runs = 0;

  const take = async (from: string, ...words: string[]) => {
    const out = path(`out-${(runs += 1)}.ndjson`);
    const {code, said, notes} = await runGuide('import', from, '--out', out, ...words);
    const guides = readFileSync(out, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as WrittenGuide);
    return {code, said, notes, guides, out};
  };

  it('come from the national tables, joined', async () => {
    const {code, guides} = await take(fixture('national.json'));
    assert.equal(code, 0);
    const [guide] = guides;
    assert.deepEqual(
      [guide?.matterType, guide?.level, guide?.audience, guide?.promptness, guide?.body.type],
      ['confirmation', 'county', ['person', 'agency'], 'promised', 'statutory'],
    );
    assert.deepEqual(guide?.version, {number: '3', validFrom: '2026-01-01', updatedOn: '2026-09-01'});
    assert.deepEqual(guide.conditions, [{text: zh('身份证丢失')}, {text: zh('户口在本县')}]);
    assert.deepEqual(
      guide.materials?.map(({name, necessity, source, pieces}) => [name[0]?.text, necessity, source, pieces]),
      [
        [
          '居民户口簿',
          'later',
          'government',
          [
            {form: 'original', count: 1},
            {form: 'copy', count: 1},
          ],
        ],
        ['补领申请表', 'required', 'applicant', [{form: 'form', count: 1}]],
        ['照片', 'required', 'other', [{form: 'original', count: 1}]],
      ],
    );
    assert.deepEqual(
      guide.steps.map(({name}) => name[0]?.text),
      ['申请', '受理', '审查', '决定'],
    );
    assert.deepEqual(guide.legalLimits, [{count: 60, unit: 'day'}]);
    assert.deepEqual(guide.promisedLimits, [
      {count: 20, unit: 'workingDay', explanation: zh('不含制证时间')},
    ]);
    assert.deepEqual(guide.visits, [{count: 1, reason: zh('要当面照相')}]);
    assert.deepEqual(guide.fees, [{name: zh('工本费'), standard: zh('40元'), basis: zh('财税〔2018〕37号')}]);
    assert.deepEqual(guide.channels, [
      {channel: 'counter'},
      {channel: 'online', url: 'https://zwfw.example.org/apply'},
    ]);
    assert.equal(guide.places[0]?.hours.length, 2);
    assert.deepEqual(guide.enquiryPhones, ['0713-0000001', '12345']);
    assert.deepEqual(guide.express, {offered: true});
    assert.equal(guide.booking, undefined);
    assert.equal(guide.legalBasis[0]?.title[0]?.text, '《中华人民共和国居民身份证法》');
    assert.deepEqual(guide.quantityLimit, zh('每人一张'));
    assert.deepEqual(guide.specialProcedure, zh('制证前核对指纹'));
    assert.equal(guide.inServiceCentre, true);
    assert.deepEqual(guide.notes, [{title: zh('预约规则'), markup: zh('<p>提前一天&#60;打电话&#62;</p>')}]);
    assert.equal(guide.commonQuestions.length, 1);
  });

  it('lose nothing that is not told, with its place', async () => {
    const {said, notes} = await take(fixture('national.json'), '--language', 'en');
    const lost = said
      .trim()
      .split('\n')
      .map((line) => line.replace(/^! .*national\.json: 1 {2}/, ''));
    assert.deepEqual(lost.sort(), [
      'handle_area  is not understood  [3]',
      'is_schedule  is not understood  [2]',
      'online_handle_depth  is not understood  [1]',
      'power_source  is not understood  [1]',
      'supervise_way  has no place in a guide  [0713-0000002，县纪委监委]',
      'task_state  has no place in a guide  [1]',
      'up_task_general_material[2].is_need  has no value that can be used: required is taken',
      'up_task_general_material[2].is_need  is not understood  [7]',
      'up_task_general_material[2].material_type  has no value that can be used: original is taken',
      'up_task_general_material[2].source_type  has no value that can be used: other is taken',
      'up_task_general_material[2].source_type  is not understood  [1]',
    ]);
    assert.match(notes, /! up_task_general_material\[\]\.is_need: 2 times/);
    assert.match(notes, /Guides written: 1\. Refused: 0\./);
  });

  it('come from Guangdong’s AUDIT_*, whose words count more than its codes', async () => {
    const {code, guides, said} = await take(fixture('audit.json'));
    assert.equal(code, 0);
    const [guide] = guides;
    assert.deepEqual(guide?.audience, ['enterprise', 'unincorporatedEnterprise']);
    assert.deepEqual([guide.matterType, guide.level, guide.promptness], ['licence', 'county', 'promised']);
    assert.equal(guide.onlineDepth, 'whole');
    assert.deepEqual(guide.fees, []);
    assert.deepEqual(guide.legalLimits, [{count: 20, unit: 'workingDay', explanation: zh('不含现场核查')}]);
    assert.deepEqual(guide.steps, [
      {
        ...{id: 'step-1', name: zh('受理'), explanation: zh('材料齐全')},
        limit: {count: 1, unit: 'workingDay'},
      },
      {id: 'step-2', name: zh('决定')},
    ]);
    assert.deepEqual(guide.notes, [
      {title: zh('窗口办理流程'), markup: zh('<p>到窗口提交材料，工作人员审查后制证。</p>')},
    ]);
    assert.equal(guide.materials?.[0]?.blankFormUrl, 'https://www.example.org/form.docx');
    assert.deepEqual(guide.legalBasis, [
      {
        title: zh('中华人民共和国食品安全法'),
        clause: zh('第三十五条 国家对食品生产经营实行许可制度。'),
      },
    ]);
    assert.deepEqual(guide.area, zh('全市 云渡县'));
    assert.deepEqual([guide.enquiryPhones, guide.supervisionPhones], [['0713-0000003'], ['12315']]);
    assert.match(said, /! .*audit\.json: 1 {2}plan_effective_date {2}没有可用的值，取“2026-03-01”/);
    assert.match(said, /AUDIT_MATERIAL\[0\]\.ZZHDZB_TEXT {2}指南里没有对应的位置 {2}\[纸质\]/);
    assert.match(said, /AUDIT_ITEM_RESULT\[0\]\.RESULT_TYPE_TEXT .*\[证照\]/);
  });

  it('come with the national names in camelCase, and phones of their own', async () => {
    const national = {
      ...{taskCode: 'T1', taskHandleItem: 'T101', taskName: '换领', taskType: '07', useLevel: '4'},
      ...{
        serverType: '1',
        projectType: '1',
        deptType: '1',
        deptName: '公安局',
        planEffectiveDate: '2026-01-01',
      },
      ...{powerSource: '5', powerSourceText: '上级委托'},
      onlineHandleDepth: '互联网受理,互联网咨询',
      ...{consultPhone: '07130000001', complainPhone: '12345', trafficGuide: '公交3路', transactAddr: '1号'},
    };
    const {guides} = await take(file('camel.json', [national]));
    assert.equal(guides[0]?.taskCode, 'T101');
    assert.equal(guides[0].handleItemCode, 'T101');
    assert.equal(guides[0].powerSource, 'entrustedFromAbove');
    assert.equal(guides[0].onlineDepth, 'application');
    assert.deepEqual(guides[0].places[0]?.transport, zh('公交3路'));
    assert.deepEqual([guides[0].enquiryPhones, guides[0].supervisionPhones], [['07130000001'], ['12345']]);
    assert.equal(guides[0].materials, undefined);
  });

  it('come with a flow at the counter and one on line, of which neither is lost', async () => {
    const basics = {
      ...{taskCode: 'T1', taskName: '换领', taskType: '07', useLevel: '4', serverType: '1'},
      ...{projectType: '1', deptType: '1', deptName: '公安局', planEffectiveDate: '2026-01-01'},
    };
    const onlineFlow = '登录→填表';
    const both = await take(file('flows.json', [{...basics, offlineFlow: '取号→受理→发证', onlineFlow}]));
    assert.deepEqual(
      both.guides[0]?.steps.map(({name}) => name),
      [zh('取号'), zh('受理'), zh('发证')],
    );
    assert.deepEqual(both.guides[0]?.notes, [{title: zh('网上办理流程'), markup: zh('<p>登录→填表</p>')}]);
    assert.doesNotMatch(both.said, /Flow/);
    const alone = await take(file('online.json', [{...basics, onlineFlow}]));
    assert.deepEqual(
      alone.guides[0]?.steps.map(({name}) => name),
      [zh('登录'), zh('填表')],
    );
    assert.equal(alone.guides[0]?.notes, undefined);
  });

  it('come without what stands for an address on the net and is none', async () => {
    const {code, guides, said} = await take(
      file('addresses.json', [
        {
          ...{taskCode: 'T1', taskName: '换领', taskType: '07', useLevel: '4', serverType: '1'},
          ...{projectType: '1', deptType: '1', deptName: '公安局', planEffectiveDate: '2026-01-01'},
          ...{linkAddr: '渡口大道1号', onlineHandleUrl: '无', govNetUrl: 'https://zwfw.example.org/apply'},
        },
      ]),
    );
    assert.equal(code, 0);
    assert.deepEqual(guides[0]?.channels, [{channel: 'online', url: 'https://zwfw.example.org/apply'}]);
    assert.match(said, /linkAddr {2}看不懂这个值 {2}\["渡口大道1号"\]/);
  });

  it('come without the rows of whom nobody knows whose they are, which are told', async () => {
    const basics = {
      ...{row_guid: 'g1', task_code: 'T1', task_name: '换领', task_type: '07', use_level: '4'},
      ...{server_type: '1', project_type: '1', dept_type: '1', dept_name: '公安局'},
      plan_effective_date: '2025-12-31T16:00:00.000+0000',
    };
    const material = {basic_id: 'g1', material_name: '照片', is_need: '1', material_type: '1'};
    const tables = {up_task_general_basic: [basics], up_task_general_material: [material]};
    const {code, guides, said} = await take(file('orphans.json', tables), '--language', 'en');
    assert.deepEqual(
      [code, guides[0]?.materials, guides[0]?.version?.validFrom],
      [0, undefined, '2026-01-01'],
    );
    assert.match(said, /up_task_general_material\[0\] {2}is a row that belongs to no guide here {2}\[.*照片/);
  });

  it('come from the template, and as they are', async () => {
    const {guides} = await take(file('guides.xlsx', await workbook(exampleTables)));
    assert.equal(guides[0]?.taskCode, 'YD-1');
    const again = await take(file('again.json', [exampleGuide]));
    assert.deepEqual(again.guides, [exampleGuide]);
  });

  it('are refused one by one, with what is missing', async () => {
    const whole = {task_code: 'T1', task_name: '换领'};
    const {code, said, guides} = await take(file('half.json', [exampleGuide, whole, {a: 1}]));
    assert.deepEqual([code, guides.length], [1, 1]);
    assert.match(said, /✖ .*half\.json: 2 {2}matterType 必须填写/);
    assert.match(said, /✖ .*half\.json: 3 {2}既不是指南，也不是认得的导出数据/);
  });

  it('leave the file of before as it was when they cannot be read', async () => {
    const out = file('kept.ndjson', 'before');
    await assert.rejects(runGuide('import', file('open.json', '[{"a": 1}'), '--out', out), /ends before/);
    assert.equal(readFileSync(out, 'utf8'), 'before');
    assert.equal((await runGuide('import', out)).code, 2);
    assert.equal((await runGuide('import', out, '--out', path('x.ndjson'), '--from', 'word')).code, 2);
    assert(!existsSync(path('x.ndjson')));
  });
});
