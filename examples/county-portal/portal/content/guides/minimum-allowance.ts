import type {WrittenGuide} from '@huiyin/core';
import {townCentres, townChoices} from './local-offices.ts';
import {bodyOf, phonesOf} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'minimum-allowance-application',
    title: '最低生活保障申请书',
    rows: [
      {label: '申请人姓名', sample: '吴例三'},
      {label: '家庭住址', sample: '云渡县柳湾镇沿河村二组'},
      {label: '共同生活的家庭成员', sample: '妻子赵例四；儿子吴小例'},
      {label: '家庭月收入（元）', sample: '1200'},
      {label: '家庭财产（房屋、车辆、存款等）', sample: '自住平房一处，存款4000元'},
      {label: '主要困难', sample: '妻子患重病，本人在家照顾，不能外出务工'},
      {label: '社会保障卡开户银行', sample: '云渡农商银行'},
    ],
    declaration: '以上家庭收入、财产情况真实完整，如有变化及时报告。',
  },
  {
    id: 'means-check-authorisation',
    title: '家庭经济状况核对授权书',
    rows: [
      {label: '授权人姓名（全体成年家庭成员）', sample: '吴例三、赵例四'},
      {label: '授权核对的内容', sample: '收入、存款、房产、车辆、社保等信息'},
      {label: '授权期限', sample: '自签字之日起至停止救助之日止'},
    ],
    declaration: '同意民政部门依法核对本家庭的经济状况，核对结果只用于办理社会救助。',
  },
];

const phone = phonesOf('civilAffairs').enquiryPhones.join();

const single = [{question: 'who', oneOf: ['single']}];
const ill = [{question: 'trouble', oneOf: ['illness']}];
const disabled = [{question: 'trouble', oneOf: ['disability']}];
const studying = [{question: 'trouble', oneOf: ['school']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-MZ-0003',
  name: written(
    '最低生活保障对象认定',
    'Minimum living allowance',
    'Пособие до прожиточного минимума',
    '最低生活保障（生活保護）の認定',
    '최저생활보장 대상자 인정',
  ),
  everydayNames: [
    written('申请低保', 'applying for dibao', 'оформить дибао', '低保の申請', '기초생활수급 신청'),
    written('吃低保', 'income support', 'пособие малоимущим', '生活保護を受けたい', '생계급여'),
  ],
  ...{matterType: 'payment', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('civilAffairs'),
  topics: ['hardship', 'illness', 'subsidies', 'civil-affairs'],
  version: {number: '5', validFrom: '2026-01-01', updatedOn: '2026-10-20'},
  questions: [
    {
      id: 'town',
      label: written(
        '您家户口在哪个镇？',
        'In which town is your household registered?',
        'В каком посёлке ваша семья состоит на учёте?',
        'ご家庭の戸籍はどの鎮ですか？',
        '호구는 어느 진에 있나요?',
      ),
      choices: [
        ...townChoices,
        {
          id: 'elsewhere',
          label: written('户口不在云渡', 'Not in Yundu', 'Не в Юньду', '雲渡ではない', '윈두가 아님'),
          end: written(
            `低保一般向户口所在地的乡镇申请。家人中有人户口在云渡，或者有云渡居住证的，请打${phone}，我们帮您看在哪里申请。`,
            `You normally apply in the town where you are registered. If somebody in the family is registered in Yundu, or you hold a Yundu residence card, call ${phone} and we will tell you where to apply.`,
            `Обычно заявление подают по месту учёта. Если кто-то из семьи состоит на учёте в Юньду или у вас есть карта проживания Юньду, позвоните ${phone} — подскажем, куда обратиться.`,
            `原則として戸籍地の郷・鎮に申請します。ご家族に雲渡の戸籍の方がいる場合や雲渡の居住証をお持ちの場合は、${phone}へお電話ください。申請先をご案内します。`,
            `보통은 호적지의 진·향에 신청합니다. 가족 중 윈두 호구가 있거나 윈두 거주증이 있으면 ${phone}로 전화해 주세요. 어디에 신청할지 알려 드립니다.`,
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '给谁申请？',
        'For whom is it?',
        'Для кого пособие?',
        'どなたの申請ですか？',
        '누구를 위해 신청하나요?',
      ),
      choices: [
        {
          id: 'family',
          label: written('全家一起申请', 'For the whole family', 'Для всей семьи', '家族全員', '가족 모두'),
        },
        {
          id: 'single',
          label: written(
            '家里只有重病、重度残疾的一个人申请',
            'For one member who is gravely ill or disabled',
            'Для одного члена семьи с тяжёлой болезнью или инвалидностью',
            '重い病気・障害のある家族1人だけ',
            '중병이나 중증 장애가 있는 가족 한 사람만',
          ),
        },
        {
          id: 'sudden',
          label: written(
            '突然遇到急事：火灾、车祸、大病，眼下过不下去',
            'Something sudden: a fire, an accident, an illness; we cannot go on',
            'Внезапная беда: пожар, авария, болезнь — сейчас не на что жить',
            '火災・事故・急病などで、今すぐ生活に困っている',
            '화재·사고·큰 병 등 갑작스러운 일로 당장 살기 어려움',
          ),
          end: written(
            `请先申请“临时救助”，急的先救助、后补手续，几天内就能到账。请到事发地的乡镇便民服务中心，或者打12345、${phone}，说明“急难”。`,
            `Please ask for emergency aid first: help comes within days, papers follow. Go to the service centre of the town where it happened, or call 12345 or ${phone} and say that it is urgent.`,
            `Сначала попросите срочную помощь: деньги придут за несколько дней, бумаги можно потом. Обратитесь в центр услуг посёлка, где это случилось, или позвоните 12345 либо ${phone} и скажите, что дело срочное.`,
            `まず「臨時救助」を申請してください。急ぐ場合は先に支援し、書類は後で構いません。数日で支給されます。その土地の鎮の住民サービスセンターへ行くか、12345または${phone}へお電話ください。`,
            `먼저 ‘긴급 지원’을 신청하세요. 급하면 먼저 지원하고 서류는 나중에 받습니다. 며칠 안에 지급됩니다. 일이 생긴 곳의 진 주민서비스센터로 가거나 12345, ${phone}로 전화해 급하다고 말씀해 주세요.`,
          ),
        },
      ],
    },
    {
      id: 'trouble',
      label: written(
        '家里主要是什么困难？',
        'What is the main trouble?',
        'В чём главная трудность?',
        '主な事情は何ですか？',
        '가장 큰 어려움은 무엇인가요?',
      ),
      choices: [
        {id: 'illness', label: written('生病', 'Illness', 'Болезнь', '病気', '질병')},
        {id: 'disability', label: written('残疾', 'Disability', 'Инвалидность', '障害', '장애')},
        {
          id: 'school',
          label: written('孩子上学', 'Children at school', 'Учёба детей', '子どもの学費', '자녀 학비'),
        },
        {
          id: 'other',
          label: written(
            '年纪大、失业或其他',
            'Old age, no work, or something else',
            'Возраст, нет работы или другое',
            '高齢・失業・その他',
            '고령·실업·기타',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '共同生活的家人，人均月收入低于本县低保标准（2026年：每人每月730元）。',
        'The monthly income per head of those who live together is below the county’s standard (2026: ¥730).',
        'Доход на человека в семье в месяц ниже нормы уезда (2026 год: 730 юаней).',
        '生計を共にする家族の1人当たり月収が県の基準（2026年：730元）を下回ること。',
        '함께 사는 가족의 1인당 월 소득이 현 기준(2026년 730위안)보다 적어야 합니다.',
      ),
    },
    {
      text: written(
        '家庭财产符合本县规定。看病、上学等刚性支出可以从收入里扣除。',
        'What the family owns is within the county’s limits. Costs of illness and schooling are deducted from income.',
        'Имущество семьи — в пределах норм уезда. Расходы на лечение и учёбу вычитают из дохода.',
        '資産が県の基準内であること。医療費・学費などは収入から差し引きます。',
        '재산이 현 기준 안이어야 합니다. 치료비·학비 등은 소득에서 뺍니다.',
      ),
    },
    {
      text: written(
        '单独申请的，家庭属于低保边缘家庭，本人是重病患者或重度残疾人。',
        'To apply alone, your family has little more than the standard and you are gravely ill or severely disabled.',
        'Если заявление только на одного: доход семьи чуть выше нормы, а у этого человека тяжёлая болезнь или инвалидность.',
        '1人だけの申請は、世帯の収入が基準をわずかに上回り、本人が重病または重度の障害であること。',
        '혼자 신청하려면 차상위 가구이고 본인이 중증 환자이거나 중증 장애인이어야 합니다.',
      ),
      when: single,
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '最低生活保障申请书',
        'Application for the minimum living allowance',
        'Заявление на пособие',
        '最低生活保障の申請書',
        '최저생활보장 신청서',
      ),
      'minimum-allowance-application',
      {
        purpose: written(
          '让我们知道家里有谁、难在哪里。',
          'Tells us who is in the family and what the trouble is.',
          'Из него мы узнаём о составе семьи и её трудностях.',
          'ご家族の構成と困りごとを伺います。',
          '가족 구성과 어려운 사정을 알려 주시는 것입니다.',
        ),
        fillingIn: written(
          '不会写的，村干部或窗口人员可以代写，您按手印。',
          'If you do not write, a village official or the window does it for you; you give a thumbprint.',
          'Если писать трудно, за вас заполнят в деревне или в окне, а вы поставите отпечаток пальца.',
          '書けない方は村の職員や窓口が代筆し、拇印をいただきます。',
          '쓰기 어려우시면 마을 담당자나 창구 직원이 대신 쓰고 지장을 찍으시면 됩니다.',
        ),
      },
    ),
    formPaper(
      'authorisation',
      written(
        '家庭经济状况核对授权书',
        'Authority to check the family’s means',
        'Согласие на проверку доходов и имущества',
        '資産・収入調査の同意書',
        '소득·재산 조회 동의서',
      ),
      'means-check-authorisation',
      {
        purpose: written(
          '签了它，收入、存款、房产由我们去查，您不用到处开证明。',
          'With it we look up income, savings and property, so that you need not collect certificates.',
          'С ним мы сами узнаем о доходах, вкладах и жилье — собирать справки вам не придётся.',
          'これにより収入・預金・不動産は当方で調べ、証明書を集める必要がなくなります。',
          '이것에 서명하면 소득·예금·부동산을 저희가 조회하므로 증명서를 떼러 다니지 않아도 됩니다.',
        ),
        fillingIn: written(
          '家里成年人都要签名；来不了的，视频里确认也行。',
          'Every adult of the family signs; who cannot come may confirm by video.',
          'Подписывают все взрослые; кто не может прийти, подтвердит по видеосвязи.',
          '成人のご家族全員が署名します。来られない方はビデオ通話での確認も可能です。',
          '성인 가족이 모두 서명합니다. 못 오시는 분은 영상으로 확인해도 됩니다.',
        ),
      },
    ),
    idCard({
      purpose: written(
        '核对家里每个人的身份。',
        'To see who each member of the family is.',
        'Чтобы проверить личность каждого в семье.',
        'ご家族お一人ずつ確認します。',
        '가족 한 사람 한 사람을 확인합니다.',
      ),
      pieces: [],
      standard: written(
        '全家人的，出示即可。',
        'Of the whole family; only shown.',
        'Всей семьи; достаточно показать.',
        'ご家族全員分。提示のみ。',
        '가족 모두의 것. 보여 주기만 하면 됩니다.',
      ),
    }),
    householdRegister({
      pieces: [],
      shared: {
        certificate: written(
          '您家的户口，我们自己查。',
          'We look up your registration ourselves.',
          'Данные учёта вашей семьи проверим сами.',
          'ご家庭の戸籍は当方で確認します。',
          '댁의 호구는 저희가 조회합니다.',
        ),
      },
    }),
    paper(
      'diagnosis',
      written(
        '诊断证明和近一年医药费单据',
        'Diagnosis, and medical bills of the past year',
        'Справка о диагнозе и счета за лечение за год',
        '診断書と過去1年間の医療費の領収書',
        '진단서와 최근 1년 의료비 영수증',
      ),
      {
        necessity: 'later',
        source: 'other',
        sourceExplanation: written(
          '由就诊医院出具。手头没有的，先受理，入户调查前补上。',
          'From your hospital. If you do not have them, we start anyway; hand them in before our visit to your home.',
          'Выдаёт больница. Если их пока нет, заявление примем; отдайте до нашего прихода к вам.',
          '病院が発行します。手元になくても受け付け、家庭訪問までにご提出ください。',
          '병원에서 발급합니다. 없어도 먼저 접수하며 가정 방문 전까지 내시면 됩니다.',
        ),
        purpose: written(
          '自己负担的医药费，算收入时可以扣掉。',
          'What you paid yourself is deducted from income.',
          'То, что вы заплатили сами, вычтут из дохода.',
          '自己負担分は収入から差し引きます。',
          '본인이 낸 의료비는 소득에서 뺍니다.',
        ),
        when: ill,
      },
    ),
    paper(
      'disability-certificate',
      written('残疾人证', 'Disability certificate', 'Удостоверение об инвалидности', '障害者証', '장애인증'),
      {
        sourceExplanation: written(
          '残联系统里查得到的，不用带；查不到的，请带原件。',
          'Not needed if the Disabled Persons’ Federation has it on record; otherwise please bring the original.',
          'Если оно есть в базе Федерации инвалидов, приносить не нужно; если нет — нужен оригинал.',
          '障害者連合会の記録で確認できれば不要です。確認できない場合は原本をお持ちください。',
          '장애인연합회 기록에서 확인되면 가져오지 않아도 됩니다. 확인되지 않으면 원본을 가져오세요.',
        ),
        purpose: written(
          '核对残疾类别和等级。',
          'Shows the kind and grade of the disability.',
          'Показывает вид и степень инвалидности.',
          '障害の種類と等級を確認します。',
          '장애의 종류와 등급을 확인합니다.',
        ),
        when: disabled,
      },
    ),
    paper(
      'school-letter',
      written(
        '在读证明和学费单据',
        'Letter from the school, and receipts for fees',
        'Справка из учебного заведения и квитанции об оплате',
        '在学証明書と学費の領収書',
        '재학 증명서와 학비 영수증',
      ),
      {
        necessity: 'later',
        source: 'other',
        purpose: written(
          '高中、大学的学费，算收入时可以扣掉。',
          'Fees for senior school and university are deducted from income.',
          'Плату за старшую школу и вуз вычтут из дохода.',
          '高校・大学の学費は収入から差し引きます。',
          '고등학교·대학 학비는 소득에서 뺍니다.',
        ),
        when: studying,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '到镇便民服务中心交材料，村（居）委会也可以代交。',
        'At the town service centre; the village committee can hand it in for you.',
        'В центре услуг посёлка; подать за вас может и сельский комитет.',
        '鎮の住民サービスセンターへ。村（居民）委員会が代わりに提出することもできます。',
        '진 주민서비스센터에 냅니다. 주민위원회가 대신 낼 수도 있습니다.',
      ),
    },
    {
      id: 'means',
      name: written(
        '核对和入户调查',
        'Check of means and a visit',
        'Проверка доходов и визит домой',
        '資産調査と家庭訪問',
        '소득 조회와 가정 방문',
      ),
      explanation: written(
        '网上核对家庭经济状况，两名工作人员到您家看一看。',
        'We look up the family’s means; two of our staff come to see you at home.',
        'Проверим доходы и имущество; двое сотрудников придут к вам домой.',
        '資産・収入を照会し、職員2名がご自宅に伺います。',
        '소득과 재산을 조회하고 직원 두 명이 댁을 방문합니다.',
      ),
    },
    {
      id: 'publish',
      name: written(
        '审核公示',
        'Notice in the village',
        'Объявление в деревне',
        '審査・公示（7日間）',
        '심사 및 공시',
      ),
      explanation: written(
        '在村（居）公示栏公示7天，只写姓名和人数，不写病情。',
        'Seven days on the village board: names and numbers only, nothing of illness.',
        'Семь дней на доске объявлений: только имена и число людей, без диагнозов.',
        '村の掲示板に7日間掲示します。氏名と人数だけで、病状は書きません。',
        '마을 게시판에 7일간 알립니다. 이름과 인원만 쓰고 병명은 쓰지 않습니다.',
      ),
      limit: {count: 7, unit: 'day'},
    },
    {
      id: 'decide',
      name: written('确认发放', 'Decision', 'Решение', '決定・支給', '결정 및 지급'),
      explanation: written(
        '县民政局确认后，从下个月起每月10日前打到社会保障卡。不同意的，书面说明理由。',
        'Once confirmed, the money is on your social security card by the 10th of each month, from the next month on. If refused, you are told why in writing.',
        'После решения деньги приходят на карту соцобеспечения до 10-го числа каждого месяца, начиная со следующего. При отказе письменно объяснят причину.',
        '決定の翌月から、毎月10日までに社会保障カードへ振り込みます。認められない場合は書面で理由をお知らせします。',
        '결정된 다음 달부터 매달 10일까지 사회보장카드로 지급합니다. 안 되는 경우 이유를 서면으로 알려 드립니다.',
      ),
    },
  ],
  legalLimits: [
    {
      count: 30,
      unit: 'workingDay',
      explanation: written(
        '情况复杂的，最长45个工作日。',
        'In difficult cases at most 45 working days.',
        'В сложных случаях — не больше 45 рабочих дней.',
        '複雑な場合は最長45営業日。',
        '복잡한 경우 최대 근무일 기준 45일.',
      ),
    },
  ],
  promisedLimits: [{count: 20, unit: 'workingDay'}],
  visits: [
    {
      count: 1,
      reason: written(
        '要签授权书。行动不便的，工作人员上门办，一次也不用跑。',
        'The authority is signed in person. If you cannot come, we come to you.',
        'Нужно подписать согласие. Если прийти трудно, мы сами придём к вам.',
        '同意書への署名が必要です。外出が難しい方には職員が伺います。',
        '동의서에 서명해야 합니다. 거동이 불편하시면 직원이 찾아갑니다.',
      ),
    },
  ],
  fees: [],
  places: townCentres,
  specialProcedure: written(
    '入户调查一次，再公示7天。',
    'One visit at home, then seven days of public notice.',
    'Один визит домой, затем объявление на семь дней.',
    'ご自宅での調査が1回、その後7日間の掲示があります。',
    '가정 방문 조사를 한 번 하고, 이어서 7일간 알립니다.',
  ),
  onlineDepth: 'information',
  channels: [
    {
      channel: 'counter',
      explanation: written(
        '户口所在镇的便民服务中心。',
        'At the service centre of your town.',
        'В центре услуг вашего посёлка.',
        '戸籍のある鎮の住民サービスセンター。',
        '호구가 있는 진의 주민서비스센터.',
      ),
    },
    {
      channel: 'village',
      explanation: written(
        '村（居）委会帮您填、帮您交。',
        'The village committee fills in and hands in for you.',
        'Сельский комитет поможет заполнить и подать.',
        '村（居民）委員会が記入と提出をお手伝いします。',
        '주민위원회가 작성과 제출을 도와드립니다.',
      ),
    },
  ],
  result: {
    name: written(
      '最低生活保障确认通知书',
      'Notice of the minimum living allowance',
      'Уведомление о назначении пособия',
      '最低生活保障の決定通知書',
      '최저생활보장 결정 통지서',
    ),
    deliveries: ['counter', 'post'],
  },
  area: written(
    '全县任何一个镇都能收件',
    'Taken in by any town in the county',
    'Заявление примут в любом посёлке уезда',
    '県内どの鎮でも受付可',
    '현 안의 어느 진에서나 접수',
  ),
  booking: {offered: false},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《社会救助暂行办法》（国务院令第649号）',
        'Interim Measures for Social Assistance (State Council Decree 649)',
        'Временное положение о социальной помощи (Указ Госсовета № 649)',
        '「社会救助暫行弁法」（国務院令第649号）',
        '「사회구호 잠정방법」(국무원령 제649호)',
      ),
    },
    {
      title: written(
        '《最低生活保障审核确认办法》（民发〔2021〕57号）',
        'Measures for confirming the minimum living allowance (Ministry of Civil Affairs, No. 57 of 2021)',
        'Порядок назначения пособия до прожиточного минимума (Министерство гражданской администрации, 2021 г., № 57)',
        '「最低生活保障審査確認弁法」（民政部、民発〔2021〕57号）',
        '「최저생활보장 심사확인방법」(민정부, 2021년 제57호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '能领多少钱？',
        'How much is paid?',
        'Сколько платят?',
        'いくら支給されますか？',
        '얼마를 받나요?',
      ),
      answer: written(
        '补差发放：标准730元，减去您家人均月收入，就是每人每月领的钱。',
        'The difference: ¥730 less your income per head is what each of you receives a month.',
        'Разницу: из 730 юаней вычитают доход на человека — столько каждый получает в месяц.',
        '差額支給です。730元から1人当たりの月収を引いた額が、1人の月額になります。',
        '차액을 드립니다. 730위안에서 1인당 월 소득을 뺀 금액이 한 사람의 월 지급액입니다.',
      ),
    },
    {
      question: written(
        '领了低保再去打工，马上就停吗？',
        'If I find work, does it stop at once?',
        'Если найти работу, выплаты сразу прекратят?',
        '働き始めたら、すぐに打ち切られますか？',
        '일을 시작하면 바로 끊기나요?',
      ),
      answer: written(
        '不会。收入超过标准的，还可以再领6个月，让您稳住工作。请一个月内告诉镇里。',
        'No. If you then earn more than the standard, it goes on for 6 months while you settle in. Please tell the town within a month.',
        'Нет. Если доход превысит норму, выплаты сохранят ещё на 6 месяцев. Сообщите в посёлок в течение месяца.',
        'いいえ。収入が基準を超えても6か月は続けて支給します。1か月以内に鎮へお知らせください。',
        '아니요. 소득이 기준을 넘어도 6개월 더 드립니다. 한 달 안에 진에 알려 주세요.',
      ),
    },
    {
      question: written(
        '没批准，不服怎么办？',
        'What if I disagree with a refusal?',
        'Что делать при отказе, если вы не согласны?',
        '認められず、納得できない場合は？',
        '거절되었는데 동의할 수 없으면 어떻게 하나요?',
      ),
      answer: written(
        `收到通知起60天内可以向县政府申请行政复议，免费；也可以先打${phone}问清楚。`,
        `Within 60 days of the notice you may ask the county government for a review, free of charge; or call ${phone} first.`,
        `В течение 60 дней после уведомления можно бесплатно обжаловать решение в администрации уезда; или сначала позвоните ${phone}.`,
        `通知から60日以内に、県政府へ無料で行政不服審査（行政復議）を申し立てられます。まず${phone}へお尋ねいただいても結構です。`,
        `통지를 받은 날부터 60일 안에 현 정부에 무료로 행정심판(행정복의)을 신청할 수 있습니다. 먼저 ${phone}로 물어보셔도 됩니다.`,
      ),
    },
  ],
  ...phonesOf('civilAffairs'),
};
