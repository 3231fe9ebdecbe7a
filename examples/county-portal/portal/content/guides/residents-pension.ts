import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, officeAt, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'residents-pension-registration',
    title: '城乡居民基本养老保险参保登记表',
    rows: [
      {label: '姓名', sample: '钱例四'},
      {label: '户籍地址', sample: '云渡县例示镇柳树村3组'},
      {label: '联系电话', sample: '0713-0000004'},
      {label: '是否属于政府代缴人员', sample: '否'},
      {label: '选择的年缴费档次（元）', sample: '500'},
      {label: '待遇领取银行账户', sample: '本人社会保障卡账户'},
    ],
    declaration: '本人未参加职工基本养老保险，不是在校学生，所填信息真实。',
  },
];

const paying = [{question: 'age', oneOf: ['under60']}];
const older = [{question: 'age', oneOf: ['over60']}];
const helped = [{question: 'help', oneOf: ['yes']}];
const payingOneself = [{question: 'help', oneOf: ['no']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-RS-0003',
  name: written(
    '城乡居民养老保险参保登记',
    'Joining the residents’ pension insurance',
    'Оформление пенсионного страхования для жителей',
    '住民養老保険（年金）の加入手続き',
    '주민 양로보험(연금) 가입',
  ),
  everydayNames: [
    written(
      '交农村养老保险',
      'paying into the village pension',
      'пенсия для сельских жителей',
      '農村年金に入る',
      '농촌 연금 가입',
    ),
    written('城乡居保', 'residents’ pension', 'пенсия для неработающих', '住民年金', '주민연금'),
  ],
  ...{matterType: 'publicService', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: bodyOf('humanResources'),
  topics: ['retirement', 'social-insurance', 'hardship'],
  version: {number: '5', validFrom: '2024-01-01', updatedOn: '2026-09-15'},
  questions: [
    {
      id: 'work',
      label: written(
        '您现在的情况是？',
        'What describes you?',
        'Чем вы сейчас занимаетесь?',
        '現在の状況は？',
        '지금 어떤 상황이신가요?',
      ),
      choices: [
        {
          id: 'none',
          label: written(
            '务农、在家，或者没有固定单位',
            'I farm, stay at home or have no steady employer',
            'Занимаюсь хозяйством, домом или работаю без постоянного места',
            '農業・在宅、または決まった勤め先がない',
            '농사, 가사, 또는 정해진 직장이 없음',
          ),
        },
        {
          id: 'employed',
          label: written(
            '在单位上班',
            'I am employed',
            'Работаю в организации',
            '会社などに勤めている',
            '직장에 다닙니다',
          ),
          end: written(
            '应当由单位给您参加职工养老保险，不用办这一项。单位不办的，可以打12333反映。',
            'Your employer has to insure you in the employees’ pension scheme; you do not need this one. If it does not, call 12333.',
            'Вас должен застраховать работодатель по схеме для работников, это оформление вам не нужно. Если он этого не делает, звоните 12333.',
            '勤め先が従業員年金に加入させる義務があり、この手続きは不要です。加入していない場合は12333へご相談ください。',
            '직장이 근로자 양로보험에 가입시켜야 하므로 이 절차는 필요 없습니다. 가입해 주지 않으면 12333으로 전화하세요.',
          ),
        },
        {
          id: 'student',
          label: written(
            '在校学生',
            'I am at school or university',
            'Учусь в школе или вузе',
            '在学中の学生',
            '학교에 다니는 학생',
          ),
          end: written(
            '在校期间不用参加。毕业后没有单位的，再来办；先不要交钱。',
            'Students do not join. Come when you have finished and have no employer; do not pay yet.',
            'Во время учёбы страховаться не нужно. Приходите после выпуска, если не будет работодателя; платить пока не надо.',
            '在学中は加入できません。卒業後に勤め先がなければお越しください。保険料はまだ納めないでください。',
            '재학 중에는 가입하지 않습니다. 졸업 뒤 직장이 없으면 오시고, 지금은 돈을 내지 마세요.',
          ),
        },
      ],
    },
    {
      id: 'age',
      label: written(
        '您今年多大？',
        'How old are you?',
        'Сколько вам лет?',
        '年齢は？',
        '나이가 어떻게 되시나요?',
      ),
      choices: [
        {
          id: 'under60',
          label: written('16到59周岁', '16 to 59', 'От 16 до 59 лет', '16歳から59歳', '만 16세에서 59세'),
        },
        {
          id: 'over60',
          label: written(
            '60周岁以上，从没交过',
            '60 or older, and never paid',
            '60 или больше, взносов не было',
            '60歳以上で納付歴がない',
            '만 60세 이상이고 낸 적 없음',
          ),
        },
      ],
    },
    {
      id: 'help',
      label: written(
        '您是低保、特困人员，或者有重度残疾证吗？',
        'Do you receive the minimum living allowance, live in public care, or have a severe disability?',
        'Вы получаете пособие до прожиточного минимума, живёте на попечении государства или имеете тяжёлую инвалидность?',
        '最低生活保障（生活保護）や特困扶養を受けているか、重度の障害者証をお持ちですか？',
        '최저생활보장이나 무의탁 생계지원을 받으시거나 중증 장애인증이 있으신가요?',
      ),
      choices: [
        {id: 'yes', label: written('是', 'Yes', 'Да', 'はい', '네')},
        {id: 'no', label: written('不是', 'No', 'Нет', 'いいえ', '아니요')},
      ],
      when: paying,
    },
  ],
  conditions: [
    {
      text: written(
        '户籍在本县，年满16周岁，不是在校学生。',
        'You are registered in the county, at least 16, and not a student.',
        'Вы состоите на учёте в уезде, вам не меньше 16 лет, вы не учитесь.',
        '当県に戸籍があり、満16歳以上で、在学中でないこと。',
        '이 현에 호적이 있고 만 16세 이상이며 재학생이 아니어야 합니다.',
      ),
    },
    {
      text: written(
        '没有参加职工养老保险，也没有领其他养老金。',
        'You are not in the employees’ scheme and draw no other pension.',
        'Вы не застрахованы как работник и не получаете другой пенсии.',
        '従業員年金に加入しておらず、ほかの年金を受けていないこと。',
        '근로자 양로보험에 가입하지 않았고 다른 연금을 받지 않아야 합니다.',
      ),
    },
    {
      text: written(
        '满60周岁的，可以补缴，累计不超过15年，缴够后开始领。',
        'From 60 on you may pay afterwards, for 15 years at most, and then draw the pension.',
        'После 60 можно доплатить взносы не более чем за 15 лет и получать пенсию.',
        '60歳以上の方は最長15年分を追納でき、納付後に受給が始まります。',
        '만 60세 이상이면 최대 15년치를 추가로 내고 받기 시작할 수 있습니다.',
      ),
      when: older,
    },
  ],
  materials: [
    idCard({
      when: paying,
      sourceExplanation: written(
        '在手机上办，刷脸就行，不用交。到窗口或村里办，请带原件。',
        'On the phone your face is enough. At the window or in the village, please bring the card.',
        'С телефона достаточно подтвердить личность по лицу. При обращении в окно или в селе нужен оригинал.',
        'スマートフォンでは顔認証で足ります。窓口や村で手続きする場合は原本をお持ちください。',
        '휴대전화로 하면 얼굴 인증으로 됩니다. 창구나 마을에서 하시면 원본을 가져오세요.',
      ),
    }),
    idCard({id: 'id-card-at-60', when: older}),
    householdRegister({
      purpose: written(
        '确认户籍在本县。',
        'To see that you are registered in the county.',
        'Чтобы проверить учёт в уезде.',
        '当県に戸籍があることを確認します。',
        '이 현에 호적이 있는지 확인합니다.',
      ),
      shared: {
        certificate: written(
          '户籍信息由我们向公安查',
          'We ask the police for the register',
          'Сведения об учёте запросим в полиции',
          '戸籍情報は公安に照会します',
          '호적 정보는 공안에 조회합니다',
        ),
      },
    }),
    paper(
      'card',
      written(
        '本人的社会保障卡或银行卡',
        'Your social security card or bank card',
        'Ваша карта социального обеспечения или банковская',
        'ご本人の社会保障カードまたは銀行カード',
        '본인의 사회보장카드 또는 은행 카드',
      ),
      {
        necessity: 'later',
        source: 'other',
        purpose: written(
          '按时扣费，以后养老金也发到这张卡上。',
          'Contributions are taken from it, and later the pension goes there.',
          'С неё спишут взносы, на неё же потом придёт пенсия.',
          '保険料の引き落としと、将来の年金の受け取りに使います。',
          '보험료를 내고 나중에 연금을 받는 데 씁니다.',
        ),
        sourceExplanation: written(
          '没有卡的，先登记，在A06窗口当场办卡。',
          'No card? Register first, then have one made at window A06.',
          'Нет карты? Сначала зарегистрируйтесь, карту сделают в окне A06.',
          'お持ちでなければ先に登録し、A06番窓口でその場でお作りします。',
          '카드가 없으면 먼저 등록하고 A06 창구에서 바로 만드세요.',
        ),
      },
    ),
    paper(
      'disability',
      written(
        '残疾人证或低保、特困证明',
        'Disability card, or proof of the allowance',
        'Удостоверение об инвалидности или справка о пособии',
        '障害者証、または最低生活保障などの証明',
        '장애인증 또는 최저생활보장 증명',
      ),
      {
        sourceExplanation: written(
          '民政、残联系统里查得到的不用带；查不到或拿不准的，请拍照上传或带原件。',
          'Not needed if civil affairs or the disabled persons’ federation has it on record. If not, or if you are unsure, please send a photo or bring the original.',
          'Не нужно, если сведения есть у гражданской администрации или федерации инвалидов. Если их нет или вы не уверены, пришлите фото или возьмите оригинал.',
          '民政・障害者連合会のシステムで確認できれば不要です。確認できない場合や不明な場合は写真を送るか原本をお持ちください。',
          '민정국이나 장애인연합회 시스템에서 확인되면 필요 없습니다. 확인되지 않거나 잘 모르시면 사진을 올리거나 원본을 가져오세요.',
        ),
        purpose: written(
          '确认保费可以由政府代缴。',
          'To see that the government pays the contribution for you.',
          'Чтобы подтвердить, что взнос за вас платит государство.',
          '保険料の公費負担を受けられるか確認します。',
          '보험료를 정부가 대신 내 주는 대상인지 확인합니다.',
        ),
        source: 'government',
        when: helped,
      },
    ),
    formPaper(
      'registration',
      written(
        '城乡居民基本养老保险参保登记表',
        'Registration form',
        'Анкета участника',
        '加入登録書',
        '가입 등록 신청서',
      ),
      'residents-pension-registration',
      {
        purpose: written(
          '登记参保资料，签名表示自愿参加。',
          'It records your details; signing it, you join of your own will.',
          'В ней ваши данные; подпись означает, что вы вступаете добровольно.',
          '加入内容を登録し、ご自身の意思による加入であることを示します。',
          '가입 내용을 등록하고 본인 의사로 가입함을 밝힙니다.',
        ),
        fillingIn: written(
          '由窗口或村协办员打印，您签名。手机上办的不用交。',
          'Printed for you at the window or in the village; please sign. Not needed on the phone.',
          'Распечатают в окне или в селе, вам останется подписать. При заявке с телефона не нужна.',
          '窓口または村の担当者が印刷しますので署名してください。スマートフォンでは不要です。',
          '창구나 마을 담당자가 출력해 드리니 서명하세요. 휴대전화로 하면 필요 없습니다.',
        ),
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请', 'Application', 'Заявление', '申し込み', '신청'),
      explanation: written(
        '手机、村里或窗口都行，核对身份和户籍。',
        'By phone, in the village or at the window. We check who you are and where you are registered.',
        'С телефона, в селе или в окне. Проверим личность и место учёта.',
        'スマートフォン・村・窓口のいずれでも。本人と戸籍を確認します。',
        '휴대전화, 마을, 창구 어디서든 됩니다. 본인과 호적을 확인합니다.',
      ),
    },
    {
      id: 'check',
      name: written('比对', 'Check', 'Сверка', '照合', '대조'),
      explanation: written(
        '系统看有没有在别处参保，有就不能重复参加。',
        'The system looks for insurance elsewhere: nobody joins twice.',
        'Система проверит, нет ли другой страховки: застраховаться можно один раз.',
        '重複加入がないかをシステムで確認します。',
        '다른 곳에 가입되어 있는지 시스템에서 확인합니다. 두 번 가입할 수 없습니다.',
      ),
    },
    {
      id: 'choose',
      name: written('选档缴费', 'Choose and pay', 'Выбор и оплата', '等級の選択・納付', '등급 선택과 납부'),
      explanation: written(
        '每年12月20日前交清，交得多、交得久，领得多。',
        'Pay by 20 December each year. The more and the longer, the higher the pension.',
        'Платите до 20 декабря каждого года: чем больше и дольше, тем выше пенсия.',
        '毎年12月20日までに納めます。多く長く納めるほど年金が増えます。',
        '해마다 12월 20일까지 냅니다. 많이, 오래 낼수록 연금이 많아집니다.',
      ),
      when: payingOneself,
    },
    {
      id: 'agent-pays',
      name: written('政府代缴', 'Paid by the county', 'Платит уезд', '県が納付', '현에서 납부'),
      explanation: written(
        '最低档由县里交，您愿意的可以自己再多交。',
        'The county pays the lowest grade; you may add to it.',
        'Уезд платит по низшей ставке; по желанию вы можете доплачивать.',
        '最低等級は県が納めます。上乗せもできます。',
        '최저 등급은 현이 내고, 원하시면 더 낼 수 있습니다.',
      ),
      when: helped,
    },
    {
      id: 'catch-up',
      name: written('补缴', 'Pay afterwards', 'Доплата', '追納', '추가 납부'),
      explanation: written(
        '按选的档次一次补够年限，下个月起按月领。',
        'Pay the missing years at once; from the next month on you receive the pension.',
        'Доплатите за недостающие годы сразу, со следующего месяца пойдёт пенсия.',
        '不足年数分を一括で納めると、翌月から毎月受け取れます。',
        '부족한 햇수만큼 한꺼번에 내면 다음 달부터 매달 받습니다.',
      ),
      when: older,
    },
    {id: 'done', name: written('登记完成', 'Registered', 'Регистрация', '登録完了', '등록 완료')},
  ],
  legalLimits: [{count: 10, unit: 'workingDay'}],
  promisedLimits: [{count: 0, unit: 'workingDay'}],
  visits: [
    {
      count: 1,
      reason: written(
        '补缴要当面核算年限和金额。',
        'The years and the sum have to be worked out with you.',
        'Нужно вместе подсчитать годы и сумму.',
        '追納の年数と金額を対面で計算するためです。',
        '추가로 낼 햇수와 금액을 함께 계산해야 합니다.',
      ),
      when: older,
    },
    {count: 0},
  ],
  fees: [
    {
      name: written('养老保险费', 'Contribution', 'Взнос', '保険料', '보험료'),
      standard: written(
        '每年200元到3000元，共12档，自己选。选500元以上的，政府每年补贴不少于60元。',
        '200 to 3,000 yuan a year in 12 grades: you choose. From 500 yuan on the county adds at least 60 yuan a year.',
        'От 200 до 3000 юаней в год, 12 ставок на выбор. При взносе от 500 юаней уезд добавляет не меньше 60 юаней в год.',
        '年200元から3000元までの12等級から選択。500元以上には県が年60元以上を補助します。',
        '연 200위안에서 3,000위안까지 12등급 중 선택. 500위안 이상이면 현이 연 60위안 이상 보탭니다.',
      ),
      basis: written(
        '国发〔2014〕8号',
        'State Council document 2014 No. 8',
        'Документ Госсовета 2014 г. № 8',
        '国務院2014年第8号文書',
        '국무원 2014년 제8호 문서',
      ),
      when: payingOneself,
    },
    {
      name: written(
        '养老保险费（政府代缴）',
        'Contribution, paid for you',
        'Взнос за счёт уезда',
        '保険料（県が負担）',
        '보험료(현 부담)',
      ),
      standard: written(
        '最低档200元由县政府代缴，本人不用出钱。',
        'The county pays the lowest grade of 200 yuan; you pay nothing.',
        'Низшую ставку, 200 юаней, платит уезд. Вам платить не нужно.',
        '最低等級の200元を県が負担し、ご本人の負担はありません。',
        '최저 등급 200위안을 현이 내며 본인 부담은 없습니다.',
      ),
      basis: written(
        '国发〔2014〕8号',
        'State Council document 2014 No. 8',
        'Документ Госсовета 2014 г. № 8',
        '国務院2014年第8号文書',
        '국무원 2014년 제8호 문서',
      ),
      when: helped,
    },
    {
      name: written(
        '补缴的养老保险费',
        'Contributions for earlier years',
        'Взносы за прошлые годы',
        '追納保険料',
        '추가 보험료',
      ),
      standard: written(
        '按现在的档次，最多补15年，补缴部分没有政府补贴。',
        'At the present grades, for at most 15 years, without the county’s addition.',
        'По нынешним ставкам не более чем за 15 лет, без доплаты уезда.',
        '現在の等級で最長15年分。県の補助はありません。',
        '현재 등급으로 최대 15년치. 현의 보조는 없습니다.',
      ),
      basis: written(
        '国发〔2014〕8号',
        'State Council document 2014 No. 8',
        'Документ Госсовета 2014 г. № 8',
        '国務院2014年第8号文書',
        '국무원 2014년 제8호 문서',
      ),
      when: older,
    },
  ],
  places: [
    serviceCentre('A07'),
    officeAt({
      id: 'village',
      name: written(
        '各村（社区）便民服务站',
        'The service point of your village or community',
        'Пункт услуг вашего села или квартала',
        '各村・社区の便民サービス所',
        '각 마을·지역사회 민원 서비스소',
      ),
      address: written(
        '您户籍所在的村（居）委会',
        'At the village or residents’ committee where you are registered',
        'В сельском или уличном комитете по месту учёта',
        '戸籍地の村・居民委員会',
        '호적지의 마을(주민)위원회',
      ),
      phones: ['0713-0001000'],
    }),
  ],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '“电子社保卡”里选“城乡居民养老参保登记”。',
        'In the e-social security card app, “Residents’ pension”.',
        'В приложении «Электронная карта соцобеспечения», раздел «Пенсия жителей».',
        '「電子社会保障カード」アプリの「住民年金加入」。',
        '‘전자사회보장카드’ 앱의 ‘주민 양로보험 가입’.',
      ),
      when: paying,
    },
    {
      channel: 'village',
      explanation: written(
        '村协办员帮您填、帮您交，不收钱。',
        'The village helper fills it in and sends it for you, free.',
        'Помощник в селе заполнит и отправит всё бесплатно.',
        '村の担当者が無料で記入・送信をお手伝いします。',
        '마을 담당자가 무료로 작성하고 보내 드립니다.',
      ),
    },
    {channel: 'counter'},
    {
      channel: 'agent',
      explanation: written(
        '行动不便的，打电话请人上门。',
        'If you cannot walk well, call and we come.',
        'Если ходить трудно, позвоните — придём к вам.',
        '外出が難しい方にはご自宅へ伺います。',
        '거동이 불편하시면 전화 주세요. 찾아갑니다.',
      ),
    },
  ],
  result: {
    name: written(
      '参保登记凭证',
      'Proof of registration',
      'Подтверждение участия',
      '加入登録の確認書',
      '가입 등록 확인서',
    ),
    deliveries: ['electronic', 'counter'],
  },
  area: written('全县通办', 'Anywhere in the county', 'По всему уезду', '県内どこでも', '현 안 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: true},
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
        '第二十条至第二十二条',
        'Articles 20 to 22',
        'Статьи 20–22',
        '第20条から第22条',
        '제20조에서 제22조',
      ),
    },
    {
      title: written(
        '《国务院关于建立统一的城乡居民基本养老保险制度的意见》（国发〔2014〕8号）',
        'State Council Opinions on a unified basic pension insurance for urban and rural residents (2014, No. 8)',
        'Мнения Госсовета о создании единой базовой пенсионной системы для городских и сельских жителей (2014 г., № 8)',
        '統一的な都市農村住民基本養老保険制度の確立に関する国務院の意見（国発〔2014〕8号）',
        '통일된 도시·농촌 주민 기본양로보험 제도 수립에 관한 국무원 의견(2014년 제8호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '60岁能领多少？',
        'How much do I receive at 60?',
        'Сколько я буду получать в 60 лет?',
        '60歳からいくら受け取れますか？',
        '만 60세부터 얼마를 받나요?',
      ),
      answer: written(
        '基础养老金加个人账户养老金。个人账户存了多少，除以139就是每月多出来的。交满15年才能按月领。',
        'A basic sum, plus what is in your own account divided by 139 each month. It takes 15 years of contributions.',
        'Каждый месяц: базовая часть и ваши накопления, делённые на 139. Нужны 15 лет взносов.',
        '基礎年金に、個人口座の残高を139で割った額が毎月加わります。15年の納付が必要です。',
        '기초연금에 개인 계좌 금액을 139로 나눈 금액을 매달 더해 받습니다. 15년을 내야 합니다.',
      ),
    },
    {
      question: written(
        '中途进厂上班了，交的钱会丢吗？',
        'Is the money lost if I find a job?',
        'Пропадут ли деньги, если появится работа?',
        '就職したら納めたお金は無駄になりますか？',
        '취직하면 낸 돈이 사라지나요?',
      ),
      answer: written(
        '不会。两边的钱和年限都留着，到领的时候再衔接。',
        'No. Both accounts are kept and joined when you retire.',
        'Нет. Оба счёта сохраняются и соединяются при выходе на пенсию.',
        'いいえ。両方の記録が残り、受給のときにつなぎます。',
        '아니요. 양쪽 기록이 모두 남고, 받을 때 이어집니다.',
      ),
      when: paying,
    },
    {
      question: written(
        '忘了交一年怎么办？',
        'What if I miss a year?',
        'Что если пропустить год?',
        '1年納め忘れたら？',
        '한 해를 못 냈으면요?',
      ),
      answer: written(
        '可以以后补，但补的那年没有政府补贴，建议每年按时交。',
        'You can pay later, but without the county’s addition. Better pay each year.',
        'Доплатить можно позже, но без доплаты уезда, поэтому лучше платить каждый год.',
        '後から納められますが県の補助は付きません。毎年の納付をおすすめします。',
        '나중에 낼 수 있지만 현의 보조가 없습니다. 해마다 내시는 것이 좋습니다.',
      ),
      when: payingOneself,
    },
  ],
  ...phonesOf('humanResources'),
};
