import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'exit-entry-application',
    title: '中国公民出入境证件申请表',
    rows: [
      {label: '姓名', sample: '林例二'},
      {label: '拼音姓', sample: 'LIN'},
      {label: '拼音名', sample: 'LIER'},
      {label: '出生地', sample: '湖北'},
      {label: '申请类别（首次申请/换发/补发/加注）', sample: '首次申请'},
      {label: '取证方式（窗口/邮寄/自助）', sample: '邮寄'},
      {label: '紧急联系人及电话', sample: '陈例一，0713-0000000'},
    ],
    declaration: '本人保证以上内容真实、准确，并知晓如实申报的法律责任。',
  },
];

const renewing = [{question: 'why', oneOf: ['renew']}];
const lost = [{question: 'why', oneOf: ['lost']}];
const child = [{question: 'age', oneOf: ['child']}];
const onRecord = [{question: 'job', oneOf: ['record']}];
const urgent = [{question: 'urgent', oneOf: ['yes']}];
const notUrgent = [{question: 'urgent', oneOf: ['no']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-GA-0005',
  name: written(
    '普通护照签发',
    'Ordinary passport',
    'Обычный заграничный паспорт',
    '一般旅券（パスポート）の発給',
    '일반여권 발급',
  ),
  everydayNames: [
    written('办护照', 'getting a passport', 'сделать загранпаспорт', 'パスポートを取る', '여권 만들기'),
    written('换护照', 'renewing a passport', 'поменять загранпаспорт', 'パスポートの更新', '여권 갱신'),
    written('护照丢了', 'I lost my passport', 'потерялся загранпаспорт', 'パスポートをなくした', '여권 분실'),
  ],
  ...{matterType: 'licence', level: 'county', audience: ['person'], promptness: 'promised'},
  // Passport Law (护照法) art. 4: the county signs for the Ministry of Public Security.
  powerSource: 'entrustedFromAbove',
  body: bodyOf('publicSecurity'),
  topics: ['entry-exit', 'certificates'],
  version: {number: '8', validFrom: '2026-01-15', updatedOn: '2026-11-03'},
  questions: [
    {
      id: 'why',
      label: written(
        '办哪一种？',
        'Which of these is it?',
        'Что вам нужно?',
        'どの手続きですか？',
        '어떤 경우인가요?',
      ),
      choices: [
        {
          id: 'first',
          label: written('第一次办护照', 'My first passport', 'Первый паспорт', '初めての申請', '처음 발급'),
        },
        {
          id: 'renew',
          label: written(
            '快到期、签证页快用完，或信息有变动',
            'Mine expires soon, is full, or my details have changed',
            'Срок истекает, кончаются страницы или изменились данные',
            '期限が近い・余白が少ない・記載事項が変わった',
            '만료가 가깝거나 여백이 부족하거나 정보가 바뀜',
          ),
        },
        {
          id: 'lost',
          label: written(
            '丢失、被盗或损毁',
            'Mine is lost, stolen or destroyed',
            'Паспорт утерян, украден или испорчен',
            '紛失・盗難・破損',
            '분실·도난·훼손',
          ),
        },
        {
          id: 'abroad',
          label: written(
            '人在国外，需要换护照',
            'I am abroad and need a new one',
            'Я за границей, нужен новый паспорт',
            '国外にいて、新しい旅券が必要',
            '외국에 있는데 새 여권이 필요함',
          ),
          end: written(
            '人在国外，请向中国驻当地使馆、领馆申请，可以用“中国领事”手机应用在线办理。',
            'While you are abroad, please apply to the Chinese embassy or consulate there; the “China Consular Affairs” app takes applications on line.',
            'За границей обратитесь в посольство или консульство Китая; заявление можно подать онлайн в приложении «Китайская консульская служба».',
            '国外にいる間は、現地の中国大使館・領事館に申請してください。アプリ「中国領事」でオンライン申請もできます。',
            '외국에 계시는 동안은 현지 중국 대사관·영사관에 신청하세요. 앱 ‘중국영사’로 온라인 신청도 됩니다.',
          ),
        },
      ],
    },
    {
      id: 'age',
      label: written(
        '给谁办？',
        'Whose passport is it?',
        'Для кого паспорт?',
        'どなたの旅券ですか？',
        '누구의 여권인가요?',
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
      id: 'job',
      label: written(
        '是登记备案的国家工作人员吗？',
        'Is it somebody in public service whose travel is on record?',
        'Паспорт для человека на госслужбе, чьи выезды за границу на особом учёте?',
        '出国届出の対象となる公務員等ですか？',
        '출국 등록 대상인 공직자인가요?',
      ),
      hint: written(
        '公务员、国有企业负责人等可能已登记备案，不清楚就问单位人事部门。',
        'This may hold for civil servants and heads of state enterprises. If in doubt, ask your personnel office.',
        'Это бывает у госслужащих и руководителей госпредприятий. Если не уверены, спросите в отделе кадров.',
        '公務員や国有企業の役員などが対象です。分からない場合は勤務先の人事部門にお尋ねください。',
        '공무원, 국유기업 임원 등이 해당될 수 있습니다. 잘 모르면 직장 인사부서에 물어보세요.',
      ),
      when: [{question: 'age', oneOf: ['adult']}],
      choices: [
        {id: 'no', label: written('不是', 'No', 'Нет', 'いいえ', '아니요')},
        {id: 'record', label: written('是', 'Yes', 'Да', 'はい', '예')},
      ],
    },
    {
      id: 'urgent',
      label: written(
        '有没有紧急情况，要加急？',
        'Is it an emergency?',
        'Нужно срочно?',
        '緊急の事情がありますか？',
        '긴급한 사정이 있나요?',
      ),
      hint: written(
        '比如出国奔丧、探望危重病人、开学或签证时间紧。',
        'For example a funeral, a critically ill relative, or a term or visa that is about to start or end.',
        'Например: похороны, тяжелобольной родственник, скоро начинается учёба или истекает виза.',
        '例：葬儀、危篤の見舞い、入学や査証の期限が迫っている場合。',
        '예: 장례, 위독한 가족 병문안, 입학이나 비자 기한이 임박한 경우.',
      ),
      choices: [
        {id: 'no', label: written('没有', 'No', 'Нет', 'いいえ', '아니요')},
        {id: 'yes', label: written('有', 'Yes', 'Да', 'はい', '예')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '中国公民，没有法律规定不准出境的情形。',
        'You are a Chinese citizen whom no law forbids to leave the country.',
        'Вы гражданин или гражданка Китая, и закон не запрещает вам выезд.',
        '中国国民で、法律上の出国禁止に当たらないこと。',
        '중국 국민으로서 법률상 출국 금지에 해당하지 않아야 합니다.',
      ),
    },
    {
      text: written(
        '本人到场；16周岁以下由监护人陪同。',
        'You come in person; children under 16 with a guardian.',
        'Нужно прийти лично; детям до 16 лет — с родителем или опекуном.',
        'ご本人が来庁すること。16歳未満は保護者が同行します。',
        '본인이 와야 합니다. 만 16세 미만은 보호자가 함께 옵니다.',
      ),
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '中国公民出入境证件申请表',
        'Application for an exit and entry document',
        'Заявление на документ для выезда и въезда',
        '中国公民出入国証件申請書',
        '중국 공민 출입국 증명서 신청서',
      ),
      'exit-entry-application',
      {
        purpose: written(
          '填写护照上要印的姓名、拼音等信息。',
          'Gives us the name and other details for the passport.',
          'В нём имя и другие сведения для паспорта.',
          '旅券に記載する氏名などを伺います。',
          '여권에 적을 이름 등을 확인합니다.',
        ),
        fillingIn: written(
          '在大厅自助机上填最快，机器会打印出来。',
          'The machine in the hall is quickest: it prints the form for you.',
          'Быстрее всего — на автомате в зале: он сам распечатает бланк.',
          'ホールの自動受付機で入力するのが最も早く、そのまま印刷されます。',
          '로비의 무인 접수기에서 입력하면 가장 빠르고 바로 출력됩니다.',
        ),
      },
    ),
    idCard({
      pieces: [],
      standard: written(
        '在有效期内，出示即可。',
        'Not expired; only shown.',
        'Действующее; достаточно показать.',
        '有効期限内のもの。提示のみ。',
        '유효기간 내의 것. 보여 주기만 하면 됩니다.',
      ),
      when: [{question: 'age', oneOf: ['adult']}],
    }),
    householdRegister({
      standard: written(
        '孩子有身份证的，带身份证也行。',
        'The child’s identity card will do instead.',
        'Вместо неё подойдёт удостоверение личности ребёнка.',
        'お子さんの身分証でも構いません。',
        '아이의 신분증이 있으면 그것도 됩니다.',
      ),
      purpose: written(
        '核对孩子的身份。',
        'Shows who the child is.',
        'Подтверждает личность ребёнка.',
        'お子さんの本人確認に使います。',
        '아이의 신분을 확인합니다.',
      ),
      when: child,
    }),
    paper(
      'guardian',
      written(
        '监护人的居民身份证和监护关系证明',
        'The guardian’s identity card and proof of guardianship',
        'Удостоверение родителя или опекуна и подтверждение родства или опеки',
        '保護者の身分証と親子・後見関係を示す書類',
        '보호자의 신분증과 보호 관계 증명',
      ),
      {
        purpose: written(
          '确认是监护人替孩子申请。',
          'Shows that a guardian applies for the child.',
          'Подтверждает, что за ребёнка обращается родитель или опекун.',
          '保護者による申請であることを確認します。',
          '보호자가 아이를 대신해 신청함을 확인합니다.',
        ),
        sourceExplanation: written(
          '户口簿、出生医学证明都可以；同在一本户口簿上的，不用另外证明。',
          'A birth certificate or the household register. In one register, nothing else is needed.',
          'Свидетельство о рождении или книга учёта. Если вы в одной книге, другого не нужно.',
          '戸籍簿や出生医学証明で構いません。同じ戸籍簿に載っていれば他は不要です。',
          '호구부나 출생의학증명이면 됩니다. 같은 호구부에 있으면 따로 증명하지 않아도 됩니다.',
        ),
        when: child,
      },
    ),
    photo({
      purpose: written(
        '印在护照上。',
        'It is printed in the passport.',
        'Для самого паспорта.',
        '旅券に印刷します。',
        '여권에 인쇄합니다.',
      ),
      pieces: [{form: 'electronic', count: 1}],
      standard: written(
        '白底免冠彩照，33×48毫米。大厅自助照相机免费拍、免费传。',
        'In colour, white background, bareheaded, 33 × 48 mm. The booth in the hall takes it and sends it to us free of charge.',
        'Цветное, на белом фоне, без головного убора, 33 × 48 мм. Фотокабина в зале снимет и передаст его бесплатно.',
        'カラー・白背景・無帽、33×48mm。ホールの撮影機で無料で撮影・送信できます。',
        '컬러, 흰 배경, 모자 없이, 33×48mm. 로비 촬영기에서 무료로 찍어 전송됩니다.',
      ),
    }),
    paper(
      'old-passport',
      written('原护照', 'Your present passport', 'Прежний загранпаспорт', '現在の旅券', '기존 여권'),
      {
        purpose: written(
          '旧护照剪角作废后还给您；里面的有效签证可以继续用。',
          'Its corner is cut off and you get it back; visas in it stay valid.',
          'Уголок срежут, и паспорт вернут; действующие визы в нём сохранят силу.',
          '角を切って無効にし、お返しします。有効な査証は引き続き使えます。',
          '모서리를 잘라 무효로 한 뒤 돌려드립니다. 남은 비자는 계속 쓸 수 있습니다.',
        ),
        when: renewing,
      },
    ),
    paper(
      'loss-statement',
      written(
        '护照丢失（损毁）情况说明',
        'Statement of the loss or damage',
        'Заявление об утере или порче паспорта',
        '紛失・破損の説明書',
        '분실·훼손 설명서',
      ),
      {
        purpose: written(
          '登记后原护照马上作废，别人用不了。',
          'The old passport is cancelled at once, so that nobody else can use it.',
          'Прежний паспорт сразу аннулируют, чтобы им никто не воспользовался.',
          '元の旅券をすぐに無効にし、悪用を防ぎます。',
          '기존 여권을 바로 무효로 하여 도용을 막습니다.',
        ),
        source: 'applicant',
        sourceExplanation: written(
          '现场写几句话签名即可，不用登报，也不用报警回执。',
          'A few signed lines on the spot. Neither a newspaper notice nor a police report is needed.',
          'Несколько строк с подписью, прямо на месте. Объявление в газету и справка из полиции не нужны.',
          '窓口で数行書いて署名するだけです。新聞公告も警察の届出証も不要です。',
          '현장에서 몇 줄 쓰고 서명하면 됩니다. 신문 공고나 경찰 접수증은 필요 없습니다.',
        ),
        when: lost,
      },
    ),
    paper(
      'consent',
      written(
        '同意申请出入境证件的函',
        'Letter of consent from the employer',
        'Письмо о согласии от места службы',
        '勤務先の同意書',
        '소속 기관의 동의서',
      ),
      {
        source: 'other',
        sourceExplanation: written(
          '由所在单位按人事管理权限审批后出具。',
          'From the personnel office that is in charge of you.',
          'Выдаёт кадровая служба, в чьём ведении вы состоите.',
          '人事権限を持つ部門が承認のうえ発行します。',
          '인사 권한이 있는 부서가 승인해 발급합니다.',
        ),
        purpose: written(
          '单位同意您办理因私出国（境）证件。',
          'Shows that your employer agrees to private travel.',
          'Подтверждает согласие на частные поездки за границу.',
          '私用の渡航について勤務先の同意を確認します。',
          '사적인 출국에 소속 기관이 동의함을 확인합니다.',
        ),
        when: onRecord,
      },
    ),
    paper(
      'emergency-proof',
      written(
        '紧急情况的证明',
        'Proof of the emergency',
        'Подтверждение срочности',
        '緊急の事情を示す書類',
        '긴급한 사정을 증명하는 서류',
      ),
      {
        purpose: written(
          '确认情况紧急，给您加急办理。',
          'With it we put your application first.',
          'По нему заявление рассмотрят в первую очередь.',
          '事情を確認し、優先して手続きします。',
          '사정을 확인하고 먼저 처리합니다.',
        ),
        necessity: 'later',
        source: 'other',
        sourceExplanation: written(
          '如医院通知、入学通知、签证。手机上的照片也行，取证前补交原件。',
          'For example a letter from a hospital or school, or a visa. A photo on your phone will do; bring the original when you collect the passport.',
          'Например, письмо из больницы или вуза, виза. Подойдёт фото в телефоне; оригинал принесите, когда придёте за паспортом.',
          '病院・学校の通知や査証など。スマートフォンの写真で受け付け、受け取りまでに原本をご提出ください。',
          '병원이나 학교의 통지, 비자 등. 휴대전화 사진도 되며 여권을 받을 때 원본을 내세요.',
        ),
        when: urgent,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '取号，拍照，填表，到窗口交材料、按指纹。',
        'Take a number, have your photo taken, fill in the form; hand it in at the window and give fingerprints.',
        'Возьмите талон, сфотографируйтесь, заполните бланк; в окне сдайте его и отпечатки пальцев.',
        '番号札を取り、撮影・記入のうえ窓口に提出し、指紋をとります。',
        '번호표를 뽑고 사진을 찍고 신청서를 작성해 창구에 내고 지문을 등록합니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对身份和是否可以出境。',
        'We check who you are and that you may leave the country.',
        'Проверим личность и право на выезд.',
        '本人確認と出国の可否を審査します。',
        '신분과 출국 가능 여부를 확인합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('签发', 'Issue', 'Выдача', '発給', '발급'),
      explanation: written(
        '做好后短信通知，可到窗口、自助机领取或邮寄。',
        'A text message tells you when it is ready: at the window, from the machine, or by post.',
        'О готовности сообщат по СМС: заберите в окне, в автомате или получите по почте.',
        'できあがるとSMSでお知らせします。窓口・自動交付機・郵送から選べます。',
        '완성되면 문자로 알려 드립니다. 창구, 무인 발급기, 우편 중에서 받으세요.',
      ),
    },
  ],
  legalLimits: [
    {
      count: 15,
      unit: 'day',
      explanation: written(
        '自收到申请材料之日起。',
        'From the day on which the papers are received.',
        'Со дня получения документов.',
        '申請書類を受け取った日から。',
        '신청 서류를 받은 날부터.',
      ),
    },
  ],
  promisedLimits: [
    {count: 7, unit: 'workingDay', when: notUrgent},
    {
      count: 5,
      unit: 'workingDay',
      explanation: written(
        '加急，不另外收费。',
        'In an emergency, at no extra cost.',
        'Срочно, без доплаты.',
        '緊急扱い。追加料金はありません。',
        '긴급 처리, 추가 비용은 없습니다.',
      ),
      when: urgent,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '要当面核对本人、采集指纹；护照可以邮寄。',
        'You are identified and fingerprinted in person; the passport can be posted.',
        'Личность проверяют и отпечатки снимают на месте; паспорт можно получить по почте.',
        '対面での本人確認と指紋採取が必要です。旅券は郵送できます。',
        '본인 확인과 지문 등록을 직접 해야 합니다. 여권은 우편으로 받을 수 있습니다.',
      ),
    },
  ],
  fees: [
    {
      name: written('普通护照工本费', 'Passport fee', 'Сбор за паспорт', '旅券の手数料', '여권 수수료'),
      standard: written('120元', '¥120', '120 юаней', '1冊120元', '120위안'),
      basis: written(
        '《国家发展改革委、财政部关于降低部分行政事业性收费标准的通知》（发改价格〔2019〕914号）',
        'Notice of the National Development and Reform Commission and the Ministry of Finance on lower administrative fees (No. 914 of 2019)',
        'Уведомление Госкомитета по развитию и реформам и Минфина о снижении ряда сборов (2019 г., № 914)',
        '「一部行政手数料の引き下げに関する国家発展改革委員会・財政部の通知」（発改価格〔2019〕914号）',
        '국가발전개혁위원회·재정부 「일부 행정 수수료 인하에 관한 통지」(2019년 제914호)',
      ),
    },
  ],
  places: [serviceCentre('D02')],
  onlineDepth: 'precheck',
  channels: [
    {
      channel: 'counter',
      explanation: written(
        '全国任何一个出入境窗口都能办，不限户籍地。',
        'At any exit and entry office in the country, wherever you are registered.',
        'В любом отделе въезда и выезда страны, независимо от места учёта.',
        '戸籍地にかかわらず、全国どの出入国窓口でもできます。',
        '호적지와 관계없이 전국 어느 출입국 창구에서나 할 수 있습니다.',
      ),
    },
    {
      channel: 'mobile',
      explanation: written(
        '在“移民局”手机应用上预约、预填申请表，到场更快。',
        'Book and fill in the form beforehand in the app of the National Immigration Administration.',
        'Запишитесь и заполните бланк заранее в приложении Миграционного управления Китая.',
        '国家移民管理局のアプリ「移民局」で予約と事前入力をしておくと早く済みます。',
        '국가이민관리국 앱에서 예약하고 신청서를 미리 작성하면 더 빠릅니다.',
      ),
    },
  ],
  result: {
    name: written(
      '普通护照（16周岁以上10年，不满16周岁5年）',
      'Passport, valid 10 years, or 5 years for children under 16',
      'Загранпаспорт на 10 лет, детям до 16 лет — на 5 лет',
      '一般旅券（16歳以上10年、16歳未満5年）',
      '일반여권(만 16세 이상 10년, 미만 5년)',
    ),
    deliveries: ['counter', 'post', 'selfService'],
  },
  area: written('全国通办', 'Anywhere in the country', 'По всей стране', '全国どこでも', '전국 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: true},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国护照法》',
        'Passport Law',
        'Закон КНР о паспортах',
        '「中華人民共和国護照法」',
        '「중화인민공화국 여권법」',
      ),
      clause: written(
        '第五条至第七条、第十一条',
        'Articles 5 to 7 and 11',
        'Статьи 5–7 и 11',
        '第5条〜第7条、第11条',
        '제5조~제7조, 제11조',
      ),
    },
    {
      title: written(
        '《中华人民共和国普通护照和出入境通行证签发管理办法》',
        'Measures for issuing ordinary passports and exit-entry permits',
        'Порядок выдачи обычных паспортов и пропусков на въезд и выезд',
        '「中華人民共和国一般旅券・出入国通行証発給管理弁法」',
        '「중화인민공화국 일반여권 및 출입국통행증 발급 관리방법」',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '护照还有几个月到期，要提前换吗？',
        'Mine still has some months. Should I renew it already?',
        'До конца срока ещё несколько месяцев. Менять заранее?',
        '期限まで数か月ありますが、早めに更新すべきですか？',
        '만료까지 몇 달 남았는데 미리 바꿔야 하나요?',
      ),
      answer: written(
        '很多国家要求护照至少还有六个月有效期，不满一年就可以换。',
        'Many countries ask for six more months. You may renew once less than a year is left.',
        'Многие страны требуют запас в шесть месяцев. Менять можно, когда осталось меньше года.',
        '多くの国で残り6か月以上の有効期間が必要です。1年を切れば更新できます。',
        '많은 나라가 6개월 이상의 유효기간을 요구합니다. 1년 미만이면 바꿀 수 있습니다.',
      ),
      when: renewing,
    },
    {
      question: written(
        '一定要父母两个人都来吗？',
        'Do both parents have to come?',
        'Должны прийти оба родителя?',
        '両親そろって行く必要がありますか？',
        '부모가 둘 다 와야 하나요?',
      ),
      answer: written(
        '不用，一位监护人陪孩子来就行。都来不了，可以书面委托他人。',
        'No, one guardian is enough. If neither can come, you may authorise somebody in writing.',
        'Нет, достаточно одного. Если не может никто, можно письменно уполномочить другого человека.',
        'いいえ、保護者1名で足ります。どちらも来られない場合は書面で委任できます。',
        '아니요, 보호자 한 분이면 됩니다. 두 분 다 못 오시면 서면으로 위임할 수 있습니다.',
      ),
      when: child,
    },
    {
      question: written(
        '丢了的护照又找到了，还能用吗？',
        'I found my lost passport again. May I use it?',
        'Утерянный паспорт нашёлся. Можно им пользоваться?',
        'なくした旅券が見つかりました。使えますか？',
        '잃어버린 여권을 다시 찾았어요. 쓸 수 있나요?',
      ),
      answer: written(
        '不能。报失后就已作废，请用新护照，旧的交回窗口。',
        'No. Once reported lost it is void. Please use the new one and hand in the old.',
        'Нет. После заявления об утере он недействителен. Пользуйтесь новым, а старый сдайте в окно.',
        'いいえ。届け出た時点で無効です。新しい旅券を使い、古いものは窓口へお返しください。',
        '아니요. 분실 신고와 함께 무효가 됩니다. 새 여권을 쓰고 옛것은 창구에 반납하세요.',
      ),
      when: lost,
    },
    {
      question: written(
        '去香港、澳门能用护照吗？',
        'Can I go to Hong Kong or Macao on it?',
        'Можно ли по нему ехать в Гонконг или Макао?',
        '香港・マカオへは旅券で行けますか？',
        '홍콩이나 마카오에 여권으로 갈 수 있나요?',
      ),
      answer: written(
        '专程去要办往来港澳通行证，同一窗口可以一起办。',
        'For a visit you need the travel permit for Hong Kong and Macao, which this window issues too.',
        'Для поездки нужен пропуск в Гонконг и Макао; его оформят в этом же окне.',
        '訪問には「往来港澳通行証」が必要です。同じ窓口で一緒に申請できます。',
        '방문하려면 홍콩·마카오 통행증이 필요합니다. 같은 창구에서 함께 신청할 수 있습니다.',
      ),
    },
  ],
  ...phonesOf('publicSecurity'),
};
