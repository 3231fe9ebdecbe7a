import type {CountyProfile} from './county-profile.ts';

/**
 * What holds for questions (政务咨询) where a county says nothing else: an answer within 15 working days, as the
 * rules for government websites have it, a title of 200 characters, as GB/T 39046-2020 has it.
 */
export const nationalConsultation: NonNullable<CountyProfile['consultation']> = {
  kinds: [
    {
      id: 'service',
      label: {zh: '办事', en: 'A service', ru: 'Получение услуги', ja: '手続き', ko: '민원 처리'},
    },
    {
      id: 'policy',
      label: {zh: '政策', en: 'A policy', ru: 'Правила и меры поддержки', ja: '制度・政策', ko: '정책'},
    },
    {id: 'other', label: {zh: '其他', en: 'Something else', ru: 'Другое', ja: 'その他', ko: '기타'}},
  ],
  titleLimit: 200,
  textLimit: 2000,
  replyWorkingDays: 15,
  reopenDays: 15,
  name: 'required',
  phone: 'optional',
  email: 'optional',
  organisations: true,
  onBehalf: true,
  identity: 'never',
  documents: ['residentId', 'hkMoTwResidence', 'permanentResidence', 'passport', 'unifiedSocialCredit'],
  publishing: 'offered',
  notify: [],
  notAccepted: [
    {
      matter: {
        zh: '正在发生的危险和紧急情况',
        en: 'Danger or an emergency happening now',
        ru: 'Опасность и чрезвычайные ситуации прямо сейчас',
        ja: '今起きている危険や緊急の事態',
        ko: '지금 일어나고 있는 위험이나 긴급 상황',
      },
      turnTo: {
        zh: '请拨打110、119或120',
        en: 'Call 110 (police), 119 (fire) or 120 (ambulance)',
        ru: 'Звоните 110 (полиция), 119 (пожарная служба) или 120 (скорая помощь)',
        ja: '110（警察）、119（消防）、120（救急）に電話してください',
        ko: '110(경찰), 119(소방), 120(구급)으로 전화하세요',
      },
    },
    {
      matter: {
        zh: '国家秘密和他人隐私',
        en: 'State secrets and other people’s private matters',
        ru: 'Государственная тайна и чужая частная жизнь',
        ja: '国家秘密や他人のプライバシー',
        ko: '국가기밀과 타인의 사생활',
      },
      turnTo: {
        zh: '请不要在网上填写',
        en: 'Do not write about them online',
        ru: 'Не пишите об этом в интернете',
        ja: 'インターネットには書かないでください',
        ko: '인터넷에 적지 마세요',
      },
    },
    {
      matter: {
        zh: '诉讼、仲裁、行政复议事项',
        en: 'Lawsuits, arbitration and administrative review',
        ru: 'Судебные споры, арбитраж и административный пересмотр',
        ja: '訴訟・仲裁・行政不服審査',
        ko: '소송·중재·행정심판 사항',
      },
      turnTo: {
        zh: '请向法院、仲裁机构或复议机关提出',
        en: 'Turn to the court, the arbitration body or the review authority',
        ru: 'Обращайтесь в суд, арбитраж или орган пересмотра',
        ja: '裁判所、仲裁機関、審査庁に申し立ててください',
        ko: '법원, 중재기관 또는 행정심판기관에 제기하세요',
      },
    },
    {
      matter: {
        zh: '对党员干部和公职人员违纪违法的检举控告',
        en: 'Reports of misconduct by officials',
        ru: 'Сообщения о нарушениях должностных лиц',
        ja: '公職者の規律違反や違法行為の通報',
        ko: '공직자의 비위·위법 행위 신고',
      },
      turnTo: {
        zh: '请拨打12388',
        en: 'Call 12388',
        ru: 'Звоните 12388',
        ja: '12388に電話してください',
        ko: '12388로 전화하세요',
      },
    },
  ],
  handler: {
    name: {
      zh: '本县政务服务管理部门',
      en: 'The county’s government service office',
      ru: 'Управление государственных услуг уезда',
      ja: '県の行政サービス管理部門',
      ko: '현 행정서비스 관리 부서',
    },
    contact: {
      zh: '电话12345',
      en: 'phone 12345',
      ru: 'телефон 12345',
      ja: '電話 12345',
      ko: '전화 12345',
    },
    retentionMonths: 36,
  },
  draftDays: 7,
};
