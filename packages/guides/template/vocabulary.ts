import {
  audiences,
  bodyTypes,
  deliveries,
  guideChannels,
  levels,
  limitUnits,
  materialSources,
  matterTypes,
  necessities,
  onlineDepths,
  powerSources,
  promptnesses,
} from '@huiyin/core/contract';
import * as codes from '@huiyin/core/guide';

/** The words that offices use for the values of a field; the first of each is the one to write. */
export interface Vocabulary<V extends string = string> {
  /** What a word, a code or our own name of a value means; `undefined` for one that is not known. */
  valueOf(text: string): V | undefined;
  /** The words to write, such as 许可. */
  words: readonly string[];
}

const vocabulary = <V extends string>(
  values: readonly V[],
  words: Readonly<Record<V, readonly string[]>>,
  table?: codes.CodeTable<V>,
): Vocabulary<V> => ({
  valueOf: (text) =>
    values.find((value) => value === text || words[value].includes(text)) ?? table?.valueOf(text),
  words: values.map((value) => words[value][0]!),
});

export const matterTypeWords = vocabulary(
  matterTypes,
  {
    licence: ['行政许可', '许可'],
    penalty: ['行政处罚', '处罚'],
    compulsion: ['行政强制', '强制'],
    levy: ['行政征收', '征收'],
    payment: ['行政给付', '给付'],
    inspection: ['行政检查', '检查'],
    confirmation: ['行政确认', '确认'],
    reward: ['行政奖励', '奖励'],
    ruling: ['行政裁决', '裁决'],
    other: ['其他行政权力', '其他', '其他类'],
    publicService: ['公共服务'],
  },
  codes.matterTypeCodes,
);

export const levelWords = vocabulary(
  levels,
  {
    nation: ['国家级', '国家'],
    province: ['省级', '省'],
    city: ['市级', '市', '设区市级'],
    county: ['县级', '县', '区级', '县（区）级', '区县级'],
    township: ['镇（乡、街道）级', '乡镇级', '镇级', '乡级', '街道级', '乡镇', '街道'],
    village: ['村（社区）级', '村级', '社区级', '村', '社区'],
    several: ['分级管理'],
  },
  codes.levelCodes,
);

export const powerSourceWords = vocabulary(powerSources, {
  ownByLaw: ['法定本级行使', '法定本级', '本级行使'],
  handedDown: ['上级下放'],
  conferredFromAbove: ['上级授权'],
  conferredByPeer: ['同级授权'],
  entrustedFromAbove: ['上级委托'],
  entrustedByPeer: ['同级委托'],
  other: ['其他'],
});

export const bodyTypeWords = vocabulary(
  bodyTypes,
  {
    statutory: ['法定机关', '法定行政机关'],
    authorised: ['授权组织', '法律法规授权组织', '授权'],
    entrusted: ['受委托组织', '受委托', '委托'],
    other: ['其他'],
  },
  codes.bodyTypeCodes,
);

const audienceText = {
  person: ['自然人', '个人'],
  enterprise: ['企业法人', '企业'],
  publicInstitution: ['事业法人', '事业单位'],
  socialOrganisation: ['社会组织法人', '社会组织'],
  unincorporatedEnterprise: ['非法人企业'],
  agency: ['行政机关', '机关'],
  other: ['其他组织', '其他'],
} as const;

/** 服务对象, with the codes of the standard or of the provinces' interfaces: they differ from 5 on. */
export const audienceWords = {
  plain: vocabulary(audiences, audienceText),
  standard: vocabulary(audiences, audienceText, codes.audienceCodes.standard),
  interfaces: vocabulary(audiences, audienceText, codes.audienceCodes.interfaces),
};

export const promptnessWords = vocabulary(
  promptnesses,
  {immediate: ['即办件'], promised: ['承诺件'], other: ['其他']},
  codes.promptnessCodes,
);

export const limitUnitWords = vocabulary(
  limitUnits,
  {
    day: ['天', '日', '自然日', '个自然日'],
    workingDay: ['工作日', '个工作日'],
    month: ['月', '个月'],
    year: ['年'],
  },
  codes.limitUnitCodes,
);

export const necessityWords = vocabulary(
  necessities,
  {
    required: ['必要', '必需', '必须', '是'],
    optional: ['非必要', '非必需', '否'],
    later: ['容缺后补', '可容缺', '容缺'],
  },
  codes.necessityCodes,
);

export const sourceWords = vocabulary(materialSources, {
  applicant: ['申请人自备'],
  government: ['政府部门核发', '政府部门'],
  other: ['其他', '其它'],
});

export const channelWords = vocabulary(guideChannels, {
  online: ['网上办理', '网上', '电脑端', '网上申请'],
  mobile: ['掌上办理', '掌上', '移动端', '手机'],
  counter: ['窗口办理', '窗口', '现场办理'],
  selfService: ['自助办理', '自助', '自助终端', '自助机'],
  post: ['邮寄办理', '邮寄', '快递', '快递申请'],
  village: ['便民服务点', '便民点', '村（社区）便民点'],
  agent: ['帮办代办', '代办', '帮办'],
});

export const onlineDepthWords = vocabulary(onlineDepths, {
  information: ['事项公开', '信息公开', '网上咨询', '互联网咨询'],
  precheck: ['在线预审', '网上预审', '互联网收件', '互联网预审'],
  application: [
    '在线办理',
    '在线申办',
    '网上受理',
    '互联网受理',
    '互联网办理',
    '互联网办理结果信息反馈',
    '互联网电子证照反馈',
  ],
  whole: ['全程网办', '全程网办（Ⅳ级）', '全程网办(Ⅳ级)', 'Ⅳ级'],
});

export const deliveryWords = vocabulary(deliveries, {
  counter: ['窗口领取', '窗口', '现场领取'],
  post: ['邮寄', '快递', '邮寄送达'],
  electronic: ['电子送达', '电子', '网上下载', '网站下载'],
  selfService: ['自助领取', '自助', '自助打印'],
});

const yes = ['是', '支持', '有', '需要', '1', 'true'];
const no = ['否', '不支持', '无', '不需要', '0', 'false'];

/** A yes or no; `undefined` for what is neither: some copies write 2 for no, others for something else. */
export const isYes = (text: string): boolean | undefined => {
  if (yes.includes(text.toLowerCase())) return true;
  return no.includes(text.toLowerCase()) ? false : undefined;
};
