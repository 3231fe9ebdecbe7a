import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'maternity-allowance-claim',
    title: '生育津贴申领表',
    rows: [
      {label: '姓名', sample: '冯例十一'},
      {label: '所在单位', sample: '云渡县例示食品有限公司'},
      {label: '生育或手术日期', sample: '2026年10月8日'},
      {label: '情形（顺产/剖宫产/多胞胎/流产）', sample: '剖宫产'},
      {label: '发放账户', sample: '本人社会保障卡账户'},
    ],
    declaration: '所填内容真实，没有在其他地方重复申领。',
  },
];

const smooth = [{question: 'what', oneOf: ['birth']}];
const hard = [{question: 'what', oneOf: ['caesarean']}];
const several = [{question: 'what', oneOf: ['twins']}];
const lossEarly = [{question: 'what', oneOf: ['early']}];
const lossLate = [{question: 'what', oneOf: ['late']}];
const births = [{question: 'what', oneOf: ['birth', 'caesarean', 'twins']}];
const losses = [{question: 'what', oneOf: ['early', 'late']}];
const here = [{question: 'where', oneOf: ['here']}];
const elsewhere = [{question: 'where', oneOf: ['elsewhere']}];
const byEmployer = [{question: 'who', oneOf: ['employee']}];

const birthCertificate = written(
  '出生医学证明',
  'Medical birth certificate',
  'Медицинское свидетельство о рождении',
  '出生医学証明',
  '출생의학증명서',
);
const birthDate = written(
  '核对哪天出生、有几个孩子。',
  'To check the date of birth and the number of children.',
  'Чтобы сверить дату рождения и число детей.',
  '出生日とお子さんの人数を確認します。',
  '태어난 날과 아이 수를 확인합니다.',
);

export const guide: WrittenGuide = {
  taskCode: 'YD-YB-0003',
  name: written(
    '生育津贴支付',
    'Maternity allowance',
    'Выплата пособия по беременности и родам',
    '出産手当の支給',
    '출산급여 지급',
  ),
  everydayNames: [
    written('产假工资', 'maternity pay', 'декретные', '産休中のお金', '출산휴가 급여'),
    written(
      '生孩子的补贴',
      'money for having a baby',
      'деньги на рождение ребёнка',
      '出産でもらえるお金',
      '아이 낳고 받는 돈',
    ),
  ],
  ...{matterType: 'payment', level: 'county', audience: ['person', 'enterprise'], promptness: 'promised'},
  body: bodyOf('medicalSecurity'),
  topics: ['birth', 'medical-insurance', 'work'],
  version: {number: '4', validFrom: '2025-06-01', updatedOn: '2026-09-22'},
  questions: [
    {
      id: 'who',
      label: written(
        '您的医保是怎么参加的？',
        'How are you insured?',
        'Как вы застрахованы?',
        '医療保険の加入は？',
        '의료보험은 어떻게 가입했나요?',
      ),
      choices: [
        {
          id: 'employee',
          label: written(
            '单位交，职工医保（含生育）',
            'By my employer (maternity included)',
            'Через работодателя (с материнством)',
            '勤め先で加入（出産を含む）',
            '직장 가입(출산 포함)',
          ),
        },
        {
          id: 'flexible',
          label: written(
            '自己交，职工医保含生育',
            'By myself, in the employees’ scheme with maternity',
            'Плачу взносы за себя (с материнством)',
            '個人で従業員保険に加入（出産を含む）',
            '개인이 근로자 보험 가입(출산 포함)',
          ),
        },
        {
          id: 'resident',
          label: written(
            '居民医保',
            'Residents’ insurance',
            'Страховка для жителей',
            '住民医療保険',
            '주민 의료보험',
          ),
          end: written(
            '居民医保没有生育津贴，但产检和住院费能报销，在定点医院出院时直接结算，不用来申请。',
            'The residents’ insurance has no allowance, but it pays towards check-ups and the hospital, settled when you leave. No need to apply.',
            'У страховки для жителей нет пособия, но обследования и больницу она оплачивает прямо при выписке. Заявлять не нужно.',
            '住民医療保険に手当はありませんが、健診・入院費は対象で、退院時に直接精算されます。申請は不要です。',
            '주민 의료보험에는 급여가 없지만 산전 검진과 입원비는 적용되며 퇴원할 때 바로 정산됩니다. 신청하지 않아도 됩니다.',
          ),
        },
        {
          id: 'husband',
          label: written(
            '我没参保，丈夫有职工医保',
            'I am not insured, but my husband is employed',
            'У меня страховки нет, но работает муж',
            '自分は未加入だが夫が従業員保険に加入',
            '저는 미가입이고 남편이 근로자 보험 가입',
          ),
          end: written(
            '没有津贴，但可以按丈夫的参保报销生育医疗费。请带双方身份证、结婚证和医院发票，到A10窗口。',
            'There is no allowance, but his insurance pays the medical costs. Bring both identity cards, the marriage certificate and the hospital’s invoices to window A10.',
            'Пособия нет, но расходы на роды оплатит страховка мужа. Принесите в окно A10 оба удостоверения, свидетельство о браке и счета больницы.',
            '手当はありませんが、夫の保険で出産費用が対象になります。お二人の身分証、結婚証、病院の領収書をA10番窓口へお持ちください。',
            '급여는 없지만 남편의 보험으로 출산 의료비를 받을 수 있습니다. 두 분 신분증, 결혼증, 병원 영수증을 A10 창구에 가져오세요.',
          ),
        },
      ],
    },
    {
      id: 'what',
      label: written(
        '是哪种情况？',
        'What happened?',
        'Что произошло?',
        'どのような場合ですか？',
        '어떤 경우인가요?',
      ),
      choices: [
        {id: 'birth', label: written('顺产', 'Birth', 'Обычные роды', '自然分娩', '자연분만')},
        {
          id: 'caesarean',
          label: written(
            '剖宫产或难产',
            'Caesarean or difficult birth',
            'Кесарево сечение или трудные роды',
            '帝王切開・難産',
            '제왕절개 또는 난산',
          ),
        },
        {
          id: 'twins',
          label: written('双胞胎或更多', 'Twins or more', 'Двойня или больше', '双子以上', '쌍둥이 이상'),
        },
        {
          id: 'early',
          label: written(
            '怀孕不到4个月流产',
            'Miscarriage before four months',
            'Потеря беременности до 4 месяцев',
            '妊娠4か月未満の流産',
            '임신 4개월 미만 유산',
          ),
        },
        {
          id: 'late',
          label: written(
            '怀孕满4个月流产',
            'Miscarriage at four months or later',
            'Потеря беременности после 4 месяцев',
            '妊娠4か月以上の流産',
            '임신 4개월 이상 유산',
          ),
        },
      ],
    },
    {
      id: 'where',
      label: written(
        '在哪里住的医院？',
        'Where was the hospital?',
        'Где была больница?',
        'どこの病院でしたか？',
        '어느 병원이었나요?',
      ),
      choices: [
        {
          id: 'here',
          label: written('本县的定点医院', 'In the county', 'В уезде', '県内の指定病院', '이 현의 지정 병원'),
        },
        {
          id: 'elsewhere',
          label: written('其他地方', 'Somewhere else', 'В другом месте', 'ほかの地域', '다른 지역'),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '生育或手术时，单位（或您自己）正按规定缴费。',
        'Contributions were being paid when it happened.',
        'На день родов или операции взносы платили по правилам.',
        '出産・手術の時点で、保険料が規定どおり納められていること。',
        '출산이나 수술 때 보험료를 규정대로 내고 있어야 합니다.',
      ),
    },
    {
      text: written(
        '生产、流产后1年内申请。',
        'You apply within a year after the birth or miscarriage.',
        'Заявление подают в течение года после родов или потери беременности.',
        '出産・流産から1年以内に申請すること。',
        '출산이나 유산 뒤 1년 안에 신청해야 합니다.',
      ),
    },
  ],
  materials: [
    idCard({
      sourceExplanation: written(
        '没带的，出示手机里的医保码也行。',
        'You can show the insurance code on your phone instead.',
        'Вместо него можно показать код медстраховки в телефоне.',
        'スマートフォンの医保コードの提示でも構いません。',
        '휴대전화의 의료보험 코드를 대신 보여 주셔도 됩니다.',
      ),
      when: elsewhere,
    }),
    formPaper(
      'claim',
      written('生育津贴申领表', 'Claim form', 'Заявление на пособие', '出産手当申請書', '출산급여 신청서'),
      'maternity-allowance-claim',
      {
        purpose: written(
          '凭它算天数和金额。',
          'On it we work out the days and the sum.',
          'По нему рассчитают число дней и сумму.',
          '日数と金額の計算に使います。',
          '날수와 금액을 계산하는 데 씁니다.',
        ),
        when: elsewhere,
        fillingIn: written(
          '单位替您交的，由单位网上填；自己办的，窗口打印后签名。',
          'Your employer fills it in online; if you come yourself, we print it and you sign.',
          'Работодатель заполняет онлайн; если приходите сами, распечатаем, вы подпишете.',
          '勤め先がオンラインで記入します。ご自身で来られる場合は窓口で印刷し、署名してください。',
          '직장이 온라인으로 작성합니다. 직접 오시면 창구에서 출력해 서명합니다.',
        ),
      },
    ),
    paper(
      'discharge',
      written(
        '出院记录或诊断证明',
        'Discharge record, or diagnosis',
        'Выписка или заключение врача',
        '退院記録または診断書',
        '퇴원 기록 또는 진단서',
      ),
      {
        source: 'other',
        pieces: [{form: 'copy', count: 1}],
        sourceExplanation: written(
          '向医院病案室免费要一份，盖章。',
          'From the hospital’s records office, stamped, free of charge.',
          'Бесплатно в архиве больницы, с печатью.',
          '病院の診療記録の窓口で無料でもらえます（押印あり）。',
          '병원 의무기록실에서 도장 찍어 무료로 줍니다.',
        ),
        purpose: written(
          '确认情形，算假期天数。',
          'To see what happened and count the days.',
          'Чтобы определить случай и число дней.',
          '状況と日数を確認します。',
          '경우와 날수를 확인합니다.',
        ),
        when: elsewhere,
      },
    ),
    paper('birth-certificate', birthCertificate, {
      purpose: birthDate,
      shared: {
        certificate: written(
          '本县医院签发的出生证由我们查',
          'Issued by a hospital of the county: we look it up',
          'Выдано больницей уезда, проверим сами',
          '県内の病院が発行したものは当方で確認',
          '현 안 병원에서 발급한 것은 저희가 확인합니다',
        ),
      },
      when: [...births, ...here],
    }),
    paper('birth-certificate-elsewhere', birthCertificate, {
      necessity: 'later',
      purpose: birthDate,
      sourceExplanation: written(
        '由接生的医院签发。还没拿到的，可以先申请，以后补交。',
        'From the hospital of birth. Not ready yet? Apply first and hand it in later.',
        'Выдаёт больница, где родился ребёнок. Ещё не готово? Подайте заявку, сдать его можно позже.',
        '出産した病院が発行します。まだの場合は先に申請し、後でお出しください。',
        '출산한 병원에서 발급합니다. 아직이면 먼저 신청하고 나중에 내세요.',
      ),
      when: [...births, ...elsewhere],
    }),
    paper(
      'card',
      written(
        '本人的社会保障卡或银行卡',
        'Your social security or bank card',
        'Ваша карта соцобеспечения или банковская',
        'ご本人の社会保障カードか銀行カード',
        '본인의 사회보장카드 또는 은행 카드',
      ),
      {
        source: 'applicant',
        purpose: written(
          '津贴直接打给您本人。',
          'The allowance is paid straight to you.',
          'Пособие переведут прямо вам.',
          '手当はご本人に直接振り込みます。',
          '급여는 본인에게 바로 입금됩니다.',
        ),
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请', 'Application', 'Заявка', '申し込み', '신청'),
      explanation: written(
        '本人或单位都能提，手机就行。',
        'You or the employer, by phone or online.',
        'Вы или работодатель, с телефона или онлайн.',
        'ご本人か勤め先が、スマートフォンなどで申請します。',
        '본인이나 직장이 휴대전화 등으로 신청합니다.',
      ),
      when: elsewhere,
    },
    {
      id: 'automatic',
      name: written('免申即享', 'Without applying', 'Без заявления', '申請不要', '신청 없이'),
      explanation: written(
        '医院结算后，系统自动推给我们，我们打电话核对账户。',
        'The hospital tells us. We only call to confirm your account.',
        'Больница сообщает нам сама, мы лишь позвоним уточнить счёт.',
        '病院の精算後、情報が届きます。口座の確認だけお電話します。',
        '병원이 정산하면 저희에게 알려지고, 계좌만 전화로 확인합니다.',
      ),
      when: here,
    },
    {
      id: 'check',
      name: written('审核', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对缴费和假期天数。',
        'We check contributions and days.',
        'Проверяем взносы и дни.',
        '納付と日数を確認します。',
        '납부와 날수를 확인합니다.',
      ),
    },
    {
      id: 'birth',
      name: written('发放98天', 'Payment for 98 days', 'Выплата за 98 дней', '98日分の支給', '98일분 지급'),
      when: smooth,
    },
    {
      id: 'caesarean',
      name: written(
        '发放113天（98天加15天）',
        'Payment for 113 days (98 and 15 more)',
        'Выплата за 113 дней (98 и ещё 15)',
        '113日分の支給（98日＋15日）',
        '113일분 지급(98일에 15일 더함)',
      ),
      when: hard,
    },
    {
      id: 'twins',
      name: written(
        '发放98天，每多一个孩子加15天',
        'Payment for 98 days, 15 more for each further child',
        'Выплата за 98 дней и по 15 за каждого следующего ребёнка',
        '98日分、子ども1人増えるごとに15日加算',
        '98일분, 아이가 한 명 늘 때마다 15일 추가',
      ),
      when: several,
    },
    {
      id: 'early',
      name: written('发放15天', 'Payment for 15 days', 'Выплата за 15 дней', '15日分の支給', '15일분 지급'),
      when: lossEarly,
    },
    {
      id: 'late',
      name: written('发放42天', 'Payment for 42 days', 'Выплата за 42 дня', '42日分の支給', '42일분 지급'),
      when: lossLate,
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 5, unit: 'workingDay', when: here},
    {count: 10, unit: 'workingDay', when: elsewhere},
  ],
  visits: [{count: 0}],
  fees: [],
  places: [serviceCentre('A10')],
  onlineDepth: 'whole',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '“国家医保服务平台”应用里选“生育津贴”。',
        'In the national medical insurance app, “Maternity allowance”.',
        'Приложение медстрахования, раздел «Пособие по беременности и родам».',
        '国家医療保険アプリの「出産手当」。',
        '국가 의료보험 앱의 ‘출산급여’.',
      ),
    },
    {
      channel: 'online',
      explanation: written(
        '单位在医保网上大厅批量申请。',
        'Employers can apply for several people at once.',
        'Работодатель может подать сразу за нескольких.',
        '勤め先はまとめて申請できます。',
        '직장이 한꺼번에 신청할 수 있습니다.',
      ),
      when: byEmployer,
    },
    {channel: 'counter'},
  ],
  result: {
    name: written(
      '生育津贴到账',
      'The allowance on your account',
      'Пособие на вашем счёте',
      '口座への振り込み',
      '계좌 입금',
    ),
    deliveries: ['electronic'],
  },
  area: written('参保地办', 'Where you are insured', 'По месту страхования', '加入している県', '가입한 현'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国社会保险法》',
        'Social Insurance Law of the People’s Republic of China',
        'Закон КНР «О социальном страховании»',
        '「中華人民共和国社会保険法」',
        '「중화인민공화국 사회보험법」',
      ),
      clause: written(
        '第五十四条、第五十六条',
        'Articles 54 and 56',
        'Статьи 54 и 56',
        '第54条・第56条',
        '제54조, 제56조',
      ),
    },
    {
      title: written(
        '《女职工劳动保护特别规定》（国务院令第619号）',
        'Special Rules on the Protection of Women at Work (State Council Decree 619)',
        'Особые правила охраны труда женщин (Указ Госсовета № 619)',
        '「女子従業員労働保護特別規定」（国務院令第619号）',
        '「여성 근로자 노동보호 특별규정」(국무원령 제619호)',
      ),
      clause: written('第七条、第八条', 'Articles 7 and 8', 'Статьи 7 и 8', '第7条・第8条', '제7조, 제8조'),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '能领多少钱？',
        'How much is it?',
        'Сколько платят?',
        'いくらですか？',
        '얼마인가요?',
      ),
      answer: written(
        '单位上年度职工月平均工资除以30，再乘以天数。',
        'The firm’s average monthly wage of last year, divided by 30, times the days.',
        'Средняя зарплата предприятия за прошлый год, делённая на 30 и умноженная на дни.',
        '勤め先の前年度の平均月給を30で割り、日数を掛けます。',
        '직장의 지난해 월평균 임금을 30으로 나누고 날수를 곱합니다.',
      ),
      when: byEmployer,
    },
    {
      question: written(
        '还能要单位发产假工资吗？',
        'Do I also get my wage?',
        'А зарплата сохраняется?',
        '給料ももらえますか？',
        '월급도 함께 받나요?',
      ),
      answer: written(
        '津贴和工资不能重复拿，津贴低于工资的，单位要补差额。',
        'Not both. But if the allowance is less than your wage, the employer pays the difference.',
        'Не обе сразу. Но если пособие меньше зарплаты, разницу доплачивает работодатель.',
        '両方は受け取れません。手当が給料より少ない場合は勤め先が差額を補います。',
        '함께 받을 수는 없지만, 출산급여가 월급보다 적으면 직장이 차액을 줍니다.',
      ),
      when: byEmployer,
    },
    {
      question: written(
        '流产也能休假、领津贴吗？',
        'Is there leave and money after a miscarriage?',
        'Положены ли отпуск и пособие при потере беременности?',
        '流産でも休みと手当はありますか？',
        '유산에도 휴가와 급여가 있나요?',
      ),
      answer: written(
        '有。不到4个月15天，满4个月42天，单位应当给假。保重身体，不着急来办。',
        'Yes: 15 days before four months, 42 days after; the employer has to grant them. Take care of yourself; there is no hurry.',
        'Да: 15 дней до четырёх месяцев, 42 дня после; работодатель обязан их дать. Берегите себя, спешить не нужно.',
        'はい。4か月未満は15日、4か月以上は42日で、勤め先は休みを与える義務があります。お体を大切に、急がなくて大丈夫です。',
        '네. 4개월 미만은 15일, 4개월 이상은 42일이며 직장은 휴가를 주어야 합니다. 몸을 돌보시고 서두르지 않으셔도 됩니다.',
      ),
      when: losses,
    },
  ],
  ...phonesOf('medicalSecurity'),
};
