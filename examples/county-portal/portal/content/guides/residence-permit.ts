import type {WrittenGuide} from '@huiyin/core';
import {policeStation} from './local-offices.ts';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'residence-permit-application',
    title: '居住证申领登记表',
    rows: [
      {label: '姓名', sample: '林例二'},
      {label: '户口所在地', sample: '外省清水市河东区'},
      {label: '云渡县居住地址', sample: '云渡县城关镇环城路16号3单元502室'},
      {label: '来云渡居住日期', sample: '2026年3月1日'},
      {label: '申领类型（首次/签注/换领/补领）', sample: '首次'},
      {label: '申领条件（就业/住所/就读）', sample: '就业'},
      {label: '联系电话', sample: '0713-0000000'},
    ],
    declaration: '本人在云渡县居住满半年，以上内容真实。',
  },
];

const first = [{question: 'what', oneOf: ['first']}];
const renewing = [{question: 'what', oneOf: ['yearly']}];
const lost = [{question: 'what', oneOf: ['lost']}];
const working = [{question: 'basis', oneOf: ['work']}];
const housed = [{question: 'basis', oneOf: ['home']}];
const studying = [{question: 'basis', oneOf: ['school']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-GA-0004',
  name: written(
    '居住证申领',
    'Residence card for people from elsewhere in China',
    'Карта проживания для приехавших из других мест Китая',
    '居住証の申請（県外から来た方）',
    '거주증 신청(다른 지역에서 온 주민)',
  ),
  everydayNames: [
    written(
      '办居住证',
      'getting a residence card',
      'получить карту проживания',
      '居住証を作る',
      '거주증 만들기',
    ),
    written('暂住证', 'temporary residence card', 'временная прописка', '一時居住の届け', '임시 거주증'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('publicSecurity'),
  topics: ['housing', 'work', 'schooling', 'certificates'],
  version: {number: '3', validFrom: '2026-02-01', updatedOn: '2026-07-30'},
  questions: [
    {
      id: 'who',
      label: written(
        '您从哪里来？',
        'Where do you come from?',
        'Откуда вы приехали?',
        'どちらから来られましたか？',
        '어디에서 오셨나요?',
      ),
      choices: [
        {
          id: 'mainland',
          label: written(
            '内地其他县市',
            'Another place in mainland China',
            'Из другого места материкового Китая',
            '中国本土の他の地域',
            '중국 본토의 다른 지역',
          ),
        },
        {
          id: 'hmt',
          label: written(
            '香港、澳门或台湾',
            'Hong Kong, Macao or Taiwan',
            'Из Гонконга, Макао или с Тайваня',
            '香港・マカオ・台湾',
            '홍콩·마카오·타이완',
          ),
          end: written(
            '请申领“港澳台居民居住证”，条件相同，也是免费首领。请带来往内地（大陆）通行证到政务服务中心B04窗口。',
            'Please apply for the residence card for residents of Hong Kong, Macao and Taiwan. The conditions are the same and the first one is free. Bring your travel permit to window B04 of the service centre.',
            'Вам нужна карта проживания для жителей Гонконга, Макао и Тайваня. Условия те же, первая карта бесплатна. Придите с пропуском для поездок на материк в окно B04 центра услуг.',
            '「香港・マカオ・台湾居民居住証」を申請してください。条件は同じで、初回は無料です。通行証を持って行政サービスセンターB04番窓口へお越しください。',
            '‘홍콩·마카오·타이완 주민 거주증’을 신청하세요. 조건은 같고 처음은 무료입니다. 통행증을 가지고 행정서비스센터 B04 창구로 오세요.',
          ),
        },
        {
          id: 'abroad',
          label: written('外国', 'Another country', 'Из другой страны', '中国以外の国', '외국'),
          end: written(
            '外国人办的是“外国人居留证件”。请带护照到政务服务中心D01窗口；要用外语，D03窗口有英、俄、日、韩语服务。',
            'Foreign nationals apply for a foreigner’s residence permit. Bring your passport to window D01 of the service centre; window D03 speaks English, Russian, Japanese and Korean.',
            'Иностранным гражданам нужен вид на жительство. Придите с паспортом в окно D01 центра услуг; в окне D03 говорят по-русски, по-английски, по-японски и по-корейски.',
            '外国籍の方は「外国人居留許可」の手続きになります。旅券を持って行政サービスセンターD01番窓口へ。D03番窓口では日本語・英語・ロシア語・韓国語で対応します。',
            '외국인은 ‘외국인 거류증’을 신청합니다. 여권을 가지고 행정서비스센터 D01 창구로 오세요. D03 창구에서는 한국어·영어·러시아어·일본어로 안내합니다.',
          ),
        },
      ],
    },
    {
      id: 'what',
      label: written(
        '要办什么？',
        'What do you need?',
        'Что вам нужно?',
        'どの手続きですか？',
        '무엇을 하시려고 하나요?',
      ),
      choices: [
        {
          id: 'first',
          label: written(
            '第一次申领，已登记居住满半年',
            'A first card; I registered here at least half a year ago',
            'Первая карта; регистрации здесь уже полгода',
            '初めての申請（居住登記から半年以上）',
            '첫 신청(거주 등록 후 반년 이상)',
          ),
        },
        {
          id: 'early',
          label: written(
            '第一次申领，还没登记或不满半年',
            'A first card; not registered yet, or for less than half a year',
            'Первая карта; регистрации ещё нет или меньше полугода',
            '初めての申請（未登記、または半年未満）',
            '첫 신청(등록 전이거나 반년 미만)',
          ),
          end: written(
            '现在还不能领证。请先做“居住登记”：手机上报或到派出所，几分钟就好，免费。登记满半年后再来领证。',
            'It is too early for the card. Please register your address first, by phone or at the police station: it takes a few minutes and costs nothing. Come for the card half a year later.',
            'Карту получить пока рано. Сначала зарегистрируйте адрес — с телефона или в участке полиции, это бесплатно и займёт несколько минут. За картой приходите через полгода.',
            'まだ居住証は受け取れません。先に「居住登記」を、スマートフォンか派出所で済ませてください（無料、数分）。半年たったら申請できます。',
            '아직 거주증을 받을 수 없습니다. 먼저 휴대전화나 파출소에서 ‘거주 등록’을 해 주세요. 무료이고 몇 분이면 됩니다. 반년이 지나면 신청할 수 있습니다.',
          ),
        },
        {
          id: 'yearly',
          label: written(
            '每年一次的签注',
            'The yearly endorsement',
            'Ежегодная отметка',
            '年に一度の更新',
            '해마다 하는 갱신',
          ),
        },
        {
          id: 'lost',
          label: written(
            '丢失或损坏，重新领一张',
            'A new card: mine is lost or damaged',
            'Новая карта взамен утерянной или повреждённой',
            '紛失・破損による再発行',
            '분실·훼손으로 재발급',
          ),
        },
      ],
    },
    {
      id: 'basis',
      label: written(
        '您符合哪一条？（一条就够）',
        'Which of these holds? One is enough.',
        'Что из этого подходит? Достаточно одного.',
        'どれに当てはまりますか？（1つで足ります）',
        '어디에 해당하나요? (하나면 됩니다)',
      ),
      when: [{question: 'what', oneOf: ['first', 'yearly']}],
      choices: [
        {
          id: 'work',
          label: written(
            '在云渡有工作，或自己做生意',
            'I work or run a business in Yundu',
            'Работаю или веду дело в Юньду',
            '雲渡で働いている、または自営業',
            '윈두에서 일하거나 장사를 함',
          ),
        },
        {
          id: 'home',
          label: written(
            '在云渡有稳定住处，买的租的都算',
            'I have a settled home in Yundu, bought or rented',
            'Есть постоянное жильё в Юньду, своё или съёмное',
            '雲渡に安定した住まいがある（持ち家・賃貸）',
            '윈두에 안정된 집이 있음(자기 집, 셋집 모두)',
          ),
        },
        {
          id: 'school',
          label: written(
            '在云渡连续上学',
            'I go to school in Yundu',
            'Учусь в Юньду',
            '雲渡の学校に在学している',
            '윈두에서 계속 학교에 다님',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '离开户口所在地，在云渡居住半年以上。',
        'You have left the place where you are registered and lived in Yundu for at least half a year.',
        'Вы уехали с места учёта и живёте в Юньду не меньше полугода.',
        '戸籍地を離れ、雲渡に半年以上住んでいること。',
        '호적지를 떠나 윈두에서 반년 이상 살고 있어야 합니다.',
      ),
    },
    {
      text: written(
        '在居住每满一年前的一个月内签注；错过了可以补，补办后功能恢复。',
        'The endorsement is due in the last month of each year here. If you missed it, do it later and the card works again.',
        'Отметку ставят в последний месяц каждого года проживания. Если пропустили, поставьте позже — карта снова заработает.',
        '居住満1年ごとに、その前の1か月以内に更新すること。遅れても、手続きをすれば再び使えます。',
        '거주 1년이 될 때마다 그 전 한 달 안에 갱신합니다. 놓쳤더라도 나중에 하면 다시 쓸 수 있습니다.',
      ),
      when: renewing,
    },
  ],
  materials: [
    idCard({pieces: []}),
    photo({
      purpose: written(
        '印在居住证上。',
        'It is printed on the card.',
        'Для карты проживания.',
        '居住証に印刷します。',
        '거주증에 인쇄합니다.',
      ),
      pieces: [{form: 'electronic', count: 1}],
      standard: written(
        '可以用身份证上的照片，想换就在窗口免费拍。',
        'The photo on your identity card will do; a new one is taken at the window free of charge.',
        'Подойдёт фото с удостоверения; новое бесплатно сделают в окне.',
        '身分証の写真を使えます。替えたい方は窓口で無料撮影できます。',
        '신분증 사진을 그대로 쓸 수 있습니다. 바꾸려면 창구에서 무료로 찍으세요.',
      ),
      when: first,
    }),
    formPaper(
      'application',
      written(
        '居住证申领登记表',
        'Application for a residence card',
        'Заявление на карту проживания',
        '居住証申請書',
        '거주증 신청서',
      ),
      'residence-permit-application',
      {
        purpose: written(
          '登记您在云渡的住址和申领条件。',
          'Tells us where you live in Yundu and on what ground you apply.',
          'В нём указаны адрес в Юньду и основание для карты.',
          '雲渡での住所と申請の理由を伺います。',
          '윈두의 주소와 신청 사유를 적습니다.',
        ),
        when: [{question: 'what', oneOf: ['first', 'lost']}],
      },
    ),
    paper(
      'work-proof',
      written(
        '劳动合同、营业执照或单位证明（任一种）',
        'Employment contract, business licence or a letter from the employer',
        'Трудовой договор, свидетельство о регистрации бизнеса или справка с работы',
        '労働契約書・営業許可証・勤務先の証明のいずれか',
        '근로계약서, 사업자등록증, 직장 증명 중 하나',
      ),
      {
        sourceExplanation: written(
          '单位在云渡给您缴社保的，不用带；没有缴的，请带原件。',
          'Not needed if your employer pays your social insurance in Yundu; otherwise please bring the original.',
          'Не нужно, если за вас платят социальные взносы в Юньду; иначе принесите оригинал.',
          '勤務先を通じて雲渡の社会保険に加入している方は不要です。それ以外の方は原本をお持ちください。',
          '직장이 윈두에서 사회보험을 내고 있다면 필요 없습니다. 아니면 원본을 가져오세요.',
        ),
        source: 'applicant',
        purpose: written(
          '证明您在云渡有工作。',
          'Shows that you work in Yundu.',
          'Подтверждает, что вы работаете в Юньду.',
          '雲渡で働いていることを確認します。',
          '윈두에서 일하고 있음을 확인합니다.',
        ),
        when: working,
      },
    ),
    paper(
      'home-proof',
      written(
        '租房合同、不动产权证或房东证明（任一种）',
        'Lease, certificate of ownership or a letter from the landlord',
        'Договор аренды, свидетельство о собственности или письмо хозяина жилья',
        '賃貸借契約書・不動産権利証・家主の証明のいずれか',
        '임대차계약서, 부동산 권리증, 집주인 증명 중 하나',
      ),
      {
        necessity: 'later',
        source: 'applicant',
        purpose: written(
          '证明您在云渡有住处。',
          'Shows where you live in Yundu.',
          'Подтверждает, где вы живёте в Юньду.',
          '雲渡での住まいを確認します。',
          '윈두의 거주지를 확인합니다.',
        ),
        sourceExplanation: written(
          '没有合同的，请房东写几句话签个名就行；领证前补交即可。',
          'No contract? A few signed lines from the landlord will do, before you collect the card.',
          'Нет договора — хватит нескольких строк с подписью хозяина; принесите до получения карты.',
          '契約書がない場合は家主の署名入りの一筆で構いません。受け取りまでにご提出ください。',
          '계약서가 없으면 집주인이 몇 줄 쓰고 서명하면 됩니다. 거주증을 받기 전까지 내세요.',
        ),
        when: housed,
      },
    ),
    paper(
      'school-proof',
      written(
        '学生证或学校的就读证明',
        'Student card, or a letter from the school',
        'Ученический билет или справка из учебного заведения',
        '学生証または在学証明書',
        '학생증 또는 재학 증명서',
      ),
      {
        source: 'other',
        purpose: written(
          '证明孩子或您本人在云渡读书。',
          'Shows that you or your child study in Yundu.',
          'Подтверждает, что вы или ваш ребёнок учитесь в Юньду.',
          'ご本人またはお子さんの在学を確認します。',
          '본인이나 자녀가 윈두에서 공부하고 있음을 확인합니다.',
        ),
        when: studying,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '到居住地派出所、社区窗口，或在手机上提交。',
        'At the police station or neighbourhood window where you live, or by phone.',
        'В участке полиции или окне микрорайона по месту жительства либо с телефона.',
        'お住まいの地区の派出所・社区窓口、またはスマートフォンで提出します。',
        '사는 곳의 파출소나 주민센터 창구, 또는 휴대전화로 신청합니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对居住时间和条件。',
        'We check how long you have lived here and on what ground.',
        'Проверим срок проживания и основание.',
        '居住期間と条件を確認します。',
        '거주 기간과 조건을 확인합니다.',
      ),
    },
    {
      id: 'endorse',
      name: written('签注', 'Endorsement', 'Отметка', '更新の記録', '갱신 기록'),
      explanation: written(
        '在手机上签注的即时生效，不用换证。',
        'By phone it takes effect at once; the card stays the same.',
        'Отметка, поставленная с телефона, действует сразу; карту менять не нужно.',
        'スマートフォンなら即時に有効になり、カードはそのままです。',
        '휴대전화로 하면 바로 효력이 생기고 카드는 그대로 씁니다.',
      ),
      when: renewing,
    },
    {
      id: 'decide',
      name: written('制证发证', 'The card', 'Изготовление и выдача', '作成・交付', '제작 및 발급'),
      explanation: written(
        '做好后短信通知，可以领取也可以邮寄。电子居住证当天可用。',
        'A text message tells you when it is ready, to collect or by post. The electronic card works the same day.',
        'О готовности сообщат по СМС; можно забрать или получить по почте. Электронная карта действует в тот же день.',
        'できあがるとSMSでお知らせします（窓口・郵送）。電子居住証は当日から使えます。',
        '완성되면 문자로 알려 드립니다(방문 또는 우편). 전자 거주증은 당일부터 쓸 수 있습니다.',
      ),
      when: [{question: 'what', oneOf: ['first', 'lost']}],
    },
  ],
  legalLimits: [
    {
      count: 15,
      unit: 'day',
      explanation: written(
        '自受理之日起。',
        'From the day on which the application is accepted.',
        'Со дня приёма заявления.',
        '受理の日から。',
        '접수한 날부터.',
      ),
    },
  ],
  promisedLimits: [
    {count: 7, unit: 'workingDay', when: first},
    {count: 7, unit: 'workingDay', when: lost},
    {count: 0, unit: 'workingDay', when: renewing},
  ],
  visits: [
    {count: 0, when: renewing},
    {
      count: 1,
      reason: written(
        '首次申领要当面核对本人；证件可以邮寄。',
        'For a first card we check who you are in person; the card can be posted.',
        'Для первой карты личность проверяют на месте; карту можно получить по почте.',
        '初回は対面で本人確認をします。居住証は郵送できます。',
        '처음에는 본인을 직접 확인해야 합니다. 거주증은 우편으로 받을 수 있습니다.',
      ),
      when: first,
    },
    {
      count: 1,
      reason: written(
        '补领要交回损坏的旧证或当面说明丢失情况。',
        'You hand in the damaged card, or tell us that it was lost.',
        'Нужно сдать повреждённую карту или лично сообщить о потере.',
        '破損した旧証の返却、または紛失の申し出を対面で受けるためです。',
        '훼손된 카드를 반납하거나 분실 사실을 직접 알려야 합니다.',
      ),
      when: lost,
    },
  ],
  fees: [
    {
      name: written(
        '换领、补领工本费',
        'Cost of a replacement',
        'Плата за замену карты',
        '再発行手数料',
        '재발급 수수료',
      ),
      standard: written('20元', '¥20', '20 юаней', '1枚20元', '20위안'),
      basis: written(
        '《居住证暂行条例》第二十一条；收费标准由省级价格、财政部门核定。',
        'Article 21 of the Interim Regulations on Residence Permits; the amount is set by the province.',
        'Статья 21 Временного положения о картах проживания; размер устанавливает провинция.',
        '「居住証暫行条例」第21条。金額は省の価格・財政部門が定めます。',
        '「거주증 잠정조례」 제21조. 금액은 성의 가격·재정 부서가 정합니다.',
      ),
      reduction: written(
        '首次申领和每年签注都免费。',
        'The first card and the yearly endorsement are free of charge.',
        'Первая карта и ежегодная отметка бесплатны.',
        '初回の申請と毎年の更新は無料です。',
        '첫 신청과 해마다 하는 갱신은 무료입니다.',
      ),
      when: lost,
    },
  ],
  places: [policeStation, serviceCentre('B02')],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '签注全程在手机上办。',
        'The endorsement is done entirely by phone.',
        'Отметку можно поставить полностью с телефона.',
        '更新はすべてスマートフォンで済みます。',
        '갱신은 모두 휴대전화로 할 수 있습니다.',
      ),
      when: renewing,
    },
    {channel: 'counter'},
    {
      channel: 'village',
      explanation: written(
        '各社区、村便民点代收材料。',
        'Neighbourhood and village service points take your papers.',
        'Документы принимают в пунктах услуг микрорайонов и деревень.',
        '各社区・村のサービス窓口でも書類を預かります。',
        '각 지역·마을 민원 창구에서도 서류를 받습니다.',
      ),
    },
  ],
  result: {
    name: written('居住证', 'Residence card', 'Карта проживания', '居住証', '거주증'),
    deliveries: ['counter', 'post', 'electronic'],
  },
  area: written(
    '居住地办理',
    'Where you live in Yundu',
    'По месту жительства в Юньду',
    'お住まいの地区',
    '사는 지역',
  ),
  booking: {offered: true},
  onlinePayment: {offered: true},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《居住证暂行条例》（国务院令第663号）',
        'Interim Regulations on Residence Permits (State Council Decree 663)',
        'Временное положение о картах проживания (Указ Госсовета № 663)',
        '「居住証暫行条例」（国務院令第663号）',
        '「거주증 잠정조례」(국무원령 제663호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '居住证有什么用？',
        'What is the card good for?',
        'Что даёт карта проживания?',
        '居住証で何ができますか？',
        '거주증이 있으면 무엇이 좋은가요?',
      ),
      answer: written(
        '孩子上公办学校、在云渡换领身份证、考驾照、申请公租房等都用得上。',
        'With it your children can enter public schools, and you can renew your identity card, take a driving test or apply for public housing in Yundu.',
        'С ней дети могут учиться в государственной школе, а вы — заменить удостоверение, сдать на права и подать заявку на социальное жильё в Юньду.',
        'お子さんの公立校入学、身分証の更新、運転免許の受験、公営住宅の申請などに使えます。',
        '자녀의 공립학교 입학, 신분증 갱신, 운전면허 시험, 공공임대주택 신청 등에 쓸 수 있습니다.',
      ),
    },
    {
      question: written(
        '房东不肯给证明怎么办？',
        'What if the landlord will not sign?',
        'Что делать, если хозяин жилья отказывается подписать?',
        '家主が証明してくれない場合は？',
        '집주인이 증명을 해 주지 않으면 어떻게 하나요?',
      ),
      answer: written(
        '请告诉派出所，民警可以上门核实，核实过就算数。',
        'Tell the police station: an officer can come and see, and that counts.',
        'Скажите об этом в участке: сотрудник придёт и убедится сам, этого достаточно.',
        '派出所へご相談ください。警察官が訪問して確認すれば、それで足ります。',
        '파출소에 말씀해 주세요. 경찰관이 방문해 확인하면 인정됩니다.',
      ),
      when: housed,
    },
  ],
  ...phonesOf('publicSecurity'),
};
