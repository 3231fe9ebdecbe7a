import type {WrittenGuide} from '@huiyin/core';
import {townCentres, townChoices} from './local-offices.ts';
import {bodyOf, phonesOf} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'old-age-allowance-application',
    title: '高龄津贴申请表',
    rows: [
      {label: '老人姓名', sample: '郑例六'},
      {label: '出生日期', sample: '1946年12月3日'},
      {label: '户口所在地', sample: '云渡县青山镇茶园村一组'},
      {label: '现居住地址', sample: '同户口所在地'},
      {label: '社会保障卡开户银行', sample: '云渡农商银行'},
      {label: '联系人及关系', sample: '郑小例，儿子'},
      {label: '联系电话', sample: '0713-0000000'},
    ],
    declaration: '以上内容真实。老人户口迁移或去世的，及时告知。',
  },
];

const eighties = [{question: 'age', oneOf: ['eighties']}];
const older = [{question: 'age', oneOf: ['nineties', 'hundred']}];
const hundred = [{question: 'age', oneOf: ['hundred']}];
const self = [{question: 'who', oneOf: ['self']}];
const relative = [{question: 'who', oneOf: ['relative']}];
const atHome = [{question: 'who', oneOf: ['home']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-MZ-0004',
  name: written(
    '高龄津贴申领',
    'Allowance for people aged 80 and over',
    'Надбавка людям от 80 лет',
    '高齢者手当の申請',
    '고령수당 신청',
  ),
  everydayNames: [
    written(
      '八十岁补贴',
      'money for the over-eighties',
      'выплата с 80 лет',
      '80歳からの手当',
      '여든 살 수당',
    ),
    written('高龄补贴', 'old-age allowance', 'надбавка за возраст', 'お年寄りの手当', '어르신 수당'),
    written('尊老金', 'seniors’ money', 'пособие пожилым', '敬老手当', '장수수당'),
  ],
  ...{matterType: 'payment', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('civilAffairs'),
  topics: ['retirement', 'subsidies', 'civil-affairs'],
  version: {number: '4', validFrom: '2026-01-01', updatedOn: '2026-09-28'},
  questions: [
    {
      id: 'age',
      label: written(
        '老人今年多大？',
        'How old is the person?',
        'Сколько лет человеку?',
        'ご年齢は？',
        '어르신 연세가 어떻게 되나요?',
      ),
      hint: written(
        '按身份证上的出生日期算周岁。',
        'Count from the date of birth on the identity card.',
        'Считайте по дате рождения в удостоверении.',
        '身分証の生年月日による満年齢です。',
        '신분증의 생년월일로 만 나이를 따집니다.',
      ),
      choices: [
        {
          id: 'younger',
          label: written('不满80周岁', 'Under 80', 'Меньше 80 лет', '80歳未満', '만 80세 미만'),
          end: written(
            '现在还不能领。满80周岁前一个月起可以来登记，从满80周岁的当月发。65周岁以上可以先办免费乘车的老年人优待证。',
            'It is too early. From one month before the 80th birthday you may apply; payment starts in the month of the birthday. From 65 on there is a senior card for free bus rides.',
            'Пока рано. Подать заявление можно за месяц до 80-летия; выплаты начнутся с месяца дня рождения. С 65 лет можно получить карту для бесплатного проезда в автобусе.',
            'まだ申請できません。満80歳の1か月前から申請でき、誕生月分から支給します。65歳以上の方には、バスに無料で乗れる高齢者優待証があります。',
            '아직 신청할 수 없습니다. 만 80세가 되기 한 달 전부터 신청하며 생일이 든 달부터 드립니다. 만 65세 이상은 버스를 무료로 타는 경로우대증을 받을 수 있습니다.',
          ),
        },
        {
          id: 'eighties',
          label: written('80至89周岁', '80 to 89', 'От 80 до 89 лет', '80〜89歳', '만 80~89세'),
        },
        {
          id: 'nineties',
          label: written('90至99周岁', '90 to 99', 'От 90 до 99 лет', '90〜99歳', '만 90~99세'),
        },
        {
          id: 'hundred',
          label: written('100周岁以上', '100 or over', '100 лет и старше', '100歳以上', '만 100세 이상'),
        },
      ],
    },
    {
      id: 'town',
      label: written(
        '老人的户口在哪个镇？',
        'In which town is the person registered?',
        'В каком посёлке человек состоит на учёте?',
        '戸籍はどの鎮ですか？',
        '어르신의 호구는 어느 진에 있나요?',
      ),
      choices: [
        ...townChoices,
        {
          id: 'elsewhere',
          label: written('户口不在云渡', 'Not in Yundu', 'Не в Юньду', '雲渡ではない', '윈두가 아님'),
          end: written(
            '高龄津贴由户口所在地发放，标准各地不同。请向户口所在地的民政部门申请，很多地方可以在手机上办；不会用手机的，云渡任何一个便民服务中心都可以帮您操作。',
            'The allowance is paid where the person is registered, and differs from place to place. Please apply to the civil affairs office there; many take it by phone. Any town service centre in Yundu will help you with the phone.',
            'Надбавку платят по месту учёта, и размер везде свой. Обратитесь в тамошнее управление гражданской администрации; часто это можно сделать с телефона. С телефоном помогут в любом центре услуг Юньду.',
            '手当は戸籍地が支給し、金額は地域で異なります。戸籍地の民政部門へ申請してください。多くの地域でスマートフォンから申請でき、操作は雲渡の各住民サービスセンターがお手伝いします。',
            '고령수당은 호적지에서 지급하며 금액은 곳마다 다릅니다. 호적지 민정부서에 신청하세요. 휴대전화로 되는 곳이 많으며, 어려우시면 윈두의 어느 주민서비스센터에서나 도와드립니다.',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '谁来办？',
        'Who applies?',
        'Кто подаёт заявление?',
        'どなたが申請しますか？',
        '누가 신청하나요?',
      ),
      choices: [
        {
          id: 'self',
          label: written('老人自己', 'The person', 'Пожилой человек лично', 'ご本人', '어르신 본인'),
        },
        {
          id: 'relative',
          label: written('家人代办', 'A relative', 'Родственник', 'ご家族が代わりに', '가족이 대신'),
        },
        {
          id: 'home',
          label: written(
            '想请人上门办',
            'Somebody should come to the home',
            'Хотелось бы, чтобы пришли на дом',
            '自宅に来てほしい',
            '집으로 와 주었으면 함',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '户口在云渡县，年满80周岁。不论有没有退休金都能领。',
        'Registered in Yundu County and aged 80 or over, with or without a pension.',
        'Учёт в уезде Юньду и возраст от 80 лет. Пенсия не мешает.',
        '雲渡県に戸籍がある80歳以上の方。年金の有無は問いません。',
        '윈두현에 호구가 있는 만 80세 이상. 연금이 있어도 받을 수 있습니다.',
      ),
    },
  ],
  materials: [
    idCard({
      sourceExplanation: written(
        '能出示电子身份证的，不用带；没有的，请带原件。丢了可到户籍派出所补领。',
        'Not needed if you can show the electronic one; otherwise please bring the card. Lost it? The police station of your household register issues a new one.',
        'Если есть электронное, приносить не нужно; если нет — нужен оригинал. Вместо утерянного новое выдаст участок полиции по месту учёта.',
        '電子身分証を提示できる場合は不要です。ない場合は原本をお持ちください。紛失した場合は戸籍所在地の派出所で再発行できます。',
        '전자 신분증을 보여 줄 수 있으면 가져오지 않아도 됩니다. 없으면 원본을 가져오세요. 잃어버렸다면 호적지 파출소에서 재발급받을 수 있습니다.',
      ),
      purpose: written(
        '核对老人的身份和年龄。',
        'Shows who the person is, and how old.',
        'Подтверждает личность и возраст.',
        'ご本人と年齢を確認します。',
        '어르신의 신분과 나이를 확인합니다.',
      ),
      pieces: [],
      standard: written(
        '老人的。过期了也可以，我们按户口信息核对。',
        'Of the person. Even an expired one will do; we check with the register.',
        'Пожилого человека. Подойдёт и с истёкшим сроком: сверим по учёту.',
        'ご本人のもの。期限切れでも、戸籍の情報で確認します。',
        '어르신의 것. 만료되었어도 호구 정보로 확인합니다.',
      ),
    }),
    formPaper(
      'application',
      written(
        '高龄津贴申请表',
        'Application for the allowance',
        'Заявление на надбавку',
        '高齢者手当の申請書',
        '고령수당 신청서',
      ),
      'old-age-allowance-application',
      {
        purpose: written(
          '写明给谁发津贴、打到哪里。',
          'Tells us who the allowance is for and where the money goes.',
          'В нём указано, кому и куда перечислять деньги.',
          'どなたの手当を、どこへ振り込むかを伺います。',
          '누구의 수당을 어디로 보낼지 적습니다.',
        ),
        fillingIn: written(
          '工作人员可以代填，老人签名或按手印。',
          'Our staff can fill it in; the person signs or gives a thumbprint.',
          'Сотрудник заполнит сам; достаточно подписи или отпечатка пальца.',
          '職員が代筆できます。ご本人の署名または拇印をいただきます。',
          '직원이 대신 써 드립니다. 어르신은 서명하거나 지장을 찍으시면 됩니다.',
        ),
      },
    ),
    paper(
      'bank-card',
      written(
        '老人的社会保障卡',
        'The person’s social security card',
        'Карта социального обеспечения пожилого человека',
        'ご本人の社会保障カード',
        '어르신의 사회보장카드',
      ),
      {
        necessity: 'later',
        pieces: [],
        purpose: written(
          '津贴打到这张卡的银行账户里。',
          'The money goes to its bank account.',
          'На её счёт приходят деньги.',
          'このカードの口座に振り込みます。',
          '이 카드의 계좌로 지급합니다.',
        ),
        sourceExplanation: written(
          '没有卡或没激活银行账户的，先受理，一个月内补上即可，钱一分不少。',
          'No card, or no account on it yet? We start anyway; a month is time enough, and nothing is lost.',
          'Нет карты или счёт не открыт? Заявление примем, донести можно в течение месяца; деньги не пропадут.',
          'カードや口座がまだない場合も受け付けます。1か月以内のご提出で、全額支給します。',
          '카드가 없거나 계좌를 아직 열지 않았어도 먼저 접수합니다. 한 달 안에 내시면 빠짐없이 드립니다.',
        ),
      },
    ),
    paper(
      'agent',
      written(
        '代办家人的身份证',
        'The relative’s identity card',
        'Удостоверение личности родственника',
        '代理のご家族の身分証',
        '대신 온 가족의 신분증',
      ),
      {
        pieces: [],
        purpose: written(
          '记下是谁替老人办的，不用委托书。',
          'To note who applied. No letter of authority is needed.',
          'Чтобы записать, кто подал заявление. Доверенность не нужна.',
          '代理の方を記録します。委任状は不要です。',
          '누가 대신했는지 기록합니다. 위임장은 필요 없습니다.',
        ),
        when: relative,
      },
    ),
    photo({
      purpose: written(
        '用来做祝寿纪念册。',
        'For our birthday album.',
        'Для поздравительного альбома.',
        'お祝いの記念帳に使います。',
        '축하 기념첩에 씁니다.',
      ),
      necessity: 'optional',
      pieces: [{form: 'electronic', count: 1}],
      standard: written(
        '百岁老人近照一张，不交也不影响领钱。',
        'A recent picture of the centenarian. Without one the money comes just the same.',
        'Недавнее фото долгожителя. Можно и без него — на выплату не влияет.',
        '百歳の方の近影1枚。なくても支給に影響しません。',
        '100세 어르신의 최근 사진 1장. 내지 않아도 지급에는 영향이 없습니다.',
      ),
      when: hundred,
    }),
  ],
  steps: [
    {
      id: 'home-visit',
      name: written('上门办理', 'Visit to the home', 'Визит на дом', '訪問受付', '방문 접수'),
      explanation: written(
        '打电话预约，两个工作日内村（社区）干部上门，材料当场收齐。',
        'Call us: within two working days somebody from the village comes and takes everything along.',
        'Позвоните: за два рабочих дня к вам придут и всё оформят на месте.',
        'お電話ください。2営業日以内に村・社区の職員が伺い、その場で書類を預かります。',
        '전화로 예약하시면 근무일 기준 2일 안에 마을 담당자가 찾아가 서류를 받습니다.',
      ),
      limit: {count: 2, unit: 'workingDay'},
      when: atHome,
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '到村（社区）或镇便民服务中心，也可以在手机上交。',
        'In the village, at the town service centre, or by phone.',
        'В деревне, в центре услуг посёлка или с телефона.',
        '村・社区、鎮の住民サービスセンター、またはスマートフォンで提出します。',
        '마을이나 진 주민서비스센터, 또는 휴대전화로 냅니다.',
      ),
      when: [{question: 'who', oneOf: ['self', 'relative']}],
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '按户口信息核对年龄，不用开证明。',
        'We check the age with the register. No certificates are needed.',
        'Возраст сверим по учёту, справки не нужны.',
        '戸籍の情報で年齢を確認します。証明書は不要です。',
        '호구 정보로 나이를 확인합니다. 증명서는 필요 없습니다.',
      ),
    },
    {
      id: 'decide',
      name: written('确认发放', 'Payment', 'Выплата', '決定・支給', '결정 및 지급'),
      explanation: written(
        '从满80周岁的当月算起，每季度第一个月打到卡上。',
        'Counted from the month of the 80th birthday; paid in the first month of each quarter.',
        'Начисляют с месяца 80-летия, платят в первый месяц квартала.',
        '満80歳の誕生月分から、四半期の最初の月に振り込みます。',
        '만 80세가 된 달부터 계산해 분기 첫 달에 입금합니다.',
      ),
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 7, unit: 'workingDay', when: eighties},
    {
      count: 3,
      unit: 'workingDay',
      explanation: written(
        '90周岁以上优先办。',
        'People aged 90 and over come first.',
        'Людям от 90 лет — вне очереди.',
        '90歳以上の方は優先します。',
        '만 90세 이상은 먼저 처리합니다.',
      ),
      when: older,
    },
  ],
  visits: [
    {count: 0, when: atHome},
    {
      count: 1,
      reason: written(
        '交一次材料即可；在手机上交的，不用到场。',
        'Once, to hand in the papers; by phone not at all.',
        'Один раз — сдать документы; с телефона приходить не нужно.',
        '書類の提出に1回だけ。スマートフォンなら来庁は不要です。',
        '서류를 내러 한 번만 오시면 됩니다. 휴대전화로 내면 오지 않아도 됩니다.',
      ),
      when: self,
    },
    {
      count: 1,
      reason: written(
        '家人来一次即可，老人不用到场。',
        'The relative comes once; the person may stay at home.',
        'Родственник приходит один раз, самому человеку приходить не нужно.',
        'ご家族が1回お越しください。ご本人の来庁は不要です。',
        '가족이 한 번만 오시면 됩니다. 어르신은 오지 않아도 됩니다.',
      ),
      when: relative,
    },
  ],
  fees: [],
  places: townCentres,
  onlineDepth: 'application',
  channels: [
    {
      channel: 'village',
      explanation: written(
        '离家最近：本村、本社区就能办。',
        'Nearest to home: in your own village or neighbourhood.',
        'Ближе всего к дому — в своей деревне или микрорайоне.',
        'お近くの村・社区の窓口でできます。',
        '집에서 가까운 마을 민원 창구에서 됩니다.',
      ),
    },
    {channel: 'counter'},
    {channel: 'mobile', when: [{question: 'who', oneOf: ['self', 'relative']}]},
    {
      channel: 'agent',
      explanation: written(
        '打12345或者下面的咨询电话，约好时间上门。',
        'Call 12345 or the number below and say when it suits you.',
        'Позвоните по номеру 12345 или по телефону ниже и договоритесь о времени.',
        '12345または下記の電話で、ご都合のよい時間をお知らせください。',
        '12345나 아래 문의 전화로 편한 시간을 정해 주세요.',
      ),
      when: atHome,
    },
  ],
  result: {
    name: written(
      '按季度发放的高龄津贴',
      'The allowance, paid every quarter',
      'Надбавка, которую платят раз в квартал',
      '四半期ごとに支給される高齢者手当',
      '분기마다 지급되는 고령수당',
    ),
    deliveries: ['electronic'],
  },
  area: written(
    '全县任何一个镇、村都能办',
    'In any town or village of the county',
    'В любом посёлке и деревне уезда',
    '県内どの鎮・村でも可',
    '현 안의 어느 진·마을에서나',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国老年人权益保障法》',
        'Law on the Protection of the Rights and Interests of the Elderly',
        'Закон КНР о защите прав и интересов пожилых людей',
        '「中華人民共和国高齢者権益保障法」',
        '「중화인민공화국 노인권익보장법」',
      ),
      clause: written('第三十三条', 'Article 33', 'Статья 33', '第33条', '제33조'),
    },
    {
      title: written(
        '《财政部、民政部、全国老龄工作委员会办公室关于建立健全经济困难的高龄、失能等老年人补贴制度的通知》（财社〔2014〕113号）',
        'Notice of the Ministries of Finance and Civil Affairs and the National Working Commission on Ageing on allowances for old people in need (No. 113 of 2014)',
        'Уведомление Минфина, Министерства гражданской администрации и Комиссии по делам пожилых о выплатах нуждающимся пожилым людям (2014 г., № 113)',
        '「経済的に困難な高齢・要介護等の高齢者への手当制度の整備に関する財政部・民政部・全国老齢工作委員会弁公室の通知」（財社〔2014〕113号）',
        '재정부·민정부·전국노령공작위원회 판공실 「경제적으로 어려운 고령·거동 불편 노인 수당 제도에 관한 통지」(2014년 제113호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '每月多少钱？',
        'How much is it a month?',
        'Сколько платят в месяц?',
        '月にいくらですか？',
        '한 달에 얼마인가요?',
      ),
      answer: written(
        '本县2026年标准：80至89周岁60元，90至99周岁120元，100周岁以上500元。',
        'In 2026 in Yundu: ¥60 from 80 to 89, ¥120 from 90 to 99, ¥500 from 100 on.',
        'В Юньду в 2026 году: от 80 до 89 лет — 60 юаней, от 90 до 99 — 120, от 100 лет — 500.',
        '雲渡県の2026年の額は、80〜89歳60元、90〜99歳120元、100歳以上500元です。',
        '윈두현 2026년 기준: 만 80~89세 60위안, 90~99세 120위안, 100세 이상 500위안입니다.',
      ),
    },
    {
      question: written(
        '到了90岁，要重新申请吗？',
        'Must one apply again at 90?',
        'Нужно ли подавать заявление заново в 90 лет?',
        '90歳になったら、また申請が必要ですか？',
        '만 90세가 되면 다시 신청하나요?',
      ),
      answer: written(
        '不用。满90、100周岁的当月自动按新标准发。',
        'No. From the month of the 90th and the 100th birthday the higher amount is paid by itself.',
        'Нет. С месяца 90-летия и 100-летия сумма повышается сама.',
        'いいえ。満90歳・100歳の誕生月から自動的に増額されます。',
        '아니요. 만 90세, 100세가 된 달부터 저절로 오릅니다.',
      ),
      when: eighties,
    },
    {
      question: written(
        '每年还要到现场认证吗？',
        'Do we have to come every year to show that he or she is alive?',
        'Нужно ли каждый год приходить и подтверждать, что человек жив?',
        '毎年、生存確認に行く必要がありますか？',
        '해마다 가서 생존 확인을 해야 하나요?',
      ),
      answer: written(
        '不用。我们用数据比对，比对不上的，村干部会打电话或上门看望。',
        'No. We compare records; if something is unclear, somebody from the village calls or looks in.',
        'Нет. Мы сверяем данные; если что-то неясно, из деревни позвонят или зайдут.',
        'いいえ。データで確認し、分からない場合は村の職員が電話または訪問します。',
        '아니요. 자료로 확인하며, 확인이 안 되면 마을 담당자가 전화하거나 찾아뵙니다.',
      ),
    },
  ],
  ...phonesOf('civilAffairs'),
};
