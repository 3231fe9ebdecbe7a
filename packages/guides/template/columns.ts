import type {CellReader} from './cell.ts';
import * as read from './readers.ts';
import * as words from './vocabulary.ts';

/** A column of the template. */
export interface Column {
  heading: string;
  /** Where it stands in the guide, or in a sheet of parts in the part; `''` is all of it. */
  at: string;
  read: CellReader;
  /** Whether it is text for readers: it may stand in other languages too, under `材料名称（en）`. */
  isWords?: true;
  /** The list to which its lines belong, a line a member. The first column of a list says how many there are. */
  each?: string;
  /** What stands between its lines, where that is not only the line's end. */
  between?: RegExp;
  /** What stands in the rows of the template, for an example. */
  examples: readonly string[];
}

/** A sheet of the template. */
export interface Sheet {
  name: string;
  /** The list whose members are its rows; the first sheet has none: its rows are guides. */
  list?: string;
  columns: readonly Column[];
}

const text = (heading: string, at: string, ...examples: string[]): Column => ({
  ...{heading, at, read: read.plain, isWords: true, examples},
});
const cell = (heading: string, at: string, reader: CellReader, ...examples: string[]): Column => ({
  ...{heading, at, read: reader, examples},
});
const each = (list: string, column: Column): Column => ({...column, each: list});
const when = cell('适用情形', 'when', read.when);

/** The heading by which the sheets of parts say whose part a row is. */
export const codeHeading = '实施编码';

const guideSheet: Sheet = {
  name: '办事指南',
  columns: [
    cell(codeHeading, 'taskCode', read.code, '11421124MB0001234X4442111001000'),
    cell('业务办理项编码', 'handleItemCode', read.code),
    cell('基本编码', 'catalogCode', read.code, '442111001000'),
    text('事项名称', 'name', '居民身份证补领'),
    each('everydayNames', text('俗称', '', '补办身份证\n身份证丢了')),
    cell('事项类型', 'matterType', read.coded(words.matterTypeWords), '行政确认'),
    cell('行使层级', 'level', read.coded(words.levelWords), '县级'),
    cell('权力来源', 'powerSource', read.coded(words.powerSourceWords), '法定本级行使'),
    cell('服务对象', 'audience', read.several(read.coded(words.audienceWords.plain)), '自然人'),
    cell('办件类型', 'promptness', read.coded(words.promptnessWords), '承诺件'),
    text('实施主体', 'body.name', '云渡县公安局'),
    cell('实施主体编码', 'body.code', read.code),
    cell('实施主体性质', 'body.type', read.coded(words.bodyTypeWords), '法定机关'),
    text('委托部门', 'body.entrustedBy'),
    each('body.together', text('联办机构', '')),
    cell('主题分类', 'topics', read.several(read.plain), 'certificates'),
    cell('版本号', 'version.number', read.plain, '3'),
    cell('生效日期', 'version.validFrom', read.day, '2026-01-01'),
    cell('失效日期', 'version.validUntil', read.day),
    cell('更新日期', 'version.updatedOn', read.day, '2026-01-01'),
    each('conditions', text('受理条件', 'text', '身份证丢失，户口在本县')),
    text('数量限制', 'quantityLimit', '每人只能领一张'),
    cell('需要材料', 'materials', read.noneWhenNo, '是'),
    each('legalLimits', cell('法定办结时限', '', read.limit, '60天')),
    each('promisedLimits', cell('承诺办结时限', '', read.limit, '20个工作日')),
    text('特别程序', 'specialProcedure'),
    each('visits', cell('到办事现场次数', 'count', read.count, '1')),
    each('visits', text('必须现场办理原因', 'reason', '要当面照相、按指纹')),
    cell('是否收费', 'fees', read.noneWhenNo, '是'),
    {
      ...each('channels', cell('办理形式', 'channel', read.coded(words.channelWords), '窗口办理')),
      between: /[\n、，,；;]/,
    },
    each('channels', cell('办理网址', 'url', read.plain)),
    each('channels', text('办理形式说明', 'explanation')),
    cell('网上办理深度', 'onlineDepth', read.coded(words.onlineDepthWords), '事项公开'),
    cell('是否进驻大厅', 'inServiceCentre', read.yesNo, '是'),
    text('结果名称', 'result.name', '居民身份证'),
    cell('结果样本', 'result.sampleUrl', read.plain, '/samples/id-card.jpg'),
    cell(
      '结果送达方式',
      'result.deliveries',
      read.several(read.coded(words.deliveryWords)),
      '窗口领取、邮寄',
    ),
    text('通办范围', 'area', '全国'),
    cell('预约办理', 'booking.offered', read.yesNo, '是'),
    cell('预约网址', 'booking.url', read.plain, '/booking'),
    cell('网上支付', 'onlinePayment.offered', read.yesNo, '否'),
    cell('网上支付网址', 'onlinePayment.url', read.plain),
    cell('物流快递', 'express.offered', read.yesNo, '是'),
    cell('物流快递网址', 'express.url', read.plain),
    text('中介服务', 'intermediary', '不需要'),
    each('legalBasis', text('设定依据', 'title', '中华人民共和国居民身份证法')),
    each('legalBasis', text('设定依据条款', 'clause', '第十一条')),
    each('legalBasis', cell('设定依据网址', 'url', read.plain)),
    cell('咨询电话', 'enquiryPhones', read.several(read.plain), '0713-0000001'),
    cell('监督投诉电话', 'supervisionPhones', read.several(read.plain), '0713-0000002'),
  ],
};

/** The sheets of the template: the guides, and the lists of which a guide has many. */
export const sheets: readonly Sheet[] = [
  guideSheet,
  {
    name: '情形引导',
    list: 'questions',
    columns: [
      cell('问题编号', 'id', read.plain, 'who', 'who'),
      text('问题', 'label', '谁来办理？', '谁来办理？'),
      text('问题提示', 'hint'),
      cell('选项编号', 'choice.id', read.plain, 'oneself', 'guardian'),
      text('选项', 'choice.label', '本人', '监护人陪同未满十六周岁的本人'),
      text('不能办理的说明', 'choice.end'),
      when,
    ],
  },
  {
    name: '申请材料',
    list: 'materials',
    columns: [
      cell('材料编号', 'id', read.plain),
      text('材料名称', 'name', '居民户口簿', '监护人身份证', '补领申请表'),
      cell('必要性', 'necessity', read.coded(words.necessityWords), '必要', '必要', '必要'),
      cell('原件份数', 'pieces.original', read.count, '1', '1'),
      cell('复印件份数', 'pieces.copy', read.count),
      cell('电子件份数', 'pieces.electronic', read.count),
      cell('表格份数', 'pieces.form', read.count, '', '', '1'),
      cell('来源渠道', 'source', read.coded(words.sourceWords), '政府部门核发', '政府部门核发', '申请人自备'),
      text('来源说明', 'sourceExplanation'),
      text('用途', 'purpose', '核对户籍', '核对监护关系', '写明为什么补领'),
      text('填报须知', 'fillingIn'),
      text('受理标准', 'standard'),
      cell('示例样表', 'sampleUrl', read.plain, '', '', '/forms/id-card-sample.pdf'),
      cell('空白表格', 'blankFormUrl', read.plain, '', '', '/forms/id-card.pdf'),
      text('共享证照', 'shared.certificate'),
      {...when, examples: ['', 'who=guardian']},
    ],
  },
  {
    name: '办理流程',
    list: 'steps',
    columns: [
      cell('环节编号', 'id', read.plain),
      text('环节名称', 'name', '受理', '审查', '决定'),
      text('环节说明', 'explanation'),
      cell('环节时限', 'limit', read.limit, '1个工作日'),
      when,
    ],
  },
  {
    name: '收费项目',
    list: 'fees',
    columns: [
      text('收费名称', 'name', '工本费'),
      text('收费标准', 'standard', '40元'),
      text('收费依据', 'basis', '财税〔2018〕37号'),
      text('减免说明', 'reduction'),
      when,
    ],
  },
  {
    name: '办理地点',
    list: 'places',
    columns: [
      cell('地点编号', 'id', read.plain),
      text('地点名称', 'name', '县政务服务中心'),
      text('地址', 'address', '渡口大道1号'),
      text('窗口', 'window', 'B02'),
      cell('办理时间', 'hours', read.hours, '周一至周五 08:30-12:00、14:00-17:30'),
      text('时间说明', 'hoursExplanation'),
      text('交通', 'transport'),
      cell('电话', 'phones', read.several(read.plain), '0713-0000001'),
      cell('纬度', 'point.latitude', read.degrees),
      cell('经度', 'point.longitude', read.degrees),
      cell('坐标系', 'point.system', read.plain),
      when,
    ],
  },
  {
    name: '常见问题',
    list: 'commonQuestions',
    columns: [text('问', 'question', '照片要自己带吗？'), text('答', 'answer', '不用，窗口免费拍。'), when],
  },
];
