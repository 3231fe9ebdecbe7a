import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, officeAt, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'social-security-card-application',
    title: '社会保障卡申领登记表',
    rows: [
      {label: '姓名', sample: '赵例三'},
      {label: '证件类型及号码', sample: '居民身份证，号码以证件为准'},
      {label: '办理类型（首次申领/补领/换领）', sample: '首次申领'},
      {label: '联系电话', sample: '0713-0000003'},
      {label: '选择的合作银行', sample: '云渡农村商业银行'},
      {label: '代办人姓名及与申领人关系', sample: '无'},
    ],
    declaration: '本人填写的信息真实、准确，同意按照有关规定制发社会保障卡并开通所选银行账户。',
  },
];

const replaced = [{question: 'need', oneOf: ['worn']}];
const lost = [{question: 'need', oneOf: ['lost']}];
const oneself = [{question: 'who', oneOf: ['self']}];
const child = [{question: 'who', oneOf: ['child']}];
const byOther = [{question: 'who', oneOf: ['agent']}];
const foreigner = [{question: 'who', oneOf: ['foreign']}];
const withIdCard = [{question: 'who', oneOf: ['self', 'agent']}];
const atCounter = [{question: 'way', oneOf: ['counter']}];
const byPhone = [{question: 'way', oneOf: ['phone']}];

const cardPhoto = written(
  '印在卡面上。',
  'It is printed on the card.',
  'Её печатают на карте.',
  'カードの券面に印刷します。',
  '카드에 인쇄합니다.',
);
const plainPhoto = written(
  '白底，不戴帽子。',
  'White background, bareheaded.',
  'На белом фоне, без головного убора.',
  '白背景・無帽。',
  '흰 배경, 모자 없이.',
);

export const guide: WrittenGuide = {
  taskCode: 'YD-RS-0001',
  name: written(
    '社会保障卡申领',
    'Social security card',
    'Получение карты социального обеспечения',
    '社会保障カードの申請',
    '사회보장카드 발급',
  ),
  everydayNames: [
    written(
      '办社保卡',
      'getting a social insurance card',
      'оформить соцкарту',
      '社保カードを作る',
      '사회보험 카드 만들기',
    ),
    written(
      '补社保卡',
      'replacing a lost social security card',
      'восстановить соцкарту',
      '社保カードの再発行',
      '사회보장카드 재발급',
    ),
  ],
  ...{matterType: 'publicService', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: bodyOf('humanResources'),
  topics: ['certificates', 'social-insurance', 'birth', 'foreigners'],
  version: {number: '6', validFrom: '2025-01-01', updatedOn: '2026-10-12'},
  questions: [
    {
      id: 'need',
      label: written(
        '您要办哪一种？',
        'What do you need?',
        'Что вам нужно?',
        'どの手続きをご希望ですか？',
        '어떤 업무를 보시나요?',
      ),
      choices: [
        {
          id: 'first',
          label: written('第一次办卡', 'My first card', 'Первая карта', '初めての発行', '처음 발급'),
        },
        {
          id: 'lost',
          label: written(
            '卡丢了，要补',
            'My card is lost',
            'Карта потеряна',
            'カードをなくした',
            '카드를 잃어버렸습니다',
          ),
        },
        {
          id: 'worn',
          label: written(
            '卡坏了或要换第三代卡',
            'My card is damaged, or I want the third generation',
            'Карта испорчена или нужна карта третьего поколения',
            'カードが壊れた、または第3世代に替えたい',
            '카드가 손상되었거나 3세대 카드로 바꾸려 합니다',
          ),
        },
        {
          id: 'electronic',
          label: written(
            '只要手机里的电子社保卡',
            'Only the card on my phone',
            'Только карта в телефоне',
            'スマートフォンの電子カードだけでよい',
            '휴대전화용 전자카드만 필요합니다',
          ),
          end: written(
            '不用来。在手机上打开“电子社保卡”应用或小程序，刷脸认证后马上就有，全国通用。',
            'No need to come. Open the e-social security card app on your phone and confirm with your face: you have it at once, and it is good all over the country.',
            'Приходить не нужно. Откройте в телефоне приложение «Электронная карта соцобеспечения» и подтвердите личность по лицу: карта появится сразу и действует по всей стране.',
            'お越しいただく必要はありません。スマートフォンの「電子社会保障カード」アプリで顔認証をすれば、すぐに使えます。全国共通です。',
            '오지 않으셔도 됩니다. 휴대전화에서 ‘전자사회보장카드’ 앱을 열고 얼굴 인증을 하면 바로 받을 수 있으며 전국에서 쓸 수 있습니다.',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '给谁办？',
        'Whose card is it?',
        'Для кого карта?',
        'どなたのカードですか？',
        '누구의 카드인가요?',
      ),
      choices: [
        {id: 'self', label: written('我自己', 'My own', 'Для меня', '自分のもの', '제 카드입니다')},
        {
          id: 'child',
          label: written(
            '未满16周岁的孩子',
            'A child’s, under 16',
            'Для ребёнка до 16 лет',
            '16歳未満の子ども',
            '만 16세 미만 자녀의 카드입니다',
          ),
        },
        {
          id: 'agent',
          label: written(
            '替行动不便的家人办',
            'A relative’s who cannot come',
            'Для родственника, который не может прийти',
            '来庁が難しい家族のもの',
            '거동이 불편한 가족의 카드입니다',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '我是在本县参保的外国人',
            'My own; I am a foreign national insured here',
            'Для меня; у меня иностранное гражданство и страховка в уезде',
            '自分のもの（当県で加入している外国人）',
            '제 카드입니다(이 현에서 가입한 외국인)',
          ),
        },
      ],
    },
    {
      id: 'way',
      label: written(
        '您想怎么拿卡？',
        'How do you want to receive the card?',
        'Как вам удобнее получить карту?',
        '受け取り方法は？',
        '카드를 어떻게 받으시겠어요?',
      ),
      hint: written(
        '急着看病用，请选窗口。',
        'If you need it soon for the doctor, choose the window.',
        'Если карта срочно нужна для врача, выберите окно.',
        '受診などでお急ぎの方は窓口をお選びください。',
        '진료에 급히 필요하면 창구를 선택하세요.',
      ),
      choices: [
        {
          id: 'counter',
          label: written(
            '到窗口，当场拿',
            'At the window, at once',
            'В окне, сразу',
            '窓口でその場で',
            '창구에서 바로',
          ),
        },
        {
          id: 'phone',
          label: written(
            '手机申请，邮寄到家',
            'Apply by phone, sent to my home',
            'Заявка с телефона, доставка домой',
            'スマートフォンで申請し郵送で',
            '휴대전화로 신청하고 우편으로',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '户籍在本县，或者在本县参加社会保险、工作、上学。',
        'You are registered in the county, or are insured, work or study here.',
        'Вы состоите на учёте в уезде либо застрахованы, работаете или учитесь здесь.',
        '当県に戸籍があるか、当県で社会保険に加入、就労または就学していること。',
        '이 현에 호적이 있거나, 이 현에서 사회보험에 가입했거나 일하거나 공부하고 있어야 합니다.',
      ),
    },
    {
      text: written(
        '旧卡已经挂失。可以打12333挂失，也可以到窗口一起办。',
        'The lost card has been reported: call 12333, or do it at the window at the same time.',
        'Утерянная карта заблокирована: позвоните по номеру 12333 или сделайте это в окне заодно.',
        '紛失の届け出が済んでいること。12333への電話か、窓口で同時にできます。',
        '분실 신고가 되어 있어야 합니다. 12333으로 전화하거나 창구에서 함께 할 수 있습니다.',
      ),
      when: lost,
    },
  ],
  materials: [
    idCard({when: oneself}),
    householdRegister({
      sourceExplanation: written(
        '孩子已经有身份证的，带孩子的身份证就行。',
        'If the child has an identity card, bring that instead.',
        'Если у ребёнка уже есть удостоверение личности, достаточно его.',
        'お子さんの身分証があれば、それで構いません。',
        '아이의 신분증이 있으면 그것만 가져오시면 됩니다.',
      ),
      purpose: written(
        '确认您和孩子的关系。',
        'To see that you are the child’s guardian.',
        'Чтобы подтвердить, что вы законный представитель ребёнка.',
        '保護者の方とお子さんの関係を確認します。',
        '보호자와 아이의 관계를 확인합니다.',
      ),
      when: child,
    }),
    paper(
      'guardian-card',
      written(
        '监护人的身份证',
        'The guardian’s identity card',
        'Удостоверение личности законного представителя',
        '保護者の身分証',
        '보호자의 신분증',
      ),
      {
        purpose: written(
          '核对替孩子办卡的监护人。',
          'To see who applies for the child.',
          'Чтобы проверить личность того, кто обращается за ребёнка.',
          'お子さんに代わって申請する方を確認します。',
          '아이를 대신해 신청하는 분을 확인합니다.',
        ),
        when: child,
      },
    ),
    paper(
      'both-cards',
      written(
        '本人和代办人的身份证',
        'The identity cards of you and of your relative',
        'Удостоверения личности: ваше и родственника',
        'ご本人と代理人の身分証',
        '본인과 대리인의 신분증',
      ),
      {
        pieces: [{form: 'original', count: 2}],
        purpose: written(
          '确认您是受家人委托来办的。',
          'To see that your relative has sent you.',
          'Чтобы убедиться, что вас попросил об этом родственник.',
          'ご家族から依頼を受けていることを確認します。',
          '가족의 부탁을 받고 오셨는지 확인합니다.',
        ),
        when: byOther,
      },
    ),
    paper(
      'passport',
      written(
        '有效护照或外国人永久居留身份证',
        'Your valid passport or permanent residence card',
        'Действующий паспорт или карта постоянного жителя',
        '有効な旅券または永久居留身分証',
        '유효한 여권 또는 영구거류신분증',
      ),
      {
        purpose: written(
          '核对身份，卡上的姓名和号码照它登记。',
          'To see who you are, and to put the right name and number on the card.',
          'Чтобы проверить личность и верно указать на карте имя и номер.',
          'ご本人を確認し、氏名と番号を正しくカードに載せます。',
          '본인을 확인하고 카드에 이름과 번호를 바르게 적습니다.',
        ),
        source: 'applicant',
        when: foreigner,
      },
    ),
    photo({
      purpose: cardPhoto,
      shared: {
        certificate: written(
          '居民身份证照片',
          'Photo of the identity card',
          'Фото из удостоверения личности',
          '居民身分証の写真',
          '주민신분증 사진',
        ),
      },
      when: withIdCard,
    }),
    photo({
      id: 'photo-of-child',
      purpose: cardPhoto,
      standard: plainPhoto,
      sourceExplanation: written(
        '孩子有身份证的不用带，我们用公安的照片；没有的请带。',
        'Not needed if the child has an identity card: we take the police’s photo. Otherwise please bring one.',
        'Не нужна, если у ребёнка есть удостоверение личности: возьмём фото у полиции. Если его нет, принесите.',
        'お子さんに身分証があれば公安の写真を使うため不要です。なければお持ちください。',
        '아이의 신분증이 있으면 공안의 사진을 쓰므로 필요 없습니다. 없으면 가져오세요.',
      ),
      when: child,
    }),
    photo({id: 'photo-of-foreigner', purpose: cardPhoto, standard: plainPhoto, when: foreigner}),
    paper(
      'old-card',
      written(
        '原来的社会保障卡',
        'Your present card',
        'Прежняя карта',
        '現在の社会保障カード',
        '기존 사회보장카드',
      ),
      {
        purpose: written(
          '收回旧卡，免得被人冒用。',
          'We take it back, so that nobody can misuse it.',
          'Её изымают, чтобы ею не воспользовались посторонние.',
          '悪用を防ぐため回収します。',
          '다른 사람이 쓰지 못하도록 회수합니다.',
        ),
        necessity: 'later',
        source: 'applicant',
        sourceExplanation: written(
          '忘带了可以先办，15天内交回。',
          'Forgot it? We start without it; hand it in within 15 days.',
          'Если вы её не взяли, начнём без неё, сдать можно в течение 15 дней.',
          'お忘れの場合も受け付けます。15日以内にお返しください。',
          '잊고 오셔도 먼저 처리해 드립니다. 15일 안에 반납하세요.',
        ),
        when: replaced,
      },
    ),
    formPaper(
      'application',
      written(
        '社会保障卡申领登记表',
        'Application for a social security card',
        'Заявление на карту социального обеспечения',
        '社会保障カード申請書',
        '사회보장카드 발급 신청서',
      ),
      'social-security-card-application',
      {
        purpose: written(
          '登记您的资料和选的银行。',
          'It records your details and the bank you choose.',
          'В нём указывают ваши данные и выбранный банк.',
          'ご本人の情報と選んだ銀行を登録します。',
          '본인 정보와 고른 은행을 등록합니다.',
        ),
        fillingIn: written(
          '窗口会帮您打印好，您核对、签名即可。',
          'We print it for you; please check and sign it.',
          'Мы распечатаем его сами, вам останется проверить и подписать.',
          '窓口で印刷しますので、確認して署名してください。',
          '창구에서 출력해 드리니 확인하고 서명하시면 됩니다.',
        ),
        when: atCounter,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请', 'Application', 'Заявка', '申し込み', '신청'),
      explanation: written(
        '选一家合作银行，核对姓名、证件号码和电话。',
        'Choose one of the partner banks; check your name, number and phone.',
        'Выберите банк-партнёр, проверьте имя, номер документа и телефон.',
        '提携銀行を選び、氏名・身分証番号・電話番号を確認します。',
        '협력 은행을 고르고 이름, 신분증 번호, 전화번호를 확인합니다.',
      ),
    },
    {
      id: 'check',
      name: written('核验', 'Check', 'Проверка', '確認', '확인'),
      explanation: written(
        '系统自动核对身份，看您有没有别的卡。',
        'The system checks who you are, and whether you have another card.',
        'Система проверит личность и нет ли у вас другой карты.',
        'システムでご本人と、ほかのカードの有無を確認します。',
        '시스템이 본인인지, 다른 카드가 있는지 확인합니다.',
      ),
    },
    {
      id: 'issue',
      name: written('当场发卡', 'Card at the window', 'Выдача в окне', 'その場で発行', '현장 발급'),
      explanation: written(
        '约10分钟制好，当面设密码。',
        'It takes about ten minutes. You set the password there.',
        'Карта готова примерно за 10 минут, пароль задаёте на месте.',
        '10分ほどで発行し、その場で暗証番号を設定します。',
        '10분쯤 걸리며 그 자리에서 비밀번호를 정합니다.',
      ),
      when: atCounter,
    },
    {
      id: 'send',
      name: written('制卡寄出', 'Card by post', 'Отправка по почте', '作成・発送', '제작 및 발송'),
      explanation: written(
        '寄到您填的地址。收到后到所选银行的任一网点激活金融功能。',
        'It goes to the address you gave. Any branch of your bank then opens its account.',
        'Карту пришлют по вашему адресу. Банковский счёт подключит любое отделение выбранного банка.',
        'ご指定の住所へ送ります。届いたら選んだ銀行の支店で口座機能を有効にしてください。',
        '적어 주신 주소로 보냅니다. 받으신 뒤 고른 은행의 지점에서 금융 기능을 켜세요.',
      ),
      when: byPhone,
    },
  ],
  legalLimits: [{count: 30, unit: 'workingDay'}],
  promisedLimits: [
    {count: 0, unit: 'workingDay', when: atCounter},
    {
      count: 7,
      unit: 'workingDay',
      explanation: written(
        '不含邮寄时间。',
        'Not counting the post.',
        'Без учёта доставки.',
        '郵送の日数は含みません。',
        '우편 배송 기간은 제외합니다.',
      ),
      when: byPhone,
    },
  ],
  visits: [
    {count: 0, when: byPhone},
    {
      count: 1,
      reason: written(
        '要当面核对证件、设密码。',
        'We check your papers and you set the password in person.',
        'Нужно показать документы и лично задать пароль.',
        '本人確認書類の確認と暗証番号の設定を対面で行うためです。',
        '신분증 확인과 비밀번호 설정을 직접 해야 합니다.',
      ),
    },
  ],
  fees: [],
  places: [
    serviceCentre('A06'),
    officeAt({
      id: 'bank',
      name: written(
        '云渡农村商业银行总行营业部',
        'Yundu Rural Commercial Bank, head branch',
        'Головное отделение Сельского коммерческого банка Юньду',
        '雲渡農村商業銀行 本店営業部',
        '윈두 농촌상업은행 본점 영업부',
      ),
      address: written(
        '云渡县人民路26号',
        '26 Renmin Road, Yundu County',
        'Уезд Юньду, улица Жэньминь, д. 26',
        '雲渡県人民路26号',
        '윈두현 런민로 26호',
      ),
      transport: written(
        '公交3路到“人民路口”站。各乡镇网点也能当场办。',
        'Bus 3 to “Renmin Road”. The branches in the townships issue cards too.',
        'Автобус 3 до остановки «Улица Жэньминь». Карты выдают и отделения в посёлках.',
        'バス3系統「人民路口」下車。各郷鎮の支店でもその場で発行します。',
        '버스 3번 ‘런민로 입구’ 정류장. 읍면 지점에서도 바로 발급합니다.',
      ),
      phones: ['0713-0001626'],
      when: atCounter,
    }),
  ],
  onlineDepth: 'application',
  channels: [
    {channel: 'counter', when: atCounter},
    {
      channel: 'mobile',
      explanation: written(
        '“电子社保卡”应用里选“申领实体卡”。',
        'In the e-social security card app choose “Apply for a card”.',
        'В приложении «Электронная карта соцобеспечения» выберите «Заказать карту».',
        '「電子社会保障カード」アプリで「カードの発行を申請」を選びます。',
        '‘전자사회보장카드’ 앱에서 ‘실물 카드 신청’을 고릅니다.',
      ),
      when: byPhone,
    },
    {
      channel: 'agent',
      explanation: written(
        '高龄、重残、卧床的，打电话预约，我们上门办。',
        'For people who are very old, severely disabled or bedridden: call, and we come to you.',
        'Людям преклонного возраста, с тяжёлой инвалидностью и лежачим оформим карту на дому: позвоните.',
        '高齢・重度障害・寝たきりの方は、お電話いただければご自宅へ伺います。',
        '고령이거나 중증 장애가 있거나 누워 계신 분은 전화하시면 찾아갑니다.',
      ),
      when: byOther,
    },
  ],
  result: {
    name: written(
      '中华人民共和国社会保障卡',
      'Social security card of the People’s Republic of China',
      'Карта социального обеспечения КНР',
      '中華人民共和国社会保障カード',
      '중화인민공화국 사회보장카드',
    ),
    deliveries: ['counter', 'post', 'electronic'],
  },
  area: written('全县通办', 'Anywhere in the county', 'По всему уезду', '県内どこでも', '현 안 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
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
      clause: written('第五十八条', 'Article 58', 'Статья 58', '第58条', '제58조'),
    },
    {
      title: written(
        '《“中华人民共和国社会保障卡”管理办法》（人社部发〔2011〕47号）',
        'Measures for the Social Security Card of the People’s Republic of China (Ministry of Human Resources and Social Security, 2011, No. 47)',
        'Порядок обращения карты социального обеспечения КНР (Министерство трудовых ресурсов и социального обеспечения, 2011 г., № 47)',
        '「中華人民共和国社会保障カード管理弁法」（人社部発〔2011〕47号）',
        '「중화인민공화국 사회보장카드 관리방법」(인력자원사회보장부 2011년 제47호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '在外地办过卡，还要再办吗？',
        'I have a card from elsewhere. Do I need a new one?',
        'У меня есть карта из другого места. Нужна ли новая?',
        'ほかの地域で作ったカードがあります。作り直す必要がありますか？',
        '다른 곳에서 만든 카드가 있는데 다시 만들어야 하나요?',
      ),
      answer: written(
        '不用。社保卡全国一卡通用，一个人只有一张。',
        'No. The card is good all over the country, and each person has only one.',
        'Нет. Карта действует по всей стране, и у каждого человека она одна.',
        'いいえ。カードは全国共通で、お一人1枚です。',
        '아니요. 카드는 전국에서 통하며 한 사람이 한 장만 가집니다.',
      ),
    },
    {
      question: written(
        '补卡期间急着看病怎么办？',
        'What if I have to see a doctor meanwhile?',
        'А если в это время нужно к врачу?',
        '再発行の間に受診したいときは？',
        '재발급을 기다리는 동안 진료를 받아야 하면요?',
      ),
      answer: written(
        '用手机里的电子社保卡或医保码，一样能报销。',
        'Use the electronic card or the medical insurance code on your phone; it pays just the same.',
        'Покажите электронную карту или код медстраховки в телефоне: оплата пройдёт так же.',
        'スマートフォンの電子カードか医療保険コードで、同じように保険が使えます。',
        '휴대전화의 전자카드나 의료보험 코드를 보여 주시면 똑같이 적용됩니다.',
      ),
      when: lost,
    },
    {
      question: written(
        '孩子刚出生能办吗？',
        'Can a newborn have a card?',
        'Можно ли оформить карту новорождённому?',
        '生まれたばかりの子でも作れますか？',
        '갓 태어난 아기도 만들 수 있나요?',
      ),
      answer: written(
        '能。上了户口、有了身份证号码就可以办。',
        'Yes, as soon as the baby is in the household register and has an identity number.',
        'Да, как только ребёнка внесут в книгу семейного учёта и присвоят номер.',
        'はい。戸籍に入り、身分証番号ができればお作りできます。',
        '네. 호적에 올라 신분증 번호가 나오면 만들 수 있습니다.',
      ),
      when: child,
    },
  ],
  ...phonesOf('humanResources'),
};
