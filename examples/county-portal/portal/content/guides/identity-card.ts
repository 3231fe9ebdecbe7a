import type {WrittenGuide} from '@huiyin/core';
import {policeStation} from './local-offices.ts';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'identity-card-application',
    title: '居民身份证申领登记表',
    rows: [
      {label: '姓名', sample: '陈例一'},
      {label: '性别', sample: '女'},
      {label: '民族', sample: '汉族'},
      {label: '出生日期', sample: '1986年4月12日'},
      {label: '户口所在地住址', sample: '云渡县城关镇解放北路20号2单元301室'},
      {label: '申领原因（首次/期满换领/损坏换领/丢失补领/信息变更）', sample: '期满换领'},
      {label: '领取方式（窗口领取/邮寄）', sample: '邮寄'},
    ],
    declaration: '本人已核对以上信息，确认无误。',
  },
];

const expiring = [{question: 'reason', oneOf: ['expiring']}];
const lost = [{question: 'reason', oneOf: ['lost']}];
const changed = [{question: 'reason', oneOf: ['changed']}];
const hasOldCard = [{question: 'reason', oneOf: ['expiring', 'damaged', 'changed']}];
const child = [{question: 'age', oneOf: ['child']}];
const local = [{question: 'where', oneOf: ['county']}];
const elsewhere = [{question: 'where', oneOf: ['elsewhere']}];
const urgent = [{question: 'urgent', oneOf: ['yes']}];

const cardFeeBasis = written(
  '《国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知》（发改价格〔2003〕2322号）',
  'Notice of the National Development and Reform Commission and the Ministry of Finance on fees for identity cards (No. 2322 of 2003)',
  'Уведомление Госкомитета по развитию и реформам и Минфина о плате за удостоверения личности (2003 г., № 2322)',
  '「居民身分証の手数料基準に関する国家発展改革委員会・財政部の通知」（発改価格〔2003〕2322号）',
  '국가발전개혁위원회·재정부 「주민신분증 수수료 기준에 관한 통지」(2003년 제2322호)',
);

export const guide: WrittenGuide = {
  taskCode: 'YD-GA-0001',
  name: written(
    '居民身份证换领、补领',
    'Renewing or replacing an identity card',
    'Замена и восстановление удостоверения личности',
    '居民身分証の更新・再発行',
    '주민신분증 갱신·재발급',
  ),
  everydayNames: [
    written(
      '补办身份证',
      'getting a new ID card',
      'поменять удостоверение',
      '身分証を作り直す',
      '신분증 다시 만들기',
    ),
    written(
      '身份证丢了',
      'I lost my ID card',
      'потерялось удостоверение личности',
      '身分証をなくした',
      '신분증을 잃어버렸어요',
    ),
    written('身份证过期', 'ID card expired', 'срок удостоверения истёк', '身分証の期限切れ', '신분증 만료'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('publicSecurity'),
  topics: ['certificates', 'household-register'],
  version: {number: '6', validFrom: '2026-03-01', updatedOn: '2026-10-12'},
  questions: [
    {
      id: 'reason',
      label: written(
        '为什么要办新身份证？',
        'Why do you need a new card?',
        'Почему нужно новое удостоверение?',
        '新しい身分証が必要な理由は？',
        '왜 새 신분증이 필요하신가요?',
      ),
      choices: [
        {
          id: 'expiring',
          label: written(
            '快到期或已经过期',
            'It is about to expire, or has expired',
            'Срок истекает или уже истёк',
            '期限が近い、または切れた',
            '만료가 가깝거나 이미 만료됨',
          ),
        },
        {
          id: 'damaged',
          label: written(
            '损坏了，读不出来',
            'It is damaged or cannot be read',
            'Оно повреждено или не считывается',
            '壊れた、読み取れない',
            '훼손되어 읽히지 않음',
          ),
        },
        {id: 'lost', label: written('丢了', 'I lost it', 'Оно утеряно', 'なくした', '잃어버림')},
        {
          id: 'changed',
          label: written(
            '姓名、住址等有变动',
            'My name or address has changed',
            'Изменились имя, адрес или другие данные',
            '氏名・住所などが変わった',
            '이름·주소 등이 바뀜',
          ),
        },
        {
          id: 'first',
          label: written(
            '从来没领过',
            'I have never had one',
            'Удостоверения ещё не было',
            'まだ一度も受け取っていない',
            '한 번도 받은 적이 없음',
          ),
          end: written(
            '这是“首次申领”，免费。请带户口簿，本人到任意派出所户籍窗口或政务服务中心B02窗口办理；不满16周岁的由监护人陪同。',
            'A first card is free of charge. Please come in person with the household register to any police station or to window B02 of the service centre; children under 16 come with a guardian.',
            'Первое удостоверение выдаётся бесплатно. Придите лично с книгой семейного учёта в любой участок полиции или в окно B02 центра услуг; дети до 16 лет — с родителем или опекуном.',
            '初回の発行は無料です。戸籍簿を持って、ご本人が派出所の戸籍窓口または行政サービスセンターB02番窓口へお越しください。16歳未満の方は保護者とご一緒に。',
            '처음 받는 신분증은 무료입니다. 호구부를 가지고 본인이 파출소 호적 창구나 행정서비스센터 B02 창구로 오세요. 만 16세 미만은 보호자와 함께 오셔야 합니다.',
          ),
        },
      ],
    },
    {
      id: 'age',
      label: written(
        '给谁办？',
        'Whose card is it?',
        'Чьё это удостоверение?',
        'どなたの身分証ですか？',
        '누구의 신분증인가요?',
      ),
      choices: [
        {
          id: 'adult',
          label: written(
            '16周岁以上',
            'Somebody aged 16 or over',
            '16 лет и старше',
            '16歳以上',
            '만 16세 이상',
          ),
        },
        {
          id: 'child',
          label: written(
            '不满16周岁的孩子',
            'A child under 16',
            'Ребёнок младше 16 лет',
            '16歳未満の子ども',
            '만 16세 미만 아이',
          ),
        },
      ],
    },
    {
      id: 'where',
      label: written(
        '户口在哪里？',
        'Where is the household register kept?',
        'Где человек состоит на учёте?',
        '戸籍（戸口）はどこですか？',
        '호구(호적)는 어디인가요?',
      ),
      choices: [
        {id: 'county', label: written('云渡县', 'Yundu County', 'В уезде Юньду', '雲渡県', '윈두현')},
        {
          id: 'elsewhere',
          label: written(
            '外地',
            'Elsewhere in China',
            'В другом месте Китая',
            '県外（中国国内）',
            '중국 내 다른 지역',
          ),
        },
      ],
    },
    {
      id: 'urgent',
      label: written(
        '等新证期间，需要临时身份证吗？',
        'Do you need a temporary card meanwhile?',
        'Нужно ли временное удостоверение на это время?',
        '新しい身分証ができるまで臨時身分証が必要ですか？',
        '새 신분증이 나올 때까지 임시 신분증이 필요하신가요?',
      ),
      when: local,
      choices: [
        {id: 'no', label: written('不需要', 'No', 'Нет', 'いいえ', '아니요')},
        {id: 'yes', label: written('需要', 'Yes', 'Да', 'はい', '예')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '本人到场，现场采集照片和指纹。',
        'You come in person; a photo and fingerprints are taken on the spot.',
        'Нужно прийти лично: на месте сделают фото и снимут отпечатки пальцев.',
        'ご本人が来庁すること。その場で写真と指紋をとります。',
        '본인이 직접 와야 합니다. 현장에서 사진을 찍고 지문을 등록합니다.',
      ),
    },
    {
      text: written(
        '有效期满前三个月内就可以换领，不用等到过期。',
        'You may renew from three months before the card expires; there is no need to wait.',
        'Заменить можно за три месяца до окончания срока, ждать не нужно.',
        '有効期限の3か月前から更新できます。期限切れを待つ必要はありません。',
        '만료 3개월 전부터 갱신할 수 있습니다. 만료될 때까지 기다리지 않아도 됩니다.',
      ),
      when: expiring,
    },
    {
      text: written(
        '户口登记的信息已经先变更好。',
        'The change has already been entered in the household register.',
        'Изменения уже внесены в книгу семейного учёта.',
        '戸籍の記載が先に変更されていること。',
        '호구부의 내용이 먼저 변경되어 있어야 합니다.',
      ),
      when: changed,
    },
  ],
  materials: [
    paper(
      'old-card',
      written(
        '原居民身份证',
        'Your present identity card',
        'Прежнее удостоверение личности',
        '現在の居民身分証',
        '기존 주민신분증',
      ),
      {
        purpose: written(
          '核对身份。领新证时把旧证交回。',
          'To see that it is you. You hand it back when you receive the new one.',
          'Чтобы проверить личность. Его сдают при получении нового.',
          'ご本人の確認のため。新しい身分証の受け取り時に返していただきます。',
          '본인 확인을 위한 것입니다. 새 신분증을 받을 때 반납합니다.',
        ),
        when: hasOldCard,
      },
    ),
    householdRegister({
      sourceExplanation: written(
        '窗口在人口信息系统里查得到您的，不用带；查不到的，请带原件。',
        'Not needed if the window finds you in the population register; otherwise please bring the original.',
        'Если данные есть в реестре населения, приносить не нужно; если нет — нужен оригинал.',
        '窓口の住民情報システムで確認できれば不要です。確認できない場合は原本をお持ちください。',
        '창구의 인구정보 시스템에서 확인되면 가져오지 않아도 됩니다. 확인되지 않으면 원본을 가져오세요.',
      ),
      purpose: written(
        '没有旧证时，用它核对身份。',
        'Without the old card, this shows who you are.',
        'Без прежнего удостоверения личность проверяют по ней.',
        '古い身分証がない場合の本人確認に使います。',
        '기존 신분증이 없을 때 본인을 확인합니다.',
      ),
      when: lost,
    }),
    formPaper(
      'application',
      written(
        '居民身份证申领登记表',
        'Application for an identity card',
        'Заявление на удостоверение личности',
        '居民身分証の申請書',
        '주민신분증 신청 등록표',
      ),
      'identity-card-application',
      {
        purpose: written(
          '由您签名确认要印在身份证上的信息。',
          'You confirm with your signature what will stand on the card.',
          'Подписью вы подтверждаете сведения для удостоверения.',
          '身分証に載せる内容を、署名で確認していただきます。',
          '신분증에 들어갈 내용을 서명으로 확인합니다.',
        ),
        fillingIn: written(
          '窗口替您打印好，您核对后签名即可。',
          'The window prints it for you; you check it and sign.',
          'Его распечатают в окне, останется проверить и подписать.',
          '窓口で印刷します。内容を確かめて署名してください。',
          '창구에서 출력해 드립니다. 확인하고 서명하시면 됩니다.',
        ),
      },
    ),
    paper(
      'guardian',
      written(
        '监护人的居民身份证',
        'The guardian’s identity card',
        'Удостоверение личности родителя или опекуна',
        '保護者の居民身分証',
        '보호자의 주민신분증',
      ),
      {
        purpose: written(
          '不满16周岁的，由监护人代为申请。',
          'For children under 16 the guardian applies.',
          'За детей до 16 лет заявление подаёт родитель или опекун.',
          '16歳未満の場合は保護者が申請します。',
          '만 16세 미만은 보호자가 신청합니다.',
        ),
        when: child,
      },
    ),
    paper(
      'kinship',
      written(
        '出生医学证明，或同在一本的户口簿',
        'Birth certificate, or a household register with both of you',
        'Свидетельство о рождении или общая книга семейного учёта',
        '出生医学証明、または親子が載った戸籍簿',
        '출생의학증명 또는 함께 등재된 호구부',
      ),
      {
        purpose: written(
          '证明您是孩子的监护人。',
          'Shows that you are the child’s guardian.',
          'Подтверждает родство или опеку.',
          '親子・後見関係を確認します。',
          '아이의 보호자임을 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '没带的，5个工作日内补交或拍照上传。',
          'If you forgot it, hand it in or send a photo within 5 working days.',
          'Если забыли, донесите или пришлите фото в течение 5 рабочих дней.',
          'お忘れの場合は5営業日以内に提出するか、写真を送ってください。',
          '못 가져오셨다면 근무일 기준 5일 안에 내거나 사진을 올리시면 됩니다.',
        ),
        when: child,
      },
    ),
    photo({
      purpose: written(
        '只用在临时身份证上。',
        'Only for the temporary card.',
        'Только для временного удостоверения.',
        '臨時身分証だけに使います。',
        '임시 신분증에만 씁니다.',
      ),
      pieces: [{form: 'original', count: 1}],
      standard: written(
        '1寸白底免冠照。窗口可以免费拍。',
        '26 × 32 mm, white background, bareheaded. It can be taken at the window free of charge.',
        'Размер 26 × 32 мм, белый фон, без головного убора. В окне сделают бесплатно.',
        '26×32mm・白背景・無帽。窓口で無料撮影できます。',
        '26×32mm, 흰 배경, 모자 없이. 창구에서 무료로 찍을 수 있습니다.',
      ),
      when: urgent,
    }),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '取号到窗口，拍照、按指纹，核对信息后签名。',
        'Take a number; at the window your photo and fingerprints are taken, and you sign the form.',
        'Возьмите талон; в окне сделают фото, снимут отпечатки, и вы подпишете бланк.',
        '番号札を取り、窓口で写真と指紋をとり、内容を確かめて署名します。',
        '번호표를 뽑고 창구에서 사진과 지문을 등록한 뒤 확인하고 서명합니다.',
      ),
    },
    {
      id: 'temporary',
      name: written(
        '领临时身份证',
        'Temporary card',
        'Временное удостоверение',
        '臨時身分証の受け取り',
        '임시 신분증 수령',
      ),
      explanation: written(
        '当场制作，有效期三个月。',
        'Made while you wait; valid for three months.',
        'Изготовят сразу; действует три месяца.',
        'その場で作成します。有効期間は3か月です。',
        '바로 만들어 드립니다. 유효기간은 3개월입니다.',
      ),
      when: urgent,
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '户籍地公安机关核对您的信息，您不用做什么。',
        'The police where you are registered check your details. You need do nothing.',
        'Полиция по месту учёта проверяет данные. От вас ничего не требуется.',
        '戸籍地の公安機関が情報を確認します。お待ちいただくだけです。',
        '호적지 공안기관이 정보를 확인합니다. 기다리시면 됩니다.',
      ),
    },
    {
      id: 'decide',
      name: written('制证发证', 'The new card', 'Изготовление и выдача', '作成・交付', '제작 및 발급'),
      explanation: written(
        '做好后发短信通知您，到窗口领取或邮寄到家。',
        'A text message tells you when it is ready. Collect it at the window or have it posted to you.',
        'О готовности сообщат по СМС. Заберите в окне или получите по почте.',
        'できあがるとSMSでお知らせします。窓口受け取りか郵送を選べます。',
        '완성되면 문자로 알려 드립니다. 창구에서 받거나 우편으로 받을 수 있습니다.',
      ),
    },
  ],
  legalLimits: [
    {
      count: 60,
      unit: 'day',
      explanation: written(
        '自提交申领登记表之日起。',
        'From the day on which the application is handed in.',
        'Со дня подачи заявления.',
        '申請書を提出した日から。',
        '신청 등록표를 낸 날부터.',
      ),
    },
  ],
  promisedLimits: [
    {count: 15, unit: 'workingDay', when: local},
    {
      count: 30,
      unit: 'day',
      explanation: written(
        '由户籍地制证，再寄到云渡。',
        'The card is made where you are registered and sent to Yundu.',
        'Изготавливают по месту учёта и пересылают в Юньду.',
        '戸籍地で作成し、雲渡へ送られます。',
        '호적지에서 만들어 윈두로 보냅니다.',
      ),
      when: elsewhere,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '要本人现场采集照片和指纹；领证可以选邮寄。',
        'Your photo and fingerprints are taken in person; the card itself can be posted.',
        'Фото и отпечатки снимают лично; готовое удостоверение можно получить по почте.',
        '写真と指紋をご本人からとるためです。受け取りは郵送も選べます。',
        '사진과 지문을 본인에게서 등록해야 합니다. 수령은 우편으로도 됩니다.',
      ),
    },
  ],
  fees: [
    {
      name: written('换领工本费', 'Cost of renewal', 'Плата за замену', '更新手数料', '갱신 수수료'),
      standard: written('20元', '¥20', '20 юаней', '1枚20元', '20위안'),
      basis: cardFeeBasis,
      when: [{question: 'reason', oneOf: ['expiring', 'changed']}],
    },
    {
      name: written(
        '丢失补领、损坏换领工本费',
        'Cost of replacing a lost or damaged card',
        'Плата за замену утерянного или повреждённого',
        '紛失・破損による再発行手数料',
        '분실·훼손 재발급 수수료',
      ),
      standard: written('40元', '¥40', '40 юаней', '1枚40元', '40위안'),
      basis: cardFeeBasis,
      when: [{question: 'reason', oneOf: ['damaged', 'lost']}],
    },
    {
      name: written(
        '临时身份证工本费',
        'Cost of a temporary card',
        'Плата за временное удостоверение',
        '臨時身分証の手数料',
        '임시 신분증 수수료',
      ),
      standard: written('10元', '¥10', '10 юаней', '1枚10元', '10위안'),
      basis: cardFeeBasis,
      when: urgent,
    },
  ],
  places: [serviceCentre('B02'), policeStation],
  onlineDepth: 'information',
  channels: [
    {
      channel: 'counter',
      explanation: written(
        '县内任何一个派出所户籍窗口都能办。',
        'At any police station in the county.',
        'В любом участке полиции уезда.',
        '県内どの派出所の戸籍窓口でもできます。',
        '현 안의 어느 파출소 호적 창구에서나 됩니다.',
      ),
    },
    {
      channel: 'agent',
      explanation: written(
        '卧病、行动不便的，打电话预约，民警上门采集。',
        'If you cannot leave home, call us: an officer comes to you.',
        'Если трудно выйти из дома, позвоните: сотрудник придёт сам.',
        '外出が難しい方は、お電話いただければ警察官が伺います。',
        '거동이 불편하시면 전화해 주세요. 경찰관이 찾아갑니다.',
      ),
    },
  ],
  result: {
    name: written(
      '居民身份证',
      'Resident identity card',
      'Удостоверение личности',
      '居民身分証',
      '주민신분증',
    ),
    deliveries: ['counter', 'post'],
  },
  area: written('全国通办', 'Anywhere in the country', 'По всей стране', '全国どこでも', '전국 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: true},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国居民身份证法》',
        'Law on Resident Identity Cards',
        'Закон КНР об удостоверениях личности',
        '「中華人民共和国居民身分証法」',
        '「중화인민공화국 주민신분증법」',
      ),
      clause: written(
        '第十条至第十二条',
        'Articles 10 to 12',
        'Статьи 10–12',
        '第10条〜第12条',
        '제10조~제12조',
      ),
    },
    {
      title: written(
        '《中华人民共和国临时居民身份证管理办法》',
        'Measures for Temporary Identity Cards',
        'Порядок выдачи временных удостоверений личности',
        '「中華人民共和国臨時居民身分証管理弁法」',
        '「중화인민공화국 임시 주민신분증 관리방법」',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '身份证丢了，要挂失、登报吗？',
        'Do I have to report the loss or put a notice in a newspaper?',
        'Нужно ли заявлять о потере или давать объявление в газету?',
        '紛失届や新聞への公告は必要ですか？',
        '분실 신고나 신문 공고를 해야 하나요?',
      ),
      answer: written(
        '不用登报。补领时系统会自动登记挂失，旧证即使被人捡到，也核验不过。',
        'No notice is needed. Applying for a new card marks the old one as lost, and it no longer passes a check.',
        'Объявление не нужно. При подаче заявления прежнее удостоверение отмечается как утерянное и проверку больше не пройдёт.',
        '公告は不要です。再発行の申請と同時に紛失が登録され、古い身分証は照会で無効と分かります。',
        '공고는 필요 없습니다. 재발급을 신청하면 분실로 등록되어 옛 신분증은 더 이상 쓸 수 없습니다.',
      ),
      when: lost,
    },
    {
      question: written(
        '明天要坐火车，没有身份证怎么办？',
        'I take a train tomorrow. What can I do without a card?',
        'Завтра поезд, а удостоверения нет. Что делать?',
        '明日列車に乗りますが、身分証がありません。',
        '내일 기차를 타야 하는데 신분증이 없어요.',
      ),
      answer: written(
        '可以在铁路12306手机应用里申请临时乘车身份证明，也可以到火车站的制证窗口办理。',
        'Apply for a temporary travel identity in the 12306 railway app, or go to the identity window at the station.',
        'Временное подтверждение личности можно получить в приложении 12306 или в специальном окне на вокзале.',
        '鉄道アプリ「12306」で臨時の乗車身分証明を申請するか、駅の専用窓口をご利用ください。',
        '철도 앱 ‘12306’에서 임시 승차 신분증명을 신청하거나 역의 증명 발급 창구를 이용하세요.',
      ),
    },
    {
      question: written(
        '新证有效期多长？',
        'How long is the new card valid?',
        'Сколько действует новое удостоверение?',
        '新しい身分証の有効期間は？',
        '새 신분증의 유효기간은 얼마나 되나요?',
      ),
      answer: written(
        '不满16周岁5年；16至25周岁10年；26至45周岁20年；46周岁以上长期有效。',
        'Under 16, 5 years; from 16 to 25, 10 years; from 26 to 45, 20 years; from 46 on, without limit.',
        'До 16 лет — 5 лет, с 16 до 25 — 10 лет, с 26 до 45 — 20 лет, с 46 лет — бессрочно.',
        '16歳未満は5年、16〜25歳は10年、26〜45歳は20年、46歳以上は無期限です。',
        '만 16세 미만 5년, 16~25세 10년, 26~45세 20년, 46세 이상은 무기한입니다.',
      ),
    },
  ],
  ...phonesOf('publicSecurity'),
};
