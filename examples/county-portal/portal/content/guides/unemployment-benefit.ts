import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'unemployment-claim',
    title: '失业保险金申领表',
    rows: [
      {label: '姓名', sample: '周例六'},
      {label: '原工作单位', sample: '云渡县例示纺织有限公司'},
      {label: '离职时间', sample: '2026年10月31日'},
      {label: '离职原因', sample: '劳动合同期满，单位不再续签'},
      {label: '是否有求职要求', sample: '有，希望从事缝纫或仓储工作'},
      {label: '发放账户', sample: '本人社会保障卡账户'},
    ],
    declaration: '本人确已失业，有求职要求。重新就业后立即告知，多领的如数退回。',
  },
];

const ended = [{question: 'why', oneOf: ['ended']}];
const forced = [{question: 'why', oneOf: ['forced']}];
const short = [{question: 'years', oneOf: ['one']}];
const middle = [{question: 'years', oneOf: ['five']}];
const long = [{question: 'years', oneOf: ['ten']}];
const nearPension = [{question: 'age', oneOf: ['near']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-RS-0005',
  name: written(
    '失业保险金申领',
    'Unemployment benefit',
    'Пособие по безработице',
    '失業保険金の申請',
    '실업급여 신청',
  ),
  everydayNames: [
    written(
      '领失业金',
      'drawing unemployment money',
      'получать пособие',
      '失業給付をもらう',
      '실업수당 받기',
    ),
    written('丢了工作', 'I lost my job', 'потеря работы', '仕事を失った', '직장을 잃었어요'),
  ],
  ...{matterType: 'payment', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('humanResources'),
  topics: ['work', 'hardship', 'employment', 'social-insurance'],
  version: {number: '7', validFrom: '2025-01-01', updatedOn: '2026-10-20'},
  questions: [
    {
      id: 'why',
      label: written(
        '您为什么离开原来的单位？',
        'Why did the work end?',
        'Почему работа закончилась?',
        '前の勤め先を離れた理由は？',
        '이전 직장을 왜 그만두었나요?',
      ),
      choices: [
        {
          id: 'ended',
          label: written(
            '合同到期不续，或被辞退、裁员、单位关门',
            'The contract ran out, I was dismissed, or the company closed',
            'Договор закончился, меня уволили или предприятие закрылось',
            '契約満了、解雇、人員整理、勤め先の閉鎖',
            '계약 만료, 해고, 감원, 회사 폐업',
          ),
        },
        {
          id: 'forced',
          label: written(
            '单位拖欠工资、不交社保，我被迫走的',
            'I had to leave: wages or insurance were not paid',
            'Вынужденный уход: не платили зарплату или взносы',
            '賃金や社会保険料の不払いでやむなく離職',
            '임금이나 보험료 체불로 어쩔 수 없이 나왔습니다',
          ),
        },
        {
          id: 'resigned',
          label: written(
            '我自己不想干，辞的职',
            'I gave it up of my own accord',
            'Уход по собственному желанию',
            '自分の意思で辞めた',
            '스스로 그만두었습니다',
          ),
          end: written(
            '自愿辞职的不能领。交过的年限不会作废，下次失业时合并计算。想找工作，请到A08窗口登记求职，免费介绍和培训。',
            'No benefit is paid then. Your years are kept and counted the next time. For work, register at window A08: advice and training are free.',
            'В этом случае пособие не платят. Годы взносов сохраняются и учтутся в следующий раз. Чтобы найти работу, встаньте на учёт в окне A08: помощь и обучение бесплатны.',
            '自己都合の退職では受け取れません。納付年数は残り、次の失業時に合算します。仕事探しはA08番窓口で、紹介も訓練も無料です。',
            '스스로 그만둔 경우에는 받을 수 없습니다. 낸 기간은 남아 다음 실업 때 합산됩니다. 일자리를 찾으시면 A08 창구에 구직 등록을 하세요. 소개와 교육은 무료입니다.',
          ),
        },
      ],
    },
    {
      id: 'years',
      label: written(
        '失业保险一共交了多久？',
        'How long was unemployment insurance paid for?',
        'Сколько лет платили страховку от безработицы?',
        '失業保険は通算で何年納めましたか？',
        '실업보험을 모두 얼마나 냈나요?',
      ),
      hint: written(
        '领过的不重复算。',
        'Years that a benefit was already drawn for do not count again.',
        'Годы, за которые пособие уже выплачено, не считаются.',
        '受給済みの期間は除きます。',
        '이미 급여를 받은 기간은 빼고 계산합니다.',
      ),
      choices: [
        {
          id: 'none',
          label: written('不满1年', 'Less than a year', 'Меньше года', '1年未満', '1년 미만'),
          end: written(
            '不满1年，还领不到失业保险金。生活有困难，可以问乡镇社会救助窗口，申请临时救助。',
            'With less than a year there is no unemployment benefit. If you are in hardship, ask the social assistance window of your township about temporary aid.',
            'Если взносов меньше чем за год, пособие не положено. Если вам трудно, спросите о временной помощи в окне социальной помощи посёлка.',
            '1年未満では失業保険金は受け取れません。生活にお困りの方は、郷鎮の社会救助窓口で臨時救助をご相談ください。',
            '1년 미만이면 실업급여를 받을 수 없습니다. 생활이 어려우면 읍면 사회복지 창구에서 긴급 지원을 문의하세요.',
          ),
        },
        {
          id: 'one',
          label: written(
            '1年到不满5年',
            'One year, but less than five',
            'От 1 до 5 лет',
            '1年以上5年未満',
            '1년 이상 5년 미만',
          ),
        },
        {
          id: 'five',
          label: written(
            '5年到不满10年',
            'Five years, but less than ten',
            'От 5 до 10 лет',
            '5年以上10年未満',
            '5년 이상 10년 미만',
          ),
        },
        {
          id: 'ten',
          label: written(
            '10年以上',
            'Ten years or more',
            '10 лет и больше',
            '10年またはそれ以上',
            '10년 이상',
          ),
        },
      ],
    },
    {
      id: 'age',
      label: written(
        '离法定退休年龄还有多久？',
        'How far are you from the legal retirement age?',
        'Сколько вам до пенсионного возраста?',
        '法定退職年齢まではどれくらいですか？',
        '법정 퇴직 연령까지 얼마나 남았나요?',
      ),
      choices: [
        {
          id: 'far',
          label: written('1年以上', 'A year or more', 'Год или больше', '1年以上ある', '1년 이상'),
        },
        {
          id: 'near',
          label: written('不到1年', 'Less than a year', 'Меньше года', '1年を切っている', '1년 미만'),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '单位和本人已缴费满1年，非因本人意愿中断就业。',
        'The employer and you paid for a year at least, and you did not choose to stop working.',
        'Работодатель и вы платили не меньше года, работа прекратилась не по вашей воле.',
        '勤め先とご本人の納付が1年以上で、ご自身の意思によらない失業であること。',
        '직장과 본인이 1년 이상 냈고, 본인 뜻과 관계없이 일을 그만두었어야 합니다.',
      ),
    },
    {
      text: written(
        '已办失业登记，并有求职要求。申领时一起登记就行，不限离职多久。',
        'You are registered as looking for work. This is done with the claim; it does not matter how long ago you left.',
        'Вы состоите на учёте и ищете работу. Встать на учёт можно вместе с заявкой, давность увольнения не важна.',
        '失業登録をし、求職の意思があること。申請時に同時に登録でき、離職からの期間は問いません。',
        '실업 등록을 하고 구직 의사가 있어야 합니다. 신청할 때 함께 등록하며, 그만둔 지 얼마나 되었는지는 상관없습니다.',
      ),
    },
  ],
  materials: [
    idCard({
      sourceExplanation: written(
        '在手机上办，刷脸就行，不用交。到窗口办，请带原件。',
        'On the phone your face is enough. At the window, please bring the card.',
        'С телефона достаточно подтвердить личность по лицу. При обращении в окно нужен оригинал.',
        'スマートフォンでは顔認証で足ります。窓口には原本をお持ちください。',
        '휴대전화로 하면 얼굴 인증으로 됩니다. 창구에는 원본을 가져오세요.',
      ),
    }),
    paper(
      'leaving',
      written(
        '解除或终止劳动合同证明',
        'Proof that the contract has ended',
        'Документ о прекращении трудового договора',
        '労働契約の解除・終了証明',
        '근로계약 해지·종료 증명',
      ),
      {
        sourceExplanation: written(
          '单位已在网上停保、报了离职原因的，不用交。没报的，请单位补报，或者把单位开的证明拍照上传、带到窗口。',
          'Not needed if the employer has reported online that you left and why. If not, ask the employer to do so, or send a photo of the employer’s certificate or bring it.',
          'Не нужен, если работодатель сообщил об уходе и его причине онлайн. Если нет, попросите сообщить либо пришлите фото справки от него или принесите её.',
          '勤め先がオンラインで離職理由を届けていれば不要です。まだの場合は届け出を依頼するか、勤め先の証明書の写真を送るか、窓口にお持ちください。',
          '직장이 온라인으로 퇴직 사유를 신고했으면 필요 없습니다. 아직이면 신고를 요청하거나 직장이 낸 증명을 사진으로 올리거나 창구로 가져오세요.',
        ),
        purpose: written(
          '确认不是自己辞职，以及从哪天算起。',
          'To see that you did not resign, and from which day to count.',
          'Чтобы подтвердить, что уход был не по вашему желанию, и узнать его дату.',
          '自己都合の離職でないことと、起算日を確認します。',
          '본인 사정으로 그만둔 것이 아닌지, 언제부터 계산할지 확인합니다.',
        ),
        source: 'other',
        when: ended,
      },
    ),
    paper(
      'dispute',
      written(
        '仲裁裁决书、调解书或欠薪、欠保的证明',
        'Arbitration award or settlement, or proof of what was not paid',
        'Решение трудового арбитража, мировое соглашение или документы о задолженности',
        '仲裁の裁決書・調停書、または未払いを示す資料',
        '중재 판정서, 조정서 또는 체불 증빙',
      ),
      {
        source: 'government',
        pieces: [
          {form: 'original', count: 1},
          {form: 'copy', count: 1},
        ],
        sourceExplanation: written(
          '向劳动人事争议仲裁院申请，或请劳动监察大队认定，都不收钱。',
          'From the labour arbitration office or the labour inspectors; neither asks a fee.',
          'Обратитесь в трудовой арбитраж или трудовую инспекцию, это бесплатно.',
          '労働人事争議仲裁院または労働監察隊に申し出てください。無料です。',
          '노동쟁의 중재원이나 노동감찰대에 신청하세요. 무료입니다.',
        ),
        purpose: written(
          '证明不是您自愿离开的。',
          'To show that you did not leave willingly.',
          'Чтобы показать, что уход был вынужденным.',
          'ご自身の意思による離職でないことを示します。',
          '스스로 그만둔 것이 아님을 보여 줍니다.',
        ),
        when: forced,
      },
    ),
    formPaper(
      'claim',
      written(
        '失业保险金申领表',
        'Claim for unemployment benefit',
        'Заявление на пособие',
        '失業保険金申請書',
        '실업급여 신청서',
      ),
      'unemployment-claim',
      {
        purpose: written(
          '凭它算每月金额和领几个月。',
          'On it we work out how much you get, and for how many months.',
          'По нему определят размер и срок выплат.',
          '支給額と月数を決めるために使います。',
          '금액과 개월 수를 정하는 데 씁니다.',
        ),
        fillingIn: written(
          '手机上办的不用填。',
          'Not needed if you apply by phone.',
          'Если заявляете с телефона, заполнять не нужно.',
          'スマートフォンで申請する場合は不要です。',
          '휴대전화로 신청하면 작성하지 않습니다.',
        ),
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
          '失业保险金打到卡里。',
          'The money is paid onto it.',
          'На неё переводят деньги.',
          '給付の振込先です。',
          '급여가 이 카드로 들어옵니다.',
        ),
        sourceExplanation: written(
          '没有的，先申请，发钱前在A06窗口办卡。',
          'No card? Apply first; window A06 makes one before payment.',
          'Нет карты? Подайте заявку, карту сделают в окне A06.',
          'なければ先に申請し、支給前にA06番窓口でお作りします。',
          '없으면 먼저 신청하고 지급 전에 A06 창구에서 만드세요.',
        ),
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请', 'Application', 'Заявка', '申し込み', '신청'),
      explanation: written(
        '手机或窗口都行，材料不全一次告诉您。',
        'By phone or at the window; whatever is missing we say at once.',
        'С телефона или в окне; о недостающем скажем сразу.',
        'スマートフォンか窓口で。不足があれば一度にお伝えします。',
        '휴대전화나 창구에서 하며, 부족한 것은 한꺼번에 알려 드립니다.',
      ),
    },
    {
      id: 'check',
      name: written('审核', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对缴费、离职原因，算出能领几个月。',
        'We check contributions and reason, and count the months.',
        'Проверим взносы и причину, посчитаем месяцы.',
        '納付と離職理由を確認し、給付月数を計算します。',
        '납부와 퇴직 사유를 확인하고 받을 달수를 계산합니다.',
      ),
    },
    {
      id: 'twelve',
      name: written(
        '发放（最长12个月）',
        'Payment, for up to 12 months',
        'Выплата, до 12 месяцев',
        '支給（最長12か月）',
        '지급(최장 12개월)',
      ),
      when: short,
    },
    {
      id: 'eighteen',
      name: written(
        '发放（最长18个月）',
        'Payment, for up to 18 months',
        'Выплата, до 18 месяцев',
        '支給（最長18か月）',
        '지급(최장 18개월)',
      ),
      when: middle,
    },
    {
      id: 'twenty-four',
      name: written(
        '发放（最长24个月）',
        'Payment, for up to 24 months',
        'Выплата, до 24 месяцев',
        '支給（最長24か月）',
        '지급(최장 24개월)',
      ),
      when: long,
    },
    {
      id: 'until-pension',
      name: written(
        '领满后接到退休',
        'On to the pension',
        'Продление до пенсии',
        '年金まで継続して支給',
        '연금까지 이어 받기',
      ),
      explanation: written(
        '领完还差不到1年退休的，接着领到法定退休年龄，养老保险费由基金替您交。',
        'If less than a year is left when the months are over, you go on drawing it to the legal age, and the fund pays your pension contributions.',
        'Если по окончании выплат до пенсии меньше года, пособие продлят до пенсионного возраста, а взносы заплатит фонд.',
        '給付終了時に法定退職年齢まで1年未満なら、その年齢まで続き、年金保険料も基金が納めます。',
        '급여가 끝났을 때 퇴직까지 1년이 남지 않았으면 퇴직 연령까지 이어지고, 연금 보험료도 기금이 냅니다.',
      ),
      when: nearPension,
    },
  ],
  legalLimits: [{count: 10, unit: 'day'}],
  promisedLimits: [
    {count: 5, unit: 'workingDay', when: ended},
    {
      count: 6,
      unit: 'workingDay',
      explanation: written(
        '要核实离职原因。',
        'The reason has to be looked into.',
        'Нужно проверить причину ухода.',
        '離職理由を確認するため。',
        '퇴직 사유를 확인해야 합니다.',
      ),
      when: forced,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '要当面看证明原件。',
        'We have to see the original papers.',
        'Нужно посмотреть подлинники документов.',
        '証明書の原本を確認するため。',
        '증명 원본을 확인해야 합니다.',
      ),
      when: forced,
    },
    {count: 0},
  ],
  fees: [],
  places: [serviceCentre('A08')],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '“电子社保卡”里选“失业保险金申领”。',
        'In the e-social security card app, “Unemployment benefit”.',
        'Приложение «Электронная карта соцобеспечения», раздел «Пособие по безработице».',
        '「電子社会保障カード」アプリの「失業保険金申請」。',
        '‘전자사회보장카드’ 앱의 ‘실업급여 신청’.',
      ),
    },
    {channel: 'counter'},
  ],
  result: {
    name: written(
      '失业保险金领取通知',
      'Notice of the benefit',
      'Уведомление о пособии',
      '失業保険金支給通知',
      '실업급여 결정 통지',
    ),
    deliveries: ['electronic', 'counter'],
  },
  area: written(
    '在参保地或户籍地领，选一处',
    'Where you were insured, or where you are registered: choose one',
    'По месту страхования или учёта, на выбор',
    '加入地または戸籍地のいずれか',
    '가입지나 호적지 중 한 곳',
  ),
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
        '第四十五条至第五十二条',
        'Articles 45 to 52',
        'Статьи 45–52',
        '第45条から第52条',
        '제45조에서 제52조',
      ),
    },
    {
      title: written(
        '《失业保险条例》（国务院令第258号）',
        'Regulations on Unemployment Insurance (State Council Decree 258)',
        'Положение о страховании от безработицы (Указ Госсовета № 258)',
        '「失業保険条例」（国務院令第258号）',
        '「실업보험조례」(국무원령 제258호)',
      ),
    },
    {
      title: written(
        '《失业保险金申领发放办法》',
        'Measures for claiming and paying unemployment benefit',
        'Порядок получения и выплаты пособия по безработице',
        '「失業保険金申請支給弁法」',
        '「실업보험금 신청 지급방법」',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '每月能领多少？',
        'How much is it a month?',
        'Сколько платят в месяц?',
        '毎月いくらですか？',
        '매달 얼마인가요?',
      ),
      answer: written(
        '本县是最低工资标准的90%，每月28日前到账。',
        'In this county 90 % of the minimum wage, paid by the 28th of each month.',
        'В нашем уезде 90 % минимальной зарплаты, до 28-го числа каждого месяца.',
        '当県では最低賃金の90％で、毎月28日までに振り込みます。',
        '이 현에서는 최저임금의 90%이며 매달 28일까지 입금됩니다.',
      ),
    },
    {
      question: written(
        '领的时候看病怎么办？',
        'What about the doctor meanwhile?',
        'А если понадобится врач?',
        '受給中に病院にかかるときは？',
        '받는 동안 병원에 가려면요?',
      ),
      answer: written(
        '基金替您交职工医保，不用自己交，看病照样报销。',
        'The fund pays your medical insurance; you are covered as before.',
        'Медицинские взносы платит фонд, лечение оплачивается как прежде.',
        '医療保険料は基金が納めるので、これまでどおり保険が使えます。',
        '의료보험료는 기금이 내므로 그대로 보험이 적용됩니다.',
      ),
    },
    {
      question: written(
        '领的时候找到工作了呢？',
        'What if I find work?',
        'А если появится работа?',
        '途中で仕事が決まったら？',
        '받는 동안 취직하면요?',
      ),
      answer: written(
        '请马上告诉我们，从下个月停发。没领完的月数留到以后。',
        'Tell us at once; payment stops from the next month. The rest of the months is kept for later.',
        'Сообщите нам сразу, выплата остановится со следующего месяца. Остаток месяцев сохранится.',
        'すぐお知らせください。翌月から止まり、残りの月数は次回に残ります。',
        '바로 알려 주세요. 다음 달부터 멈추고 남은 달수는 나중에 쓸 수 있습니다.',
      ),
    },
  ],
  ...phonesOf('humanResources'),
};
