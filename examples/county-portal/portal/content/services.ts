import type {DepartmentId} from './departments.ts';
import type {InFive} from './in-five.ts';

/** What one can have done in Yundu: the page a citizen reads before coming. */
export interface Service {
  readonly id: string;
  readonly audience: 'residents' | 'business' | 'foreigners';
  readonly department: DepartmentId;
  readonly title: InFive;
  readonly summary: InFive;
  /** Other words that people search for. */
  readonly alsoCalled: InFive;
  readonly materials: readonly InFive[];
  /** Promised time in working days; 0 means while one waits. */
  readonly workingDays: number;
  readonly visits: number;
  /** In yuan; 0 is free of charge. */
  readonly fee: number;
  readonly window: string;
}

const idCard: InFive = {
  zh: '居民身份证',
  en: 'Resident identity card',
  ru: 'Удостоверение личности',
  ja: '居民身分証',
  ko: '주민신분증',
};
const passport: InFive = {
  zh: '有效护照',
  en: 'Valid passport',
  ru: 'Действующий паспорт',
  ja: '有効なパスポート',
  ko: '유효한 여권',
};
const photo: InFive = {
  zh: '近期证件照一张',
  en: 'One recent passport-size photo',
  ru: 'Одна недавняя фотография на документы',
  ja: '最近撮影した証明写真 1枚',
  ko: '최근에 찍은 증명사진 1장',
};
const licence: InFive = {
  zh: '营业执照',
  en: 'Business licence',
  ru: 'Свидетельство о регистрации бизнеса',
  ja: '営業許可証（営業執照）',
  ko: '사업자등록증(영업집조)',
};
const premises: InFive = {
  zh: '经营场所使用证明',
  en: 'Proof of the right to use the premises',
  ru: 'Документ о праве пользования помещением',
  ja: '営業場所の使用を証明する書類',
  ko: '사업장 사용 증빙 서류',
};

export const services: readonly Service[] = [
  {
    id: 'social-security-card',
    audience: 'residents',
    department: 'humanResources',
    title: {
      zh: '社会保障卡申领',
      en: 'Apply for a social security card',
      ru: 'Получение карты социального обеспечения',
      ja: '社会保障カードの申請',
      ko: '사회보장카드 발급 신청',
    },
    summary: {
      zh: '首次办理社会保障卡。在窗口办理，当场拿卡。',
      en: 'Your first social security card, made at the window while you wait.',
      ru: 'Первая карта социального обеспечения: её выдадут в окне в день обращения.',
      ja: '初めての社会保障カードを窓口でその場で発行します。',
      ko: '처음 받는 사회보장카드를 창구에서 바로 발급해 드립니다.',
    },
    alsoCalled: {
      zh: '社保卡 市民卡 养老',
      en: 'pension insurance card',
      ru: 'соцкарта пенсия страхование',
      ja: '社保カード 年金',
      ko: '사회보험 카드 연금',
    },
    materials: [idCard, photo],
    workingDays: 0,
    visits: 1,
    fee: 0,
    window: 'A06',
  },
  {
    id: 'identity-card',
    audience: 'residents',
    department: 'publicSecurity',
    title: {
      zh: '居民身份证换领',
      en: 'Renew a resident identity card',
      ru: 'Замена удостоверения личности',
      ja: '居民身分証の更新',
      ko: '주민신분증 갱신',
    },
    summary: {
      zh: '身份证到期前三个月起可以换领，可选邮寄到家。',
      en: 'From three months before your card expires. It can be sent to your home.',
      ru: 'За три месяца до окончания срока и позже. Готовый документ можно получить по почте.',
      ja: '有効期限の3か月前から手続きできます。郵送での受け取りも選べます。',
      ko: '만료 석 달 전부터 신청할 수 있으며 우편으로 받을 수 있습니다.',
    },
    alsoCalled: {
      zh: '身份证 到期 补办',
      en: 'ID card renewal expired',
      ru: 'паспорт документ срок истёк',
      ja: '身分証明書 期限切れ 再発行',
      ko: '신분증 만료 재발급',
    },
    materials: [
      {
        zh: '原居民身份证',
        en: 'Your present identity card',
        ru: 'Прежнее удостоверение личности',
        ja: '現在の居民身分証',
        ko: '기존 주민신분증',
      },
      {
        zh: '户口簿',
        en: 'Household register',
        ru: 'Книга семейного учёта',
        ja: '戸籍簿（戸口簿）',
        ko: '호구부',
      },
    ],
    workingDays: 15,
    visits: 1,
    fee: 20,
    window: 'B02',
  },
  {
    id: 'medical-insurance',
    audience: 'residents',
    department: 'medicalSecurity',
    title: {
      zh: '城乡居民基本医疗保险参保登记',
      en: 'Join the residents’ basic medical insurance',
      ru: 'Оформление базовой медицинской страховки для жителей',
      ja: '住民基本医療保険の加入手続き',
      ko: '주민 기본의료보험 가입',
    },
    summary: {
      zh: '没有职工医保的居民，每年第四季度参保缴费，次年全年享受待遇。',
      en: 'For residents without an employer’s plan: join in the last quarter, covered all next year.',
      ru: 'Для жителей без страховки от работодателя: оформление в IV квартале, защита на весь следующий год.',
      ja: '職場の医療保険がない方は、10月から12月に加入すると翌年1年間有効です。',
      ko: '직장 의료보험이 없는 주민은 4분기에 가입하면 이듬해 한 해 동안 보장받습니다.',
    },
    alsoCalled: {
      zh: '医保 新农合 看病 报销',
      en: 'health insurance hospital',
      ru: 'полис больница лечение',
      ja: '健康保険 病院',
      ko: '건강보험 병원',
    },
    materials: [
      idCard,
      {
        zh: '户口簿或居住证',
        en: 'Household register or residence permit',
        ru: 'Книга семейного учёта или вид на жительство',
        ja: '戸籍簿または居住証',
        ko: '호구부 또는 거주증',
      },
    ],
    workingDays: 0,
    visits: 0,
    fee: 0,
    window: 'A09',
  },
  {
    id: 'property-transfer',
    audience: 'residents',
    department: 'naturalResources',
    title: {
      zh: '不动产转移登记',
      en: 'Register a transfer of property',
      ru: 'Регистрация перехода права на недвижимость',
      ja: '不動産の移転登記',
      ko: '부동산 소유권 이전 등기',
    },
    summary: {
      zh: '买卖、继承、赠与房屋后办理过户。登记、交易、缴税一个窗口办完。',
      en: 'After buying, inheriting or being given a home. Registration and tax at one window.',
      ru: 'После покупки, наследования или дарения жилья. Регистрация и налоги — в одном окне.',
      ja: '住宅の売買・相続・贈与の後の名義変更です。登記と納税が一つの窓口で済みます。',
      ko: '주택 매매·상속·증여 뒤의 명의 변경입니다. 등기와 납세를 한 창구에서 마칩니다.',
    },
    alsoCalled: {
      zh: '过户 房产证 买房',
      en: 'house flat title deed',
      ru: 'квартира дом собственность',
      ja: '家 名義変更',
      ko: '집 아파트 명의',
    },
    materials: [
      idCard,
      {
        zh: '不动产权证书',
        en: 'Property title certificate',
        ru: 'Свидетельство о праве собственности',
        ja: '不動産権利証書',
        ko: '부동산 권리증',
      },
      {
        zh: '转移合同或继承材料',
        en: 'Contract of transfer, or inheritance papers',
        ru: 'Договор или документы о наследовании',
        ja: '契約書または相続関係書類',
        ko: '매매 계약서 또는 상속 서류',
      },
    ],
    workingDays: 3,
    visits: 1,
    fee: 80,
    window: 'C01',
  },
  {
    id: 'work-permit',
    audience: 'foreigners',
    department: 'humanResources',
    title: {
      zh: '外国人工作许可延期',
      en: 'Extend a foreigner’s work permit',
      ru: 'Продление разрешения на работу для иностранцев',
      ja: '外国人就労許可の延長',
      ko: '외국인 취업허가 연장',
    },
    summary: {
      zh: '工作许可到期30日前由用人单位申请，全程网上办理。',
      en: 'Your employer applies online at least 30 days before the permit ends.',
      ru: 'Заявление подаёт работодатель онлайн не позднее чем за 30 дней до окончания срока.',
      ja: '期限の30日前までに、雇用主がオンラインで申請します。',
      ko: '만료 30일 전까지 고용주가 온라인으로 신청합니다.',
    },
    alsoCalled: {
      zh: '工作证 外国人 就业',
      en: 'employment visa job',
      ru: 'работа виза трудоустройство',
      ja: '就労ビザ 仕事',
      ko: '취업 비자 일자리',
    },
    materials: [
      passport,
      {
        zh: '劳动合同',
        en: 'Employment contract',
        ru: 'Трудовой договор',
        ja: '労働契約書',
        ko: '근로계약서',
      },
      {
        zh: '现有外国人工作许可证',
        en: 'Present work permit',
        ru: 'Действующее разрешение на работу',
        ja: '現在の就労許可証',
        ko: '현재 취업허가증',
      },
    ],
    workingDays: 10,
    visits: 0,
    fee: 0,
    window: 'D03',
  },
  {
    id: 'residence-permit',
    audience: 'foreigners',
    department: 'publicSecurity',
    title: {
      zh: '外国人居留证件延期',
      en: 'Extend a foreigner’s residence permit',
      ru: 'Продление вида на жительство для иностранцев',
      ja: '外国人居留許可の延長',
      ko: '외국인 거류증 연장',
    },
    summary: {
      zh: '居留证件到期30日前本人到出入境窗口办理。',
      en: 'Come in person to the entry and exit window at least 30 days before it ends.',
      ru: 'Приходите лично в окно по вопросам въезда и выезда не позднее чем за 30 дней до окончания срока.',
      ja: '期限の30日前までに、本人が出入国窓口で手続きします。',
      ko: '만료 30일 전까지 본인이 출입국 창구에서 신청합니다.',
    },
    alsoCalled: {
      zh: '签证 居留许可 出入境',
      en: 'visa stay immigration',
      ru: 'ВНЖ виза проживание',
      ja: 'ビザ 在留',
      ko: '비자 체류 출입국',
    },
    materials: [
      passport,
      photo,
      {
        zh: '住宿登记表',
        en: 'Registration form of accommodation',
        ru: 'Бланк регистрации по месту проживания',
        ja: '宿泊登記表',
        ko: '숙소 등록표',
      },
    ],
    workingDays: 7,
    visits: 2,
    fee: 400,
    window: 'D01',
  },
  {
    id: 'sole-trader',
    audience: 'business',
    department: 'marketRegulation',
    title: {
      zh: '个体工商户设立登记',
      en: 'Register as a sole trader',
      ru: 'Регистрация индивидуального предпринимателя',
      ja: '個人事業の開業登記',
      ko: '개인사업자 등록',
    },
    summary: {
      zh: '开店先办照。网上提交，最快当天领取营业执照。',
      en: 'The first step to open a shop. Apply online; the licence can be ready the same day.',
      ru: 'Первый шаг к своему делу. Подайте заявление онлайн и получите свидетельство уже в тот же день.',
      ja: 'お店を開く最初の手続きです。オンラインで申請でき、最短で当日に許可証を受け取れます。',
      ko: '가게를 열기 위한 첫 절차입니다. 온라인으로 신청하면 빠르면 당일에 등록증을 받습니다.',
    },
    alsoCalled: {
      zh: '开店 营业执照 注册',
      en: 'open a shop start a business licence',
      ru: 'ИП открыть магазин бизнес',
      ja: '開店 起業 営業許可',
      ko: '창업 가게 영업',
    },
    materials: [
      {
        zh: '经营者身份证件',
        en: 'The trader’s identity document',
        ru: 'Документ, удостоверяющий личность',
        ja: '事業主の身分証明書',
        ko: '사업주 신분증',
      },
      premises,
    ],
    workingDays: 1,
    visits: 0,
    fee: 0,
    window: 'C05',
  },
  {
    id: 'food-licence',
    audience: 'business',
    department: 'marketRegulation',
    title: {
      zh: '食品经营许可',
      en: 'Food business licence',
      ru: 'Лицензия на торговлю продуктами питания',
      ja: '食品営業の許可',
      ko: '식품 영업 허가',
    },
    summary: {
      zh: '开餐馆、卖食品前办理。提交材料后安排一次现场查看。',
      en: 'Before you open a restaurant or sell food. We visit your premises once.',
      ru: 'Перед открытием кафе или продуктового магазина. Помещение осмотрят один раз.',
      ja: '飲食店や食品販売を始める前に必要です。現地確認は一度だけです。',
      ko: '음식점을 열거나 식품을 팔기 전에 받습니다. 현장 확인은 한 번입니다.',
    },
    alsoCalled: {
      zh: '餐馆 饭店 食品证',
      en: 'restaurant cafe grocery',
      ru: 'ресторан кафе еда',
      ja: 'レストラン 飲食店',
      ko: '식당 음식점 카페',
    },
    materials: [
      licence,
      {
        zh: '经营场所平面图',
        en: 'Floor plan of the premises',
        ru: 'План помещения',
        ja: '店舗の平面図',
        ko: '사업장 평면도',
      },
      {
        zh: '食品安全制度文本',
        en: 'Your food safety rules in writing',
        ru: 'Правила безопасности пищевых продуктов',
        ja: '食品安全の管理規程',
        ko: '식품안전 관리 규정',
      },
    ],
    workingDays: 8,
    visits: 1,
    fee: 0,
    window: 'C06',
  },
  {
    id: 'road-occupation',
    audience: 'business',
    department: 'housing',
    title: {
      zh: '临时占用城市道路审批',
      en: 'Permit to use part of a street for a time',
      ru: 'Разрешение на временное занятие части улицы',
      ja: '道路の一時使用許可',
      ko: '도로 임시 점용 허가',
    },
    summary: {
      zh: '施工围挡、临时摊位需要占用道路时办理。',
      en: 'For building hoardings or temporary stalls on a public street.',
      ru: 'Для строительных ограждений и временных торговых рядов на улице.',
      ja: '工事の囲いや臨時の屋台で道路を使うときの手続きです。',
      ko: '공사 가림막이나 임시 판매대로 도로를 쓸 때 신청합니다.',
    },
    alsoCalled: {
      zh: '占道 摆摊 施工 围挡',
      en: 'road works market stall construction',
      ru: 'дорога ярмарка стройка',
      ja: '工事 屋台',
      ko: '공사 노점 도로',
    },
    materials: [
      {
        zh: '占用位置示意图',
        en: 'A sketch of the place',
        ru: 'Схема занимаемого участка',
        ja: '使用する場所の略図',
        ko: '점용 위치 약도',
      },
      {
        zh: '交通安全保障方案',
        en: 'A plan for traffic safety',
        ru: 'План безопасности движения',
        ja: '交通安全計画',
        ko: '교통안전 계획서',
      },
      licence,
    ],
    workingDays: 5,
    visits: 0,
    fee: 0,
    window: 'C09',
  },
  {
    id: 'hygiene-licence',
    audience: 'business',
    department: 'health',
    title: {
      zh: '公共场所卫生许可',
      en: 'Hygiene licence for public premises',
      ru: 'Санитарное разрешение для общественных мест',
      ja: '公共施設の衛生許可',
      ko: '공중이용시설 위생 허가',
    },
    summary: {
      zh: '旅馆、理发店、游泳馆等开业前办理。',
      en: 'For hotels, hairdressers, swimming pools and the like, before they open.',
      ru: 'Для гостиниц, парикмахерских, бассейнов и других мест — до открытия.',
      ja: '宿泊施設、理容店、プールなどを開く前に必要です。',
      ko: '숙박업소, 이발소, 수영장 등을 열기 전에 받습니다.',
    },
    alsoCalled: {
      zh: '旅馆 理发店 卫生证',
      en: 'hotel hairdresser sanitary',
      ru: 'гостиница парикмахерская санитария',
      ja: 'ホテル 美容室',
      ko: '호텔 미용실 위생',
    },
    materials: [
      licence,
      premises,
      {
        zh: '卫生检测报告',
        en: 'Hygiene test report',
        ru: 'Протокол санитарной проверки',
        ja: '衛生検査報告書',
        ko: '위생 검사 보고서',
      },
    ],
    workingDays: 5,
    visits: 1,
    fee: 0,
    window: 'B07',
  },
];

/** The service of an id; throws for one that the county does not offer. */
export const serviceOf = (id: string): Service => {
  const service = services.find((one) => one.id === id);
  if (!service) throw new Error(`Yundu does not offer "${id}".`);
  return service;
};
