import type {WrittenGuide} from '@huiyin/core';
import {anyTown, townCentres, townChoices} from './local-offices.ts';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'public-rental-application',
    title: '公共租赁住房申请表',
    rows: [
      {label: '申请人', sample: '钱例五'},
      {label: '申请类别', sample: '城镇中等偏下收入住房困难家庭'},
      {label: '家庭成员', sample: '钱例五、孙例六（配偶）、钱例七（女，8岁）'},
      {label: '现住地址和面积', sample: '城关镇例示巷5号，租住，28平方米'},
      {label: '家庭人均月收入（元）', sample: '1650'},
      {label: '家庭房产、车辆', sample: '无房；电动自行车1辆'},
      {label: '希望', sample: '实物配租，一楼或有电梯'},
    ],
    declaration: '所填收入、房产、车辆情况真实，同意查询核对。情况变化30天内报告；不转租、不空置。',
  },
];

const local = [{question: 'who', oneOf: ['local']}];
const newcomer = [{question: 'who', oneOf: ['young']}];
const migrant = [{question: 'who', oneOf: ['migrant']}];
const working = [{question: 'who', oneOf: ['young', 'migrant']}];
const married = [{question: 'family', oneOf: ['couple', 'children']}];
const withChildren = [{question: 'family', oneOf: ['children']}];
const first = [{question: 'special', oneOf: ['poor', 'disabled', 'veteran']}];
const disabled = [{question: 'special', oneOf: ['disabled']}];
const veteran = [{question: 'special', oneOf: ['veteran']}];
const poor = [{question: 'special', oneOf: ['poor']}];
const inTown = [{question: 'town', oneOf: anyTown}];

export const guide: WrittenGuide = {
  taskCode: 'YD-ZJ-0002',
  name: written(
    '公共租赁住房申请',
    'Application for public rental housing',
    'Заявление на социальное арендное жильё',
    '公共賃貸住宅の申請',
    '공공임대주택 신청',
  ),
  everydayNames: [
    written('申请公租房', 'public housing', 'муниципальное жильё', '公営住宅', '공공임대 신청'),
    written('廉租房', 'low-rent housing', 'дешёвая аренда от уезда', '低家賃住宅', '저렴한 임대주택'),
    written('没房子住怎么办', 'nowhere to live', 'негде жить', '住む家がない', '살 집이 없어요'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised'},
  body: {
    ...bodyOf('housing'),
    together: [
      written(
        '云渡县民政局',
        'Yundu County Civil Affairs Bureau',
        'Управление гражданской администрации уезда Юньду',
        '雲渡県民政局',
        '윈두현 민정국',
      ),
    ],
  },
  topics: ['housing', 'hardship'],
  version: {number: '5', validFrom: '2026-01-01', updatedOn: '2026-10-12'},
  questions: [
    {
      id: 'home',
      label: written(
        '您家在本县城镇有房子吗？',
        'Does your family own a home in the county’s towns?',
        'Есть ли у семьи жильё в городе или посёлках уезда?',
        'ご家族は県内の市街地に持ち家がありますか？',
        '가족이 이 현의 시가지에 집을 가지고 있나요?',
      ),
      choices: [
        {id: 'none', label: written('没有', 'No', 'Нет, жилья нет', 'ありません', '없습니다')},
        {
          id: 'small',
          label: written(
            '有，但人均不到15平方米',
            'Yes, but less than 15 m² a head',
            'Есть, но меньше 15 м² на человека',
            'ありますが、1人15㎡未満です',
            '있지만 1인당 15㎡ 미만',
          ),
        },
        {
          id: 'enough',
          label: written(
            '有，人均15平方米以上',
            'Yes, 15 m² a head or more',
            'Есть, 15 м² на человека и больше',
            'あり、1人15㎡以上です',
            '있고 1인당 15㎡ 이상',
          ),
          end: written(
            '不符合公租房条件。房子破旧不安全的，农村的到镇里问“农村危房改造补助”；生活困难的，可以在镇便民服务中心申请低保或临时救助。',
            'This housing is not for you, sorry. If a village house is unsafe, ask your town about the grant for rebuilding; if life is hard, your town service centre can tell you about allowances.',
            'К сожалению, это жильё вам не полагается. Если дом в селе небезопасен, узнайте в посёлке о пособии на ремонт; если жить трудно, о пособиях расскажут в центре услуг посёлка.',
            '申し訳ありませんが対象外です。農村の家が危険な場合は鎮で「危険家屋改修補助」を、生活にお困りの場合は鎮の住民サービスセンターで最低生活保障や臨時救済をご相談ください。',
            '죄송하지만 대상이 아닙니다. 농촌 집이 위험하면 진에서 ‘위험가옥 개수 보조’를, 생활이 어려우면 진 주민서비스센터에서 최저생활보장이나 긴급 지원을 상담하세요.',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '您属于哪种情况？',
        'Which is true of you?',
        'Какой случай ваш?',
        'どれに当てはまりますか？',
        '어디에 해당하나요?',
      ),
      choices: [
        {
          id: 'local',
          label: written(
            '本县城镇户口，收入不高',
            'Registered in the county’s towns, with a low income',
            'Учёт в городе или посёлках уезда, доход невысокий',
            '県内の市街地に戸籍があり、収入が少ない',
            '이 현 시가지 호적이고 소득이 적음',
          ),
        },
        {
          id: 'young',
          label: written(
            '毕业5年内，在本县新就业',
            'Graduated within five years, newly working here',
            'Окончили учёбу не больше 5 лет назад, недавно начали работать здесь',
            '卒業5年以内で、県内に新しく就職',
            '졸업 5년 이내로 이 현에 새로 취업',
          ),
        },
        {
          id: 'migrant',
          label: written(
            '外地来，在本县稳定工作',
            'From elsewhere, steadily working here',
            'Приехали и постоянно работаете здесь',
            '県外から来て、安定して働いている',
            '다른 곳에서 와 안정되게 일함',
          ),
        },
      ],
    },
    {
      id: 'family',
      label: written(
        '几口人住？',
        'Who will live there?',
        'Кто будет жить?',
        '誰が住みますか？',
        '몇 분이 사시나요?',
      ),
      choices: [
        {id: 'single', label: written('我一个人', 'I alone', 'Живу один или одна', '一人です', '저 혼자')},
        {id: 'couple', label: written('夫妻俩', 'The two of us', 'Мы вдвоём', '夫婦二人', '부부 둘')},
        {
          id: 'children',
          label: written(
            '还有孩子或老人',
            'Also children or parents',
            'Ещё дети или родители',
            '子や親も一緒',
            '자녀나 부모도 함께',
          ),
        },
      ],
    },
    {
      id: 'special',
      label: written(
        '有下面的情况吗？（优先）',
        'Is one of these true? You come first',
        'Есть ли что-то из этого? Тогда вы в первой очереди',
        '次に当てはまりますか？（優先）',
        '다음에 해당하나요?(우선)',
      ),
      choices: [
        {
          id: 'poor',
          label: written(
            '低保、特困家庭',
            'We receive the minimum allowance',
            'Семья получает пособие до прожиточного минимума',
            '最低生活保障世帯',
            '최저생활보장 가구',
          ),
        },
        {
          id: 'disabled',
          label: written(
            '家里有残疾人',
            'One of us has a disability',
            'В семье человек с инвалидностью',
            '障害のある家族がいる',
            '장애인 가족이 있음',
          ),
        },
        {
          id: 'veteran',
          label: written(
            '退役军人、优抚对象',
            'A veteran, or a veteran’s family',
            'Ветеран военной службы или семья ветерана',
            '退役軍人とその家族',
            '퇴역 군인, 보훈 대상',
          ),
        },
        {id: 'none', label: written('都没有', 'None of them', 'Ничего из этого', 'どれもない', '없습니다')},
      ],
    },
    {
      id: 'town',
      label: written(
        '您住在哪个镇？',
        'In which town do you live?',
        'В каком посёлке вы живёте?',
        'どの鎮にお住まいですか？',
        '어느 진에 사시나요?',
      ),
      choices: townChoices,
    },
  ],
  conditions: [
    {
      text: written(
        '家庭人均月收入不超过本县城镇人均可支配收入的80%（2026年是2480元）。',
        'The family’s income a head is not above 80% of the average in the county’s towns: 2,480 yuan a month in 2026.',
        'Доход на человека не выше 80 % среднего по городу: в 2026 году — 2480 юаней в месяц.',
        '1人当たり月収が県の都市部平均の80％以下（2026年は2,480元）であること。',
        '1인당 월 소득이 이 현 시가지 평균의 80% 이하(2026년 2,480위안)여야 합니다.',
      ),
      when: local,
    },
    {
      text: written(
        '在本县有劳动合同，社保交满6个月。',
        'You have a contract of work here and six months of social insurance.',
        'Есть трудовой договор в уезде и шесть месяцев страховых взносов.',
        '県内で労働契約があり、社会保険を6か月以上納めていること。',
        '이 현에서 근로계약이 있고 사회보험을 6개월 이상 냈어야 합니다.',
      ),
      when: newcomer,
    },
    {
      text: written(
        '有本县居住证，在本县连续交社保满1年。',
        'You have a residence card of the county and a year of social insurance here.',
        'Есть карта проживания уезда и год страховых взносов здесь.',
        '県の居住証があり、社会保険を継続して1年以上納めていること。',
        '이 현의 거주증이 있고 사회보험을 계속 1년 이상 냈어야 합니다.',
      ),
      when: migrant,
    },
    {
      text: written(
        '近5年没有卖过本县的房子，没有享受过别的保障房。',
        'You have sold no home here in five years and have no other public housing.',
        'За последние пять лет вы не продавали здесь жильё и не пользуетесь другим социальным жильём.',
        '5年以内に県内の住宅を売っておらず、ほかの公的住宅を利用していないこと。',
        '5년 안에 이 현의 집을 판 적이 없고 다른 공공주택을 이용하지 않아야 합니다.',
      ),
    },
  ],
  materials: [
    idCard({
      standard: written(
        '一起住的成年人都要。',
        'Of every adult who will live there.',
        'Всех взрослых, кто будет жить вместе.',
        '一緒に住む成人全員のもの。',
        '함께 살 어른 모두.',
      ),
    }),
    formPaper(
      'application',
      written(
        '公共租赁住房申请表',
        'Application for public rental housing',
        'Заявление на социальное жильё',
        '公共賃貸住宅申請書',
        '공공임대주택 신청서',
      ),
      'public-rental-application',
      {
        purpose: written(
          '知道您家几口人、要什么样的房。',
          'It tells us how many you are and what home you need.',
          'Чтобы знать, сколько вас и какое жильё нужно.',
          'ご家族の人数と、必要な住まいを知るためです。',
          '가족이 몇 명이고 어떤 집이 필요한지 알기 위해서입니다.',
        ),
        fillingIn: written(
          '不识字、眼睛不好的，社区工作人员帮您写，您按手印。',
          'If writing is hard for you, we write it and you put your fingerprint.',
          'Если писать трудно, мы запишем, а вы поставите отпечаток пальца.',
          '書くのが難しい方は、職員が代筆し、指印をいただきます。',
          '쓰기 어려우시면 직원이 대신 적고 손도장을 찍으시면 됩니다.',
        ),
      },
    ),
    householdRegister({
      shared: {
        certificate: written(
          '户籍我们自己查',
          'We look the register up',
          'Учёт проверим сами',
          '戸籍は当方で確認',
          '호적은 저희가 확인합니다',
        ),
      },
      when: local,
    }),
    paper(
      'marriage',
      written('结婚证', 'Marriage certificate', 'Свидетельство о браке', '結婚証', '결혼증'),
      {
        shared: {
          certificate: written(
            '婚姻登记我们自己查',
            'We look the marriage up',
            'Регистрацию брака проверим сами',
            '婚姻登記は当方で確認',
            '혼인 등록은 저희가 확인합니다',
          ),
        },
        when: married,
      },
    ),
    paper(
      'dependants',
      written(
        '孩子、老人的户口页或出生证',
        'Register page or birth certificate of each child or parent',
        'Страница учёта или свидетельство о рождении детей и родителей',
        '子・親の戸籍簿の該当ページまたは出生証明',
        '자녀·부모의 호구부 해당 면 또는 출생증명',
      ),
      {
        purpose: written(
          '房子大小和补贴按人口定。',
          'The size of the home and the grant go by the number of people.',
          'От числа людей зависят размер жилья и выплата.',
          '人数に応じて、部屋の広さと補助額を決めます。',
          '인원수에 따라 집 크기와 보조금을 정합니다.',
        ),
        pieces: [{form: 'copy', count: 1}],
        when: withChildren,
      },
    ),
    paper('income', written('收入材料', 'Proof of income', 'Сведения о доходах', '収入の資料', '소득 자료'), {
      source: 'applicant',
      necessity: 'later',
      purpose: written(
        '核对收入够不够困难，租金也按它定。',
        'It shows whether you are in need, and sets the rent.',
        'По нему определяют нуждаемость и размер платы.',
        '対象かどうかと、家賃の額を決めるためです。',
        '대상인지 확인하고 임대료를 정합니다.',
      ),
      sourceExplanation: written(
        '工资条或银行流水；打零工没有凭据的，写个说明签名就行，10天内补。',
        'Pay slips or bank statements; with odd jobs, a signed note will do. It may follow within ten days.',
        'Расчётные листы или выписка; при случайных заработках — пояснение с подписью. Можно донести в течение 10 дней.',
        '給与明細または入出金明細。日雇いなどで証明がない方は、説明書に署名で結構です。10日以内にお出しください。',
        '급여명세서나 거래 내역. 일용직이라 증빙이 없으면 설명서에 서명하면 됩니다. 10일 안에 내세요.',
      ),
    }),
    paper('work', written('劳动合同', 'Contract of work', 'Трудовой договор', '労働契約書', '근로계약서'), {
      source: 'applicant',
      purpose: written(
        '确认您在本县上班。',
        'To see that you work in the county.',
        'Чтобы убедиться, что вы работаете в уезде.',
        '県内で働いていることを確認します。',
        '이 현에서 일하는지 확인합니다.',
      ),
      pieces: [{form: 'copy', count: 1}],
      sourceExplanation: written(
        '社保记录我们自己查。',
        'We look the insurance record up.',
        'Взносы проверим сами.',
        '社会保険の記録は当方で確認します。',
        '사회보험 기록은 저희가 확인합니다.',
      ),
      when: working,
    }),
    paper('diploma', written('毕业证书', 'Diploma', 'Диплом', '卒業証書', '졸업 증서'), {
      purpose: written(
        '看毕业是不是在5年以内。',
        'To see that you graduated within the last five years.',
        'Чтобы узнать, прошло ли после выпуска не больше пяти лет.',
        '卒業後5年以内であることを確認します。',
        '졸업한 지 5년이 넘지 않았는지 확인합니다.',
      ),
      sourceExplanation: written(
        '国内毕业的，我们自己查，不用带；国外毕业的，带毕业证书和教育部留学服务中心的学历认证书。',
        'From a Chinese school: we look it up, do not bring it. From abroad: bring the diploma and its recognition by the Ministry of Education’s centre for study abroad (CSCSE).',
        'Китайский проверим сами, приносить не нужно. К зарубежному приложите подтверждение центра CSCSE при Министерстве образования.',
        '国内の卒業は当方で確認するので持参不要です。国外の卒業は、卒業証書と教育部留学服務センターの学歴認証書をお持ちください。',
        '국내 학교는 저희가 확인하니 가져오지 않아도 됩니다. 해외 학교는 졸업 증서와 교육부 유학서비스센터의 학력 인증서를 가져오세요.',
      ),
      when: newcomer,
    }),
    paper('residence', written('居住证', 'Residence card', 'Карта проживания', '居住証', '거주증'), {
      shared: {
        certificate: written(
          '本县公安发的，我们自己查',
          'The county police issued it; we look it up',
          'Выдана полицией уезда, проверим сами',
          '県公安局の発行なので当方で確認',
          '이 현 공안국에서 발급하니 저희가 확인합니다',
        ),
      },
      when: migrant,
    }),
    paper(
      'poor',
      written(
        '低保、特困证明',
        'Proof of the allowance',
        'Справка о пособии',
        '最低生活保障の証明',
        '최저생활보장 증명',
      ),
      {
        shared: {
          certificate: written(
            '民政局告诉我们',
            'The civil affairs bureau tells us',
            'Сообщит управление гражданской администрации',
            '民政局から確認',
            '민정국에서 확인합니다',
          ),
        },
        when: poor,
      },
    ),
    paper(
      'disability',
      written('残疾人证', 'Disability card', 'Удостоверение об инвалидности', '障害者証', '장애인증'),
      {
        purpose: written(
          '优先安排一楼或带电梯、无障碍的房子。',
          'You get a home on the ground floor, with a lift or step-free first.',
          'Чтобы дать жильё на первом этаже, с лифтом или без ступеней.',
          '1階・エレベーター付き・バリアフリーの部屋を優先するためです。',
          '1층이나 승강기·무장애 시설이 있는 집을 먼저 드리기 위해서입니다.',
        ),
        when: disabled,
      },
    ),
    paper(
      'veteran',
      written(
        '退役军人优待证',
        'Veteran’s card',
        'Удостоверение военнослужащего в отставке',
        '退役軍人優待証',
        '퇴역군인 우대증',
      ),
      {
        purpose: written(
          '退役军人家庭优先排队。',
          'Families of veterans come first in the queue.',
          'Семьи ветеранов военной службы идут в первую очередь.',
          '退役軍人の世帯を優先するためです。',
          '퇴역 군인 가구를 먼저 배정하기 위해서입니다.',
        ),
        when: veteran,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '网上、镇便民服务中心都能交；走不动的，社区上门来收。',
        'On line or at your town service centre; if you cannot walk, we come to you.',
        'Онлайн или в центре услуг посёлка; если трудно ходить, придём сами.',
        'オンラインまたは鎮の住民サービスセンターへ。歩行が難しい方にはお伺いします。',
        '온라인이나 진 주민서비스센터에서. 거동이 어려우면 찾아갑니다.',
      ),
    },
    {
      id: 'check',
      name: written('核对和走访', 'Check and visit', 'Проверка и визит', '確認と訪問', '확인과 방문'),
      limit: {count: 10, unit: 'workingDay'},
      explanation: written(
        '住建、民政联网核对房产、收入，社区到家里看一次。',
        'We check property and income by computer, and somebody visits you once.',
        'Сверяем жильё и доход по базам, один раз приходим домой.',
        '不動産と収入をデータで照合し、一度お宅を訪ねます。',
        '부동산과 소득을 전산으로 확인하고 한 번 집을 찾아갑니다.',
      ),
    },
    {
      id: 'notice',
      name: written('公示', 'Public notice', 'Объявление', '公示期間', '공시'),
      limit: {count: 7, unit: 'day'},
      explanation: written(
        '在社区和网上公示7天，只公示姓名和人口，不公开身份证号、病情。',
        'For seven days, in the neighbourhood and on line: only names and the number of people, no card numbers, no illness.',
        'Семь дней в квартале и в сети: только имена и число людей, без номеров документов и сведений о болезнях.',
        '地域とオンラインで7日間。氏名と人数のみで、身分証番号や病状は載せません。',
        '동네와 온라인에 7일 동안. 이름과 인원만 알리며 신분증 번호나 병력은 밝히지 않습니다.',
      ),
    },
    {
      id: 'first',
      name: written('优先排队', 'First in the queue', 'Первая очередь', '優先順位', '우선 순위'),
      explanation: written(
        '低保、残疾、优抚家庭排在前面，应保尽保，一般三个月内有房或有补贴。',
        'Families on the allowance, with a disability or of veterans come first: a home or a grant, mostly within three months.',
        'Семьи на пособии, с инвалидностью и ветеранов — в первой очереди: жильё или выплата обычно в течение трёх месяцев.',
        '最低生活保障・障害・退役軍人の世帯が優先され、通常3か月以内に住宅または補助があります。',
        '최저생활보장, 장애인, 보훈 가구가 먼저입니다. 보통 석 달 안에 집이나 보조금을 드립니다.',
      ),
      when: first,
    },
    {
      id: 'decide',
      name: written(
        '登记轮候、配租',
        'Waiting and letting',
        'Очередь и заселение',
        '登録・入居',
        '대기와 입주',
      ),
      explanation: written(
        '登记后排队，公开摇号选房。等房期间可以领租赁补贴。',
        'You wait in the queue; homes are drawn by lot in public. Meanwhile you can have a grant for your rent.',
        'Вы встаёте в очередь; жильё распределяют открытым жребием. Пока ждёте, можно получать выплату на аренду.',
        '登録後は順番待ちとなり、公開抽選で部屋を決めます。待つ間は家賃補助を受けられます。',
        '등록 뒤 차례를 기다려 공개 추첨으로 집을 고릅니다. 기다리는 동안 임대료 보조를 받을 수 있습니다.',
      ),
    },
  ],
  legalLimits: [{count: 60, unit: 'workingDay'}],
  promisedLimits: [
    {
      count: 20,
      unit: 'workingDay',
      explanation: written(
        '从申请到告诉您够不够条件，不算公示和排队。',
        'From the application to our answer; without public notice and waiting.',
        'От заявления до ответа; без объявления и очереди.',
        '申請から資格の決定まで。公示と順番待ちは含みません。',
        '신청부터 자격 결정까지. 공시와 대기는 뺍니다.',
      ),
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '申请可以在网上；选中房子后来一次，看房、签合同。',
        'You can apply on line; come once to see the home and sign.',
        'Заявление — онлайн; прийти нужно один раз: посмотреть жильё и подписать договор.',
        '申請はオンラインで。部屋が決まったら、内覧と契約のため一度お越しください。',
        '신청은 온라인으로 됩니다. 집이 정해지면 보고 계약하러 한 번 오세요.',
      ),
    },
  ],
  fees: [],
  places: [...townCentres, serviceCentre('C11')],
  quantityLimit: written(
    '房源有限，轮到以后摇号选房；没摇到的继续排队。',
    'There are only so many homes: when your turn comes they are drawn by lot, and whoever gets none stays in the queue.',
    'Квартир ограниченное число: когда подойдёт очередь, их разыгрывают по жребию; кому не досталось, остаётся в очереди.',
    '戸数には限りがあります。順番が来たら抽選となり、外れた方は引き続き順番待ちになります。',
    '집 수가 한정되어 있습니다. 차례가 오면 추첨하고, 뽑히지 않으면 계속 대기합니다.',
  ),
  specialProcedure: written(
    '公示7天；公示和排队不算在办理期限里。',
    'Seven days of public notice; neither these nor the queue count towards the time limit.',
    'Объявление висит семь дней; ни оно, ни очередь в срок не входят.',
    '公示が7日間あります。公示と順番待ちは処理期間に含みません。',
    '7일간 공시합니다. 공시와 대기는 처리 기한에 넣지 않습니다.',
  ),
  onlineDepth: 'application',
  channels: [
    {channel: 'online'},
    {channel: 'village', when: inTown},
    {channel: 'counter'},
    {
      channel: 'agent',
      explanation: written(
        '家里没人能来的，打社区电话，我们上门。',
        'If nobody can come, phone and we visit you.',
        'Если прийти некому, позвоните — приедем.',
        '来られる方がいない場合は、お電話ください。伺います。',
        '올 사람이 없으면 전화하세요. 찾아가겠습니다.',
      ),
    },
  ],
  result: {
    name: written(
      '公共租赁住房保障资格通知书',
      'Notice of entitlement to public rental housing',
      'Уведомление о праве на социальное жильё',
      '公共賃貸住宅の資格通知書',
      '공공임대주택 자격 통지서',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written('全县通办', 'Anywhere in the county', 'По всему уезду', '県内どこでも', '현 안 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written(
    '不需要，谁说能“花钱插队”都是骗人的',
    'Not needed: whoever sells a better place in the queue is a cheat',
    'Не нужны: кто продаёт место в очереди — обманывает',
    '不要（「お金で順番を早める」は詐欺です）',
    '필요 없음(‘돈을 내면 순서를 당겨 준다’는 말은 사기입니다)',
  ),
  legalBasis: [
    {
      title: written(
        '《公共租赁住房管理办法》（住房和城乡建设部令第11号）',
        'Measures for Public Rental Housing (Ministry of Housing and Urban-Rural Development, Order 11)',
        'Порядок предоставления социального арендного жилья (Министерство жилищного хозяйства, приказ № 11)',
        '「公共賃貸住宅管理弁法」（住宅都市農村建設部令第11号）',
        '「공공임대주택 관리방법」(주택도시농촌건설부령 제11호)',
      ),
      clause: written('第七条至第十三条', 'Articles 7 to 13', 'Статьи 7–13', '第7条〜第13条', '제7조~제13조'),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '租金多少钱？',
        'How much is the rent?',
        'Сколько стоит аренда?',
        '家賃はいくらですか？',
        '임대료는 얼마인가요?',
      ),
      answer: written(
        '每平方米每月3.2元，约为市场价的一半；低保、特困家庭0.8元。50平方米一般每月160元。',
        '3.20 yuan per m² a month, half of the market; 0.80 for families on the allowance. For 50 m² that is 160 yuan.',
        '3,2 юаня за м² в месяц — половина рыночной; для семей на пособии 0,8. За 50 м² — 160 юаней.',
        '1㎡月3.2元で市価の約半分。最低生活保障世帯は0.8元。50㎡で月160元です。',
        '㎡당 월 3.2위안으로 시세의 절반쯤이며, 최저생활보장 가구는 0.8위안입니다. 50㎡면 월 160위안입니다.',
      ),
    },
    {
      question: written(
        '能住多久，可以买下来吗？',
        'For how long, and can we buy it?',
        'На какой срок и можно ли выкупить?',
        '何年住めますか？買い取れますか？',
        '얼마 동안 살 수 있나요? 구입도 되나요?',
      ),
      answer: written(
        '合同一签3年，到期前3个月复核，还符合条件就续。只租不卖。',
        'The contract is for three years; three months before its end we look again and renew it if you still qualify. It is not for sale.',
        'Договор на 3 года; за 3 месяца до конца проверим и продлим, если условия те же. Не продаётся.',
        '契約は3年。満了3か月前に再確認し、条件を満たせば更新します。販売はしていません。',
        '계약은 3년이며 끝나기 석 달 전에 다시 확인해 조건이 맞으면 연장합니다. 팔지는 않습니다.',
      ),
    },
    {
      question: written(
        '今晚就没地方住怎么办？',
        'What if I have nowhere to sleep tonight?',
        'Негде ночевать уже сегодня. Что делать?',
        '今夜泊まる所がない場合は？',
        '오늘 밤 잘 곳이 없으면 어떻게 하나요?',
      ),
      answer: written(
        '打12345，或到县救助站，24小时有人，先住下，再帮您申请。',
        'Call 12345 or go to the county shelter, open day and night. First a bed, then the application.',
        'Позвоните по номеру 12345 или идите в приют уезда, он открыт круглосуточно. Сначала ночлег, потом заявление.',
        '12345へお電話いただくか、24時間開いている県の救護所へ。まず泊まっていただき、申請はその後お手伝いします。',
        '12345로 전화하거나 24시간 여는 현 구호소로 가세요. 먼저 쉬시고 신청은 나중에 도와 드립니다.',
      ),
    },
  ],
  ...phonesOf('housing'),
};
