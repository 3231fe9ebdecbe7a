import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, officeAt, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'startup-loan-application',
    title: '创业担保贷款申请表',
    rows: [
      {label: '申请人（企业名称）', sample: '吴例七'},
      {label: '人员类别', sample: '返乡创业农民工'},
      {label: '经营实体名称', sample: '云渡县例示农家饭店'},
      {label: '申请金额（万元）', sample: '20'},
      {label: '贷款用途', sample: '厨房改造、进货'},
      {label: '担保方式', sample: '保证人担保'},
    ],
    declaration: '所填信息真实，贷款只用于本实体的经营，不买房、不买车、不理财，按时还款。',
  },
];

const persons = [{question: 'who', oneOf: ['person', 'partners']}];
const partners = [{question: 'who', oneOf: ['partners']}];
const company = [{question: 'who', oneOf: ['company']}];
const graduates = [{question: 'group', oneOf: ['graduate']}];
const soldiers = [{question: 'group', oneOf: ['veteran']}];
const jobless = [{question: 'group', oneOf: ['jobless']}];
const onCredit = [{question: 'security', oneOf: ['credit']}];
const secured = [{question: 'security', oneOf: ['secured']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-RS-0006',
  name: written(
    '创业担保贷款申请',
    'Loan for starting a business',
    'Кредит на открытие своего дела',
    '創業担保貸付の申請',
    '창업 보증대출 신청',
  ),
  everydayNames: [
    written('创业贷款', 'start-up loan', 'льготный кредит для бизнеса', '創業ローン', '창업 대출'),
    written(
      '贴息贷款',
      'subsidised loan',
      'кредит под низкий процент',
      '利子補給付きの貸付',
      '이자 지원 대출',
    ),
  ],
  ...{
    matterType: 'publicService',
    level: 'county',
    audience: ['person', 'enterprise'],
    promptness: 'promised',
  },
  body: {
    ...bodyOf('humanResources'),
    together: [
      written(
        '云渡县财政局',
        'Yundu County Finance Bureau',
        'Финансовое управление уезда Юньду',
        '雲渡県財政局',
        '윈두현 재정국',
      ),
    ],
  },
  topics: ['startup', 'employment', 'subsidies', 'business-change'],
  version: {number: '4', validFrom: '2024-01-01', updatedOn: '2026-07-06'},
  questions: [
    {
      id: 'licence',
      label: written(
        '已经有营业执照了吗？',
        'Do you have a business licence?',
        'Свидетельство о регистрации бизнеса уже есть?',
        '営業許可証（営業執照）はありますか？',
        '사업자등록증(영업집조)이 있나요?',
      ),
      choices: [
        {id: 'yes', label: written('有了', 'Yes', 'Да', 'あります', '있습니다')},
        {
          id: 'no',
          label: written('还没有', 'Not yet', 'Ещё нет', 'まだです', '아직 없습니다'),
          end: written(
            '请先办营业执照：开小店办“个体工商户设立登记”，到C05窗口，一个工作日就好。拿到执照再来申请贷款。',
            'Please get the licence first: for a small shop register as a sole trader at window C05, in one working day. Then apply for the loan.',
            'Сначала получите свидетельство: небольшое дело регистрируют как ИП в окне C05 за один рабочий день. Потом подавайте на кредит.',
            '先に営業許可証を取得してください。小さな店なら、C05番窓口の個人事業の開業登記が1営業日で済みます。その後に申請してください。',
            '먼저 사업자등록증을 받으세요. 작은 가게는 C05 창구에서 개인사업자 등록을 하면 근무일 하루면 됩니다. 그다음 대출을 신청하세요.',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written('谁来借？', 'Who borrows?', 'Кто берёт кредит?', '借りるのは？', '누가 빌리나요?'),
      choices: [
        {id: 'person', label: written('我个人', 'I alone', 'Только я', '個人', '저 혼자')},
        {
          id: 'partners',
          label: written(
            '几个人合伙',
            'Several partners',
            'Несколько партнёров',
            '共同経営者',
            '동업자 여럿',
          ),
        },
        {
          id: 'company',
          label: written('小微企业', 'A small company', 'Малое предприятие', '小規模企業', '소기업'),
        },
      ],
    },
    {
      id: 'group',
      label: written(
        '您属于哪类人？',
        'Which of these are you?',
        'К какой группе вы относитесь?',
        'どれに当てはまりますか？',
        '어디에 해당하나요?',
      ),
      choices: [
        {
          id: 'jobless',
          label: written(
            '登记失业或就业困难',
            'Registered unemployed, or finding it hard to get work',
            'Учёт по безработице или трудности с поиском работы',
            '失業登録者・就職困難者',
            '실업 등록자 또는 취업 취약자',
          ),
        },
        {
          id: 'graduate',
          label: written(
            '毕业5年内的大学生、留学生',
            'A graduate of the last five years, also from abroad',
            'Окончание вуза, в том числе зарубежного, за последние 5 лет',
            '卒業5年以内の大卒・留学経験者',
            '졸업 5년 이내 대졸·유학생',
          ),
        },
        {
          id: 'veteran',
          label: written('退役军人', 'A veteran', 'Военная служба в прошлом', '退役軍人', '퇴역 군인'),
        },
        {
          id: 'farmer',
          label: written(
            '返乡农民工、农村自主创业、脱贫户',
            'Back from working in town, starting up in a village, or lifted out of poverty',
            'Возвращение из города, своё дело на селе или семья, вышедшая из бедности',
            '帰郷就労者・農村での創業・貧困脱却世帯',
            '귀향 노동자, 농촌 창업, 빈곤 탈출 가구',
          ),
        },
        {
          id: 'none',
          label: written('都不是', 'None of them', 'Ни одна', 'いずれでもない', '해당 없음'),
          end: written(
            '这项贷款暂时帮不上您。可以直接向银行申请小微企业贷款，或到A08窗口问创业补贴和场地。',
            'This loan is not for you, sorry. Banks have loans for small firms; window A08 can tell you about start-up grants and premises.',
            'Этот кредит вам не подойдёт. Обратитесь в банк за кредитом для малого бизнеса или узнайте в окне A08 о пособиях и помещениях.',
            '申し訳ありませんがこの貸付の対象外です。銀行の小規模企業向け融資か、A08番窓口で創業補助金・場所をご相談ください。',
            '죄송하지만 이 대출 대상이 아닙니다. 은행의 소기업 대출을 알아보시거나 A08 창구에서 창업 지원금과 공간을 문의하세요.',
          ),
        },
      ],
      when: persons,
    },
    {
      id: 'security',
      label: written(
        '想借多少？',
        'How much do you need?',
        'Сколько вам нужно?',
        'いくら借りたいですか？',
        '얼마나 빌리시나요?',
      ),
      choices: [
        {
          id: 'credit',
          label: written(
            '10万元以内（不用担保）',
            'Up to 100,000 yuan, without security',
            'До 100 000 юаней, без поручителя и залога',
            '10万元まで（担保不要）',
            '10만 위안까지(담보 없음)',
          ),
        },
        {
          id: 'secured',
          label: written(
            '超过10万元',
            'More than 100,000 yuan',
            'Больше 100 000 юаней',
            '10万元を超える',
            '10만 위안 초과',
          ),
        },
      ],
      when: persons,
    },
  ],
  conditions: [
    {
      text: written(
        '在本县经营，已办执照，有固定场所，信用记录良好。',
        'You trade in the county with a licence, fixed premises and a good credit record.',
        'Дело ведётся в уезде, есть свидетельство, помещение и хорошая кредитная история.',
        '当県で営業し、許可証と固定の場所があり、信用に問題がないこと。',
        '이 현에서 영업하며 등록증과 고정된 장소가 있고 신용이 좋아야 합니다.',
      ),
    },
    {
      text: written(
        '本人和配偶除房贷、车贷、助学贷款和小额消费贷以外，没有别的贷款。',
        'You and your spouse have no other loan except for home, car, study or small purchases.',
        'У вас и супруга или супруги нет других кредитов, кроме жилищного, на машину, учёбу и мелкие покупки.',
        'ご本人と配偶者に、住宅・自動車・学資・少額消費以外の借入がないこと。',
        '본인과 배우자에게 주택·자동차·학자금·소액 소비 외의 대출이 없어야 합니다.',
      ),
      when: persons,
    },
    {
      text: written(
        '最近一年新招的重点人群，达到现有职工的10%（超过100人的，达到5%），并签1年以上合同。',
        'In the last year you newly hired people of the groups that the loan is for, a tenth of the staff (a twentieth over 100), with contracts of a year or more.',
        'За последний год предприятие наняло людей из льготных групп: не меньше 10 % штата (5 %, если больше 100 человек), по договорам от года.',
        'この1年に対象者を現従業員の10％以上（100人超は5％以上）新規採用し、1年以上の契約を結んでいること。',
        '최근 1년에 대상자를 직원의 10%(100명 초과는 5%) 이상 새로 뽑고 1년 이상 계약했어야 합니다.',
      ),
      when: company,
    },
  ],
  materials: [
    idCard({when: persons}),
    paper(
      'licence',
      written(
        '营业执照',
        'Business licence',
        'Свидетельство о регистрации бизнеса',
        '営業許可証（営業執照）',
        '사업자등록증(영업집조)',
      ),
      {
        purpose: written(
          '确认您的生意已经登记。',
          'To see that the business is registered.',
          'Чтобы убедиться, что бизнес зарегистрирован.',
          '事業が登記済みであることを確認します。',
          '사업이 등록되었는지 확인합니다.',
        ),
        shared: {
          certificate: written(
            '电子营业执照，我们自己查',
            'We look the electronic one up',
            'Электронное проверим сами',
            '電子版は当方で確認',
            '전자 등록증은 저희가 확인합니다',
          ),
        },
      },
    ),
    formPaper(
      'application',
      written('创业担保贷款申请表', 'Loan application', 'Заявка на кредит', '貸付申込書', '대출 신청서'),
      'startup-loan-application',
      {
        purpose: written(
          '写明借多少、做什么用，好审核。',
          'It says how much you would like, and what for.',
          'В ней указано, сколько и на что вы берёте.',
          '借入額と使い道を審査します。',
          '얼마를 어디에 쓰는지 심사합니다.',
        ),
        fillingIn: written(
          '不会写用途的，窗口有人帮您。',
          'We help you to describe the use.',
          'С описанием цели поможем.',
          '使い道の書き方は窓口でお手伝いします。',
          '용도를 적기 어려우면 창구에서 도와 드립니다.',
        ),
      },
    ),
    paper('graduate', written('毕业证书', 'Diploma', 'Диплом', '卒業証書', '졸업 증서'), {
      purpose: written(
        '确认毕业没超过5年。',
        'To see that you graduated within the last five years.',
        'Чтобы убедиться, что после выпуска прошло не больше пяти лет.',
        '卒業から5年以内であることを確認します。',
        '졸업한 지 5년이 넘지 않았는지 확인합니다.',
      ),
      pieces: [{form: 'copy', count: 1}],
      sourceExplanation: written(
        '国外学历带学历认证书。',
        'For foreign degrees, bring the authentication.',
        'К зарубежному диплому нужно подтверждение.',
        '国外の学歴は認証書が必要です。',
        '해외 학력은 인증서가 필요합니다.',
      ),
      when: graduates,
    }),
    paper(
      'veteran',
      written(
        '退役军人优待证或退役证',
        'Veteran’s card',
        'Удостоверение военнослужащего в отставке',
        '退役軍人証',
        '퇴역군인증',
      ),
      {
        purpose: written(
          '确认您是退役军人。',
          'To see that you have served.',
          'Чтобы подтвердить, что вы служили в армии.',
          '退役軍人の方であることを確認します。',
          '퇴역군인인지 확인합니다.',
        ),
        when: soldiers,
      },
    ),
    paper(
      'unemployed',
      written(
        '就业创业证',
        'Employment and start-up card',
        'Свидетельство о занятости и предпринимательстве',
        '就業・創業証',
        '취업·창업증',
      ),
      {
        purpose: written(
          '确认您是登记失业或就业困难人员。',
          'To see that you are registered as out of work.',
          'Чтобы подтвердить, что вы состоите на учёте по безработице.',
          '失業者または就職困難者として登録されていることを確認します。',
          '실업자나 취업 취약자로 등록되어 있는지 확인합니다.',
        ),
        shared: {
          certificate: written(
            '失业登记我们自己查',
            'We check the register ourselves',
            'Учёт проверим сами',
            '失業登録は当方で確認',
            '실업 등록은 저희가 확인합니다',
          ),
        },
        when: jobless,
      },
    ),
    paper(
      'partnership',
      written(
        '合伙协议和各人身份证',
        'Partnership agreement, with each partner’s identity card',
        'Договор о партнёрстве и удостоверения партнёров',
        '共同経営契約書と全員の身分証',
        '동업 계약서와 각자의 신분증',
      ),
      {
        purpose: written(
          '看清几个人合伙，好定额度。',
          'To see how many partners there are: the limit depends on it.',
          'Чтобы знать, сколько партнёров: от этого зависит сумма.',
          '共同経営者の人数を確認し、上限額を決めます。',
          '동업자가 몇 명인지 확인해 한도를 정합니다.',
        ),
        source: 'applicant',
        pieces: [{form: 'copy', count: 1}],
        when: partners,
      },
    ),
    paper(
      'staff',
      written(
        '新招用人员名单和劳动合同',
        'List of the people newly hired, with their contracts',
        'Список новых работников и их договоры',
        '新規採用者名簿と労働契約書',
        '신규 채용자 명단과 근로계약서',
      ),
      {
        source: 'applicant',
        pieces: [{form: 'copy', count: 1}],
        purpose: written(
          '核对带动了多少人就业。',
          'To see how many jobs you have made.',
          'Чтобы увидеть, сколько рабочих мест создано.',
          '雇用の創出数を確認します。',
          '일자리가 얼마나 늘었는지 확인합니다.',
        ),
        when: company,
      },
    ),
    paper(
      'security',
      written(
        '保证人或抵押物材料',
        'The guarantor’s or mortgage papers',
        'Документы поручителя или залога',
        '保証人または担保の書類',
        '보증인 또는 담보 서류',
      ),
      {
        purpose: written(
          '超过10万元的贷款要有担保。',
          'Above 100,000 yuan the loan has to be secured.',
          'Свыше 100 000 юаней кредит нужно обеспечить.',
          '10万元を超える貸付には担保が必要です。',
          '10만 위안이 넘으면 담보가 필요합니다.',
        ),
        source: 'other',
        necessity: 'later',
        sourceExplanation: written(
          '保证人一般要有稳定工资。材料不全的，先受理，放款前补。',
          'A guarantor should have a steady wage. We start without it; it is needed before the payment.',
          'Поручителю нужна постоянная зарплата. Примем заявку и без этого, документы нужны до выдачи денег.',
          '保証人は安定した給与のある方。不足があっても受け付け、融資までにお出しください。',
          '보증인은 급여가 일정해야 합니다. 모자라도 먼저 접수하고, 대출 전까지 내세요.',
        ),
        when: secured,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявки', '申請の受付', '신청 접수'),
      explanation: written(
        '网上或A08窗口提交，缺什么一次告诉您。',
        'Online or at window A08; we say at once what is missing.',
        'Онлайн или в окне A08; о недостающем скажем сразу.',
        'オンラインまたはA08番窓口で。不足は一度にお伝えします。',
        '온라인이나 A08 창구에서. 부족한 것은 한 번에 알려 드립니다.',
      ),
    },
    {
      id: 'check',
      name: written('资格审核', 'Check', 'Проверка', '資格の審査', '자격 심사'),
      limit: {count: 3, unit: 'workingDay'},
      explanation: written(
        '我们核对人员类别和贷款记录。',
        'We check your group and your loans.',
        'Проверим вашу группу и кредиты.',
        '対象者区分と借入状況を確認します。',
        '대상 구분과 대출 기록을 확인합니다.',
      ),
    },
    {
      id: 'bank',
      name: written('银行调查', 'Visit of the bank', 'Проверка банком на месте', '銀行の調査', '은행 조사'),
      explanation: written(
        '银行到店里看一次，事先打电话约。',
        'The bank comes to your shop once and calls before.',
        'Сотрудник банка один раз придёт к вам, заранее позвонит.',
        '銀行が一度お店を訪ねます。事前に電話します。',
        '은행이 한 번 가게로 찾아갑니다. 미리 전화합니다.',
      ),
    },
    {
      id: 'guarantee',
      name: written('落实担保', 'Security', 'Оформление поручительства', '担保の手続き', '담보 설정'),
      explanation: written(
        '签担保合同。',
        'You sign the contract with the guarantor.',
        'Подписывают договоры поручительства.',
        '担保契約を結びます。',
        '담보 계약을 맺습니다.',
      ),
      when: secured,
    },
    {
      id: 'decide',
      name: written('放款', 'Payment', 'Выдача', '融資', '대출'),
      explanation: written(
        '批准后3天内把钱打到您的账户，利息由财政补一半。',
        'Within three days of the decision the money is on your account; the state pays half of the interest.',
        'Деньги придут на счёт в течение 3 дней после решения; половину процентов оплатит бюджет.',
        '決定後3日以内に入金されます。利子の半分は財政が負担します。',
        '결정 뒤 3일 안에 입금됩니다. 이자의 절반은 재정에서 냅니다.',
      ),
    },
  ],
  legalLimits: [{count: 30, unit: 'workingDay'}],
  promisedLimits: [
    {count: 10, unit: 'workingDay', when: onCredit},
    {count: 15, unit: 'workingDay', when: secured},
    {count: 15, unit: 'workingDay', when: company},
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '到银行当面签一次合同。',
        'You sign the contract at the bank once.',
        'Договор нужно один раз подписать в банке.',
        '銀行で契約に一度署名していただきます。',
        '은행에서 계약에 한 번 서명합니다.',
      ),
      when: onCredit,
    },
    {
      count: 2,
      reason: written(
        '一次核对担保材料，一次签合同；保证人也要到场。',
        'Once for the security, once to sign; the guarantor comes too.',
        'Один раз — документы поручителя, один раз — подпись; поручитель приходит тоже.',
        '担保書類の確認と契約の署名で各1回。保証人の来店も必要です。',
        '담보 서류 확인에 한 번, 서명에 한 번 필요하며 보증인도 오셔야 합니다.',
      ),
    },
  ],
  fees: [],
  places: [
    serviceCentre('A08'),
    officeAt({
      id: 'bank',
      name: written(
        '云渡农村商业银行小微贷款中心',
        'Yundu Rural Commercial Bank, loans for small firms',
        'Сельский коммерческий банк Юньду, кредиты малому бизнесу',
        '雲渡農村商業銀行 小規模融資センター',
        '윈두 농촌상업은행 소기업 대출센터',
      ),
      address: written(
        '云渡县人民路26号二楼',
        '26 Renmin Road, second floor',
        'Улица Жэньминь, д. 26, второй этаж',
        '雲渡県人民路26号2階',
        '윈두현 런민로 26호 2층',
      ),
      phones: ['0713-0001627'],
    }),
  ],
  onlineDepth: 'application',
  channels: [{channel: 'online'}, {channel: 'counter'}],
  result: {
    name: written(
      '创业担保贷款',
      'Guaranteed start-up loan',
      'Кредит под государственную гарантию',
      '創業担保貸付',
      '창업 보증대출',
    ),
    deliveries: ['electronic', 'counter'],
  },
  area: written(
    '经营地所在县',
    'The county of the business',
    'Уезд, где ведётся дело',
    '営業地の県',
    '영업하는 현',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written(
    '不需要，有人收“代办费”请打监督电话',
    'Not needed. If somebody asks a fee for help, call our complaint line',
    'Не нужны. Если кто-то требует плату за помощь, позвоните по телефону для жалоб',
    '不要。「代行料」を求められたら苦情受付へお電話ください',
    '필요 없음. ‘대행료’를 요구하면 불만 신고 전화로 알려 주세요',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国就业促进法》',
        'Employment Promotion Law of the People’s Republic of China',
        'Закон КНР «О содействии занятости»',
        '「中華人民共和国就業促進法」',
        '「중화인민공화국 취업촉진법」',
      ),
      clause: written('第十九条', 'Article 19', 'Статья 19', '第19条', '제19조'),
    },
    {
      title: written(
        '《普惠金融发展专项资金管理办法》（财金〔2023〕75号）',
        'Measures for the Special Fund for Inclusive Finance (Ministry of Finance, 2023, No. 75)',
        'Порядок использования специального фонда развития инклюзивных финансов (Министерство финансов, 2023 г., № 75)',
        '「普惠金融発展特別資金管理弁法」（財金〔2023〕75号）',
        '「포용금융 발전 특별자금 관리방법」(재정부 2023년 제75호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '最多能借多少、多久？',
        'How much, and for how long?',
        'Сколько и на какой срок?',
        '限度額と期間は？',
        '최대 얼마, 얼마 동안인가요?',
      ),
      answer: written(
        '个人最多30万元，最长3年；合伙的按人数加，再加一成；小微企业最多400万元，最长2年。',
        'A person: up to 300,000 yuan for three years. Partners: per person, plus a tenth. A small company: up to 4 million for two years.',
        'Один человек — до 300 000 юаней на 3 года; партнёры — по числу людей и ещё 10 %; малое предприятие — до 4 млн на 2 года.',
        '個人は30万元・3年まで。共同経営は人数分に1割加算。小規模企業は400万元・2年まで。',
        '개인은 30만 위안·3년까지. 동업은 사람 수만큼에 10%를 더합니다. 소기업은 400만 위안·2년까지입니다.',
      ),
    },
    {
      question: written(
        '利息怎么算？',
        'What is the interest?',
        'Какой процент?',
        '利子は？',
        '이자는 얼마인가요?',
      ),
      answer: written(
        '银行和您商定，有上限。其中一半由财政补贴，按时还款才补。',
        'You agree it with the bank; there is an upper limit. The state pays half, if you repay on time.',
        'Ставку согласуют с банком, есть верхний предел. Половину платит бюджет, если вы платите вовремя.',
        '銀行と上限の範囲で決めます。期日どおり返済すれば半分を財政が補助します。',
        '은행과 상한 안에서 정합니다. 제때 갚으면 절반을 재정에서 보조합니다.',
      ),
    },
    {
      question: written(
        '还清后还能再借吗？',
        'May I borrow again after repaying?',
        'Можно ли взять кредит ещё раз?',
        '返済後にまた借りられますか？',
        '갚은 뒤 다시 빌릴 수 있나요?',
      ),
      answer: written(
        '能，一共最多三次。',
        'Yes, three times altogether.',
        'Да, всего до трёх раз.',
        'はい。合計3回までです。',
        '네, 모두 세 번까지입니다.',
      ),
    },
  ],
  ...phonesOf('humanResources'),
};
