import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, officeAt, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'medical-insurance-registration',
    title: '城乡居民基本医疗保险参保登记表',
    rows: [
      {label: '参保人姓名', sample: '郑例八'},
      {label: '证件类型', sample: '居民身份证'},
      {label: '参保人类别（成年居民/学生儿童/新生儿）', sample: '新生儿'},
      {label: '户籍地或居住证地址', sample: '云渡县例示镇柳树村3组'},
      {label: '监护人姓名及电话', sample: '郑例九，0713-0000008'},
    ],
    declaration: '参保人没有参加职工基本医疗保险，也没有在其他地方重复参保。',
  },
];

const grown = [{question: 'who', oneOf: ['adult', 'incomer']}];
const child = [{question: 'who', oneOf: ['child']}];
const newborn = [{question: 'who', oneOf: ['newborn']}];
const incomer = [{question: 'who', oneOf: ['incomer']}];
const helped = [{question: 'help', oneOf: ['yes']}];
const ordinary = [{question: 'help', oneOf: ['no']}];
const inTime = [{question: 'when', oneOf: ['season']}];
const missed = [{question: 'when', oneOf: ['missed']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-YB-0001',
  name: written(
    '城乡居民基本医疗保险参保登记',
    'Joining the residents’ basic medical insurance',
    'Оформление базовой медицинской страховки для жителей',
    '住民基本医療保険の加入手続き',
    '주민 기본의료보험 가입',
  ),
  everydayNames: [
    written(
      '交医保',
      'paying for health insurance',
      'оплатить медстраховку',
      '健康保険に入る',
      '의료보험료 내기',
    ),
    written('新农合', 'village health insurance', 'сельская медстраховка', '農村医療保険', '농촌 의료보험'),
    written(
      '给宝宝上医保',
      'insurance for my baby',
      'страховка для малыша',
      '赤ちゃんの医療保険',
      '아기 의료보험',
    ),
  ],
  ...{matterType: 'publicService', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: {
    ...bodyOf('medicalSecurity'),
    together: [
      written(
        '国家税务总局云渡县税务局',
        'Yundu County Tax Service',
        'Налоговое управление уезда Юньду',
        '雲渡県税務局',
        '윈두현 세무국',
      ),
    ],
  },
  topics: ['medical-insurance', 'birth', 'illness', 'health', 'hardship'],
  version: {number: '9', validFrom: '2025-09-01', updatedOn: '2026-10-08'},
  questions: [
    {
      id: 'who',
      label: written(
        '给谁参保？',
        'Who is to be insured?',
        'Кто страхуется?',
        'どなたの加入ですか？',
        '누가 가입하나요?',
      ),
      choices: [
        {
          id: 'adult',
          label: written(
            '没有单位的成年人',
            'An adult without an employer',
            'Взрослые без работодателя',
            '勤め先のない成人',
            '직장이 없는 성인',
          ),
        },
        {
          id: 'child',
          label: written('学生、儿童', 'A pupil or child', 'Дети и школьники', '学生・児童', '학생·어린이'),
        },
        {
          id: 'newborn',
          label: written(
            '刚出生的宝宝（90天内）',
            'A newborn, up to 90 days old',
            'Новорождённые до 90 дней',
            '生後90日以内の赤ちゃん',
            '태어난 지 90일 이내 아기',
          ),
        },
        {
          id: 'incomer',
          label: written(
            '有本县居住证的外地人',
            'Somebody from elsewhere with our residence card',
            'Приезжие с картой проживания уезда',
            '当県の居住証を持つ他地域の方',
            '이 현 거주증이 있는 다른 지역 사람',
          ),
        },
        {
          id: 'employed',
          label: written(
            '在单位上班的人',
            'Somebody who is employed',
            'Те, кто работает в организации',
            '会社などにお勤めの方',
            '직장에 다니는 사람',
          ),
          end: written(
            '由单位给办职工医保，不用参加居民医保，两边不能同时享受。自己开店或打零工的，可以选职工医保或居民医保，A09窗口帮您算。',
            'The employer insures you; the residents’ insurance is not needed, and nobody has both. If you run a shop or do odd jobs you may choose: window A09 works it out for you.',
            'Вас страхует работодатель, страховка для жителей не нужна, и две сразу нельзя. Если вы ведёте своё дело или подрабатываете, можно выбрать: в окне A09 посчитаем.',
            '勤め先が従業員医療保険に加入させるため、住民保険は不要です。両方は使えません。自営や日雇いの方は選べますので、A09番窓口でご相談ください。',
            '직장이 근로자 의료보험에 가입시키므로 주민 보험은 필요 없고 두 가지를 함께 쓸 수 없습니다. 가게를 하거나 일용직이면 고를 수 있으니 A09 창구에서 계산해 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'when',
      label: written(
        '现在来办的是？',
        'When are you joining?',
        'Когда вы оформляете?',
        '手続きの時期は？',
        '언제 가입하나요?',
      ),
      hint: written(
        '明年的医保，今年10月到12月交。',
        'Insurance for next year is paid for from October to December.',
        'За следующий год платят с октября по декабрь.',
        '来年分は今年10月から12月に納めます。',
        '내년분은 올해 10월부터 12월까지 냅니다.',
      ),
      choices: [
        {
          id: 'season',
          label: written(
            '10月到12月，参加明年的',
            'October to December, for next year',
            'С октября по декабрь, на следующий год',
            '10〜12月、来年分',
            '10~12월, 내년분',
          ),
        },
        {
          id: 'missed',
          label: written(
            '错过了时间，想补交',
            'I missed the time and want to join late',
            'Срок пропущен, хочу вступить позже',
            '期限を過ぎて今から入りたい',
            '기간을 놓쳐 늦게 내려고 합니다',
          ),
        },
      ],
      when: [{question: 'who', oneOf: ['adult', 'child', 'incomer']}],
    },
    {
      id: 'help',
      label: written(
        '家里是低保、特困，或者防返贫监测对象吗？',
        'Does the household receive the minimum living allowance, live in public care, or risk falling into poverty?',
        'Семья получает пособие до прожиточного минимума, живёт на попечении государства или под угрозой бедности?',
        '最低生活保障（生活保護）や身寄りのない困窮者（特困）への支援を受けているか、貧困に戻らないための見守り対象の世帯ですか？',
        '최저생활보장이나 무의탁 생계지원을 받거나 빈곤 재발 방지 대상인 가구인가요?',
      ),
      choices: [
        {id: 'yes', label: written('是', 'Yes', 'Да', 'はい', '네')},
        {id: 'no', label: written('不是', 'No', 'Нет', 'いいえ', '아니요')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '没有参加职工医保，户籍在本县或有本县居住证。',
        'Not insured through an employer, and registered here or with our residence card.',
        'Нет страховки от работодателя, есть учёт в уезде или карта проживания здесь.',
        '従業員医療保険に入っておらず、当県に戸籍または居住証があること。',
        '근로자 의료보험에 가입하지 않았고 이 현에 호적이나 거주증이 있어야 합니다.',
      ),
    },
    {
      text: written(
        '补交的，交费后第4个月起才能报销；断交超过1年的，每多断1年再多等1个月。',
        'If you join late, it pays from the fourth month on; for each further year that you missed, one month more.',
        'При позднем вступлении страховка действует с четвёртого месяца после оплаты; за каждый следующий пропущенный год ждать на месяц дольше.',
        '期限後の加入は4か月目から使えます。未加入の年が増えるごとに1か月延びます。',
        '늦게 가입하면 넷째 달부터 적용되고, 거른 해가 늘 때마다 한 달씩 더 기다립니다.',
      ),
      when: [...missed, ...ordinary],
    },
    {
      text: written(
        '低保、特困等困难家庭随时可以参保，不用等。',
        'Households that receive help may join at any time, without waiting.',
        'Семьи, получающие помощь, могут вступить в любое время, ждать не нужно.',
        '支援を受けているご家庭は、いつでも待機期間なしで加入できます。',
        '지원을 받는 가구는 언제든 기다리지 않고 가입할 수 있습니다.',
      ),
      when: [...missed, ...helped],
    },
    {
      text: written(
        '宝宝90天内参保，从出生那天起就能报销。',
        'Insured within 90 days, the baby is covered from the day of birth.',
        'Если застраховать малыша в первые 90 дней, страховка действует со дня рождения.',
        '90日以内の加入なら、出生日にさかのぼって使えます。',
        '90일 안에 가입하면 태어난 날부터 적용됩니다.',
      ),
      when: newborn,
    },
  ],
  materials: [
    idCard({
      sourceExplanation: written(
        '在手机上办，刷脸就行，不用交。到窗口或村里办，请带原件。',
        'On the phone your face is enough. At the window or in the village, please bring the card.',
        'С телефона достаточно подтвердить личность по лицу. При обращении в окно или в селе нужен оригинал.',
        'スマートフォンでは顔認証で足ります。窓口や村で手続きする場合は原本をお持ちください。',
        '휴대전화로 하면 얼굴 인증으로 됩니다. 창구나 마을에서 하시면 원본을 가져오세요.',
      ),
      when: grown,
    }),
    householdRegister({
      purpose: written(
        '核对孩子和监护人。',
        'To match child and guardian.',
        'Чтобы сверить ребёнка и представителя.',
        'お子さんと保護者を確認します。',
        '아이와 보호자를 확인합니다.',
      ),
      when: child,
    }),
    paper(
      'guardian',
      written(
        '监护人的身份证',
        'The guardian’s identity card',
        'Удостоверение личности законного представителя',
        '保護者の身分証',
        '보호자의 신분증',
      ),
      {
        purpose: written(
          '核对替孩子参保的是监护人。',
          'To see that a guardian is insuring the child.',
          'Чтобы убедиться, что ребёнка страхует законный представитель.',
          '申し込む方が保護者であることを確認します。',
          '가입을 신청하는 분이 보호자인지 확인합니다.',
        ),
        when: [{question: 'who', oneOf: ['child', 'newborn']}],
      },
    ),
    paper(
      'birth',
      written(
        '出生医学证明',
        'Medical birth certificate',
        'Медицинское свидетельство о рождении',
        '出生医学証明',
        '출생의학증명서',
      ),
      {
        sourceExplanation: written(
          '在本县医院出生的，我们自己查，不用带；在外地出生的，请拍照上传或带原件。没上户口也能参保，上户口后我们自动更新号码。',
          'Born in a hospital of the county: we look it up. Born elsewhere: send a photo of it or bring it. The baby can be insured before being registered; we fill in the number later.',
          'Если ребёнок родился в больнице уезда, проверим сами; если нет, пришлите фото или принесите оригинал. Застраховать можно и до постановки на учёт, номер мы внесём позже.',
          '県内の病院での出生は当方で確認します。県外での出生は写真を送るか原本をお持ちください。戸籍登録の前でも加入でき、番号は後で自動的に更新します。',
          '현 안 병원에서 태어났으면 저희가 확인하고, 다른 곳이면 사진을 올리거나 원본을 가져오세요. 호적에 오르기 전에도 가입할 수 있으며 번호는 나중에 자동으로 바꿉니다.',
        ),
        purpose: written(
          '核对宝宝的出生日期和父母。',
          'To check the baby’s date of birth and parents.',
          'Чтобы сверить дату рождения и родителей.',
          '赤ちゃんの生年月日と父母を確認します。',
          '아기의 출생일과 부모를 확인합니다.',
        ),
        when: newborn,
      },
    ),
    paper('residence', written('居住证', 'Residence card', 'Карта проживания', '居住証', '거주증'), {
      sourceExplanation: written(
        '公安系统里查得到的不用带；查不到或拿不准的，请拍照上传或带原件。',
        'Not needed if the police system shows it. If not, or if you are unsure, please send a photo of it or bring it.',
        'Не нужна, если видна в системе полиции. Если нет или вы не уверены, пришлите фото или возьмите оригинал.',
        '公安のシステムで確認できれば不要です。確認できない場合や不明な場合は写真を送るか原本をお持ちください。',
        '공안 시스템에서 확인되면 필요 없습니다. 확인되지 않거나 잘 모르시면 사진을 올리거나 원본을 가져오세요.',
      ),
      purpose: written(
        '确认您住在本县，可以在这里参保。',
        'To see that you live in the county and may be insured here.',
        'Чтобы подтвердить, что вы живёте в уезде и можете застраховаться здесь.',
        '当県にお住まいで、ここで加入できることを確認します。',
        '이 현에 살아 여기서 가입할 수 있는지 확인합니다.',
      ),
      when: incomer,
    }),
    paper(
      'stopped',
      written(
        '原参保地停保证明',
        'Proof that the insurance elsewhere has ended',
        'Подтверждение, что прежняя страховка закрыта',
        '前の加入地の脱退証明',
        '이전 가입지의 탈퇴 증명',
      ),
      {
        purpose: written(
          '避免两地重复参保、重复缴费。',
          'So that you are not insured, and do not pay, in two places.',
          'Чтобы вы не платили дважды в разных местах.',
          '二重の加入や支払いを防ぎます。',
          '두 곳에 이중으로 가입하거나 내지 않도록 합니다.',
        ),
        necessity: 'optional',
        source: 'other',
        sourceExplanation: written(
          '系统里查不到才要。原来的地方可以在手机上办停保。',
          'Only if the system does not show it. The old one can be ended on the phone.',
          'Только если система не показывает. Прежнюю можно закрыть с телефона.',
          'システムで確認できない場合のみ。脱退はスマートフォンでできます。',
          '시스템에서 확인되지 않을 때만. 이전 보험은 휴대전화로 탈퇴할 수 있습니다.',
        ),
        when: incomer,
      },
    ),
    paper(
      'poor',
      written(
        '低保、特困等证明',
        'Proof of the allowance',
        'Справка о пособии',
        '最低生活保障などの証明',
        '최저생활보장 증명',
      ),
      {
        purpose: written(
          '确认您能享受保费资助。',
          'To see that you get help with the contribution.',
          'Чтобы подтвердить право на помощь с взносом.',
          '保険料の補助を受けられるか確認します。',
          '보험료 지원 대상인지 확인합니다.',
        ),
        shared: {
          certificate: written(
            '民政、乡村振兴部门直接提供',
            'The civil affairs office tells us',
            'Сведения передаст управление гражданской администрации',
            '民政部門などから直接提供',
            '민정 부서에서 바로 알려 줍니다',
          ),
        },
        when: helped,
      },
    ),
    formPaper(
      'registration',
      written(
        '城乡居民基本医疗保险参保登记表',
        'Registration form',
        'Заявление на страхование',
        '加入申込書',
        '가입 신청서',
      ),
      'medical-insurance-registration',
      {
        purpose: written(
          '登记参保人的资料。',
          'It records who is to be insured.',
          'В нём указывают данные того, кого страхуют.',
          '加入する方の情報を登録します。',
          '가입하는 분의 정보를 등록합니다.',
        ),
        fillingIn: written(
          '窗口打印，签名就行。手机上办的不用填。',
          'Printed at the window, please sign. Not needed on the phone.',
          'Распечатают в окне, нужна подпись. С телефона не требуется.',
          '窓口で印刷しますので、署名してください。スマートフォンでは不要です。',
          '창구에서 출력하니 서명만 하세요. 휴대전화로 하면 필요 없습니다.',
        ),
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请', 'Application', 'Заявление', '申し込み', '신청'),
      explanation: written(
        '手机、村里或窗口都可以。',
        'By phone, in the village or at the window.',
        'С телефона, в селе или в окне.',
        'スマートフォン・村・窓口のいずれでも。',
        '휴대전화, 마을, 창구 어디서든 됩니다.',
      ),
    },
    {
      id: 'check',
      name: written(
        '核对登记',
        'Check and registration',
        'Проверка и регистрация',
        '確認・登録',
        '확인과 등록',
      ),
      explanation: written(
        '看有没有重复参保，登记当场完成。',
        'We look for double insurance and register at once.',
        'Проверим, нет ли двойной страховки, и сразу зарегистрируем.',
        '重複加入を確認し、その場で登録します。',
        '중복 가입을 확인하고 바로 등록합니다.',
      ),
    },
    {
      id: 'pay',
      name: written('缴费', 'Payment', 'Оплата', '納付', '납부'),
      explanation: written(
        '税务局收，手机、银行、村里都能交。交完参保才生效。',
        'The tax office collects it: by phone, bank or in the village. The insurance begins with the payment.',
        'Платёж принимает налоговая служба: с телефона, в банке или селе. Без оплаты страховка не начнётся.',
        '税務局が徴収します。スマートフォン・銀行・村で納め、納付で有効になります。',
        '세무국에 내며 휴대전화, 은행, 마을에서 낼 수 있습니다. 내셔야 보험이 시작됩니다.',
      ),
      when: ordinary,
    },
    {
      id: 'assisted',
      name: written('资助缴费', 'Payment with help', 'Оплата с помощью', '補助による納付', '지원 납부'),
      explanation: written(
        '特困的全额由县里交，低保的县里补一部分，您只交剩下的。',
        'For people in public care the county pays all; with the minimum living allowance a part: you pay the rest.',
        'За тех, кто на попечении государства, платит уезд полностью, за получающих пособие — частично. Остальное платите вы.',
        '身寄りのない困窮者（特困）は全額を、最低生活保障の方は一部を県が負担します。残りをお納めください。',
        '무의탁 생계지원 대상은 현에서 전액을, 최저생활보장 대상은 일부를 내 드리므로 나머지만 내시면 됩니다.',
      ),
      when: helped,
    },
    {id: 'done', name: written('参保生效', 'Insured', 'Страховка действует', '加入完了', '가입 완료')},
  ],
  legalLimits: [{count: 5, unit: 'workingDay'}],
  promisedLimits: [{count: 0, unit: 'workingDay'}],
  visits: [{count: 0}],
  fees: [
    {
      name: written('个人缴费', 'Your contribution', 'Ваш взнос', '個人負担の保険料', '개인 보험료'),
      standard: written(
        '每人每年，以当年公布的标准为准。2026年度是400元。',
        'A year for each person, as announced for that year: 400 yuan for 2026.',
        'С человека в год, сумму объявляют ежегодно: на 2026 год — 400 юаней.',
        '1人1年、その年の公表額です。2026年度は400元です。',
        '1인 1년, 해마다 발표하는 금액. 2026년은 400위안.',
      ),
      basis: written(
        '国家每年关于城乡居民基本医疗保障工作的通知',
        'The yearly national notice on residents’ medical insurance',
        'Ежегодное государственное уведомление о страховании жителей',
        '住民医療保障に関する国の年度通知',
        '주민 의료보장에 관한 국가의 연도별 통지',
      ),
      reduction: written(
        '新生儿出生当年，交一次全年有效。',
        'A newborn pays once and is covered for the year of birth.',
        'За новорождённого платят один раз за год рождения.',
        '新生児は1回の納付で出生年の1年間有効。',
        '신생아는 한 번 내면 태어난 해 내내 적용됩니다.',
      ),
      when: ordinary,
    },
    {
      name: written(
        '个人缴费（有资助）',
        'Contribution, with the county’s help',
        'Взнос с помощью уезда',
        '個人負担（補助あり）',
        '개인 보험료(지원)',
      ),
      standard: written(
        '特困人员不用交；低保对象交一半左右。',
        'Nothing in public care; about half with the minimum living allowance.',
        'На попечении государства — бесплатно, при пособии — примерно половина.',
        '身寄りのない困窮者（特困）は無料、最低生活保障の方は約半額。',
        '무의탁 생계지원 대상은 무료, 최저생활보장 대상은 절반쯤.',
      ),
      basis: written(
        '医疗救助制度的资助参保规定',
        'Rules of medical assistance on paying contributions',
        'Правила медицинской помощи об оплате взносов',
        '医療救助制度の保険料補助規定',
        '의료구조 제도의 보험료 지원 규정',
      ),
      when: helped,
    },
  ],
  places: [
    serviceCentre('A09'),
    officeAt({
      id: 'village',
      name: written(
        '各乡镇（街道）医保服务站',
        'Medical insurance point of your township',
        'Пункт медстрахования в посёлке',
        '各郷鎮（街道）の医療保険サービス所',
        '각 읍면(가도) 의료보험 서비스소',
      ),
      address: written(
        '各乡镇便民服务中心',
        'In the township’s service centre',
        'В центре услуг посёлка',
        '各郷鎮の住民サービスセンター',
        '각 읍면 주민서비스센터',
      ),
      phones: ['0713-0001000'],
    }),
  ],
  onlineDepth: 'whole',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '“国家医保服务平台”或税务局的应用。',
        'The national medical insurance app, or the tax service’s.',
        'Приложение медстрахования или налоговой службы.',
        '国家医療保険プラットフォームまたは税務局のアプリ。',
        '국가 의료보험 앱 또는 세무국 앱.',
      ),
    },
    {
      channel: 'village',
      explanation: written(
        '村干部、网格员可以帮老人交。',
        'Village staff can pay for elderly people.',
        'Работники села помогут заплатить пожилым.',
        '高齢の方は村の担当者がお手伝いします。',
        '마을 직원이 어르신 납부를 도와 드립니다.',
      ),
    },
    {channel: 'counter'},
  ],
  result: {
    name: written('参保凭证', 'Proof of insurance', 'Подтверждение страховки', '加入証明', '가입 증명'),
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
      clause: written('第二十五条', 'Article 25', 'Статья 25', '第25条', '제25조'),
    },
    {
      title: written(
        '《国务院办公厅关于健全基本医疗保险参保长效机制的指导意见》（国办发〔2024〕38号）',
        'State Council General Office Guiding Opinions on a lasting mechanism for joining medical insurance (2024, No. 38)',
        'Руководящее мнение Канцелярии Госсовета о долгосрочном механизме медицинского страхования (2024 г., № 38)',
        '基本医療保険加入の長期的仕組みに関する国務院弁公庁の指導意見（国弁発〔2024〕38号）',
        '기본의료보험 가입 장기 체계에 관한 국무원 판공청 지도의견(2024년 제38호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '身体好，能不能不交？',
        'I am healthy. Need I pay?',
        'Здоровье хорошее, можно не платить?',
        '元気なら入らなくてもよいですか？',
        '건강하면 안 내도 되나요?',
      ),
      answer: written(
        '自愿参加。但断交后再来，要等好几个月才能报销，以前的连续年限奖励也没有了。',
        'It is your choice. But after a gap you wait for months, and lose the bonus for years without one.',
        'Решать вам. Но после перерыва придётся ждать несколько месяцев и пропадёт надбавка за непрерывные годы.',
        '任意加入です。ただし中断後は数か月待つことになり、連続加入の優遇もなくなります。',
        '가입은 자유입니다. 하지만 끊겼다가 다시 들면 몇 달을 기다려야 하고 연속 가입 혜택도 사라집니다.',
      ),
    },
    {
      question: written(
        '在外地上学，在哪里交？',
        'My child studies elsewhere. Where do we pay?',
        'Ребёнок учится в другом месте. Где платить?',
        '他の地域の学校に通っています。どこで納めますか？',
        '다른 지역에서 공부하면 어디서 내나요?',
      ),
      answer: written(
        '大学生一般在学校所在地参保，中小学生在户籍地或居住证所在地参保，只选一处。',
        'University students at the university; pupils where they are registered or have a residence card: one place only.',
        'Студенты — по месту вуза, школьники — по месту учёта или карты проживания; только одно место.',
        '大学生は大学の所在地、小中高生は戸籍地か居住証の地域で、1か所だけです。',
        '대학생은 학교가 있는 곳, 초중고생은 호적지나 거주증이 있는 곳 중 한 곳입니다.',
      ),
      when: child,
    },
    {
      question: written(
        '明年什么时候开始能用？',
        'When does next year’s insurance begin?',
        'Когда начнёт действовать страховка?',
        'いつから使えますか？',
        '언제부터 쓸 수 있나요?',
      ),
      answer: written(
        '1月1日到12月31日。',
        'It runs from 1 January to 31 December.',
        'С 1 января по 31 декабря.',
        '1月1日から12月31日までです。',
        '1월 1일부터 12월 31일까지입니다.',
      ),
      when: inTime,
    },
  ],
  ...phonesOf('medicalSecurity'),
};
