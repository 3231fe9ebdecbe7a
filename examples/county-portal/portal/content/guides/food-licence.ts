import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, paper} from './papers.ts';
import {noQuantityLimit} from './quantity-limit.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'food-licence-application',
    title: '食品经营许可申请书',
    rows: [
      {label: '经营者名称', sample: '云渡县例示街例九早点铺'},
      {label: '统一社会信用代码', sample: '（与营业执照一致）'},
      {label: '主体业态', sample: '餐饮服务经营者（小型餐馆）'},
      {label: '经营项目', sample: '热食类食品制售'},
      {label: '经营场所', sample: '云渡县例示街21号一层'},
      {label: '食品安全员', sample: '周例九'},
      {label: '从业人员（有健康证）', sample: '2人'},
    ],
    declaration: '所填内容和场所、设备的实际情况一致，遵守食品安全法，发生变化及时报告。',
  },
];

const restaurant = [{question: 'what', oneOf: ['restaurant']}];
const shop = [{question: 'what', oneOf: ['shop']}];
const canteen = [{question: 'what', oneOf: ['canteen']}];
const inspected = [{question: 'what', oneOf: ['restaurant', 'canteen', 'shop']}];
const cooking = [{question: 'what', oneOf: ['restaurant', 'canteen']}];
const machine = [{question: 'what', oneOf: ['machine']}];
const delivery = [{question: 'extra', oneOf: ['delivery']}];
const raw = [{question: 'extra', oneOf: ['raw']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-SC-0002',
  name: written(
    '食品经营许可新办',
    'New food business licence',
    'Лицензия на торговлю продуктами и общепит',
    '食品営業許可の新規申請',
    '식품 영업 허가 신규 신청',
  ),
  everydayNames: [
    written('办食品证', 'food licence', 'разрешение на общепит', '食品の許可', '식품 허가증'),
    written('开饭店办证', 'opening a restaurant', 'открыть кафе', '飲食店を開く', '식당 열기'),
    written('餐饮许可证', 'catering permit', 'лицензия для столовой', '飲食店営業許可', '음식점 허가'),
  ],
  ...{
    matterType: 'licence',
    level: 'county',
    audience: ['enterprise', 'person', 'publicInstitution'],
    promptness: 'promised',
  },
  body: bodyOf('marketRegulation'),
  topics: ['food', 'licences', 'startup'],
  version: {number: '4', validFrom: '2023-12-01', updatedOn: '2026-06-30'},
  questions: [
    {
      id: 'what',
      label: written(
        '做哪样生意？',
        'What is your business?',
        'Какое у вас дело?',
        'どんな営業ですか？',
        '어떤 영업인가요?',
      ),
      choices: [
        {
          id: 'restaurant',
          label: written(
            '饭店、小吃店、奶茶店、糕点现做',
            'Restaurant, snack bar, tea shop, bakery',
            'Кафе, закусочная, чайная, пекарня',
            '飲食店・軽食・ドリンク・製菓',
            '식당, 분식, 음료, 제과',
          ),
        },
        {
          id: 'shop',
          label: written(
            '商店，卖散装食品、熟食',
            'Shop with loose or cooked food',
            'Магазин: продукты на развес и готовая еда',
            '量り売り・惣菜を扱う店',
            '낱개 식품이나 조리 식품을 파는 가게',
          ),
        },
        {
          id: 'canteen',
          label: written(
            '学校、单位、工地、养老机构的食堂',
            'Canteen of a school, firm, site or care home',
            'Столовая школы, организации, стройки, дома престарелых',
            '学校・職場・現場・介護施設の食堂',
            '학교·직장·공사장·요양시설의 식당',
          ),
        },
        {
          id: 'machine',
          label: written(
            '自动售货机卖食品',
            'Vending machines',
            'Торговые автоматы',
            '自動販売機で食品を販売',
            '자동판매기로 식품 판매',
          ),
        },
        {
          id: 'packed',
          label: written(
            '只卖预包装食品',
            'Packed food only',
            'Только упакованные продукты',
            '包装食品だけを販売',
            '포장 식품만 판매',
          ),
          end: written(
            '只卖预包装食品不用许可，办“仅销售预包装食品备案”就行：和营业执照一起在网上填，当场办好。',
            'No licence is needed for packed food only. Give notice on line together with the business licence; it is done at once.',
            'Для упакованных продуктов лицензия не нужна: подайте уведомление онлайн вместе с регистрацией, это сразу.',
            '包装食品だけなら許可は不要です。営業許可証と一緒にオンラインで届け出れば、その場で済みます。',
            '포장 식품만 팔면 허가가 필요 없습니다. 사업자등록과 함께 온라인으로 신고하면 바로 끝납니다.',
          ),
        },
        {
          id: 'stall',
          label: written(
            '路边摆摊、小推车',
            'A stall or a cart in the street',
            'Лоток или тележка на улице',
            '屋台・移動販売',
            '노점, 손수레',
          ),
          end: written(
            '摆摊不用食品经营许可，请到所在镇的便民服务中心办“食品摊贩登记”，一样不收费。在哪里能摆，镇里会告诉您。',
            'A stall needs no such licence. Register it at your town service centre, also free of charge; they tell you where stalls may stand.',
            'Для лотка лицензия не нужна: зарегистрируйте его в центре услуг своего посёлка, тоже бесплатно. Там скажут, где можно стоять.',
            '屋台にこの許可は不要です。お住まいの鎮の住民サービスセンターで「食品露店登録」（無料）をしてください。出店できる場所もご案内します。',
            '노점은 이 허가가 필요 없습니다. 해당 진 주민서비스센터에서 ‘식품 노점 등록’(무료)을 하세요. 어디에서 할 수 있는지도 알려 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'extra',
      label: written(
        '还有下面的情形吗？',
        'Is one of these true as well?',
        'Есть ли ещё что-то из этого?',
        '次に当てはまりますか？',
        '다음에 해당하나요?',
      ),
      choices: [
        {id: 'none', label: written('没有', 'Neither', 'Нет, ничего', 'どれもない', '없습니다')},
        {
          id: 'raw',
          label: written(
            '做冷荤、生食、裱花蛋糕',
            'Cold dishes, raw food or decorated cakes',
            'Холодные блюда, сырая еда, торты с кремом',
            '冷菜・生もの・デコレーションケーキ',
            '냉채, 날음식, 장식 케이크',
          ),
        },
        {
          id: 'delivery',
          label: written(
            '只做外卖，没有堂食',
            'Delivery only, no tables',
            'Только доставка, без зала',
            '宅配のみで客席なし',
            '배달만 하고 좌석 없음',
          ),
        },
      ],
      when: cooking,
    },
  ],
  conditions: [
    {
      text: written(
        '已有营业执照（食堂用所在单位的登记证）。',
        'You have a business licence; a canteen uses that of its organisation.',
        'Есть свидетельство о регистрации; для столовой — документ организации.',
        '営業許可証があること（食堂は設置者の登記証）。',
        '사업자등록증이 있어야 합니다(구내식당은 소속 기관의 등기증).',
      ),
    },
    {
      text: written(
        '场所和垃圾、厕所等污染源隔开，有洗、切、消毒、冷藏的地方。',
        'The place is apart from rubbish and toilets, with room to wash, cut, disinfect and chill.',
        'Помещение отделено от мусора и туалетов; есть где мыть, резать, обеззараживать и хранить в холоде.',
        'ごみやトイレ等から離れ、洗浄・調理・消毒・冷蔵の場所があること。',
        '쓰레기·화장실 등과 떨어져 있고 씻고 썰고 소독하고 냉장할 곳이 있어야 합니다.',
      ),
      when: cooking,
    },
    {
      text: written(
        '至少有一名食品安全员；做直接入口食品的人有健康证。',
        'There is a food safety officer; who handles food ready to eat has a health certificate.',
        'Есть ответственный за безопасность пищи; у тех, кто готовит, — медицинские справки.',
        '食品安全担当者がいること。調理に携わる方は健康証があること。',
        '식품안전 담당자가 있어야 하며, 음식을 다루는 사람은 건강증이 있어야 합니다.',
      ),
    },
    {
      text: written(
        '有专门的操作间，能单独洗手、消毒、降温。',
        'There is a separate room with its own washbasin, disinfection and cooling.',
        'Есть отдельное помещение с умывальником, обеззараживанием и охлаждением.',
        '専用の調理室があり、手洗い・消毒・冷房を備えていること。',
        '손 씻기·소독·냉방을 갖춘 전용 조리실이 있어야 합니다.',
      ),
      when: raw,
    },
  ],
  materials: [
    paper(
      'licence',
      written(
        '营业执照',
        'Business licence',
        'Свидетельство о регистрации',
        '営業許可証（営業執照）',
        '사업자등록증(영업집조)',
      ),
      {
        shared: {
          certificate: written(
            '我们自己查，不用带',
            'We look it up; do not bring it',
            'Проверим сами, приносить не нужно',
            '当方で確認、持参不要',
            '저희가 확인하니 가져오지 마세요',
          ),
        },
      },
    ),
    formPaper(
      'application',
      written(
        '食品经营许可申请书',
        'Application for the licence',
        'Заявление о лицензии',
        '食品営業許可申請書',
        '식품 영업 허가 신청서',
      ),
      'food-licence-application',
      {
        purpose: written(
          '许可证上写哪些项目，就看它。',
          'The licence will name the items that you ask for here.',
          'В лицензию впишут виды, которые вы укажете.',
          '許可証に記す営業項目を決めるためです。',
          '허가증에 적을 영업 항목을 정합니다.',
        ),
        fillingIn: written(
          '经营项目不知道选哪样，请先打电话问，选错了要重来。',
          'Not sure which items to choose? Call first: a wrong choice means starting again.',
          'Не знаете, какие виды выбрать? Сначала позвоните: при ошибке придётся подавать снова.',
          '営業項目に迷ったら先にお電話ください。間違えるとやり直しになります。',
          '영업 항목을 모르겠으면 먼저 전화하세요. 잘못 고르면 다시 해야 합니다.',
        ),
      },
    ),
    paper(
      'plan',
      written(
        '场所布局和操作流程图',
        'Plan of the place and of the work in it',
        'План помещения и порядка работы',
        '施設の配置図・作業の流れ図',
        '시설 배치도와 작업 흐름도',
      ),
      {
        source: 'applicant',
        purpose: written(
          '看生的和熟的分不分得开。',
          'To see that raw and cooked food are kept apart.',
          'Чтобы увидеть, что сырое и готовое не смешивают.',
          '生ものと調理済みを分けられるか確認します。',
          '날것과 익힌 것을 나눌 수 있는지 봅니다.',
        ),
        standard: written(
          '手画的也行，标出尺寸、水池、冰箱、灶台。',
          'Drawn by hand will do, with sizes, sinks, fridge and stove.',
          'Можно от руки: размеры, мойки, холодильник, плита.',
          '手書きで構いません。寸法・流し・冷蔵庫・コンロを示してください。',
          '손으로 그려도 됩니다. 크기, 개수대, 냉장고, 화구를 표시하세요.',
        ),
        when: cooking,
      },
    ),
    paper(
      'equipment',
      written(
        '主要设备设施清单',
        'List of the equipment',
        'Список оборудования',
        '主な設備の一覧',
        '주요 설비 목록',
      ),
      {
        source: 'applicant',
        purpose: written(
          '看洗、消毒、冷藏的设备够不够。',
          'To see that there is enough to wash, disinfect and chill with.',
          'Чтобы понять, хватает ли всего для мытья, обеззараживания и холода.',
          '洗浄・消毒・冷蔵の設備が足りるか確認します。',
          '씻고 소독하고 냉장할 설비가 넉넉한지 봅니다.',
        ),
        when: inspected,
      },
    ),
    paper(
      'rules',
      written(
        '食品安全规章制度',
        'Rules on food safety',
        'Правила безопасности пищи',
        '食品安全の規程',
        '식품안전 규정',
      ),
      {
        source: 'applicant',
        purpose: written(
          '让店里每个人都知道该怎么做。',
          'So that everybody who works there knows what to do.',
          'Чтобы каждый работник знал, что и как делать.',
          '店で働く全員が、守ることを知っておくためです。',
          '일하는 사람 모두가 지킬 일을 알게 하려는 것입니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '窗口有现成的样本，改个名字就能用；现场检查前补交。',
          'We have a ready model for you to put your name to; it may follow before the inspection.',
          'Есть готовый образец: впишите название; можно донести до проверки.',
          '窓口のひな形に名称を入れるだけ。現地確認までにお出しください。',
          '창구에 있는 견본에 이름만 넣으면 됩니다. 현장 확인 전까지 내세요.',
        ),
        when: inspected,
      },
    ),
    paper(
      'health',
      written(
        '从业人员健康证',
        'Health certificates of the staff',
        'Медицинские справки работников',
        '従業員の健康証',
        '종사자 건강증',
      ),
      {
        purpose: written(
          '防止把病通过吃的传给顾客。',
          'So that no illness passes to customers through food.',
          'Чтобы болезни не передавались посетителям через еду.',
          '食べ物を通じて、お客様に病気をうつさないためです。',
          '음식을 통해 손님에게 병이 옮지 않게 합니다.',
        ),
        pieces: [],
        sourceExplanation: written(
          '到县疾控中心或镇卫生院体检，免费，三个工作日出证。',
          'From a check-up at the county’s disease control centre or a town clinic: free, ready in three working days.',
          'После бесплатного осмотра в центре контроля заболеваний или поселковой больнице, за три рабочих дня.',
          '県疾病対策センターまたは鎮の衛生院で無料健診。3営業日で交付されます。',
          '현 질병통제센터나 진 보건소에서 무료로 검진하며 3근무일이면 나옵니다.',
        ),
        when: inspected,
      },
    ),
    paper(
      'machines',
      written(
        '自动设备的型号和放置地点清单',
        'List of the machines, with model and place',
        'Список автоматов: модель и место',
        '自動販売機の型式・設置場所一覧',
        '자동판매기 모델과 설치 장소 목록',
      ),
      {
        source: 'applicant',
        purpose: written(
          '哪台机器出了问题，马上能找到。',
          'So that a machine can be found at once if something is wrong.',
          'Чтобы сразу найти автомат, если с едой что-то не так.',
          '問題が起きたとき、どの機械かすぐわかるようにします。',
          '문제가 생겼을 때 어느 기계인지 바로 찾으려는 것입니다.',
        ),
        when: machine,
      },
    ),
    paper(
      'contract',
      written(
        '食堂承包合同',
        'Contract with whoever runs the canteen',
        'Договор с тем, кто ведёт столовую',
        '食堂の委託契約書',
        '식당 위탁 계약서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '分清吃出问题谁负责。',
          'To know who answers for the food.',
          'Чтобы знать, кто отвечает за еду.',
          '食の安全に誰が責任を負うかを明らかにします。',
          '음식에 누가 책임지는지 분명히 합니다.',
        ),
        necessity: 'optional',
        pieces: [{form: 'copy', count: 1}],
        standard: written(
          '包给别人做的才要。',
          'Only if somebody else runs it.',
          'Только если столовую ведёт другая организация.',
          '委託している場合のみ。',
          '다른 곳에 맡긴 경우만.',
        ),
        when: canteen,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '网上或C07窗口提交，缺什么一次告诉您。',
        'On line or at window C07; we say at once all that is missing.',
        'Онлайн или в окне C07; о недостающем скажем сразу.',
        'オンラインまたはC07番窓口へ。不足は一度にお伝えします。',
        '온라인이나 C07 창구에서. 부족한 것은 한 번에 알려 드립니다.',
      ),
    },
    {
      id: 'visit',
      name: written('现场核查', 'Inspection', 'Проверка на месте', '現地確認', '현장 확인'),
      limit: {count: 3, unit: 'workingDay'},
      explanation: written(
        '两名工作人员到店里看一次，事先约时间。有小问题的当场指出，改好拍照发来就行。',
        'Two officers come once, by appointment. Small faults they point out; a photo of the mended thing is enough.',
        'Двое сотрудников придут один раз, время согласуют. О мелочах скажут на месте; хватит фото исправленного.',
        '担当者2名が事前に約束して一度伺います。小さな不備はその場で伝え、直した写真を送れば済みます。',
        '담당자 두 명이 시간을 약속하고 한 번 찾아갑니다. 작은 문제는 그 자리에서 알려 드리고 고친 사진을 보내면 됩니다.',
      ),
      when: inspected,
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对材料和核查结果。',
        'We look at the papers and the findings.',
        'Сверяем документы и итоги.',
        '書類と確認結果を審査します。',
        '서류와 확인 결과를 살핍니다.',
      ),
    },
    {
      id: 'decide',
      name: written('决定发证', 'Decision', 'Решение', '決定・交付', '결정 및 발급'),
      explanation: written(
        '电子证当天能用，请打印一张挂在店里。五年有效，到期前90到15个工作日之间来延续。',
        'The electronic licence is good at once; print one for the wall. It lasts five years: renew it 90 to 15 working days before the end.',
        'Электронная лицензия действует сразу; распечатайте и повесьте. Срок — 5 лет, продлить нужно за 90–15 рабочих дней до конца.',
        '電子許可証は即日有効。印刷して店内に掲示してください。有効期間5年、更新は満了の90〜15営業日前です。',
        '전자 허가증은 그날 쓸 수 있으니 출력해 가게에 거세요. 5년 유효하며 만료 90~15근무일 전에 갱신하세요.',
      ),
    },
  ],
  legalLimits: [{count: 10, unit: 'workingDay'}],
  promisedLimits: [
    {count: 2, unit: 'workingDay', when: machine},
    {count: 5, unit: 'workingDay', when: shop},
    {
      count: 6,
      unit: 'workingDay',
      explanation: written(
        '您整改的时间不算在内。',
        'The time that you need to mend things does not count.',
        'Время на исправления не считается.',
        '改善にかかる期間は含みません。',
        '고치는 기간은 빼고 계산합니다.',
      ),
      when: cooking,
    },
  ],
  visits: [
    {
      count: 0,
      reason: written(
        '全程网上办，我们到店里去看您。',
        'All is done on line; we come to you.',
        'Всё онлайн, мы придём к вам сами.',
        'すべてオンライン。こちらから伺います。',
        '모두 온라인으로 하고 저희가 찾아갑니다.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('C07')],
  quantityLimit: noQuantityLimit,
  specialProcedure: written(
    '除了自动售货机，都要到店里现场核查一次。',
    'Except for vending machines, the premises are inspected once.',
    'Кроме торговых автоматов, помещение один раз осматривают на месте.',
    '自動販売機を除き、店舗の現地調査が1回あります。',
    '자동판매기를 빼고는 현장 점검을 한 번 합니다.',
  ),
  onlineDepth: 'whole',
  channels: [
    {channel: 'online'},
    {
      channel: 'counter',
      explanation: written(
        '不会上网的，来窗口，有人帮您填。',
        'If you are not used to the web, we fill it in with you.',
        'Если онлайн сложно, в окне помогут заполнить.',
        'ネットが苦手な方は、窓口で入力をお手伝いします。',
        '인터넷이 어려우면 창구에서 입력을 도와 드립니다.',
      ),
    },
  ],
  result: {
    name: written(
      '食品经营许可证',
      'Food business licence',
      'Лицензия на работу с продуктами',
      '食品営業許可証',
      '식품 영업 허가증',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written(
    '经营场所所在县',
    'The county of the business',
    'Уезд, где находится заведение',
    '営業所のある県',
    '영업 장소가 있는 현',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written(
    '不需要，图纸也不用请人画',
    'Not needed, not even for the plan',
    'Не нужны, даже для плана',
    '不要（図面もご自身で）',
    '필요 없음(도면도 직접 그리면 됩니다)',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国食品安全法》',
        'Food Safety Law of the People’s Republic of China',
        'Закон КНР о безопасности пищевых продуктов',
        '「中華人民共和国食品安全法」',
        '「중화인민공화국 식품안전법」',
      ),
      clause: written('第三十五条', 'Article 35', 'Статья 35', '第35条', '제35조'),
    },
    {
      title: written(
        '《食品经营许可和备案管理办法》（国家市场监督管理总局令第78号）',
        'Measures for Food Business Licences and Notices (State Administration for Market Regulation, Order 78)',
        'Порядок лицензирования и уведомления в торговле продуктами (Главное управление по надзору за рынком, приказ № 78)',
        '「食品営業許可・届出管理弁法」（国家市場監督管理総局令第78号）',
        '「식품 영업 허가·신고 관리방법」(국가시장감독관리총국령 제78호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '装修前能先帮我看看图吗？',
        'Will you look at my plan before I build?',
        'Можно ли показать вам план до ремонта?',
        '内装工事の前に図面を見てもらえますか？',
        '공사 전에 도면을 봐 주실 수 있나요?',
      ),
      answer: written(
        '能，免费。把图发到网上或拿到C07窗口，两天内告诉您哪里要改，免得装好了再拆。',
        'Yes, free of charge. Send it or bring it to window C07; within two days we say what to change, before it is built.',
        'Да, бесплатно. Пришлите или принесите в окно C07: за два дня скажем, что изменить, пока не построено.',
        'はい、無料です。オンラインかC07番窓口へ。2日以内に直す所をお伝えするので、やり直しを防げます。',
        '네, 무료입니다. 온라인이나 C07 창구로 보내시면 이틀 안에 고칠 곳을 알려 드려 다시 뜯는 일이 없습니다.',
      ),
      when: restaurant,
    },
    {
      question: written(
        '卖菜、卖水果、卖鲜肉要办吗？',
        'Is it needed for vegetables, fruit or fresh meat?',
        'Нужна ли лицензия для овощей, фруктов и свежего мяса?',
        '野菜・果物・生肉の販売にも必要ですか？',
        '채소·과일·생고기를 파는 데도 필요한가요?',
      ),
      answer: written(
        '不用，卖食用农产品不需要食品经营许可。',
        'No, farm produce needs no food licence.',
        'Нет, для сельхозпродуктов лицензия не нужна.',
        'いいえ、農産物の販売に食品営業許可は不要です。',
        '아닙니다. 농산물 판매에는 식품 영업 허가가 필요 없습니다.',
      ),
    },
    {
      question: written(
        '网上平台要我上传证，纸的还没到怎么办？',
        'The platform wants the licence and the paper one is not here yet.',
        'Площадка просит лицензию, а бумажная ещё не пришла. Что делать?',
        '配達サイトに必要ですが、紙の許可証がまだ届かない場合は？',
        '배달 앱에 올려야 하는데 종이 허가증이 아직 없으면 어떻게 하나요?',
      ),
      answer: written(
        '电子证和纸的一样有效，下载后直接上传。',
        'The electronic one is worth the same: download and send it.',
        'Электронная имеет ту же силу: скачайте и загрузите.',
        '電子許可証も同じ効力です。ダウンロードして送ってください。',
        '전자 허가증도 효력이 같습니다. 내려받아 올리세요.',
      ),
      when: delivery,
    },
  ],
  ...phonesOf('marketRegulation'),
};
