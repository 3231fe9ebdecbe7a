import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'company-application',
    title: '公司登记（备案）申请书',
    rows: [
      {label: '公司名称', sample: '云渡县例示农产品有限公司'},
      {label: '住所', sample: '云渡县例示路30号2楼'},
      {label: '法定代表人', sample: '郑例一'},
      {label: '注册资本（万元）', sample: '50'},
      {label: '股东和出资', sample: '郑例一30万元，王例二20万元，2031年11月30日前缴足'},
      {label: '经营范围', sample: '食用农产品初加工；食用农产品批发'},
      {label: '董事、监事', sample: '董事郑例一；监事王例二'},
    ],
    declaration: '所填内容真实、合法、有效，按期缴足认缴的出资。',
  },
  {
    id: 'company-articles',
    title: '有限责任公司章程（示范文本）',
    rows: [
      {label: '公司名称和住所', sample: '云渡县例示农产品有限公司，云渡县例示路30号2楼'},
      {label: '股东姓名或名称', sample: '郑例一、王例二'},
      {label: '出资额、方式和日期', sample: '货币，2031年11月30日前缴足'},
      {label: '法定代表人怎样产生', sample: '由代表公司执行事务的董事担任'},
    ],
    declaration: '本章程由全体股东一致同意并签名，自签名之日起生效。',
  },
];

const alone = [{question: 'shareholders', oneOf: ['one']}];
const several = [{question: 'shareholders', oneOf: ['several']}];
const bodies = [{question: 'investor', oneOf: ['company']}];
const rented = [{question: 'premises', oneOf: ['rented']}];
const own = [{question: 'premises', oneOf: ['own']}];
const hosted = [{question: 'premises', oneOf: ['hosted']}];
const staffed = [{question: 'staff', oneOf: ['yes']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-SC-0003',
  name: written(
    '公司设立登记',
    'Registration of a new company',
    'Регистрация компании',
    '会社の設立登記',
    '회사 설립 등기',
  ),
  everydayNames: [
    written('注册公司', 'setting up a company', 'открыть фирму', '会社をつくる', '회사 만들기'),
    written('开公司', 'starting a firm', 'создать ООО', '起業する', '법인 설립'),
    written(
      '公司营业执照',
      'company business licence',
      'документы на фирму',
      '法人の営業許可証',
      '법인 사업자등록증',
    ),
  ],
  ...{
    matterType: 'confirmation',
    level: 'county',
    audience: ['person', 'enterprise'],
    promptness: 'promised',
  },
  body: {
    ...bodyOf('marketRegulation'),
    together: [
      written(
        '国家税务总局云渡县税务局',
        'Yundu County Tax Service, State Taxation Administration',
        'Налоговое управление уезда Юньду',
        '国家税務総局 雲渡県税務局',
        '국가세무총국 윈두현 세무국',
      ),
      written(
        '云渡县人力资源和社会保障局',
        'Yundu County Human Resources and Social Security Bureau',
        'Управление трудовых ресурсов и социального обеспечения уезда Юньду',
        '雲渡県人力資源・社会保障局',
        '윈두현 인력자원사회보장국',
      ),
    ],
  },
  topics: ['startup', 'licences'],
  version: {number: '7', validFrom: '2025-02-10', updatedOn: '2026-07-22'},
  questions: [
    {
      id: 'investor',
      label: written(
        '谁来出资？',
        'Who invests?',
        'Кто вкладывает деньги?',
        '出資者は？',
        '누가 투자하나요?',
      ),
      choices: [
        {
          id: 'person',
          label: written('国内的个人', 'People in China', 'Граждане Китая', '国内の個人', '국내 개인'),
        },
        {
          id: 'company',
          label: written(
            '有国内的公司或单位',
            'Also companies or bodies in China',
            'Есть и организации из Китая',
            '国内の法人・団体を含む',
            '국내 법인이나 기관 포함',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '有外国人或境外公司',
            'Also foreigners or companies abroad',
            'Есть иностранцы или зарубежные компании',
            '外国人・国外法人を含む',
            '외국인이나 해외 법인 포함',
          ),
          end: written(
            '外商投资企业由市市场监督管理局登记，请到市政务服务中心办。主体证明要公证；缔约国的办附加证明书（Apostille）即可。D03窗口可以用外语讲解。',
            'Companies with foreign investment register with the city’s market administration. Proof of identity has to be notarised; an apostille is enough from member countries of that convention. Window D03 explains it in your language.',
            'Компании с иностранным капиталом регистрирует городское управление по надзору за рынком. Документы заверяет нотариус; для стран — участниц конвенции достаточно апостиля. На вашем языке объяснят в окне D03.',
            '外資企業は市の市場監督管理局で登記します。身分証明は公証が必要で、条約加盟国はアポスティーユで足ります。D03番窓口で外国語でご説明します。',
            '외국인 투자 기업은 시 시장감독관리국에서 등기합니다. 신분 증명은 공증이 필요하며 협약 가입국은 아포스티유로 충분합니다. D03 창구에서 외국어로 설명해 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'shareholders',
      label: written(
        '有几个股东？',
        'How many shareholders?',
        'Сколько участников?',
        '出資者は何人ですか？',
        '주주는 몇 명인가요?',
      ),
      choices: [
        {id: 'one', label: written('一个', 'One', 'Один участник', '1人', '한 명')},
        {
          id: 'several',
          label: written(
            '两个到五十个',
            'Two to fifty',
            'От двух до пятидесяти',
            '2〜50人',
            '두 명에서 쉰 명',
          ),
        },
        {
          id: 'many',
          label: written(
            '要办股份有限公司',
            'It is to be a joint-stock company',
            'Нужно акционерное общество',
            '株式会社（股份有限公司）にしたい',
            '주식회사(고분유한공사)로 하려 합니다',
          ),
          end: written(
            '股份有限公司由市市场监督管理局登记。如果不打算上市，办有限责任公司更简单，可以返回改选。',
            'Joint-stock companies register with the city’s market administration. If you do not mean to list it, a limited company is simpler: go back and choose again.',
            'Акционерные общества регистрирует городское управление по надзору за рынком. Если биржа не нужна, проще общество с ограниченной ответственностью: вернитесь и измените ответ.',
            '株式会社は市の市場監督管理局で登記します。上場の予定がなければ有限責任公司のほうが簡単です。戻って選び直せます。',
            '주식회사는 시 시장감독관리국에서 등기합니다. 상장할 생각이 없으면 유한책임회사가 더 간단하니 돌아가서 다시 고르세요.',
          ),
        },
      ],
    },
    {
      id: 'premises',
      label: written(
        '公司设在哪里？',
        'Where is its seat?',
        'Где будет адрес?',
        '所在地は？',
        '주소지는 어디인가요?',
      ),
      choices: [
        {
          id: 'rented',
          label: written(
            '租的办公房、店面',
            'Rented premises',
            'В аренде',
            '賃借した事務所・店舗',
            '빌린 사무실·가게',
          ),
        },
        {
          id: 'own',
          label: written(
            '自己的房子',
            'Premises of our own',
            'В своём помещении',
            '自己所有の建物',
            '내 건물',
          ),
        },
        {
          id: 'hosted',
          label: written(
            '园区、孵化器的集群地址',
            'The shared address of a park or incubator',
            'Общий адрес парка или бизнес-инкубатора',
            '産業園区・インキュベーターの共同住所',
            '산업단지·창업보육센터 공동 주소',
          ),
        },
      ],
    },
    {
      id: 'staff',
      label: written(
        '现在就要招人、交社保吗？',
        'Will you have staff from the start?',
        'Работники будут сразу?',
        'すぐに人を雇いますか？',
        '바로 직원을 두나요?',
      ),
      choices: [
        {id: 'yes', label: written('要', 'Yes', 'Да, сразу', '雇います', '네')},
        {id: 'no', label: written('以后再说', 'Not yet', 'Пока нет', 'まだです', '아직 아닙니다')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '有合法的名称、住所、章程，名称网上自己报、自己选。',
        'You have a lawful name, seat and articles; you choose the name on line yourself.',
        'Есть законное название, адрес и устав; название выбирают онлайн сами.',
        '適法な名称・所在地・定款があること。名称はオンラインでご自身で決めます。',
        '적법한 상호, 주소, 정관이 있어야 합니다. 상호는 온라인에서 직접 정합니다.',
      ),
    },
    {
      text: written(
        '认缴的出资在公司成立之日起五年内缴足。量力填写，不是越多越好。',
        'What you subscribe is paid within five years of the start. Write what you can pay: more is not better.',
        'Заявленный капитал вносят в течение пяти лет после открытия. Пишите посильную сумму: больше — не значит лучше.',
        '引き受けた出資は設立から5年以内に払い込みます。多いほどよいわけではないので、無理のない額に。',
        '약정한 출자는 설립일부터 5년 안에 모두 냅니다. 많다고 좋은 것이 아니니 감당할 만큼 적으세요.',
      ),
    },
    {
      text: written(
        '法定代表人、董事、监事没有被列入失信名单，不是依法不能担任的人。',
        'The legal representative, directors and supervisors are not barred by law.',
        'Закон не запрещает законному представителю, директорам и ревизорам занимать эти должности.',
        '法定代表者・取締役・監査役に、法律上の欠格事由がないこと。',
        '법정대표자, 이사, 감사에게 법으로 정한 결격사유가 없어야 합니다.',
      ),
    },
    {
      text: written(
        '出资的单位已有营业执照或登记证。',
        'Each body that invests is registered itself.',
        'Каждая организация-участник сама зарегистрирована.',
        '出資する法人・団体が登記済みであること。',
        '투자하는 법인이나 기관이 등기되어 있어야 합니다.',
      ),
      when: bodies,
    },
  ],
  materials: [
    idCard({
      standard: written(
        '股东、法定代表人、董事、监事都要；网上刷脸认证的不用带。',
        'Of every shareholder, the legal representative, directors and supervisors; not needed where your face is checked on line.',
        'Всех участников, представителя, директоров и ревизоров; если личность проверена онлайн, не нужно.',
        '出資者・法定代表者・取締役・監査役の全員分。オンラインの顔認証をすれば不要です。',
        '주주, 법정대표자, 이사, 감사 모두. 온라인 얼굴 인식을 하면 필요 없습니다.',
      ),
    }),
    formPaper(
      'application',
      written(
        '公司登记（备案）申请书',
        'Application for registration',
        'Заявление о регистрации компании',
        '会社登記申請書',
        '회사 등기 신청서',
      ),
      'company-application',
      {
        purpose: written(
          '公司的名称、住所、出资，照它登记、公示。',
          'The company’s name, seat and capital are registered and published from it.',
          'По нему запишут и опубликуют название, адрес и капитал.',
          '名称・所在地・出資は、この内容で登記し公開します。',
          '상호, 주소, 출자를 이 내용대로 등기하고 공개합니다.',
        ),
        fillingIn: written(
          '网上按提示填完，系统自动生成，用电子营业执照或手机签名。',
          'Answer on line and it is made for you; sign by phone.',
          'Ответьте онлайн — заявление составится само; подпись с телефона.',
          'オンラインで入力すると自動で作成され、スマホで署名できます。',
          '온라인에서 입력하면 자동으로 만들어지고 휴대전화로 서명합니다.',
        ),
      },
    ),
    formPaper(
      'articles',
      written('公司章程', 'Articles of association', 'Устав', '会社の定款', '회사 정관'),
      'company-articles',
      {
        purpose: written(
          '写明谁出多少钱、谁说了算，免得以后吵架。',
          'It says who pays and who decides, so that there is no quarrel later.',
          'Записано, кто сколько вносит и кто решает, чтобы потом не спорить.',
          '出資額と決め方を明らかにし、後の争いを防ぎます。',
          '누가 얼마를 내고 누가 결정하는지 정해 나중의 다툼을 막습니다.',
        ),
        fillingIn: written(
          '直接用示范文本，可以改，全体股东签名。',
          'Use our model, changed as you like; every shareholder signs.',
          'Возьмите образец, его можно менять; подписывают все участники.',
          'ひな形をお使いください。変更もできます。出資者全員が署名します。',
          '견본을 쓰시면 됩니다. 고쳐도 되며 주주 모두 서명합니다.',
        ),
        when: several,
      },
    ),
    formPaper(
      'articles-alone',
      written(
        '一人公司章程',
        'Articles of a company of one',
        'Устав компании с одним участником',
        '一人会社の定款',
        '1인 회사 정관',
      ),
      'company-articles',
      {
        purpose: written(
          '写明公司由谁管、怎么管。',
          'It says who runs the company and how.',
          'Записано, кто и как управляет компанией.',
          '会社を誰がどう運営するかを定めます。',
          '회사를 누가 어떻게 운영하는지 정합니다.',
        ),
        fillingIn: written(
          '一个股东签名。请把公司的钱和家里的钱分开，不然家产要替公司还债。',
          'The one shareholder signs. Keep the company’s money apart from your own, or your own answers for its debts.',
          'Подписывает один участник. Держите деньги компании отдельно, иначе за долги ответит и ваше имущество.',
          '出資者1名が署名します。会社と家計のお金は分けてください。混同すると個人の財産で債務を負います。',
          '주주 한 명이 서명합니다. 회사 돈과 집안 돈을 나누세요. 그러지 않으면 개인 재산으로 빚을 갚아야 합니다.',
        ),
        when: alone,
      },
    ),
    paper(
      'appointment',
      written(
        '股东会决议（选董事、监事）',
        'Resolution that names directors and supervisors',
        'Решение о выборе директоров и ревизоров',
        '取締役・監査役の選任決議書',
        '이사·감사 선임 결의서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '看公司由谁负责，是不是股东选的。',
          'To see who is in charge, and that the shareholders chose them.',
          'Чтобы видеть, кто отвечает за компанию и что их выбрали участники.',
          '責任者が出資者に選ばれたことを確認します。',
          '책임질 사람을 주주들이 뽑았는지 확인합니다.',
        ),
        sourceExplanation: written(
          '网上勾选人员，自动生成。',
          'Made for you on line when you name them.',
          'Составится онлайн, когда вы укажете людей.',
          'オンラインで選ぶと自動で作成されます。',
          '온라인에서 사람을 고르면 자동으로 만들어집니다.',
        ),
        when: several,
      },
    ),
    paper(
      'investor',
      written(
        '出资单位的营业执照',
        'Business licence of each investing body',
        'Свидетельства организаций-участников',
        '出資法人の営業許可証',
        '투자 법인의 사업자등록증',
      ),
      {
        shared: {
          certificate: written(
            '登记信息我们自己查',
            'We look the registration up',
            'Регистрацию проверим сами',
            '登記情報は当方で確認',
            '등기 정보는 저희가 확인합니다',
          ),
        },
        when: bodies,
      },
    ),
    paper('lease', written('租房合同', 'Lease', 'Договор аренды', '賃貸借契約書', '임대 계약서'), {
      source: 'applicant',
      purpose: written(
        '公司要有一个找得到的地址。',
        'A company needs an address where it can be found.',
        'У компании должен быть адрес, по которому её можно найти.',
        '会社には、連絡のつく所在地が必要です。',
        '회사에는 찾아갈 수 있는 주소가 있어야 합니다.',
      ),
      necessity: 'later',
      pieces: [{form: 'copy', count: 1}],
      sourceExplanation: written(
        '签一份住所承诺就先发照，30天内补交。',
        'Sign a declaration on the seat and you get the licence; the lease may follow within 30 days.',
        'Подпишите обязательство об адресе — выдадим сразу; договор донесите в течение 30 дней.',
        '所在地の誓約書で先に交付します。30日以内にお出しください。',
        '주소 서약서에 서명하면 먼저 발급합니다. 30일 안에 내세요.',
      ),
      when: rented,
    }),
    paper(
      'deed',
      written(
        '房屋产权材料',
        'Proof of ownership',
        'Документ о собственности',
        '建物の権利証',
        '건물 소유 서류',
      ),
      {
        shared: {
          certificate: written(
            '不动产登记我们自己查',
            'We look the property register up',
            'Проверим в реестре недвижимости',
            '不動産登記は当方で確認',
            '부동산 등기는 저희가 확인합니다',
          ),
        },
        when: own,
      },
    ),
    paper(
      'host',
      written(
        '园区或孵化器的入驻证明',
        'Letter of the park or incubator',
        'Письмо парка или инкубатора',
        '園区・インキュベーターの入居証明',
        '산업단지·보육센터 입주 증명',
      ),
      {
        source: 'other',
        purpose: written(
          '证明园区同意您用这个地址。',
          'It shows that you may use the shared address.',
          'Подтверждает, что вам разрешили этот адрес.',
          '共同住所を使えることを確認します。',
          '공동 주소를 써도 되는지 확인합니다.',
        ),
        when: hosted,
      },
    ),
  ],
  steps: [
    {
      id: 'name',
      name: written('选名称', 'Name', 'Название', '名称を選ぶ', '상호 선택'),
      explanation: written(
        '网上自主申报，系统马上告诉您能不能用，保留两个月。',
        'Choose it on line: you learn at once whether it is free; it is kept for you two months.',
        'Выберите онлайн: сразу видно, свободно ли; бронь на два месяца.',
        'オンラインで申告するとすぐ可否がわかり、2か月間確保されます。',
        '온라인에서 신청하면 바로 알 수 있고 두 달 동안 맡아 둡니다.',
      ),
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '“企业开办一件事”一次填表：登记、刻章、发票、社保、公积金、银行预约都在里面。',
        'One form for all: registration, seals, invoices, social insurance, housing fund and a bank appointment.',
        'Одна анкета на всё: регистрация, печати, счета-фактуры, соцстрахование, жилищный фонд, запись в банк.',
        '一度の入力で、登記・印鑑・領収書・社会保険・住宅積立金・銀行予約まで済みます。',
        '한 번 작성으로 등기, 도장, 영수증, 사회보험, 주택공적금, 은행 예약까지 됩니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对材料，有问题一次说清。',
        'We check the papers and say at once what is wrong.',
        'Проверяем документы и сразу говорим, что исправить.',
        '書類を確認し、問題は一度にお伝えします。',
        '서류를 확인하고 문제는 한 번에 알려 드립니다.',
      ),
    },
    {
      id: 'decide',
      name: written(
        '发照、送章',
        'Licence and seals',
        'Свидетельство и печати',
        '許可証と印鑑',
        '등록증과 도장',
      ),
      explanation: written(
        '电子执照当天生效。首套四枚公章由县里出钱，免费送。',
        'The electronic licence works that day. The first four seals are a gift of the county.',
        'Электронное свидетельство действует в тот же день. Первые четыре печати — за счёт уезда.',
        '電子許可証は即日有効。最初の印鑑4本は県の負担で無料です。',
        '전자 등록증은 그날 쓸 수 있습니다. 첫 도장 네 개는 현에서 무료로 드립니다.',
      ),
    },
    {
      id: 'insurance',
      name: written(
        '给职工参保',
        'Insure the staff',
        'Страхование работников',
        '従業員の保険加入',
        '직원 보험 가입',
      ),
      explanation: written(
        '用工30天内在网上给职工登记社保。',
        'Register your staff for social insurance on line within 30 days.',
        'В течение 30 дней зарегистрируйте работников в соцстраховании онлайн.',
        '雇用から30日以内に、オンラインで社会保険に登録します。',
        '고용한 지 30일 안에 온라인으로 사회보험에 등록합니다.',
      ),
      when: staffed,
    },
  ],
  legalLimits: [{count: 3, unit: 'workingDay'}],
  promisedLimits: [
    {
      count: 1,
      unit: 'workingDay',
      explanation: written(
        '执照、公章、发票在这一天里都办好。',
        'Licence, seals and invoices, all within that day.',
        'Свидетельство, печати и счета-фактуры — всё за этот день.',
        '許可証・印鑑・領収書まで、この1日で済みます。',
        '등록증, 도장, 영수증까지 이 하루에 끝납니다.',
      ),
    },
  ],
  visits: [
    {
      count: 0,
      reason: written(
        '全程网上办；只有刷脸认证不成功的人要来一次窗口。',
        'All is done on line; only if your face cannot be checked do you come once.',
        'Всё онлайн; прийти нужно, только если проверка лица не прошла.',
        'すべてオンライン。顔認証ができない場合だけ一度お越しください。',
        '모두 온라인입니다. 얼굴 인식이 안 되는 경우에만 한 번 오세요.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('C06')],
  onlineDepth: 'whole',
  channels: [
    {channel: 'online'},
    {
      channel: 'counter',
      explanation: written(
        'C06窗口有帮办员，陪您从头填到尾，不收费。',
        'At window C06 somebody fills it in with you from start to end, free of charge.',
        'В окне C06 сотрудник бесплатно заполнит всё вместе с вами.',
        'C06番窓口の担当者が、最初から最後まで無料でお手伝いします。',
        'C06 창구 담당자가 처음부터 끝까지 무료로 함께 작성해 드립니다.',
      ),
    },
  ],
  result: {
    name: written(
      '营业执照',
      'Business licence',
      'Свидетельство о регистрации',
      '営業許可証（営業執照）',
      '사업자등록증(영업집조)',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written(
    '全省通办',
    'Anywhere in the province',
    'По всей провинции',
    '省内どこでも',
    '성 안 어디서나',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written(
    '不需要，不用找代办公司',
    'Not needed: no agency has to be paid',
    'Не нужны: платить посредникам не надо',
    '不要（代行業者は必要ありません）',
    '필요 없음(대행업체를 쓰지 않아도 됩니다)',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国公司法》',
        'Company Law of the People’s Republic of China',
        'Закон КНР о компаниях',
        '「中華人民共和国会社法（公司法）」',
        '「중화인민공화국 회사법」',
      ),
      clause: written(
        '第二十九条至第三十三条、第四十七条',
        'Articles 29 to 33 and 47',
        'Статьи 29–33 и 47',
        '第29条〜第33条、第47条',
        '제29조~제33조, 제47조',
      ),
    },
    {
      title: written(
        '《中华人民共和国市场主体登记管理条例》（国务院令第746号）',
        'Regulations on the Registration of Market Entities (State Council Decree 746)',
        'Положение о регистрации субъектов рынка (Указ Госсовета № 746)',
        '「市場主体登記管理条例」（国務院令第746号）',
        '「시장주체 등기관리조례」(국무원령 제746호)',
      ),
    },
    {
      title: written(
        '《公司登记管理实施办法》（国家市场监督管理总局令第95号）',
        'Implementing Measures for Company Registration (State Administration for Market Regulation, Order 95)',
        'Порядок регистрации компаний (Главное управление по надзору за рынком, приказ № 95)',
        '「会社登記管理実施弁法」（国家市場監督管理総局令第95号）',
        '「회사등기 관리 실시방법」(국가시장감독관리총국령 제95호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '注册资本写多少合适？',
        'How much capital should we write?',
        'Какой капитал указать?',
        '登録資本金はいくらがよいですか？',
        '자본금은 얼마가 적당한가요?',
      ),
      answer: written(
        '按生意需要和五年内拿得出的数写。多数小公司写几万到几十万元。写多了，欠债时要照数拿出来。',
        'What the business needs and you can pay within five years: for most small firms, tens to hundreds of thousands of yuan. You answer for the sum that you write.',
        'Столько, сколько нужно делу и сколько вы внесёте за пять лет; у малых фирм обычно десятки или сотни тысяч юаней. За указанную сумму придётся отвечать.',
        '事業に必要で、5年以内に払い込める額に。小さな会社は数万〜数十万元が一般的です。債務があればその額まで責任を負います。',
        '사업에 필요하고 5년 안에 낼 수 있는 만큼 적으세요. 작은 회사는 대개 수만에서 수십만 위안입니다. 빚이 생기면 적은 만큼 책임집니다.',
      ),
    },
    {
      question: written(
        '开公司还是办个体户？',
        'A company or a sole trader?',
        'Компания или ИП?',
        '会社と個人事業、どちらがよいですか？',
        '회사와 개인사업자 중 무엇이 좋은가요?',
      ),
      answer: written(
        '小店、一家人做，个体户手续少；要合伙、投标、以后做大，开公司好。个体户以后可以直接转成公司。',
        'For a small family shop a sole trader has less to do. For partners, tenders and growth take a company. A sole trader can become one later.',
        'Для небольшой семейной лавки проще ИП. Для партнёров, тендеров и роста — компания. ИП потом можно преобразовать.',
        '小さな家族経営なら個人事業が簡単です。共同経営・入札・拡大を考えるなら会社を。個人事業から会社への転換もできます。',
        '작은 가족 가게는 개인사업자가 간단합니다. 동업, 입찰, 확장을 생각하면 회사가 좋습니다. 나중에 회사로 바꿀 수도 있습니다.',
      ),
    },
    {
      question: written(
        '拿到执照后每年要做什么？',
        'What has to be done every year?',
        'Что делать каждый год?',
        '毎年必要なことは？',
        '해마다 무엇을 해야 하나요?',
      ),
      answer: written(
        '每年1月1日到6月30日在网上报上一年的年报，免费。忘了会被列入经营异常名录。',
        'Between 1 January and 30 June send the report for the year before on line, free of charge. Who forgets is put on the list of irregularities.',
        'С 1 января по 30 июня бесплатно сдайте онлайн отчёт за прошлый год. Кто забыл, попадает в список нарушителей отчётности.',
        '1月1日〜6月30日に前年の年次報告をオンラインで提出します（無料）。忘れると経営異常名簿に載ります。',
        '1월 1일부터 6월 30일까지 지난해 연간 보고서를 온라인으로 냅니다(무료). 잊으면 경영 이상 명부에 오릅니다.',
      ),
    },
  ],
  ...phonesOf('marketRegulation'),
};
