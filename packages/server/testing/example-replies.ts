import type {Database} from '../database/open-database.ts';
import {indexOf} from '../published/search-words.ts';

const matters = [
  ...[
    '居民身份证',
    '护照签发',
    '户口迁移',
    '新生儿落户',
    '居住证签注',
    '养老保险转移',
    '医疗保险参保',
    '异地就医备案',
  ],
  ...[
    '社会保障卡',
    '工伤认定',
    '失业金领取',
    '灵活就业补贴',
    '创业担保贷款',
    '个体工商户注册',
    '营业执照注销',
    '食品经营许可',
  ],
  ...[
    '不动产登记',
    '房屋契税',
    '公积金提取',
    '公租房配租',
    '宅基地审批',
    '农村危房改造',
    '土地流转合同',
    '种粮补贴发放',
  ],
  ...[
    '小学入学划片',
    '中考报名',
    '学籍转接',
    '助学贷款',
    '残疾人证',
    '低保认定',
    '高龄津贴',
    '养老院床位',
    '婚姻登记预约',
  ],
  ...[
    '驾驶证换领',
    '机动车年检',
    '违章处理',
    '公交改线',
    '道路坑洼',
    '路灯损坏',
    '供暖温度',
    '自来水停水',
    '燃气安装',
  ],
  ...[
    '噪声扰民',
    '垃圾清运',
    '河道污染',
    '油烟扰民',
    '树木修剪',
    '物业收费',
    '加装电梯',
    '业主大会',
    '拖欠工资',
    '劳动仲裁',
  ],
  ...[
    '消费退款',
    '预付卡跑路',
    '发票开具',
    '个税汇算',
    '环评审批',
    '消防验收',
    '施工许可',
    '林木采伐',
    '水井取水',
    '边境通行证',
  ],
];
const questions = [
  '怎么办理',
  '需要什么材料',
  '多久能办完',
  '在哪里申请',
  '能不能代办',
  '没有人管',
  '收费标准',
  '网上可以吗',
];
const stories = [
  ...[
    '我在外地打工，今年春节才回来',
    '去年十月已经交过一次表',
    '窗口说系统升级让我等通知',
    '家里老人行动不便',
  ],
  ...[
    '孩子九月就要上学',
    '社区告诉我不归他们管',
    '打了几次电话都没有结果',
    '合同上写的是另外一个日期',
    '邻居也遇到同样的事',
  ],
];
const answers = [
  ...[
    '您好，您反映的问题已收悉',
    '经核实，现答复如下',
    '请携带本人有效身份证件到政务服务中心窗口',
    '自受理之日起十个工作日内办结',
  ],
  ...[
    '不收取任何费用',
    '也可以在政务服务网提交',
    '逾期未补正的视为撤回',
    '如有疑问请在工作时间拨打咨询电话',
    '感谢您的关心与支持',
  ],
];

/** Publishes so many made-up answers, always the same, straight into the tables. */
export const publishExamples = async (database: Database, count: number): Promise<void> => {
  const next = dice();
  const oneOf = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const place = () => String.fromCodePoint(...Array.from({length: 2}, () => 0x4e00 + next(2500))) + '镇';
  const example = (serial: number) => {
    const matter = oneOf(matters);
    const title = `${place()}${matter}${oneOf(questions)}`;
    const question = `${oneOf(stories)}，${matter}${oneOf(questions)}？${oneOf(stories)}。${place()}${oneOf(stories)}。`;
    const answer = [oneOf(answers), `关于${matter}`, ...answers.filter(() => next(3) > 0)].join('，');
    return {
      title,
      question,
      answer,
      number: `ZX-${serial}`,
      day: `2026-${two(1 + next(10))}-${two(1 + next(28))}`,
    };
  };
  for (let from = 0; from < count; from += batch) {
    const some = Array.from({length: Math.min(batch, count - from)}, (_, place) => example(from + place));
    await insert(database, some, next);
  }
};

const batch = 250;

// Always the same numbers, so that two runs measure the same.
const dice = () => {
  let state = 20261123;
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

const two = (number: number) => String(number).padStart(2, '0');

interface Example {
  number: string;
  title: string;
  question: string;
  answer: string;
  day: string;
}

const insert = async (database: Database, examples: Example[], next: (sides: number) => number) => {
  const rows = examples.map((example) => ({...example, department: `d${next(20)}`}));
  await database.insertInto('letters').values(rows.map(consultationOf)).execute();
  await database.insertInto('entries').values(rows.flatMap(entriesOf)).execute();
  await database.insertInto('published_replies').values(rows.map(replyOf)).execute();
};

type Row = Example & {department: string};

const consultationOf = ({number, title, question, day, department}: Row) => ({
  ...{
    number,
    title,
    department,
    about: 'consultation' as const,
    text: question,
    idempotency_key: number,
    digest: '',
    kind: 'service',
  },
  ...{chosen_department: null, service: null, reply_wanted: true, publish_consent: true, notify: null},
  ...({channel: 'pc', locale: 'zh', query_code_key: 'k1', state: 'closed', due_on: '2026-12-31'} as const),
  ...{received_at: new Date(day), answered_at: new Date(day), closed_at: new Date(day)},
  published_at: new Date(day),
});

const entriesOf = ({number, day}: Row) =>
  (['received', 'routed', 'answered'] as const).map((type) => ({
    ...{letter: number, type, at: new Date(day), due_on: type === 'received' ? '2026-12-31' : null},
    words: null,
  }));

const replyOf = ({number, title, question, answer, day, department}: Row) => ({
  ...{letter: number, id: number, title, question, department, locale: 'zh' as const, asker: '张*'},
  ...{received_on: day, listed_on: day},
  answer: JSON.stringify({lang: 'zh', blocks: [{type: 'paragraph', spans: [{text: answer}]}]}),
  words: indexOf(title, `${question}\n${answer}`),
});
