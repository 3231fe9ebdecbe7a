import type {WrittenGuide} from '@huiyin/core';
import {departments} from '../departments.ts';
import {policeStation} from './local-offices.ts';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper} from './papers.ts';
import {written, writtenOf} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'unmarried-birth-statement',
    title: '非婚生育情况说明',
    rows: [
      {label: '孩子姓名', sample: '林小例'},
      {label: '孩子出生日期', sample: '2026年10月8日'},
      {label: '母亲姓名', sample: '林例二'},
      {label: '父亲姓名（不愿说明的可不填）', sample: '陈例一'},
      {label: '孩子随谁落户', sample: '随母亲落户'},
    ],
    declaration: '孩子为非婚生育，此前没有在任何地方登记户口。上述情况属实。',
  },
];

const married = [{question: 'parents', oneOf: ['married']}];
const marriedAbroad = [{question: 'parents', oneOf: ['marriedAbroad']}];
const unmarried = [{question: 'parents', oneOf: ['unmarried']}];
const foreignParent = [{question: 'parents', oneOf: ['foreign']}];
const bornInChina = [{question: 'born', oneOf: ['here', 'elsewhere']}];
const bornElsewhere = [{question: 'born', oneOf: ['elsewhere']}];
const bornAbroad = [{question: 'born', oneOf: ['abroad']}];
const withUnmarriedFather = [...unmarried, {question: 'whose', oneOf: ['father']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-GA-0002',
  name: written(
    '新生儿出生登记（落户）',
    'Registering a newborn in the household register',
    'Регистрация новорождённого в книге семейного учёта',
    '新生児の出生登記（戸籍への登録）',
    '신생아 출생 등록(호구 등록)',
  ),
  everydayNames: [
    written('给孩子上户口', 'registering my baby', 'прописать ребёнка', '赤ちゃんの出生届', '출생신고'),
    written('宝宝落户', 'hukou for a baby', 'хукоу для малыша', '子どもの戸籍登録', '아기 호적 올리기'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: {
    ...bodyOf('publicSecurity'),
    together: [
      writtenOf(departments.health),
      writtenOf(departments.medicalSecurity),
      writtenOf(departments.humanResources),
    ],
  },
  topics: ['birth', 'household-register'],
  version: {number: '6', validFrom: '2026-01-01', updatedOn: '2026-11-26'},
  questions: [
    {
      id: 'parents',
      label: written(
        '孩子的父母是什么情况？',
        'Who are the child’s parents?',
        'Кто родители ребёнка?',
        'ご両親について教えてください',
        '아이의 부모는 어떤 경우인가요?',
      ),
      choices: [
        {
          id: 'married',
          label: written(
            '都是中国公民，在国内登记结婚',
            'Chinese citizens, married to each other in China',
            'Граждане Китая, брак заключён в Китае',
            '二人とも中国国民で、中国国内で結婚した',
            '둘 다 중국 국민이고 중국에서 결혼함',
          ),
        },
        {
          id: 'marriedAbroad',
          label: written(
            '都是中国公民，在国外结婚',
            'Chinese citizens, married to each other abroad',
            'Граждане Китая, брак заключён за границей',
            '二人とも中国国民で、外国で結婚した',
            '둘 다 중국 국민이고 외국에서 결혼함',
          ),
        },
        {
          id: 'unmarried',
          label: written(
            '都是中国公民，没有结婚',
            'Chinese citizens, not married to each other',
            'Граждане Китая, не состоят в браке',
            '二人とも中国国民で、結婚していない',
            '둘 다 중국 국민이고 결혼하지 않음',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '一方是外国人',
            'One of us is a foreign national',
            'Один из нас — иностранный гражданин',
            '一方が外国人',
            '한쪽이 외국인',
          ),
        },
        {
          id: 'both-foreign',
          label: written(
            '都是外国人',
            'Both of us are foreign nationals',
            'Мы оба — иностранные граждане',
            '二人とも外国人',
            '둘 다 외국인',
          ),
          end: written(
            '外国籍孩子不登记户口。请在出生后60天内，带孩子的出生证明和父母护照，到政务服务中心D01窗口办理停留或者居留登记。',
            'A child of foreign nationality has no household registration. Within 60 days of the birth, please bring the birth certificate and your passports to window D01 of the service centre and register the child’s stay.',
            'Детей с иностранным гражданством в книгу учёта не вносят. В течение 60 дней после рождения придите со свидетельством о рождении и своими паспортами в окно D01 центра услуг и оформите пребывание ребёнка.',
            '外国籍のお子さんは戸籍（戸口）に登録しません。出生から60日以内に、出生証明とご両親の旅券を持って、行政サービスセンターD01番窓口で滞在・居留の登記をしてください。',
            '외국 국적 아이는 호구에 등록하지 않습니다. 출생 후 60일 안에 출생증명과 부모의 여권을 가지고 행정서비스센터 D01 창구에서 체류 또는 거류 등록을 해 주세요.',
          ),
        },
      ],
    },
    {
      id: 'born',
      label: written(
        '孩子在哪里出生？',
        'Where was the child born?',
        'Где родился ребёнок?',
        'お子さんはどこで生まれましたか？',
        '아이는 어디에서 태어났나요?',
      ),
      choices: [
        {id: 'here', label: written('本省', 'In this province', 'В этой провинции', '省内', '이 성(省)')},
        {
          id: 'elsewhere',
          label: written(
            '国内其他省份',
            'In another province of China',
            'В другой провинции Китая',
            '中国国内の他の省',
            '중국의 다른 성(省)',
          ),
        },
        {id: 'abroad', label: written('国外', 'Abroad', 'За границей', '中国国外', '외국')},
      ],
    },
    {
      id: 'whose',
      label: written(
        '孩子随谁落户？',
        'In whose household will the child be registered?',
        'В чью книгу учёта внести ребёнка?',
        'お子さんはどちらの戸籍に入りますか？',
        '아이를 누구의 호구에 올리나요?',
      ),
      hint: written(
        '随父亲、随母亲都可以，由你们商量决定。',
        'The father’s or the mother’s, as you agree.',
        'Матери или отца — как договоритесь.',
        '父・母どちらでも、お二人で決められます。',
        '아버지든 어머니든 두 분이 상의해 정하시면 됩니다.',
      ),
      when: unmarried,
      choices: [
        {id: 'mother', label: written('随母亲', 'The mother’s', 'К матери', '母の戸籍', '어머니')},
        {id: 'father', label: written('随父亲', 'The father’s', 'К отцу', '父の戸籍', '아버지')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '父母至少一方的户口在云渡县。',
        'At least one parent is registered in Yundu County.',
        'Хотя бы один из родителей состоит на учёте в уезде Юньду.',
        '父母の少なくとも一方の戸籍が雲渡県にあること。',
        '부모 중 적어도 한쪽의 호구가 윈두현에 있어야 합니다.',
      ),
    },
    {
      text: written(
        '孩子以前没有登记过户口。',
        'The child has not been registered anywhere before.',
        'Ребёнок раньше нигде не был зарегистрирован.',
        'お子さんがまだどこにも戸籍登録されていないこと。',
        '아이가 아직 어디에도 호구 등록이 되어 있지 않아야 합니다.',
      ),
    },
    {
      text: written(
        '孩子依法具有中国国籍。',
        'The child has Chinese nationality by law.',
        'По закону ребёнок имеет китайское гражданство.',
        'お子さんが法により中国国籍を有すること。',
        '아이가 법에 따라 중국 국적을 가지고 있어야 합니다.',
      ),
      when: [{question: 'born', oneOf: ['abroad']}],
    },
  ],
  materials: [
    paper(
      'birth-certificate',
      written(
        '出生医学证明（副页）',
        'Medical birth certificate (second page)',
        'Медицинское свидетельство о рождении (второй лист)',
        '出生医学証明（2枚目）',
        '출생의학증명서(둘째 장)',
      ),
      {
        purpose: written(
          '证明孩子的出生时间、地点和父母是谁。',
          'Shows when and where the child was born, and to whom.',
          'Подтверждает, когда, где и у кого родился ребёнок.',
          '出生の日時・場所と父母を確認します。',
          '아이가 언제 어디서 누구에게서 태어났는지 확인합니다.',
        ),
        sourceExplanation: written(
          '由接生的医院签发。在家出生、没有证明的，先到县卫生健康局申请。',
          'From the hospital of the birth. Born at home without one? The county Health Bureau issues it first.',
          'Выдаёт роддом. Если роды были дома, сначала обратитесь в уездное управление здравоохранения.',
          '出産した病院が発行します。自宅出産などで証明がない場合は、先に県衛生健康局へ申請してください。',
          '출산한 병원에서 발급합니다. 집에서 태어나 증명이 없으면 먼저 현 위생건강국에 신청하세요.',
        ),
        when: bornInChina,
      },
    ),
    paper(
      'foreign-birth-certificate',
      written(
        '国外出生证明及中文译本',
        'Foreign birth certificate, with a Chinese translation',
        'Иностранное свидетельство о рождении с переводом на китайский',
        '外国の出生証明と中国語訳',
        '외국의 출생증명과 중국어 번역본',
      ),
      {
        source: 'other',
        purpose: written(
          '证明孩子的出生时间、地点和父母是谁。',
          'Shows when and where the child was born, and to whom.',
          'Подтверждает, когда, где и у кого родился ребёнок.',
          '出生の日時・場所と父母を確認します。',
          '아이가 언제 어디서 누구에게서 태어났는지 확인합니다.',
        ),
        sourceExplanation: written(
          '出生地有权机构出具并经认证（或附加证明书）；译本由正规翻译机构盖章。',
          'From the authority of the place of birth, legalised or with an apostille; the translation stamped by a translation agency.',
          'Выдаёт ведомство по месту рождения, с легализацией или апостилем; перевод — с печатью бюро переводов.',
          '出生地の権限ある機関が発行し、認証またはアポスティーユを受けたもの。訳文には翻訳機関の押印が必要です。',
          '출생지 기관이 발급하고 인증이나 아포스티유를 받은 것. 번역본에는 번역 기관의 도장이 필요합니다.',
        ),
        when: bornAbroad,
      },
    ),
    paper(
      'child-travel-document',
      written(
        '孩子回国用的护照或旅行证',
        'The passport or travel document on which the child came to China',
        'Паспорт или проездной документ, по которому ребёнок приехал в Китай',
        'お子さんが帰国に使った旅券または旅行証',
        '아이가 귀국할 때 쓴 여권 또는 여행증',
      ),
      {
        purpose: written(
          '核对孩子的身份和国籍。',
          'Shows the child’s identity and nationality.',
          'Подтверждает личность и гражданство ребёнка.',
          'お子さんの身元と国籍を確認します。',
          '아이의 신원과 국적을 확인합니다.',
        ),
        sourceExplanation: written(
          '由中国驻外使（领）馆签发。',
          'From the Chinese embassy or consulate there.',
          'Выдаёт посольство или консульство Китая.',
          '現地の中国大使館・領事館が発行します。',
          '현지 중국 대사관·영사관에서 발급합니다.',
        ),
        when: bornAbroad,
      },
    ),
    householdRegister({
      standard: written(
        '孩子要落户的那一本。',
        'The one in which the child will be entered.',
        'Та, в которую внесут ребёнка.',
        'お子さんを登録する戸籍簿。',
        '아이를 올릴 호구부.',
      ),
      purpose: written(
        '把孩子的一页加进去。',
        'The child’s page is added to it.',
        'В неё добавят страницу ребёнка.',
        'お子さんのページを加えます。',
        '아이의 페이지를 추가합니다.',
      ),
    }),
    idCard({
      pieces: [],
      standard: written(
        '来办理的父亲或母亲的，出示即可。',
        'Of the parent who comes; only shown.',
        'Того из родителей, кто пришёл; достаточно показать.',
        '来庁する父または母のもの。提示のみ。',
        '방문하는 아버지 또는 어머니의 것. 보여 주기만 하면 됩니다.',
      ),
    }),
    paper(
      'marriage-certificate',
      written('结婚证', 'Marriage certificate', 'Свидетельство о браке', '結婚証明（結婚証）', '결혼증'),
      {
        shared: {
          certificate: written(
            '我们自己在婚姻登记系统里查。',
            'We look it up in the register of marriages.',
            'Найдём его сами в реестре браков.',
            '当方が婚姻登記システムで確認します。',
            '저희가 혼인등기 시스템에서 조회합니다.',
          ),
        },
        when: married,
      },
    ),
    paper(
      'foreign-marriage-certificate',
      written(
        '国外的结婚证明及中文译本',
        'Foreign marriage certificate, with a Chinese translation',
        'Иностранное свидетельство о браке с переводом на китайский',
        '外国の婚姻証明と中国語訳',
        '외국의 혼인증명과 중국어 번역본',
      ),
      {
        source: 'other',
        purpose: written(
          '确认父母的婚姻关系。',
          'Shows that the parents are married.',
          'Подтверждает брак родителей.',
          'ご両親の婚姻関係を確認します。',
          '부모의 혼인 관계를 확인합니다.',
        ),
        sourceExplanation: written(
          '由结婚地主管机关出具并经认证（或附加证明书）；在中国使（领）馆登记结婚的，带结婚证即可。',
          'From the authority of the place where you married, legalised or with an apostille. Married at a Chinese embassy or consulate? Its certificate will do.',
          'Выдаёт ведомство по месту брака, с легализацией или апостилем. Если брак заключён в посольстве или консульстве Китая, хватит его свидетельства.',
          '結婚した地の機関が発行し、認証またはアポスティーユを受けたもの。中国大使館・領事館で結婚した場合は結婚証だけで足ります。',
          '결혼한 곳의 기관이 발급하고 인증이나 아포스티유를 받은 것. 중국 대사관·영사관에서 결혼했다면 결혼증만 있으면 됩니다.',
        ),
        when: marriedAbroad,
      },
    ),
    paper(
      'foreign-passport',
      written(
        '外国一方的护照，以及结婚证',
        'The foreign parent’s passport, and the marriage certificate',
        'Паспорт иностранного родителя и свидетельство о браке',
        '外国籍の親の旅券と婚姻の証明',
        '외국인 부모의 여권과 결혼 증명',
      ),
      {
        purpose: written(
          '登记父母双方的信息。',
          'So that both parents are recorded.',
          'Чтобы записать обоих родителей.',
          'ご両親お二人の情報を登録します。',
          '부모 두 사람의 정보를 등록합니다.',
        ),
        source: 'applicant',
        sourceExplanation: written(
          '在国外登记结婚的，附经认证的中文译本；没有结婚的，只带护照。',
          'Married abroad: with a certified Chinese translation. Not married: the passport only.',
          'Брак за границей — с заверенным переводом на китайский; без брака — только паспорт.',
          '外国で結婚した場合は認証済みの中国語訳を添付。結婚していない場合は旅券のみ。',
          '외국에서 결혼했다면 인증된 중국어 번역본을 첨부하고, 결혼하지 않았다면 여권만 가져오세요.',
        ),
        when: foreignParent,
      },
    ),
    formPaper(
      'statement',
      written(
        '非婚生育情况说明',
        'Statement on a birth outside marriage',
        'Заявление о рождении вне брака',
        '婚姻外の出生に関する説明書',
        '혼외 출생 설명서',
      ),
      'unmarried-birth-statement',
      {
        purpose: written(
          '代替结婚证。',
          'Takes the place of a marriage certificate.',
          'Заменяет свидетельство о браке.',
          '結婚証の代わりになります。',
          '결혼증을 대신합니다.',
        ),
        fillingIn: written(
          '一张纸，写清孩子随谁落户即可，不影响孩子任何权利。',
          'One page that says with whom the child is registered. The child has every right that others have.',
          'Одна страница: с кем регистрируют ребёнка. На права ребёнка это не влияет.',
          'どちらの戸籍に入るかを1枚に書くだけです。お子さんの権利に違いはありません。',
          '아이를 누구의 호구에 올릴지 한 장에 쓰면 됩니다. 아이의 권리에는 아무 차이가 없습니다.',
        ),
        when: unmarried,
      },
    ),
    paper(
      'paternity',
      written(
        '亲子鉴定证明',
        'Proof of paternity',
        'Заключение об отцовстве',
        '親子鑑定の証明',
        '친자 확인 증명',
      ),
      {
        necessity: 'later',
        source: 'other',
        purpose: written(
          '非婚生育、随父亲落户的，确认父子（女）关系。',
          'Confirms who the father is when an unmarried father registers the child.',
          'Подтверждает отцовство, если ребёнка вне брака регистрируют у отца.',
          '婚姻外で父の戸籍に入る場合に、父子関係を確認します。',
          '혼외 출생아를 아버지 호구에 올릴 때 친자 관계를 확인합니다.',
        ),
        sourceExplanation: written(
          '由有资质的鉴定机构出具。可以先收件，20个工作日内补交。',
          'From a qualified institute. We take your application first; hand this in within 20 working days.',
          'Выдаёт уполномоченный центр экспертизы. Заявление примем сразу, заключение можно донести в течение 20 рабочих дней.',
          '資格のある鑑定機関が発行します。先に受け付け、20営業日以内の提出で構いません。',
          '자격 있는 감정 기관에서 발급합니다. 먼저 접수하고 근무일 기준 20일 안에 내시면 됩니다.',
        ),
        when: withUnmarriedFather,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '父母一方带材料来窗口，孩子不用抱来。',
        'One parent brings the papers. The baby can stay at home.',
        'Приходит один из родителей. Малыша приносить не нужно.',
        '父母のどちらか一方が来庁します。赤ちゃんを連れてくる必要はありません。',
        '부모 중 한 분이 서류를 가지고 오세요. 아기는 데려오지 않아도 됩니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对出生和父母信息；起好的名字请写清楚。',
        'We check the birth and the parents. Please write the child’s name clearly.',
        'Проверим сведения о рождении и родителях. Имя ребёнка напишите разборчиво.',
        '出生と父母の情報を確認します。お子さんの名前ははっきり書いてください。',
        '출생과 부모 정보를 확인합니다. 아이 이름을 분명히 적어 주세요.',
      ),
    },
    {
      id: 'inquiry',
      name: written('调查核实', 'Inquiry', 'Уточнение сведений', '事実確認', '사실 확인'),
      explanation: written(
        '核实国外出生证明和国籍情况。',
        'The foreign certificate and the child’s nationality are confirmed.',
        'Проверяют иностранное свидетельство и гражданство ребёнка.',
        '外国の出生証明と国籍を確認します。',
        '외국 출생증명과 국적을 확인합니다.',
      ),
      limit: {count: 3, unit: 'workingDay'},
      when: bornAbroad,
    },
    {
      id: 'decide',
      name: written('登记入户', 'Registration', 'Внесение в книгу', '戸籍への登録', '호구 등록'),
      explanation: written(
        '在户口簿里加上孩子的一页，孩子有了自己的公民身份号码。',
        'A page is added for the child, who now has a citizen number.',
        'Добавят страницу ребёнка и присвоят личный номер.',
        'お子さんのページが加わり、公民身分番号が付きます。',
        '호구부에 아이의 페이지가 추가되고 공민신분번호가 부여됩니다.',
      ),
    },
  ],
  legalLimits: [{count: 5, unit: 'workingDay'}],
  promisedLimits: [
    {count: 0, unit: 'workingDay', when: bornInChina},
    {count: 4, unit: 'workingDay', when: bornAbroad},
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '要核对国外证件原件，领取户口簿时一并核对即可。',
        'The foreign papers are checked in the original, when you collect the register.',
        'Иностранные документы сверяют с оригиналами — при получении книги.',
        '外国の書類は原本の確認が必要です。戸籍簿の受け取り時に確認します。',
        '외국 서류는 원본을 확인해야 합니다. 호구부를 받을 때 함께 확인합니다.',
      ),
      when: bornAbroad,
    },
    {
      count: 1,
      reason: written(
        '要在户口簿上加页；网上提交的可以邮寄户口簿，不用到场。',
        'A page is added to the register. If you apply online you may send it by post and stay at home.',
        'В книгу добавляют страницу. При подаче онлайн книгу можно отправить по почте и не приходить.',
        '戸籍簿にページを加えるためです。オンライン申請なら戸籍簿の郵送で済み、来庁は不要です。',
        '호구부에 페이지를 추가해야 합니다. 온라인으로 신청하면 호구부를 우편으로 보내고 방문하지 않아도 됩니다.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('B02'), policeStation],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '出院前就能用手机一次申请：落户、社保卡、医保参保、生育医疗费用报销。',
        'Still in hospital, you can apply for all at once by phone: registration, social security card, medical insurance and the refund of birth costs.',
        'Ещё в роддоме можно подать одно заявление с телефона: регистрация, карта соцобеспечения, медстраховка и возмещение расходов на роды.',
        '退院前でもスマートフォンで一括申請できます。戸籍登録、社会保障カード、医療保険、出産費用の払い戻し。',
        '퇴원 전에 휴대전화로 한 번에 신청할 수 있습니다. 호구 등록, 사회보장카드, 의료보험, 출산 비용 환급.',
      ),
      when: [{question: 'born', oneOf: ['here']}],
    },
    {
      channel: 'counter',
      explanation: written(
        '在外省出生的，也可以在出生地派出所申请“跨省通办”。',
        'Born in another province? The police station there takes the application too.',
        'Если ребёнок родился в другой провинции, заявление примет и местный участок полиции.',
        '他の省で生まれた場合は、出生地の派出所でも申請できます。',
        '다른 성(省)에서 태어났다면 출생지 파출소에서도 신청할 수 있습니다.',
      ),
      when: bornElsewhere,
    },
    {
      channel: 'counter',
      when: [{question: 'born', oneOf: ['here', 'abroad']}],
    },
  ],
  result: {
    name: written(
      '居民户口簿（孩子一页）',
      'Household register with the child’s page',
      'Книга семейного учёта со страницей ребёнка',
      'お子さんのページが加わった戸籍簿',
      '아이의 페이지가 추가된 호구부',
    ),
    deliveries: ['counter', 'post'],
  },
  area: written(
    '跨省通办',
    'From any province',
    'Из любой провинции',
    '省をまたいで申請可',
    '다른 성(省)에서도 신청 가능',
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
      clause: written('第七条', 'Article 7', 'Статья 7', '第7条', '제7조'),
    },
    {
      title: written(
        '《国务院办公厅关于解决无户口人员登记户口问题的意见》（国办发〔2015〕96号）',
        'Opinions of the General Office of the State Council on registering people without a household registration (No. 96 of 2015)',
        'Мнения Канцелярии Госсовета о регистрации лиц, не внесённых в книги учёта (2015 г., № 96)',
        '「無戸籍者の戸口登記に関する国務院弁公庁の意見」（国弁発〔2015〕96号）',
        '국무원 판공청 「무호구자 호구 등록 문제 해결에 관한 의견」(2015년 제96호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '过了一个月还能办吗？',
        'Can I still come after a month?',
        'Можно ли прийти, если прошло больше месяца?',
        '1か月を過ぎても手続きできますか？',
        '한 달이 지나도 할 수 있나요?',
      ),
      answer: written(
        '能办，不罚款，材料也一样。早些办，医保能早些用上。',
        'Yes, with the same papers and without a fine. Earlier is better: medical insurance needs it.',
        'Да, документы те же, штрафа нет. Но лучше пораньше: это нужно для медицинской страховки.',
        'はい。必要書類は同じで、罰金もありません。早めに済ませると医療保険も早く使えます。',
        '네, 서류도 같고 벌금도 없습니다. 일찍 하시면 의료보험도 일찍 쓸 수 있습니다.',
      ),
    },
    {
      question: written(
        '孩子可以随母亲姓吗？',
        'May the child have the mother’s surname?',
        'Можно ли дать ребёнку фамилию матери?',
        '母の姓にできますか？',
        '어머니의 성을 따를 수 있나요?',
      ),
      answer: written(
        '可以。民法典规定，孩子可以随父姓，也可以随母姓。',
        'Yes. By the Civil Code a child may take the surname of either parent.',
        'Да. По Гражданскому кодексу ребёнок может носить фамилию отца или матери.',
        'はい。民法典により、父母どちらの姓でも選べます。',
        '네. 민법전에 따라 아버지나 어머니의 성을 따를 수 있습니다.',
      ),
    },
    {
      question: written(
        '没有结婚，会多收费或者少待遇吗？',
        'We are not married. Does it cost more, or bring less?',
        'Мы не в браке. Придётся платить больше? Прав у ребёнка меньше?',
        '結婚していないと、費用や待遇に差がありますか？',
        '결혼하지 않았으면 비용이 더 들거나 혜택이 줄어드나요?',
      ),
      answer: written(
        '不会。落户一律免费，非婚生的孩子权利完全相同。',
        'No. Registration is free for everybody, and the child has exactly the same rights.',
        'Нет. Регистрация бесплатна для всех, и права у ребёнка точно такие же.',
        'ありません。登録は誰でも無料で、お子さんの権利もまったく同じです。',
        '아니요. 등록은 누구나 무료이고 아이의 권리도 똑같습니다.',
      ),
      when: unmarried,
    },
  ],
  ...phonesOf('publicSecurity'),
};
