import type {Language} from '@huiyin/core';
import type {DepartmentId} from './departments.ts';

/** A question that somebody who does not exist asked before the demo began, and what came of it. */
export interface EarlierQuestion {
  readonly id: string;
  readonly locale: Language;
  readonly name: string;
  readonly kind: 'service' | 'policy' | 'other';
  readonly title: string;
  readonly text: string;
  readonly department: DepartmentId;
  readonly publishConsent: boolean;
  /** As an official writes it at the desk; absent where nobody has answered yet. */
  readonly answer?: string;
}

export const earlierQuestions: readonly EarlierQuestion[] = [
  {
    id: 'card',
    locale: 'zh',
    name: '陈例一',
    kind: 'service',
    title: '社保卡丢了，补办要带什么？',
    text: '我的社保卡上周丢了，想补办一张。需要带哪些材料，去哪个窗口，多久能拿到？',
    department: 'humanResources',
    publishConsent: true,
    answer:
      '您好！补办社保卡请带：\n\n- 本人身份证原件\n- 近期证件照一张（窗口也可以现场拍）\n\n到政务服务中心社保窗口办理，当场制卡，一般20分钟拿到。新卡当天就能用，旧卡同时作废。行动不便的，可以请家人带双方身份证代办。',
  },
  {
    id: 'insurance',
    locale: 'zh',
    name: '吴例二',
    kind: 'policy',
    title: '城乡居民医保什么时候缴费？',
    text: '明年的城乡居民医保从什么时候开始缴？错过了集中缴费期还能补吗？',
    department: 'medicalSecurity',
    publishConsent: true,
    answer:
      '您好！集中缴费期是每年9月1日至12月31日，次年全年享受待遇。\n\n错过集中缴费期也可以补缴，但从缴费之日起有3个月等待期，等待期内的住院费用不能报销。请尽量在年底前缴费。新生儿出生90天内缴费的，从出生之日起享受待遇。',
  },
  {
    id: 'shop',
    locale: 'zh',
    name: '赵例三',
    kind: 'service',
    title: '开小吃店要办哪些证？',
    text: '准备在渡口大道租一间30平方米的门面开小吃店，想知道要先办什么、后办什么，一共要跑几次。',
    department: 'marketRegulation',
    publishConsent: true,
    answer:
      '您好！个人开小吃店分两步：\n\n- 先办个体工商户营业执照，网上提交，1个工作日办结\n- 再办小餐饮登记，现场核查后5个工作日内办结\n\n两件事可以在“企业开办”窗口一次提交，最多跑一次。门面需要能通排水和排烟，签租约前可以先请我们看一下平面图。',
  },
  {
    id: 'visa',
    locale: 'ru',
    name: 'Пример Анна',
    kind: 'service',
    title: 'Как продлить вид на временное проживание?',
    text: 'Моя регистрация заканчивается в следующем месяце. Куда обращаться и какие документы нужны?',
    department: 'publicSecurity',
    publishConsent: true,
    answer:
      'Здравствуйте! Обратитесь в окно для иностранных граждан не позднее чем за 30 дней до окончания срока.\n\n- действующий паспорт и визу\n- договор аренды или справку о проживании\n- одну недавнюю фотографию\n\nСрок рассмотрения — 7 рабочих дней. На это время выдаётся справка о приёме документов.',
  },
  {
    id: 'lift',
    locale: 'zh',
    name: '孙例四',
    kind: 'policy',
    title: '老旧小区加装电梯有补贴吗？',
    text: '我们楼六层，住的老人多，想加装电梯。有没有补贴，要多少户同意？',
    department: 'housing',
    publishConsent: true,
    answer:
      '您好！有补贴。经本单元三分之二以上业主参与表决、参与表决的四分之三以上同意，就可以申请加装。\n\n验收合格后每部补贴15万元。请由业主代表到政务服务中心住建窗口领取申请表，我们派人上门看现场，不收费用。',
  },
  {
    id: 'vaccine',
    locale: 'zh',
    name: '周例五',
    kind: 'service',
    title: '孩子入园前的疫苗在哪里查？',
    text: '孩子9月上幼儿园，要查接种记录，请问在哪里打印？',
    department: 'health',
    publishConsent: true,
    answer:
      '您好！带孩子的接种证到任一乡镇卫生院或社区卫生服务中心，当场就能打印查验证明，不收费。接种证丢了也可以凭户口簿补。',
  },
  {
    id: 'land',
    locale: 'zh',
    name: '郑例六',
    kind: 'service',
    title: '农村房屋不动产登记要测绘吗？',
    text: '老房子一直没有证，现在想办不动产登记，测绘费谁出？',
    department: 'naturalResources',
    publishConsent: false,
    answer:
      '您好！首次登记的测绘由我局统一安排，不向您收费。请到村委会登记，我们按村上门测绘，测完后约30个工作日发证。',
  },
  {
    id: 'bus',
    locale: 'zh',
    name: '钱例七',
    kind: 'other',
    title: '北门到县医院能不能加一班早车？',
    text: '早上6点半去县医院抽血的老人很多，现在头班车7点10分，赶不上。能不能提早一班？',
    department: 'housing',
    publishConsent: true,
  },
];
