import type {WrittenGuide} from '@huiyin/core';
import {abroad, couplePapers, mainland} from './couple-papers.ts';
import {bodyOf, officeAt, phonesOf} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'marriage-declaration',
    title: '申请结婚登记声明书',
    rows: [
      {label: '姓名', sample: '陈例一'},
      {label: '出生日期', sample: '1998年3月6日'},
      {label: '民族', sample: '汉族'},
      {label: '职业', sample: '教师'},
      {label: '文化程度', sample: '大学本科'},
      {label: '婚姻状况（未婚/离婚/丧偶）', sample: '未婚'},
      {label: '对方姓名', sample: '林例二'},
    ],
    declaration:
      '本人与对方均无配偶，没有直系血亲和三代以内旁系血亲关系，了解对方的身体健康状况，自愿结为夫妻。上述声明完全真实。',
  },
];

const divorced = [{question: 'before', oneOf: ['divorced']}];
const divorcedByCourt = [{question: 'before', oneOf: ['divorcedByCourt']}];
const widowed = [{question: 'before', oneOf: ['widowed']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-MZ-0001',
  catalogCode: '001008001',
  name: written(
    '结婚登记',
    'Marriage registration',
    'Регистрация брака',
    '婚姻の登記（結婚登記）',
    '혼인 등록(결혼등기)',
  ),
  everydayNames: [
    written('领结婚证', 'getting a marriage certificate', 'расписаться', '婚姻届を出す', '혼인신고'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: bodyOf('civilAffairs'),
  topics: ['marriage', 'certificates'],
  version: {number: '5', validFrom: '2025-05-10', updatedOn: '2026-11-26'},
  questions: [
    {
      id: 'who',
      label: written(
        '你们双方是哪里人？',
        'Where are you both from?',
        'Откуда вы оба?',
        'お二人の国籍・居住地は？',
        '두 분의 국적과 거주지는 어디인가요?',
      ),
      choices: [
        {
          id: 'mainland',
          label: written(
            '都是内地居民',
            'Both from mainland China',
            'Оба из материкового Китая',
            '二人とも中国本土の居住者',
            '둘 다 중국 본토 주민',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '一方是外国人',
            'One of us is a foreign national',
            'Один из нас — иностранный гражданин',
            '一人が外国人',
            '한쪽이 외국인',
          ),
        },
        {
          id: 'under',
          label: written(
            '有一方男不满22周岁或女不满20周岁',
            'He is under 22 or she is under 20',
            'Ему нет 22 лет или ей нет 20',
            '男性が22歳未満、または女性が20歳未満',
            '남성이 만 22세 미만이거나 여성이 만 20세 미만',
          ),
          end: written(
            '未到法定婚龄，现在不能登记。到了年龄随时可以来，不用预约。',
            'The legal age has not been reached, so you cannot register yet. You can come any day after it, without booking.',
            'Брачный возраст ещё не наступил, зарегистрировать брак пока нельзя. Потом можно прийти в любой день без записи.',
            '法定の婚姻年齢に達していないため、まだ登記できません。年齢に達すれば、予約なしでいつでもお越しください。',
            '법정 혼인 연령이 되지 않아 아직 등록할 수 없습니다. 나이가 되면 예약 없이 언제든 오시면 됩니다.',
          ),
        },
      ],
    },
    {
      id: 'before',
      label: written(
        '有没有一方以前结过婚？',
        'Has one of you been married before?',
        'Кто-то из вас уже состоял в браке?',
        'どちらかに結婚歴はありますか？',
        '두 분 중 결혼한 적이 있는 사람이 있나요?',
      ),
      choices: [
        {
          id: 'never',
          label: written('都没有', 'No, neither of us', 'Нет, никто', '二人ともありません', '둘 다 없습니다'),
        },
        {
          id: 'divorced',
          label: written(
            '有，在婚姻登记处办的离婚',
            'Yes, and divorced at a registry',
            'Да, развод оформлен в отделе регистрации',
            'あります（婚姻登記所で離婚した）',
            '있습니다(혼인등기소에서 이혼)',
          ),
        },
        {
          id: 'divorcedByCourt',
          label: written(
            '有，由法院判决或调解离婚',
            'Yes, and divorced by a court',
            'Да, развод оформлен через суд',
            'あります（裁判所で離婚した）',
            '있습니다(법원에서 이혼)',
          ),
        },
        {
          id: 'widowed',
          label: written(
            '有，配偶已去世',
            'Yes, and widowed',
            'Да, супруга или супруги нет в живых',
            'あります（死別した）',
            '있습니다(사별)',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '双方完全自愿，一起到场。',
        'Both come together, of their own free will.',
        'Оба приходят вместе и по собственной воле.',
        '双方が完全に自由な意思で、そろって来庁すること。',
        '두 사람이 모두 자유로운 의사로 함께 와야 합니다.',
      ),
    },
    {
      text: written(
        '男满22周岁，女满20周岁，双方都没有配偶。',
        'He is at least 22 and she at least 20, and neither is married.',
        'Ему не меньше 22 лет, ей не меньше 20, и никто из них не состоит в браке.',
        '男性22歳以上、女性20歳以上で、双方に配偶者がいないこと。',
        '남성 만 22세, 여성 만 20세 이상이고 두 사람 모두 배우자가 없어야 합니다.',
      ),
    },
    {
      text: written(
        '不是直系血亲，也不是三代以内旁系血亲。',
        'They are not related in direct line, nor within three generations.',
        'Они не родственники по прямой линии и не боковые родственники до третьего колена.',
        '直系血族でも三代以内の傍系血族でもないこと。',
        '직계혈족이나 3대 이내 방계혈족이 아니어야 합니다.',
      ),
    },
  ],
  materials: [
    ...couplePapers,
    paper(
      'single-certificate',
      written(
        '外国一方的无配偶证明',
        'Proof that the foreign partner is not married',
        'Справка о том, что иностранный гражданин не состоит в браке',
        '外国籍の方の独身証明書',
        '외국인의 무배우자 증명서',
      ),
      {
        source: 'other',
        sourceExplanation: written(
          '由本国公证机构或有权机构出具并认证，或由本国驻华使（领）馆出具；附中文译本。',
          'From a notary or authority of the home country, legalised, or from its embassy in China; with a Chinese translation.',
          'Выдаёт нотариус или ведомство своей страны с легализацией либо её посольство в Китае; нужен перевод на китайский.',
          '本国の公証機関等が発行し認証を受けたもの、または駐中国大使館・領事館が発行したもの。中国語訳を添付。',
          '본국 공증기관 등이 발급하고 인증받았거나 주중 대사관·영사관이 발급한 것. 중국어 번역본 첨부.',
        ),
        purpose: written(
          '确认对方目前没有配偶。',
          'To be sure that there is no other spouse.',
          'Чтобы убедиться, что другого брака нет.',
          '現在配偶者がいないことを確認します。',
          '현재 배우자가 없음을 확인합니다.',
        ),
        when: abroad,
      },
    ),
    photo({
      purpose: written(
        '两张贴在结婚证上，一张存档。',
        'Two go on your certificates, one into our records.',
        'Две — в свидетельства, одна — в архив.',
        '2枚は結婚証に貼り、1枚は記録に残します。',
        '두 장은 결혼증에 붙이고 한 장은 기록에 보관합니다.',
      ),
      pieces: [{form: 'original', count: 3}],
      standard: written(
        '2寸双方近期半身免冠合影，可以在登记处免费拍。',
        'A photo of you both together, 35 × 53 mm, bareheaded. It can be taken at the registry free of charge.',
        'Совместное фото 35 × 53 мм без головных уборов. Его бесплатно сделают на месте.',
        '二人で写った半身・無帽の写真（35×53mm）。婚姻登記所で無料撮影もできます。',
        '두 사람이 함께 찍은 상반신 사진(35×53mm, 모자 없이). 등기소에서 무료로 찍을 수 있습니다.',
      ),
    }),
    formPaper(
      'declaration',
      written(
        '申请结婚登记声明书',
        'Declaration for marriage registration',
        'Заявление о регистрации брака',
        '結婚登記申請の声明書',
        '결혼등기 신청 진술서',
      ),
      'marriage-declaration',
      {
        purpose: written(
          '双方各自声明自愿结婚，没有法律禁止的情形。',
          'In it each of you declares that you marry freely and that nothing in law forbids it.',
          'В нём каждый из вас подтверждает своё согласие и отсутствие законных препятствий.',
          '自由な意思による結婚で、法律上の支障がないことを、それぞれ示していただきます。',
          '자유로운 의사로 결혼하며 법률상 문제가 없음을 각자 밝힙니다.',
        ),
        pieces: [{form: 'form', count: 2}],
        fillingIn: written(
          '现场填写、当着登记员签名即可，不用提前打印。',
          'Fill it in on the spot and sign before the registrar; no need to print it first.',
          'Заполняется на месте и подписывается при регистраторе, заранее печатать не нужно.',
          '窓口で記入し、担当者の前で署名します。事前の印刷は不要です。',
          '현장에서 작성해 담당자 앞에서 서명하면 됩니다. 미리 출력할 필요는 없습니다.',
        ),
      },
    ),
    paper(
      'divorce',
      written('离婚证', 'Divorce certificate', 'Свидетельство о разводе', '離婚証', '이혼증'),
      {
        shared: {
          certificate: written(
            '登记处自己在全国婚姻登记系统里查。',
            'The registry looks it up in the national register.',
            'Отдел сам найдёт его в общегосударственном реестре.',
            '登記所が全国婚姻登記システムで確認します。',
            '등기소가 전국 혼인등기 시스템에서 조회합니다.',
          ),
        },
        when: divorced,
      },
    ),
    paper(
      'divorce-judgment',
      written(
        '法院的离婚判决书或调解书',
        'The court’s divorce judgment or settlement',
        'Решение суда о разводе или мировое соглашение',
        '裁判所の離婚判決書または調停書',
        '법원의 이혼 판결문 또는 조정서',
      ),
      {
        source: 'other',
        standard: written(
          '已经生效。一审判决书请附法院的生效证明，调解书不用。',
          'It must be final: with a judgment at first instance bring the court’s confirmation of that; a settlement needs none.',
          'Вступившее в силу. К решению первой инстанции нужна отметка суда об этом, к мировому соглашению — нет.',
          '確定したもの。一審の判決書には裁判所の確定証明を添付。調停書には不要です。',
          '확정된 것. 1심 판결문에는 법원의 확정증명을 붙이고, 조정서에는 필요 없습니다.',
        ),
        sourceExplanation: written(
          '丢了的，到审理的法院复印并盖章。',
          'Lost? The court that heard the case gives you a stamped copy.',
          'Если документ утерян, копию с печатью выдаст тот же суд.',
          '紛失した場合は、審理した裁判所で押印された写しを受け取れます。',
          '잃어버렸다면 재판한 법원에서 도장이 찍힌 사본을 받으세요.',
        ),
        purpose: written(
          '法院的文书登记系统里查不到，要靠它确认以前的婚姻已经结束。',
          'Courts’ decisions are not in the register; this shows that the former marriage is over.',
          'Решений судов в реестре нет; документ подтверждает, что прежний брак прекращён.',
          '裁判所の文書は登記システムにないため、これで前の婚姻の終了を確認します。',
          '법원 문서는 등기 시스템에 없으므로 이것으로 이전 혼인이 끝났음을 확인합니다.',
        ),
        when: divorcedByCourt,
      },
    ),
    paper(
      'death',
      written(
        '原配偶的死亡证明',
        'Death certificate of the former spouse',
        'Свидетельство о смерти прежнего супруга или супруги',
        '前の配偶者の死亡証明書',
        '전 배우자의 사망 증명서',
      ),
      {
        purpose: written(
          '确认原来的婚姻已经结束，您可以再婚。',
          'Shows that the former marriage ended and you may marry again.',
          'Подтверждает, что прежний брак прекращён и можно вступить в новый.',
          '前の婚姻が終わり、再婚できることを確認します。',
          '이전 혼인이 끝나 다시 결혼할 수 있음을 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '医院、派出所或村（居）委会出具；登记后15天内补交即可。',
          'From the hospital, the police station or the village committee. It may follow within 15 days.',
          'Выдают больница, участок полиции или сельский комитет; можно донести в течение 15 дней.',
          '病院・派出所・村（居民）委員会が発行。登記後15日以内の提出で構いません。',
          '병원, 파출소 또는 주민위원회가 발급. 등록 후 15일 안에 내도 됩니다.',
        ),
        when: widowed,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '双方一起到登记窗口，交材料、填声明书。',
        'Come to the window together, show the papers and fill in the declarations.',
        'Подойдите к окну вдвоём, покажите документы и заполните заявления.',
        '二人で窓口へ行き、書類を出して声明書に記入します。',
        '두 사람이 함께 창구에서 서류를 내고 진술서를 작성합니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '登记员核对身份和婚姻状况，双方签名、按指印。',
        'The registrar checks who you are and that you are free to marry; both sign.',
        'Регистратор сверяет документы и семейное положение, оба ставят подписи.',
        '担当者が本人確認と婚姻状況の確認を行い、双方が署名します。',
        '담당자가 신분과 혼인 상태를 확인하고 두 사람이 서명합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('登记发证', 'Registration', 'Регистрация', '登記・証書の交付', '등록 및 증서 발급'),
      explanation: written(
        '当场发给双方各一本结婚证。',
        'Each of you receives a marriage certificate on the spot.',
        'Каждому сразу выдают свидетельство о браке.',
        'その場で双方に結婚証を1冊ずつ交付します。',
        '그 자리에서 두 사람에게 결혼증을 한 권씩 드립니다.',
      ),
    },
  ],
  legalLimits: [{count: 0, unit: 'workingDay'}],
  promisedLimits: [{count: 0, unit: 'workingDay'}],
  visits: [
    {
      count: 1,
      reason: written(
        '婚姻登记要双方本人当面表示自愿，不能代办。',
        'Both have to say in person that they marry of their own will; nobody can do it for them.',
        'Оба должны лично подтвердить своё согласие, сделать это через представителя нельзя.',
        '双方が対面で意思を示す必要があり、代理ではできません。',
        '두 사람이 직접 자유의사를 밝혀야 하며 대리할 수 없습니다.',
      ),
    },
  ],
  fees: [],
  places: [
    officeAt({
      id: 'registry',
      name: written(
        '云渡县民政局婚姻登记处',
        'Marriage Registry, Yundu County Civil Affairs Bureau',
        'Отдел регистрации браков уезда Юньду',
        '雲渡県民政局 婚姻登記所',
        '윈두현 민정국 혼인등기소',
      ),
      address: written(
        '云渡县人民路88号人民公园东门',
        '88 Renmin Road, east gate of the People’s Park',
        'Улица Жэньминь, д. 88, восточные ворота Народного парка',
        '雲渡県人民路88号 人民公園東門',
        '윈두현 런민로 88호 인민공원 동문',
      ),
      transport: written(
        '公交3路到“人民公园东门”站。',
        'Bus 3 to “People’s Park East Gate”.',
        'Автобус 3 до остановки «Народный парк, восточные ворота».',
        'バス3系統「人民公園東門」下車。',
        '버스 3번 ‘인민공원 동문’ 정류장.',
      ),
      phones: ['0713-0001520'],
    }),
  ],
  onlineDepth: 'information',
  channels: [
    {
      channel: 'counter',
      explanation: written(
        '全国任何一个婚姻登记处都能办，不限户籍地。',
        'At any marriage registry in the country, wherever you are registered.',
        'В любом отделе регистрации браков страны, независимо от места учёта.',
        '戸籍地にかかわらず、全国どの婚姻登記所でもできます。',
        '호적지와 관계없이 전국 어느 혼인등기소에서나 할 수 있습니다.',
      ),
    },
  ],
  result: {
    name: written('结婚证', 'Marriage certificate', 'Свидетельство о браке', '結婚証', '결혼증'),
    deliveries: ['counter'],
  },
  area: written('全国通办', 'Anywhere in the country', 'По всей стране', '全国どこでも', '전국 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《婚姻登记条例》（国务院令第804号，2025年5月10日起施行）',
        'Marriage Registration Regulations (State Council Decree 804, in force since 10 May 2025)',
        'Положение о регистрации браков (Указ Госсовета № 804, действует с 10 мая 2025 г.)',
        '「婚姻登記条例」（国務院令第804号、2025年5月10日施行）',
        '「혼인등기조례」(국무원령 제804호, 2025년 5월 10일 시행)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '还要带户口簿吗？',
        'Do we have to bring the household register?',
        'Нужно ли приносить книгу семейного учёта?',
        '戸籍簿は必要ですか？',
        '호구부도 가져가야 하나요?',
      ),
      answer: written(
        '不用。从2025年5月10日起，内地居民结婚登记不再要求户口簿。',
        'No. Since 10 May 2025 residents of mainland China no longer need it to marry.',
        'Нет. С 10 мая 2025 года жителям материкового Китая она не нужна.',
        'いいえ。2025年5月10日から、中国本土の居住者には不要になりました。',
        '아니요. 2025년 5월 10일부터 중국 본토 주민에게는 필요하지 않습니다.',
      ),
      when: mainland,
    },
    {
      question: written(
        '节假日能领证吗？',
        'Can we marry on a public holiday?',
        'Можно ли зарегистрироваться в праздник?',
        '祝日でも登記できますか？',
        '공휴일에도 등록할 수 있나요?',
      ),
      answer: written(
        '情人节、七夕等特殊日子如果是周末，会提前公告是否加班，请先打电话问。',
        'On special days such as Qixi that fall on a weekend we announce whether we open. Please call first.',
        'Если особый день (например, Циси) выпадает на выходной, мы заранее объявляем, работаем ли. Сначала позвоните.',
        '七夕などの日が週末に当たる場合は、開庁するかを事前にお知らせします。お電話でご確認ください。',
        '칠석처럼 특별한 날이 주말이면 문을 여는지 미리 공지합니다. 먼저 전화해 주세요.',
      ),
    },
  ],
  ...phonesOf('civilAffairs'),
};
