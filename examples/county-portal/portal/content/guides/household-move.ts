import type {WrittenGuide} from '@huiyin/core';
import {policeStation} from './local-offices.ts';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'household-move-application',
    title: '户口迁移申请表',
    rows: [
      {label: '申请人姓名', sample: '陈例一'},
      {label: '现户口所在地', sample: '本省邻江县石门镇'},
      {label: '迁入地址', sample: '云渡县城关镇解放北路20号2单元301室'},
      {label: '迁移原因（投靠/购房/租房/就业/入学）', sample: '购房'},
      {label: '随迁人员姓名、与申请人关系', sample: '林例二，配偶；陈小例，女儿'},
      {label: '迁入户户主姓名', sample: '陈例一'},
    ],
    declaration: '以上填写内容和所附材料真实，本人及随迁人员都同意迁移户口。',
  },
];

const family = [{question: 'reason', oneOf: ['family']}];
const ownHome = [{question: 'reason', oneOf: ['home']}];
const rented = [{question: 'reason', oneOf: ['rent']}];
const work = [{question: 'reason', oneOf: ['work']}];
const school = [{question: 'reason', oneOf: ['school']}];
const withinCounty = [{question: 'from', oneOf: ['county']}];
const fromOutside = [{question: 'from', oneOf: ['outside']}];
const together = [{question: 'who', oneOf: ['together']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-GA-0003',
  name: written(
    '户口迁移',
    'Moving a household registration',
    'Перенос регистрации в книге семейного учёта',
    '戸籍（戸口）の移転',
    '호구 이전',
  ),
  everydayNames: [
    written('迁户口', 'moving my hukou', 'перевести хукоу', '戸籍を移す', '호적 옮기기'),
    written('落户', 'settling in Yundu', 'прописаться в Юньду', '転入の手続き', '전입신고'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('publicSecurity'),
  topics: ['housing', 'household-register', 'certificates'],
  version: {number: '7', validFrom: '2026-04-15', updatedOn: '2026-09-18'},
  questions: [
    {
      id: 'reason',
      label: written(
        '您为什么迁户口？',
        'Why are you moving it?',
        'По какой причине вы переносите регистрацию?',
        '移転の理由は何ですか？',
        '호구를 옮기시는 이유는 무엇인가요?',
      ),
      choices: [
        {
          id: 'family',
          label: written(
            '投靠配偶、父母或子女',
            'To join my spouse, parents or children',
            'Переезд к супругу, родителям или детям',
            '配偶者・親・子のもとへ',
            '배우자·부모·자녀에게로',
          ),
        },
        {
          id: 'home',
          label: written(
            '在云渡有自己的房子',
            'I own a home in Yundu',
            'В Юньду есть своё жильё',
            '雲渡に持ち家がある',
            '윈두에 내 집이 있음',
          ),
        },
        {
          id: 'rent',
          label: written(
            '在云渡租房住',
            'I rent a home in Yundu',
            'В Юньду есть съёмное жильё',
            '雲渡で賃貸住宅に住んでいる',
            '윈두에서 집을 빌려 살고 있음',
          ),
        },
        {
          id: 'work',
          label: written(
            '在云渡工作，住单位',
            'I work in Yundu and live at my employer’s',
            'Работаю в Юньду и живу в общежитии организации',
            '雲渡で働き、勤務先の寮に住んでいる',
            '윈두에서 일하며 직장 숙소에 살고 있음',
          ),
        },
        {
          id: 'school',
          label: written(
            '考上云渡的学校，或毕业回来',
            'For my studies in Yundu, or back after them',
            'Учёба в Юньду или возвращение после неё',
            '雲渡の学校への入学、または卒業後の帰郷',
            '윈두 학교 입학 또는 졸업 후 귀향',
          ),
        },
        {
          id: 'away',
          label: written(
            '从云渡迁到外地',
            'I am moving away from Yundu',
            'Уезжаю из Юньду',
            '雲渡から他の地域へ移る',
            '윈두에서 다른 지역으로 옮김',
          ),
          end: written(
            '不用先来我们这里。请直接到迁入地的派出所申请，两地公安机关会在网上办好，不用来回取证明。',
            'You need not come to us first. Please apply at the police station of the new place; the two offices settle the rest between them.',
            'К нам сначала идти не нужно. Обратитесь в участок полиции на новом месте — остальное оба участка оформят между собой.',
            '先に当県へお越しいただく必要はありません。転入先の派出所へ申請してください。残りは双方の公安機関がオンラインで済ませます。',
            '먼저 저희에게 오지 않아도 됩니다. 옮겨 갈 곳의 파출소에 신청하세요. 나머지는 두 지역 공안기관이 온라인으로 처리합니다.',
          ),
        },
      ],
    },
    {
      id: 'from',
      label: written(
        '户口现在在哪里？',
        'Where are you registered now?',
        'Где вы состоите на учёте сейчас?',
        '現在の戸籍はどこですか？',
        '지금 호구는 어디에 있나요?',
      ),
      choices: [
        {
          id: 'county',
          label: written('在云渡县内', 'In Yundu County', 'В уезде Юньду', '雲渡県内', '윈두현 안'),
        },
        {
          id: 'outside',
          label: written(
            '在外县、外省',
            'In another county or province',
            'В другом уезде или провинции',
            '他の県・省',
            '다른 현이나 성',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '谁的户口要迁？',
        'Who is moving?',
        'Кто переезжает?',
        'どなたの戸籍を移しますか？',
        '누구의 호구를 옮기나요?',
      ),
      choices: [
        {id: 'alone', label: written('只有我', 'Only me', 'Только я', '私だけ', '저 혼자')},
        {
          id: 'together',
          label: written('我和家人一起', 'My family and I', 'Я и моя семья', '私と家族', '저와 가족'),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '在云渡有落脚的地方：家人、自己的房子、租的房子、单位或学校。',
        'You have a place in Yundu: family, a home of your own, a rented one, an employer or a school.',
        'В Юньду есть где жить: у родных, в своём или съёмном жилье, в организации или при учебном заведении.',
        '雲渡に住む場所があること（家族・持ち家・賃貸・勤務先・学校のいずれか）。',
        '윈두에 살 곳이 있어야 합니다(가족, 자기 집, 셋집, 직장, 학교 중 하나).',
      ),
    },
    {
      text: written(
        '迁入别人的户口簿，户主要同意。',
        'If you enter somebody else’s household, its head agrees.',
        'Если вас вносят в чужую книгу учёта, нужно согласие главы той семьи.',
        '他の方の戸籍簿に入る場合は、戸主の同意があること。',
        '다른 사람의 호구부에 들어간다면 호주의 동의가 있어야 합니다.',
      ),
      when: family,
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '户口迁移申请表',
        'Application to move a registration',
        'Заявление о переносе регистрации',
        '戸籍移転申請書',
        '호구 이전 신청서',
      ),
      'household-move-application',
      {
        purpose: written(
          '写明谁从哪里迁到哪里。',
          'Says who moves, from where and to where.',
          'В нём указано, кто, откуда и куда переезжает.',
          '誰がどこからどこへ移るかを示します。',
          '누가 어디에서 어디로 옮기는지 적습니다.',
        ),
        fillingIn: written(
          '同意迁移的成年家人都要签名。',
          'Every adult who moves signs it.',
          'Подписывают все взрослые, кто переезжает.',
          '一緒に移る成人の家族全員が署名します。',
          '함께 옮기는 성인 가족은 모두 서명합니다.',
        ),
      },
    ),
    idCard({
      pieces: [],
      standard: written(
        '每个迁移的人各一张，出示即可。',
        'Of everybody who moves; only shown.',
        'Каждого, кто переезжает; достаточно показать.',
        '移る方全員分。提示のみ。',
        '옮기는 사람 모두의 것. 보여 주기만 하면 됩니다.',
      ),
    }),
    householdRegister({
      standard: written(
        '现在的户口簿；已经落在集体户的，带本人那一页。',
        'Your present one; if you are in a collective household, your own page.',
        'Нынешняя; если вы на коллективном учёте — ваша страница.',
        '現在の戸籍簿。集団戸籍の方はご本人のページ。',
        '현재 호구부. 집단 호구라면 본인 페이지.',
      ),
      purpose: written(
        '核对现在的户口，迁好后更换。',
        'Shows where you are registered; it is replaced afterwards.',
        'Показывает нынешний учёт; потом её заменят.',
        '現在の戸籍を確認し、移転後に差し替えます。',
        '현재 호구를 확인하고 이전 후 교체합니다.',
      ),
    }),
    paper(
      'kinship',
      written(
        '亲属关系证明（结婚证、出生医学证明等）',
        'Proof of kinship (marriage or birth certificate)',
        'Подтверждение родства (свидетельство о браке, о рождении)',
        '続柄を示す書類（結婚証・出生医学証明など）',
        '가족관계 증명(결혼증, 출생의학증명 등)',
      ),
      {
        sourceExplanation: written(
          '在国内登记结婚，或同在一本户口簿上的，不用带；其他情况请带原件。',
          'Not needed if you married in China or are in one register; otherwise please bring the original.',
          'Не нужно, если брак заключён в Китае или вы в одной книге учёта; иначе принесите оригинал.',
          '中国国内での婚姻や、同じ戸籍簿に載っている場合は不要です。それ以外は原本をお持ちください。',
          '중국에서 결혼등기를 했거나 같은 호구부에 있으면 필요 없습니다. 그 밖의 경우에는 원본을 가져오세요.',
        ),
        purpose: written(
          '证明您和投靠的家人、随迁家人的关系。',
          'Shows how you are related to those you join.',
          'Показывает, кем вам приходятся родные, к которым вы переезжаете.',
          '身を寄せるご家族との関係を確認します。',
          '함께 살 가족과의 관계를 확인합니다.',
        ),
        when: family,
      },
    ),
    paper(
      'host-consent',
      written(
        '户主的户口簿和书面同意',
        'The host’s household register and written consent',
        'Книга учёта принимающей семьи и письменное согласие её главы',
        '受け入れる戸主の戸籍簿と同意書',
        '받아 주는 호주의 호구부와 서면 동의',
      ),
      {
        purpose: written(
          '确认户主同意您迁入。',
          'Shows that the head of the household agrees.',
          'Подтверждает, что глава семьи не против.',
          '戸主の同意を確認します。',
          '호주가 동의했음을 확인합니다.',
        ),
        source: 'applicant',
        sourceExplanation: written(
          '户主一起来的，现场签名就行。',
          'If the head of the household comes along, a signature on the spot is enough.',
          'Если глава семьи придёт с вами, достаточно подписи на месте.',
          '戸主が一緒に来庁する場合は、その場の署名で足ります。',
          '호주가 함께 오면 현장에서 서명만 하면 됩니다.',
        ),
        when: family,
      },
    ),
    paper(
      'deed',
      written(
        '不动产权证书',
        'Certificate of real estate ownership',
        'Свидетельство о праве собственности на недвижимость',
        '不動産権利証',
        '부동산 권리증',
      ),
      {
        purpose: written(
          '证明房子是您的。',
          'Shows that the home is yours.',
          'Подтверждает, что жильё ваше.',
          '住宅がご本人のものであることを確認します。',
          '집이 본인 소유임을 확인합니다.',
        ),
        shared: {
          certificate: written(
            '您在云渡的房子，我们自己在登记系统里查。',
            'We look up your home in Yundu in the property register.',
            'Ваше жильё в Юньду проверим сами по реестру недвижимости.',
            '雲渡の住宅は当方が登記システムで確認します。',
            '윈두의 집은 저희가 등기 시스템에서 조회합니다.',
          ),
        },
        when: ownHome,
      },
    ),
    paper(
      'lease',
      written(
        '登记备案的租房合同',
        'Registered lease',
        'Зарегистрированный договор аренды',
        '届け出済みの賃貸借契約書',
        '등록된 임대차계약서',
      ),
      {
        necessity: 'later',
        source: 'applicant',
        sourceExplanation: written(
          '备案在B11窗口当场办。没来得及备案的，10个工作日内补交。',
          'Leases are registered at window B11 on the spot. Not done yet? Hand it in within 10 working days.',
          'Регистрируют сразу в окне B11. Не успели — донесите в течение 10 рабочих дней.',
          '届け出はB11番窓口で即日できます。まだの方は10営業日以内にご提出ください。',
          '등록은 B11 창구에서 바로 됩니다. 아직이면 근무일 기준 10일 안에 내시면 됩니다.',
        ),
        purpose: written(
          '证明您住在这里。户口可以落在房屋所在社区的集体户。',
          'Shows that you live here. You are entered in the collective household of the neighbourhood.',
          'Подтверждает, что вы здесь живёте. Вас внесут в коллективную книгу учёта микрорайона.',
          'こちらにお住まいであることを確認します。戸籍は地区の集団戸籍に置けます。',
          '이곳에 살고 있음을 확인합니다. 호구는 사는 지역의 집단 호구에 올릴 수 있습니다.',
        ),
        when: rented,
      },
    ),
    paper(
      'employment',
      written(
        '劳动合同，或营业执照',
        'Employment contract, or business licence',
        'Трудовой договор или свидетельство о регистрации бизнеса',
        '労働契約書または営業許可証（営業執照）',
        '근로계약서 또는 사업자등록증(영업집조)',
      ),
      {
        sourceExplanation: written(
          '在云渡缴社保，或营业执照在云渡办的，不用带；其他情况请带原件。',
          'Not needed if you pay social insurance or have your licence in Yundu; otherwise please bring the original.',
          'Не нужно, если взносы платятся или свидетельство выдано в Юньду; иначе принесите оригинал.',
          '雲渡で社会保険に加入している方、営業許可証を取得した方は不要です。それ以外は原本をお持ちください。',
          '윈두에서 사회보험을 내거나 사업자등록을 했다면 필요 없습니다. 그 밖의 경우에는 원본을 가져오세요.',
        ),
        purpose: written(
          '证明您在云渡工作或经营。',
          'Shows that you work or trade in Yundu.',
          'Подтверждает, что вы работаете или ведёте дело в Юньду.',
          '雲渡で就業・営業していることを確認します。',
          '윈두에서 일하거나 사업하고 있음을 확인합니다.',
        ),
        source: 'applicant',
        when: work,
      },
    ),
    paper(
      'school',
      written(
        '录取通知书，或毕业证书',
        'Letter of admission, or diploma',
        'Уведомление о зачислении или диплом',
        '合格通知書または卒業証書',
        '합격통지서 또는 졸업증서',
      ),
      {
        purpose: written(
          '证明您在这里入学或已经毕业。',
          'Shows that you study here or have graduated.',
          'Подтверждает зачисление или окончание учёбы.',
          '入学または卒業を確認します。',
          '입학하거나 졸업했음을 확인합니다.',
        ),
        source: 'other',
        sourceExplanation: written(
          '入学的由学校统一办，您把户口簿交给学校即可。',
          'On entering a school, hand your register to the school; it does the rest.',
          'При поступлении отдайте книгу учёта учебному заведению — остальное оно оформит само.',
          '入学の場合は学校がまとめて手続きします。戸籍簿を学校に預けてください。',
          '입학할 때는 학교가 한꺼번에 처리합니다. 호구부를 학교에 내시면 됩니다.',
        ),
        when: school,
      },
    ),
    paper(
      'dependants',
      written(
        '随迁子女的出生医学证明',
        'Birth certificates of the children who move',
        'Свидетельства о рождении переезжающих детей',
        '一緒に移るお子さんの出生医学証明',
        '함께 옮기는 자녀의 출생의학증명',
      ),
      {
        sourceExplanation: written(
          '孩子本来就和您同在一本户口簿上的，不用带；不在一本的，请带原件。',
          'Not needed for children who are in your register already; for others please bring the original.',
          'Не нужны, если дети уже в вашей книге учёта; иначе принесите оригиналы.',
          'すでに同じ戸籍簿に載っているお子さんの分は不要です。載っていないお子さんは原本をお持ちください。',
          '이미 같은 호구부에 있는 자녀의 것은 필요 없습니다. 없으면 원본을 가져오세요.',
        ),
        purpose: written(
          '证明您和孩子的关系。',
          'Shows that they are your children.',
          'Подтверждают, что это ваши дети.',
          'お子さんとの関係を確認します。',
          '자녀와의 관계를 확인합니다.',
        ),
        when: together,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '到迁入地窗口交材料；只跑这一头。',
        'Hand in the papers where you are moving to. Nowhere else.',
        'Сдайте документы там, куда переезжаете. Больше никуда идти не нужно.',
        '転入先の窓口に書類を出します。手続きはこちらだけで済みます。',
        '옮겨 올 곳의 창구에 서류를 냅니다. 이곳에만 오시면 됩니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对迁移条件，有需要时社区民警会打电话问一问。',
        'We check the conditions; an officer may call you.',
        'Проверим условия; при необходимости вам позвонит участковый.',
        '条件を確認します。必要に応じて担当の警察官がお電話します。',
        '조건을 확인합니다. 필요하면 담당 경찰관이 전화를 드립니다.',
      ),
    },
    {
      id: 'transfer',
      name: written(
        '网上迁移',
        'Transfer between the offices',
        'Передача между участками',
        '機関同士の移転処理',
        '기관 간 이전 처리',
      ),
      explanation: written(
        '原户口所在地公安机关在网上办理迁出，您不用回去。',
        'The office that you leave does its part on line. You need not go back.',
        'Прежний участок снимет вас с учёта через интернет. Возвращаться не нужно.',
        '元の戸籍地の公安機関がオンラインで転出を処理します。戻る必要はありません。',
        '이전 호적지 공안기관이 온라인으로 전출을 처리합니다. 돌아가지 않아도 됩니다.',
      ),
      when: fromOutside,
    },
    {
      id: 'decide',
      name: written('登记发证', 'Registration', 'Регистрация', '登録・交付', '등록 및 발급'),
      explanation: written(
        '发新的户口簿（页）。身份证到期前照常使用，不用马上换。',
        'You receive the new register or page. Your identity card stays valid until its date.',
        'Выдадут новую книгу или страницу. Удостоверение действует до своего срока, менять его сразу не нужно.',
        '新しい戸籍簿（ページ）をお渡しします。身分証は期限までそのまま使えます。',
        '새 호구부(또는 페이지)를 드립니다. 신분증은 만료일까지 그대로 쓸 수 있습니다.',
      ),
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 0, unit: 'workingDay', when: withinCounty},
    {count: 5, unit: 'workingDay', when: fromOutside},
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '要当面核对证件、更换户口簿。',
        'Papers are checked and the register is replaced in person.',
        'Нужно лично показать документы и заменить книгу учёта.',
        '書類の確認と戸籍簿の差し替えを対面で行うためです。',
        '서류를 직접 확인하고 호구부를 교체해야 합니다.',
      ),
      when: withinCounty,
    },
    {
      count: 1,
      reason: written(
        '交材料要到场；新户口簿可以邮寄。',
        'You come once to hand in the papers; the new register can be posted.',
        'Прийти нужно один раз — сдать документы; новую книгу пришлют по почте.',
        '書類の提出に一度お越しください。新しい戸籍簿は郵送できます。',
        '서류를 내러 한 번 오셔야 합니다. 새 호구부는 우편으로 받을 수 있습니다.',
      ),
      when: fromOutside,
    },
  ],
  fees: [],
  places: [serviceCentre('B02'), policeStation],
  onlineDepth: 'precheck',
  channels: [
    {channel: 'counter'},
    {
      channel: 'mobile',
      explanation: written(
        '可以先在手机上预审材料，确认齐了再来。',
        'Send photos of your papers by phone first, and come when we say that all is there.',
        'Можно сначала прислать фото документов с телефона и прийти, когда всё проверено.',
        'スマートフォンで書類を事前に確認してもらい、そろってから来庁できます。',
        '휴대전화로 서류를 먼저 확인받고 다 갖춰지면 오셔도 됩니다.',
      ),
    },
  ],
  result: {
    name: written('居民户口簿', 'Household register', 'Книга семейного учёта', '戸籍簿（戸口簿）', '호구부'),
    deliveries: ['counter', 'post'],
  },
  area: written(
    '跨省通办，只到迁入地办理',
    'From any province, at the new place only',
    'Из любой провинции, только на новом месте',
    '省をまたぐ移転も転入先だけで可',
    '다른 성에서 옮겨도 전입지에서만 처리',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国户口登记条例》',
        'Regulations on Household Registration',
        'Положение КНР о регистрации населения',
        '「中華人民共和国戸口登記条例」',
        '「중화인민공화국 호구등기조례」',
      ),
    },
    {
      title: written(
        '《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25号）',
        'Opinions of the State Council on furthering the reform of household registration (No. 25 of 2014)',
        'Мнения Госсовета о дальнейшей реформе системы регистрации населения (2014 г., № 25)',
        '「戸籍制度改革のさらなる推進に関する国務院の意見」（国発〔2014〕25号）',
        '국무원 「호적제도 개혁 추진에 관한 의견」(2014년 제25호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '还要先开准迁证、迁移证吗？',
        'Do I need a permit to move or a transfer certificate first?',
        'Нужны ли сначала разрешение на переезд и справка о выезде?',
        '先に転入許可証や転出証明書を取る必要がありますか？',
        '먼저 전입허가증이나 이전증을 받아야 하나요?',
      ),
      answer: written(
        '不用。户口迁移已经全国联网，两地公安机关在网上传递。',
        'No. All offices in the country are connected and pass the papers on by themselves.',
        'Нет. Участки всей страны связаны сетью и передают данные сами.',
        'いいえ。全国の公安機関がオンラインでつながり、直接やり取りします。',
        '아니요. 전국이 전산으로 연결되어 두 지역 기관이 직접 주고받습니다.',
      ),
      when: fromOutside,
    },
    {
      question: written(
        '迁走户口，老家的承包地和宅基地还在吗？',
        'Do I lose my land in the village if I move?',
        'Потеряю ли я землю в деревне, если переведу регистрацию?',
        '戸籍を移すと、故郷の農地（請負地）や宅地はどうなりますか？',
        '호구를 옮기면 고향의 도급지와 택지는 어떻게 되나요?',
      ),
      answer: written(
        '还在。进城落户不以退出承包地、宅基地为条件；想交回，由您自愿决定。',
        'No. Nobody has to give up land to settle in town; whether to return it is yours to decide.',
        'Нет. Для регистрации в городе отказываться от земли не требуется; вернуть её или нет, решаете вы.',
        'そのまま残ります。町への転入に土地の返上は条件ではなく、返すかどうかはご本人が決めます。',
        '그대로 남습니다. 도시로 옮긴다고 땅을 내놓을 필요는 없으며, 반납은 본인이 자유롭게 정합니다.',
      ),
    },
    {
      question: written(
        '老人行动不便，能代办吗？',
        'May I do it for a parent who cannot come?',
        'Можно ли сделать это за пожилого человека, которому трудно прийти?',
        '高齢で来庁が難しい場合、代理でできますか？',
        '거동이 불편한 어르신을 대신해 할 수 있나요?',
      ),
      answer: written(
        '能。家人带双方身份证和老人签名的委托书来即可，也可以打电话请民警上门。',
        'Yes. Bring both identity cards and a signed letter of authority, or ask an officer to call at the home.',
        'Да. Принесите оба удостоверения и подписанную доверенность или вызовите сотрудника на дом.',
        'はい。双方の身分証と署名した委任状をお持ちください。警察官の訪問もお願いできます。',
        '네. 두 사람의 신분증과 서명한 위임장을 가져오시거나, 전화로 경찰관 방문을 요청하세요.',
      ),
    },
  ],
  ...phonesOf('publicSecurity'),
};
