import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'medical-elsewhere-filing',
    title: '跨省异地就医备案表',
    rows: [
      {label: '参保人姓名', sample: '王例十'},
      {label: '参保险种（职工/居民）', sample: '居民'},
      {label: '备案类型', sample: '异地长期居住'},
      {label: '就医地（省、市）', sample: '广东省某市'},
      {label: '联系电话', sample: '0713-0000010'},
      {label: '开始时间', sample: '2026年12月1日'},
    ],
    declaration: '所填情况属实。以承诺方式备案的，承诺如与实际不符，愿意退回多报的费用。',
  },
];

const settled = [{question: 'why', oneOf: ['live']}];
const referred = [{question: 'why', oneOf: ['referred']}];
const short = [{question: 'why', oneOf: ['trip']}];
const withHouse = [{question: 'proof', oneOf: ['house']}];
const atWork = [{question: 'proof', oneOf: ['work']}];
const promising = [{question: 'proof', oneOf: ['promise']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-YB-0002',
  name: written(
    '异地就医备案',
    'Medical care in another province',
    'Уведомление о лечении в другой провинции',
    '他省での受診の届け出',
    '다른 성 진료 신고',
  ),
  everydayNames: [
    written(
      '外地看病报销',
      'seeing a doctor elsewhere',
      'лечение не по месту страхования',
      '他の地域で医者にかかる',
      '타지 진료',
    ),
    written(
      '在外地带孙子怎么看病',
      'seeing a doctor while minding the grandchildren elsewhere',
      'лечение, пока живу у детей',
      '子どもの家で孫の世話をする間の受診',
      '자녀 집에서 손주를 돌보는 동안의 진료',
    ),
  ],
  ...{matterType: 'publicService', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: bodyOf('medicalSecurity'),
  topics: ['illness', 'medical-insurance', 'health', 'retirement'],
  version: {number: '5', validFrom: '2023-01-01', updatedOn: '2026-05-18'},
  questions: [
    {
      id: 'where',
      label: written(
        '您要在哪里看病？',
        'Where will you see a doctor?',
        'Где вы будете лечиться?',
        'どこで受診しますか？',
        '어디서 진료를 받나요?',
      ),
      choices: [
        {
          id: 'other',
          label: written(
            '内地的其他省',
            'In another province of the mainland',
            'В другой провинции материкового Китая',
            '中国本土の他の省',
            '중국 본토의 다른 성',
          ),
        },
        {
          id: 'same',
          label: written(
            '本省的其他市县',
            'Elsewhere in our own province',
            'В другом месте нашей провинции',
            '同じ省内の他の市・県',
            '같은 성 안의 다른 시·현',
          ),
          end: written(
            '省内看病不用备案。带医保码或社保卡，到定点医院直接结算就行。',
            'No filing is needed in the province. Bring the medical insurance code or your card; the hospital settles it directly.',
            'В своей провинции сообщать не нужно. Возьмите код медстраховки или карту: больница рассчитает всё сама.',
            '省内の受診に届け出は不要です。医保コードか社会保障カードを持って、指定病院で直接精算できます。',
            '같은 성에서는 신고하지 않아도 됩니다. 의료보험 코드나 카드를 가져가면 지정 병원에서 바로 정산합니다.',
          ),
        },
        {
          id: 'abroad',
          label: written(
            '国外或港澳台',
            'Abroad, or in Hong Kong, Macao or Taiwan',
            'За границей, в Гонконге, Макао или на Тайване',
            '海外または香港・マカオ・台湾',
            '해외 또는 홍콩·마카오·대만',
          ),
          end: written(
            '基本医疗保险不报销境外费用，不用备案。出国前可以买商业旅行保险。',
            'Basic insurance does not pay for care outside the mainland, so nothing is filed. Private travel insurance helps.',
            'Базовая страховка не оплачивает лечение за пределами материка, сообщать не нужно. Поможет частная туристическая страховка.',
            '基本医療保険は国外等の費用を対象としないため、届け出は不要です。民間の旅行保険をご検討ください。',
            '기본의료보험은 본토 밖의 비용을 내지 않으므로 신고하지 않습니다. 민간 여행보험을 알아보세요.',
          ),
        },
      ],
    },
    {
      id: 'why',
      label: written(
        '为什么去外地看病？',
        'Why there?',
        'Почему вы лечитесь там?',
        'どのようなご事情ですか？',
        '왜 거기서 진료를 받나요?',
      ),
      choices: [
        {
          id: 'live',
          label: written(
            '在外地住6个月以上（养老、带娃、上班）',
            'I live there for over six months: with family, in old age, at work',
            'Живу там больше полугода: пенсия, дети, работа',
            '6か月以上住む（老後・孫の世話・勤務）',
            '6개월 이상 삽니다(노후, 자녀, 직장)',
          ),
        },
        {
          id: 'referred',
          label: written(
            '本地医院转诊过去',
            'A hospital here refers me',
            'Направление из нашей больницы',
            '地元の病院の紹介',
            '이곳 병원의 전원 의뢰',
          ),
        },
        {
          id: 'trip',
          label: written(
            '出差、旅游，或自己想去大医院',
            'A trip, or a big hospital that I choose',
            'Поездка или крупная больница по моему выбору',
            '出張・旅行、または希望して大病院へ',
            '출장·여행, 또는 스스로 고른 큰 병원',
          ),
        },
        {
          id: 'emergency',
          label: written('急诊、抢救', 'An emergency', 'Неотложная помощь', '救急・救命', '응급·구급'),
          end: written(
            '先救人，不用办。医院按急诊抢救上传信息后，视同已经备案，照样直接结算。',
            'Get help first, there is nothing to do. When the hospital sends it as an emergency, it counts as filed and is settled directly.',
            'Сначала лечение, ничего оформлять не нужно. Больница передаст сведения о неотложной помощи, и это считается уведомлением, расчёт пройдёт сразу.',
            'まず治療を受けてください。手続きは不要です。病院が救急として登録すれば届け出済みとみなされ、直接精算できます。',
            '먼저 치료를 받으세요. 신고는 필요 없습니다. 병원이 응급으로 보고하면 신고한 것으로 보고 바로 정산합니다.',
          ),
        },
      ],
    },
    {
      id: 'proof',
      label: written(
        '能拿出哪种材料？',
        'What can you show?',
        'Что вы можете показать?',
        '何をお持ちですか？',
        '어떤 서류가 있나요?',
      ),
      choices: [
        {
          id: 'house',
          label: written(
            '居住证、户口本或房产证',
            'Residence card, household register or a title deed',
            'Карта проживания, книга семейного учёта или документ на жильё',
            '居住証・戸籍簿・不動産権利証',
            '거주증, 호구부, 부동산 권리증',
          ),
        },
        {
          id: 'work',
          label: written(
            '当地的劳动合同或单位证明',
            'A contract or letter from the employer there',
            'Договор или письмо работодателя там',
            '現地の労働契約書・勤務証明',
            '현지 근로계약서 또는 재직 증명',
          ),
        },
        {
          id: 'promise',
          label: written(
            '都没有，写承诺书',
            'None: I sign a promise',
            'Ничего — подпишу обязательство',
            'なし（誓約書に署名）',
            '없음(서약서에 서명)',
          ),
        },
      ],
      when: settled,
    },
  ],
  conditions: [
    {
      text: written(
        '正常参加本县基本医疗保险，没有欠费。',
        'You are insured in the county and your contributions are paid.',
        'Вы застрахованы в уезде, взносы уплачены.',
        '当県の基本医療保険に加入し、保険料の未納がないこと。',
        '이 현의 기본의료보험에 가입했고 밀린 보험료가 없어야 합니다.',
      ),
    },
    {
      text: written(
        '转诊的，由本县二级以上定点医院的医生开转诊意见。',
        'A doctor of a second-grade hospital or higher in the county writes the referral.',
        'Направление пишет врач больницы второго уровня или выше в уезде.',
        '県内の二級以上の指定病院の医師による紹介があること。',
        '이 현의 2급 이상 지정 병원 의사가 전원 의견서를 써야 합니다.',
      ),
      when: referred,
    },
  ],
  materials: [
    idCard({
      sourceExplanation: written(
        '没带的，出示手机里的医保码或电子社保卡也行。',
        'The insurance code or the electronic social security card on your phone will do instead.',
        'Вместо него подойдут код медстраховки или электронная карта соцобеспечения в телефоне.',
        'スマートフォンの医保コードや電子社会保障カードの提示でも構いません。',
        '휴대전화의 의료보험 코드나 전자사회보장카드로 대신할 수 있습니다.',
      ),
    }),
    formPaper(
      'filing',
      written('跨省异地就医备案表', 'Filing form', 'Бланк уведомления', '届け出書', '신고서'),
      'medical-elsewhere-filing',
      {
        purpose: written(
          '登记您去哪里看病、从哪天起。',
          'It says where you will be treated, and from when.',
          'В нём указано, где и с какого дня вы будете лечиться.',
          '受診する地域と開始日を登録します。',
          '어디에서 언제부터 진료받는지 등록합니다.',
        ),
        fillingIn: written(
          '手机上直接点选，不用填表。',
          'On the phone you only choose; no form.',
          'В телефоне нужно лишь выбрать, бланк не нужен.',
          'スマートフォンでは選ぶだけで、記入は不要です。',
          '휴대전화에서는 고르기만 하면 되고 서식은 필요 없습니다.',
        ),
      },
    ),
    paper(
      'house',
      written(
        '居住证、户口簿或不动产权证，任选一种',
        'Residence card, household register or title deed, one of them',
        'Карта проживания, книга семейного учёта или документ на жильё, что-то одно',
        '居住証・戸籍簿・不動産権利証のいずれか',
        '거주증, 호구부, 부동산 권리증 중 하나',
      ),
      {
        purpose: written(
          '证明您确实住在外地。',
          'To show that you do live there.',
          'Чтобы подтвердить, что вы действительно там живёте.',
          '実際にそちらにお住まいであることを確認します。',
          '실제로 그곳에 사는지 확인합니다.',
        ),
        necessity: 'later',
        pieces: [{form: 'copy', count: 1}],
        sourceExplanation: written(
          '可以先承诺备案，3个月内上传照片。',
          'A promise will do first; upload a photo within three months.',
          'Сначала достаточно обязательства, фото можно загрузить в течение трёх месяцев.',
          '先に誓約書で届け出て、3か月以内に写真を送れます。',
          '서약서로 먼저 신고하고 석 달 안에 사진을 올려도 됩니다.',
        ),
        when: withHouse,
      },
    ),
    paper(
      'work',
      written(
        '劳动合同或单位派出证明',
        'Employment contract, or the employer’s letter',
        'Трудовой договор или письмо работодателя',
        '労働契約書または派遣証明',
        '근로계약서 또는 파견 증명',
      ),
      {
        purpose: written(
          '证明您在外地上班。',
          'To show that you work there.',
          'Чтобы подтвердить, что вы там работаете.',
          'そちらで働いていることを確認します。',
          '그곳에서 일하는지 확인합니다.',
        ),
        source: 'other',
        pieces: [{form: 'copy', count: 1}],
        when: atWork,
      },
    ),
    paper(
      'promise',
      written(
        '异地长期居住承诺书',
        'Promise that you live there',
        'Обязательство о проживании там',
        '長期居住の誓約書',
        '장기 거주 서약서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '写明住处和时间，代替证明。',
          'It says where and since when, in place of proof.',
          'В нём вы указываете адрес и срок, документы не нужны.',
          '住所と期間を書き、証明書の代わりとします。',
          '주소와 기간을 적어 증명을 대신합니다.',
        ),
        when: promising,
      },
    ),
    paper(
      'referral',
      written('转诊意见', 'Referral', 'Направление', '紹介状（転院の意見書）', '전원 의견서'),
      {
        purpose: written(
          '说明是本地医院转您去的。',
          'It says that the hospital here sent you on.',
          'Оно подтверждает, что вас направила местная больница.',
          '地元の病院からの紹介であることを示します。',
          '현지 병원이 보냈음을 보여 줍니다.',
        ),
        source: 'other',
        sourceExplanation: written(
          '医生开好后由医院上传，您不用跑。',
          'The hospital sends it; you need not bring it.',
          'Больница отправит его сама, приносить не нужно.',
          '病院から直接送られるため、お持ちいただく必要はありません。',
          '병원이 바로 보내므로 가져오지 않아도 됩니다.',
        ),
        shared: {
          certificate: written(
            '医院上传的转诊记录',
            'The hospital’s referral record',
            'Запись больницы о направлении',
            '病院が登録した紹介記録',
            '병원이 올린 전원 기록',
          ),
        },
        when: referred,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请', 'Application', 'Заявка', '届け出の提出', '신청'),
      explanation: written(
        '手机最方便，也可以打电话或到窗口。',
        'Easiest by phone; you can also call or come.',
        'Удобнее с телефона, можно позвонить или прийти.',
        'スマートフォンが便利です。お電話・窓口でも構いません。',
        '휴대전화가 가장 편하고, 전화나 창구도 됩니다.',
      ),
    },
    {
      id: 'check',
      name: written('核对', 'Check', 'Проверка', '確認', '확인'),
      explanation: written(
        '看参保是否正常、材料是否齐全。',
        'We check your insurance and papers.',
        'Проверяем страховку и документы.',
        '加入状況と書類を確認します。',
        '가입 상태와 서류를 확인합니다.',
      ),
    },
    {
      id: 'long',
      name: written(
        '备案生效（长期）',
        'In force, for as long as you stay',
        'Действует, пока вы там живёте',
        '届け出の成立（長期）',
        '신고 완료(장기)',
      ),
      explanation: written(
        '一直有效，搬走了再改。备案地和本县都能看病。',
        'It holds until you move; please tell us then. You can be treated there and here.',
        'Действует до переезда, тогда сообщите нам. Лечиться можно и там, и в уезде.',
        '転居されるまで有効です。届け出先でも当県でも受診できます。',
        '이사할 때까지 유효합니다. 그곳과 이 현 모두에서 진료받을 수 있습니다.',
      ),
      when: settled,
    },
    {
      id: 'months',
      name: written(
        '备案生效（临时）',
        'In force, for six months',
        'Действует полгода',
        '届け出の成立（6か月）',
        '신고 완료(6개월)',
      ),
      explanation: written(
        '有效6个月，期内可以多次看病。',
        'It is good for six months, as often as needed.',
        'Действует полгода, лечиться можно несколько раз.',
        '6か月有効で、その間は何度でも受診できます。',
        '6개월 동안 여러 번 진료받을 수 있습니다.',
      ),
      when: [{question: 'why', oneOf: ['referred', 'trip']}],
    },
  ],
  legalLimits: [{count: 5, unit: 'workingDay'}],
  promisedLimits: [{count: 0, unit: 'workingDay'}],
  visits: [{count: 0}],
  fees: [],
  places: [serviceCentre('A09')],
  onlineDepth: 'whole',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '“国家医保服务平台”应用里选“异地备案”。',
        'In the national medical insurance app, “Care elsewhere”.',
        'Приложение медстрахования, раздел «Лечение в другом месте».',
        '国家医療保険アプリの「他地域での受診」。',
        '국가 의료보험 앱의 ‘타지 진료 신고’.',
      ),
    },
    {
      channel: 'counter',
      explanation: written(
        '可以请家人代办。',
        'Somebody of the family may come for you.',
        'Может прийти родственник.',
        'ご家族の代理も可能です。',
        '가족이 대신 와도 됩니다.',
      ),
    },
  ],
  result: {
    name: written(
      '备案成功告知',
      'Notice that it is filed',
      'Подтверждение уведомления',
      '届け出完了の通知',
      '신고 완료 통지',
    ),
    deliveries: ['electronic', 'counter'],
  },
  area: written(
    '跨省可以网上办',
    'Online from any province',
    'Онлайн из любой провинции',
    '全国からオンラインで可',
    '어느 성에서나 온라인으로',
  ),
  booking: {offered: false},
  onlinePayment: {offered: false},
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
      clause: written('第二十九条', 'Article 29', 'Статья 29', '第29条', '제29조'),
    },
    {
      title: written(
        '《国家医保局 财政部关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知》（医保发〔2022〕22号）',
        'Notice on direct settlement of medical care across provinces (Healthcare Security Administration and Ministry of Finance, 2022, No. 22)',
        'Уведомление о прямом расчёте за лечение в других провинциях (Управление медицинского обеспечения и Министерство финансов, 2022 г., № 22)',
        '省をまたぐ受診の直接精算に関する通知（医保発〔2022〕22号）',
        '다른 성 진료비 직접 정산에 관한 통지(의료보장국·재정부 2022년 제22호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '报销会少吗？',
        'Do I get less back?',
        'Вернут ли меньше?',
        '給付は減りますか？',
        '돌려받는 금액이 줄어드나요?',
      ),
      answer: written(
        '不会。长期居住的，和在本县看病一样。',
        'No. If you live there, it is the same as here.',
        'Нет. Если вы там живёте, возвращают столько же, сколько здесь.',
        'いいえ。長期居住の方は当県と同じです。',
        '아니요. 장기 거주자는 이곳과 같습니다.',
      ),
      when: settled,
    },
    {
      question: written(
        '转诊会少报吗？',
        'Does a referral cost me something?',
        'Вернут ли меньше по направлению?',
        '紹介の場合は減りますか？',
        '병원을 옮겨 가면 줄어드나요?',
      ),
      answer: written(
        '会比在本县少报不超过10个百分点。',
        'A little: no more than ten percentage points.',
        'Да, но не более чем на 10 процентных пунктов.',
        '最大10ポイント下がります。',
        '최대 10%포인트 줄어듭니다.',
      ),
      when: referred,
    },
    {
      question: written(
        '自己去大医院，少报多少？',
        'And if I choose the hospital?',
        'А если больница по моему выбору?',
        '自分で大病院を選ぶと？',
        '스스로 큰 병원을 고르면요?',
      ),
      answer: written(
        '比在本县少报不超过20个百分点，先备案再去，别忘了。',
        'By no more than twenty percentage points. Please file before you go.',
        'Не более чем на 20 процентных пунктов. Сообщите до поездки.',
        '最大20ポイント下がります。受診前に届け出てください。',
        '최대 20%포인트 줄어듭니다. 가기 전에 신고하세요.',
      ),
      when: short,
    },
    {
      question: written(
        '忘了备案怎么办？',
        'I forgot to file. What now?',
        'А если забыть сообщить?',
        '届け出を忘れたら？',
        '신고를 잊었으면요?',
      ),
      answer: written(
        '出院结算前补办就行，还能直接结算。',
        'File before you are discharged; it can still be settled directly.',
        'Сообщите до выписки, расчёт ещё пройдёт сразу.',
        '退院精算の前に届け出れば、直接精算できます。',
        '퇴원 정산 전에 신고하면 바로 정산할 수 있습니다.',
      ),
    },
  ],
  ...phonesOf('medicalSecurity'),
};
