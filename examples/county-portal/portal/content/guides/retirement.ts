import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'pension-claim',
    title: '职工基本养老保险待遇申领表',
    rows: [
      {label: '姓名', sample: '孙例五'},
      {label: '出生年月（以档案最先记载为准）', sample: '1966年3月'},
      {label: '参加工作时间', sample: '1988年7月'},
      {label: '选择的退休时间', sample: '2026年12月'},
      {label: '退休方式（法定/弹性提前/弹性延迟）', sample: '法定'},
      {label: '养老金发放账户', sample: '本人社会保障卡账户'},
    ],
    declaration: '本人已核对缴费记录和退休时间，所填内容真实。养老金审核通过后退休时间不再变更。',
  },
  {
    id: 'early-retirement-notice',
    title: '弹性提前退休告知书',
    rows: [
      {label: '职工姓名', sample: '孙例五'},
      {label: '所在单位', sample: '云渡县例示机械有限公司'},
      {label: '法定退休时间', sample: '2027年5月'},
      {label: '选择的退休时间', sample: '2026年12月'},
      {label: '告知日期（至少提前3个月）', sample: '2026年8月20日'},
    ],
    declaration: '本人自愿选择弹性提前退休。',
  },
];

const atWork = [{question: 'who', oneOf: ['employee']}];
const onOnesOwn = [{question: 'who', oneOf: ['flexible']}];
const early = [{question: 'when', oneOf: ['early']}];
const late = [{question: 'when', oneOf: ['late']}];
const lateAtWork = [...late, ...atWork];

export const guide: WrittenGuide = {
  taskCode: 'YD-RS-0004',
  name: written(
    '职工正常退休（职）申请',
    'Retiring from work',
    'Выход на пенсию для работников',
    '従業員の退職・年金の申請',
    '근로자 정년퇴직·연금 신청',
  ),
  everydayNames: [
    written('办退休', 'claiming the pension', 'оформить пенсию', '年金の手続き', '퇴직 신청'),
    written(
      '领养老金',
      'drawing the old-age pension',
      'получать пенсию по возрасту',
      '年金をもらう',
      '연금 받기',
    ),
    written(
      '弹性退休',
      'early or late retirement',
      'выйти на пенсию раньше или позже',
      '早め・遅めの退職',
      '조기·연기 퇴직',
    ),
  ],
  ...{
    matterType: 'publicService',
    level: 'county',
    audience: ['person', 'enterprise'],
    promptness: 'promised',
  },
  body: bodyOf('humanResources'),
  topics: ['retirement', 'social-insurance', 'work'],
  version: {number: '3', validFrom: '2025-01-01', updatedOn: '2026-11-03'},
  questions: [
    {
      id: 'who',
      label: written(
        '您的养老保险是怎么交的？',
        'How are your contributions paid?',
        'Кто платит ваши взносы?',
        '年金の保険料はどう納めていますか？',
        '연금 보험료는 누가 내나요?',
      ),
      choices: [
        {
          id: 'employee',
          label: written(
            '由企业交',
            'By the company I work for',
            'Предприятие, где я работаю',
            '勤め先の企業',
            '다니는 회사',
          ),
        },
        {
          id: 'flexible',
          label: written(
            '自己交（灵活就业）',
            'By myself',
            'Плачу за себя, без работодателя',
            '自分で（個人加入）',
            '제가 직접(개인 가입)',
          ),
        },
        {
          id: 'public',
          label: written(
            '我是机关或事业单位在编人员',
            'I hold a public post',
            'Работаю на государственной службе или в госучреждении, в штате',
            '行政機関・公的事業体の正規職員',
            '공공기관·사업단위 정규 직원',
          ),
          end: written(
            '请找本单位人事部门，由单位向主管部门报批退休，批准后统一申领养老金，您不用自己跑。',
            'Please see your organisation’s personnel office. It applies for your retirement and claims the pension; you need not go anywhere.',
            'Обратитесь в кадровую службу своей организации: она согласует выход и оформит пенсию сама.',
            '所属の人事部門へお申し出ください。退職の承認と年金の申請は所属先が行うため、ご自身の手続きは不要です。',
            '소속 기관의 인사부서에 말씀하세요. 기관이 승인을 받고 연금을 신청하므로 직접 오실 필요가 없습니다.',
          ),
        },
      ],
    },
    {
      id: 'years',
      label: written(
        '您一共交满15年了吗？',
        'Have you paid for 15 years altogether?',
        'Взносы уплачены хотя бы за 15 лет?',
        '納付は合計15年に達していますか？',
        '보험료를 모두 15년 이상 냈나요?',
      ),
      hint: written(
        '包括视同缴费。2030年起每年提高半年，2039年到20年。',
        'Years that count as paid are included. From 2030 it rises by half a year each year, to 20 in 2039.',
        'Считаются и приравненные годы. С 2030 года срок растёт на полгода в год, до 20 лет в 2039 году.',
        'みなし納付も含みます。2030年から毎年6か月ずつ延び、2039年に20年になります。',
        '인정 기간도 포함합니다. 2030년부터 해마다 6개월씩 늘어 2039년에 20년이 됩니다.',
      ),
      choices: [
        {id: 'yes', label: written('满了', 'Yes', 'Да', 'はい', '네')},
        {
          id: 'no',
          label: written('还没满', 'Not yet', 'Ещё нет', 'まだです', '아직입니다'),
          end: written(
            '现在还不能按月领。可以接着交到满15年，也可以转到城乡居民养老保险。请到A07窗口，我们帮您算哪样合适。',
            'You cannot draw a monthly pension yet. Go on paying until it is 15 years, or move to the residents’ pension. At window A07 we work out which is better for you.',
            'Пока ежемесячная пенсия не положена. Можно доплатить до 15 лет или перейти на пенсию для жителей. В окне A07 посчитаем, что выгоднее.',
            'まだ毎月の年金は受け取れません。15年になるまで納め続けるか、住民年金へ移すことができます。A07番窓口で有利な方法を計算します。',
            '아직 매달 연금을 받을 수 없습니다. 15년이 될 때까지 내거나 주민 양로보험으로 옮길 수 있습니다. A07 창구에서 어느 쪽이 나은지 계산해 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'when',
      label: written(
        '您打算什么时候退？',
        'When do you want to retire?',
        'Когда вы хотите выйти на пенсию?',
        'いつ退職されますか？',
        '언제 퇴직하시나요?',
      ),
      hint: written(
        '不知道自己的法定退休年龄，可以打12333查。',
        'Your legal age? Ask 12333.',
        'Свой пенсионный возраст узнайте по номеру 12333.',
        'ご自分の法定退職年齢は12333で確認できます。',
        '본인의 법정 퇴직 연령은 12333에서 확인하세요.',
      ),
      choices: [
        {
          id: 'due',
          label: written(
            '到法定退休年龄退',
            'At the legal age',
            'В установленный возраст',
            '法定退職年齢で',
            '법정 퇴직 연령에',
          ),
        },
        {
          id: 'early',
          label: written(
            '提前（最多3年）',
            'Earlier, by up to three years',
            'Раньше, не более чем на 3 года',
            '早める（最長3年）',
            '앞당겨서(최대 3년)',
          ),
        },
        {
          id: 'late',
          label: written(
            '延迟（最多3年）',
            'Later, by up to three years',
            'Позже, не более чем на 3 года',
            '遅らせる（最長3年）',
            '늦춰서(최대 3년)',
          ),
        },
        {
          id: 'special',
          label: written(
            '因特殊工种或病残提前退',
            'Early, for strenuous work or illness',
            'Досрочно: тяжёлые условия или болезнь',
            '特殊業種や傷病による早期退職',
            '특수 직종이나 질병으로 조기 퇴직',
          ),
          end: written(
            '这要先办“特殊工种提前退休核准”或者劳动能力鉴定，先不要交本表。请由单位（灵活就业的由本人）到A07窗口申请。',
            'First comes the approval for strenuous work, or an assessment of your capacity; do not hand in this form yet. Your employer (or you, if you pay yourself) applies at window A07.',
            'Сначала нужно подтвердить тяжёлые условия или пройти оценку трудоспособности; это заявление пока не подавайте. Обращается работодатель (или вы, если платите сами), окно A07.',
            '先に特殊業種の承認または労働能力の判定が必要です。この書類はまだ出さないでください。勤め先（個人加入の方はご本人）がA07番窓口で申請します。',
            '먼저 특수 직종 승인이나 노동능력 판정을 받아야 합니다. 이 서식은 아직 내지 마세요. 회사(개인 가입자는 본인)가 A07 창구에서 신청합니다.',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '已满法定退休年龄，或在允许的弹性范围内。',
        'You have reached the legal age, or are within the range that is allowed.',
        'Вы достигли пенсионного возраста или выбираете срок в допустимых пределах.',
        '法定退職年齢に達しているか、認められた範囲内であること。',
        '법정 퇴직 연령이 되었거나 허용된 범위 안이어야 합니다.',
      ),
    },
    {
      text: written(
        '提前退休：年龄不低于女50（管理岗55）、男60周岁，至少提前3个月书面告诉单位。',
        'Early: not before 50 (women; 55 in management posts) or 60 (men), and told to the employer in writing three months ahead.',
        'Раньше срока: не ранее 50 лет для женщин (55 на руководящих должностях) и 60 для мужчин; работодателя письменно предупреждают за 3 месяца.',
        '早める場合：女性50歳（管理職55歳）、男性60歳以上で、3か月前までに勤め先へ書面で伝えていること。',
        '앞당길 때: 여성 50세(관리직 55세), 남성 60세 이상이며 석 달 전까지 직장에 서면으로 알려야 합니다.',
      ),
      when: early,
    },
    {
      text: written(
        '延迟退休：单位和本人商量一致，并书面约定延迟到哪天。',
        'Later: you and the employer agree, and put the day down in writing.',
        'Позже срока: вы договорились с работодателем и письменно указали дату.',
        '遅らせる場合：勤め先とご本人が合意し、退職日を書面で定めていること。',
        '늦출 때: 직장과 합의하고 퇴직 날짜를 서면으로 정해야 합니다.',
      ),
      when: lateAtWork,
    },
    {
      text: written(
        '自己缴费的：晚几个月来申领就行，不用写约定。中间的月份不补发。',
        'If you pay yourself: just claim later, no agreement is needed. The months between are not paid afterwards.',
        'Если платите сами: просто подайте заявление позже, соглашение не нужно. За эти месяцы пенсию не доплатят.',
        '個人加入の方：遅れて申請するだけで、合意書は不要です。その間の分はさかのぼって支給されません。',
        '개인 가입자: 늦게 신청하기만 하면 되고 합의서는 필요 없습니다. 그사이 달의 연금은 소급되지 않습니다.',
      ),
      when: [...late, ...onOnesOwn],
    },
  ],
  materials: [
    idCard(),
    paper(
      'file',
      written(
        '本人档案',
        'Your personnel file',
        'Ваше личное дело',
        'ご本人の人事ファイル',
        '본인의 인사 기록철',
      ),
      {
        sourceExplanation: written(
          '由单位或代管的人才服务机构密封送来，不要自己拆。已经数字化的，我们在系统里看，不用送。',
          'Sent under seal by the employer or the agency that keeps it. Please do not open it. If it is digital already, we read it there and nothing is sent.',
          'Присылает запечатанным работодатель или хранящее его учреждение; не вскрывайте его. Если оно оцифровано, посмотрим сами, присылать не нужно.',
          '勤め先または保管機関が封をして送ります。開封しないでください。電子化済みなら当方で確認するため、送付は不要です。',
          '직장이나 보관 기관이 밀봉해 보냅니다. 직접 열지 마세요. 이미 전자화되었으면 저희가 확인하므로 보내지 않아도 됩니다.',
        ),
        source: 'other',
        purpose: written(
          '核实出生时间、工龄和视同缴费年限。',
          'To check date of birth, years of work, and years that count as paid.',
          'Чтобы проверить дату рождения, стаж и приравненные годы.',
          '生年月日、勤続年数、みなし納付期間を確認します。',
          '생년월일, 근속 연수, 인정 기간을 확인합니다.',
        ),
      },
    ),
    formPaper(
      'claim',
      written('养老保险待遇申领表', 'Pension claim', 'Заявление на пенсию', '年金受給申請書', '연금 신청서'),
      'pension-claim',
      {
        purpose: written(
          '凭它算养老金、开始发放。',
          'On it we work out your pension and begin to pay.',
          'По нему рассчитают пенсию и начнут выплаты.',
          'これをもとに年金額を計算し、支給を始めます。',
          '이 신청에 따라 연금을 계산하고 지급을 시작합니다.',
        ),
        fillingIn: written(
          '退休时间要和告知书、约定书上写的一样。',
          'The date of retirement has to be the same as in the notice or the agreement.',
          'Дата выхода должна совпадать с датой в уведомлении или соглашении.',
          '退職日は告知書・合意書と同じにしてください。',
          '퇴직 날짜는 통지서나 합의서와 같아야 합니다.',
        ),
      },
    ),
    formPaper(
      'notice',
      written(
        '弹性提前退休告知书',
        'Notice of early retirement',
        'Уведомление о досрочном выходе',
        '早期退職の告知書',
        '조기 퇴직 통지서',
      ),
      'early-retirement-notice',
      {
        purpose: written(
          '说明您自愿提前退休，从哪天起。',
          'It says that you choose to retire early, and from which day.',
          'В нём вы сообщаете, что выходите раньше по своему желанию и с какого дня.',
          '早期退職がご本人の希望であることと、その日付を示します。',
          '본인이 원해 일찍 퇴직하며 언제부터인지 밝힙니다.',
        ),
        fillingIn: written(
          '至少提前3个月交给单位，留一份给自己。灵活就业的直接交到窗口。',
          'Give it to the employer three months ahead and keep a copy. If you pay yourself, bring it to the window.',
          'Отдайте работодателю за 3 месяца и оставьте копию. Если платите сами, принесите в окно.',
          '3か月前までに勤め先へ出し、控えを取ってください。個人加入の方は窓口へお出しください。',
          '석 달 전까지 직장에 내고 사본을 보관하세요. 개인 가입자는 창구에 냅니다.',
        ),
        when: early,
      },
    ),
    paper(
      'agreement',
      written(
        '延迟退休书面约定',
        'Written agreement on the later date',
        'Соглашение о более позднем выходе',
        '延期の合意書',
        '연기 합의서',
      ),
      {
        purpose: written(
          '确认您和单位都同意延迟。',
          'To see that you and the employer both want the later date.',
          'Чтобы убедиться, что на это согласны и вы, и работодатель.',
          '延期に双方が同意していることを確認します。',
          '양쪽 모두 연기에 동의했는지 확인합니다.',
        ),
        source: 'other',
        sourceExplanation: written(
          '由单位和您签，写明延迟到何时。',
          'Signed by the employer and you, with the date.',
          'Подписывают вы и работодатель, с указанием даты.',
          '勤め先とご本人が署名し、日付を明記します。',
          '직장과 본인이 서명하고 날짜를 적습니다.',
        ),
        when: lateAtWork,
      },
    ),
    paper(
      'card',
      written(
        '本人的社会保障卡',
        'Your social security card',
        'Ваша карта социального обеспечения',
        'ご本人の社会保障カード',
        '본인의 사회보장카드',
      ),
      {
        necessity: 'later',
        purpose: written(
          '养老金发到卡里。',
          'The pension is paid onto it.',
          'На неё переводят пенсию.',
          '年金の振込先です。',
          '연금이 이 카드로 들어갑니다.',
        ),
        sourceExplanation: written(
          '没有卡，发放前补上即可。',
          'No card yet? Any time before the first payment.',
          'Её можно принести позже, до первой выплаты.',
          'なければ初回支給の前までで構いません。',
          '없으면 첫 지급 전까지 내면 됩니다.',
        ),
      },
    ),
    paper(
      'only-child',
      written(
        '独生子女父母光荣证',
        'One-child parents’ certificate',
        'Свидетельство родителей единственного ребёнка',
        '一人っ子父母証',
        '한 자녀 부모증',
      ),
      {
        necessity: 'optional',
        purpose: written(
          '有证的，待遇按规定加发。',
          'With it the law adds to the pension.',
          'С ним по правилам положена надбавка.',
          'お持ちの方は年金が加算されます。',
          '있으면 규정에 따라 더 받습니다.',
        ),
      },
    ),
  ],
  steps: [
    {
      id: 'tell',
      name: written('提前告知', 'Giving notice', 'Уведомление', '事前の告知', '미리 알리기'),
      explanation: written(
        '至少提前3个月书面告诉单位。单位不能不同意。',
        'Tell the employer in writing, three months ahead. Consent is not needed.',
        'Письменно предупредите работодателя за 3 месяца. Его согласие не требуется.',
        '3か月前までに勤め先へ書面で伝えます。勤め先の同意は要りません。',
        '석 달 전까지 직장에 서면으로 알립니다. 직장의 동의는 필요 없습니다.',
      ),
      when: [...early, ...atWork],
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '从退休的前一个月起可以交。',
        'From one month before the month of retirement.',
        'Подать можно за месяц до месяца выхода на пенсию.',
        '退職月の前月から提出できます。',
        '퇴직하는 달의 한 달 전부터 낼 수 있습니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核实年龄、工龄和缴费年限，算出养老金，请您确认。',
        'We check age, work and contributions, work out the pension and ask you to confirm it.',
        'Проверим возраст, стаж и взносы, рассчитаем пенсию и попросим вас подтвердить.',
        '年齢・勤続・納付を確認し、年金額を計算してご確認いただきます。',
        '나이, 근속, 납부를 확인하고 연금을 계산해 확인을 받습니다.',
      ),
    },
    {
      id: 'decide',
      name: written('决定', 'Decision', 'Решение', '支給の決定', '결정'),
      explanation: written(
        '审核通过后发给核定表，从次月起按月到账。',
        'You receive the statement; the pension comes each month, from the next month on.',
        'Вы получите расчёт; пенсия приходит каждый месяц начиная со следующего.',
        '決定通知を交付し、翌月から毎月振り込みます。',
        '산정표를 드리고 다음 달부터 매달 입금됩니다.',
      ),
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 8, unit: 'workingDay', when: atWork},
    {
      count: 12,
      unit: 'workingDay',
      explanation: written(
        '要调取档案。',
        'The file has to be called in.',
        'Нужно запросить личное дело.',
        '人事ファイルを取り寄せるため。',
        '기록철을 가져와야 합니다.',
      ),
      when: onOnesOwn,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '自己缴费的，要当面核对档案和缴费年限。',
        'If you pay yourself, we go through the file and your years with you.',
        'Если платите сами, дело и годы взносов сверяют вместе с вами.',
        '個人加入の方は、人事ファイルと納付年数を対面で確認します。',
        '개인 가입자는 기록철과 납부 연수를 함께 확인합니다.',
      ),
      when: onOnesOwn,
    },
    {count: 0},
  ],
  fees: [],
  places: [serviceCentre('A07')],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'online',
      explanation: written(
        '由单位在社保网上服务大厅提交，本人在手机上确认。',
        'The employer sends it through the social insurance site; you confirm it on your phone.',
        'Работодатель отправляет через сайт соцстрахования, вы подтверждаете в телефоне.',
        '勤め先が社会保険サイトから提出し、ご本人がスマートフォンで確認します。',
        '직장이 사회보험 사이트로 제출하고 본인이 휴대전화로 확인합니다.',
      ),
      when: atWork,
    },
    {channel: 'counter'},
    {
      channel: 'agent',
      explanation: written(
        '行动不便的，可以请人代办，或预约上门。',
        'If you cannot come, somebody else may, or we visit you.',
        'Если прийти трудно, может прийти другой человек, либо придём мы.',
        '来庁が難しい方は、代理の方にお任せいただくか、訪問をご予約ください。',
        '오시기 어려우면 대리인이 오셔도 되고, 저희가 찾아갈 수도 있습니다.',
      ),
      when: onOnesOwn,
    },
  ],
  result: {
    name: written(
      '养老保险待遇核定表',
      'Statement of your pension',
      'Документ с расчётом пенсии',
      '年金額の決定書',
      '연금 산정표',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written(
    '本省参保人员在参保地办',
    'Where you are insured',
    'По месту страхования',
    '加入している地域',
    '가입 지역',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定》（2025年1月1日起施行）',
        'Decision of the Standing Committee of the National People’s Congress on gradually raising the retirement age (in force since 1 January 2025)',
        'Решение Постоянного комитета ВСНП о постепенном повышении пенсионного возраста (действует с 1 января 2025 г.)',
        '全国人民代表大会常務委員会「法定退職年齢の段階的引上げの実施に関する決定」（2025年1月1日施行）',
        '전국인민대표대회 상무위원회 「점진적 법정 퇴직 연령 연장 시행에 관한 결정」(2025년 1월 1일 시행)',
      ),
    },
    {
      title: written(
        '《实施弹性退休制度暂行办法》（人社部发〔2024〕94号）',
        'Interim Measures on Flexible Retirement (Ministry of Human Resources and Social Security, 2024, No. 94)',
        'Временный порядок гибкого выхода на пенсию (Министерство трудовых ресурсов и социального обеспечения, 2024 г., № 94)',
        '弾力的退職制度実施暫定弁法（人社部発〔2024〕94号）',
        '탄력 퇴직제 시행 잠정방법(인력자원사회보장부 2024년 제94호)',
      ),
    },
    {
      title: written(
        '《社会保险经办条例》（国务院令第765号）',
        'Regulations on Social Insurance Handling (State Council Decree 765)',
        'Положение о работе социального страхования (Указ Госсовета № 765)',
        '「社会保険取扱条例」（国務院令第765号）',
        '「사회보험 취급조례」(국무원령 제765호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '退休后还能接着上班吗？',
        'May I go on working?',
        'Можно ли работать дальше?',
        '退職後も働けますか？',
        '퇴직 후에도 일할 수 있나요?',
      ),
      answer: written(
        '能。养老金照发，单位再用您要签书面协议。',
        'Yes. The pension is paid all the same; the employer has to make a written agreement with you.',
        'Да. Пенсия сохраняется, а работодатель заключает с вами письменное соглашение.',
        'はい。年金はそのまま支給され、勤め先とは書面の契約を結びます。',
        '네. 연금은 그대로 나오며 직장은 서면 계약을 해야 합니다.',
      ),
    },
    {
      question: written(
        '选了退休时间，还能改吗？',
        'Can I change the date?',
        'Можно ли изменить дату?',
        '退職日は変えられますか？',
        '퇴직 날짜를 바꿀 수 있나요?',
      ),
      answer: written(
        '养老金审核通过前，可以打电话来改；通过以后不能再改。',
        'Until the pension is granted, yes: please call. After that, no.',
        'Пока пенсия не назначена — да, позвоните. После назначения изменить нельзя.',
        '年金の決定前ならお電話で変更できます。決定後は変えられません。',
        '연금이 결정되기 전에는 전화로 바꿀 수 있습니다. 결정 뒤에는 바꿀 수 없습니다.',
      ),
      when: [{question: 'when', oneOf: ['early', 'late']}],
    },
    {
      question: written(
        '第一笔养老金什么时候到？',
        'When does the first pension come?',
        'Когда придёт первая пенсия?',
        '最初の年金はいつですか？',
        '첫 연금은 언제 들어오나요?',
      ),
      answer: written(
        '审核通过的次月起，每月15日前到社保卡。',
        'From the month after the decision, by the 15th of each month, onto your card.',
        'С месяца после решения, до 15-го числа каждого месяца, на вашу карту.',
        '決定の翌月から、毎月15日までにカードへ入ります。',
        '결정 다음 달부터 매달 15일까지 카드로 들어옵니다.',
      ),
    },
  ],
  ...phonesOf('humanResources'),
};
