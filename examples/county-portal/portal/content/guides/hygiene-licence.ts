import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, paper} from './papers.ts';
import {noQuantityLimit} from './quantity-limit.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'hygiene-licence-application',
    title: '公共场所卫生许可申请表',
    rows: [
      {label: '单位（店名）', sample: '云渡县例示街例十二理发店'},
      {label: '负责人', sample: '罗例十二'},
      {label: '场所类别', sample: '理发店'},
      {label: '地址', sample: '云渡县例示街8号一层'},
      {label: '使用面积（平方米）', sample: '36'},
      {label: '从业人数（有健康证）', sample: '2（2）'},
      {label: '集中空调', sample: '无'},
    ],
    declaration: '所填内容真实，场所符合卫生要求，从业人员体检合格后上岗。',
  },
  {
    id: 'hygiene-promise',
    title: '公共场所卫生许可告知承诺书',
    rows: [
      {label: '单位（店名）', sample: '云渡县例示街例十二理发店'},
      {label: '地址', sample: '云渡县例示街8号一层'},
      {label: '负责人', sample: '罗例十二'},
    ],
    declaration:
      '已知道开店应当达到的卫生条件，并已达到；愿意在发证后两个月内接受检查。承诺不实的，愿意被撤销许可并承担后果。',
  },
];

const lodging = [{question: 'what', oneOf: ['lodging']}];
const beauty = [{question: 'what', oneOf: ['beauty']}];
const pool = [{question: 'what', oneOf: ['pool']}];
const smallKinds = ['lodging', 'beauty', 'hall'];
const promised = [{question: 'way', oneOf: ['promise']}];
const tested = [{question: 'air', oneOf: ['yes']}];
const allLinen = [{question: 'what', oneOf: ['lodging', 'beauty']}];
const ordinaryWay = [{question: 'way', oneOf: ['ordinary']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-WS-0001',
  name: written(
    '公共场所卫生许可',
    'Hygiene licence for public places',
    'Санитарная лицензия для общественных мест',
    '公共場所の衛生許可',
    '공중위생업소 위생 허가',
  ),
  everydayNames: [
    written('办卫生证', 'hygiene certificate', 'санитарное разрешение', '衛生許可証', '위생 허가증'),
    written(
      '开理发店、美容院办证',
      'opening a hair or beauty salon',
      'открыть парикмахерскую',
      '美容院を開く',
      '미용실 열기',
    ),
    written('开宾馆、民宿办证', 'opening a guest house', 'открыть гостиницу', '宿を開く', '숙박업소 열기'),
  ],
  ...{
    matterType: 'licence',
    level: 'county',
    audience: ['enterprise', 'person'],
    promptness: 'promised',
  },
  body: bodyOf('health'),
  topics: ['health', 'licences', 'startup'],
  version: {number: '4', validFrom: '2025-01-20', updatedOn: '2026-03-09'},
  questions: [
    {
      id: 'what',
      label: written(
        '开的是什么店？',
        'What do you open?',
        'Что вы открываете?',
        'どんなお店ですか？',
        '어떤 곳을 여나요?',
      ),
      choices: [
        {
          id: 'lodging',
          label: written(
            '宾馆、旅店、民宿、浴室、足浴',
            'Hotel, guest house, bath or foot bath',
            'Гостиница, гостевой дом, баня, массаж ног',
            '宿泊施設・民宿・浴場・足浴',
            '호텔, 여관, 민박, 목욕탕, 족욕',
          ),
        },
        {
          id: 'beauty',
          label: written(
            '理发店、美容店',
            'Hair or beauty salon',
            'Парикмахерская, салон красоты',
            '理髪店・美容院',
            '이발소, 미용실',
          ),
        },
        {
          id: 'pool',
          label: written('游泳馆（池）', 'Swimming pool', 'Бассейн', 'プール', '수영장'),
        },
        {
          id: 'hall',
          label: written(
            '影院、歌舞厅、游艺厅、商场',
            'Cinema, dance hall, arcade, department store',
            'Кинотеатр, танцзал, игровой зал, торговый центр',
            '映画館・ダンスホール・ゲーム施設・商業施設',
            '영화관, 무도장, 오락실, 상가',
          ),
        },
        {
          id: 'notice',
          label: written(
            '书店、音乐厅、展览馆、图书馆',
            'Bookshop, concert hall, exhibition, library',
            'Книжный магазин, концертный зал, выставка, библиотека',
            '書店・音楽ホール・展示館・図書館',
            '서점, 음악당, 전시관, 도서관',
          ),
          end: written(
            '从2025年1月20日起，这几类场所不用许可，开业30天内办“公共场所卫生备案”就行：在网上填或到C09窗口，不收费。',
            'Since 20 January 2025 these need no licence. Give notice within 30 days of opening, on line or at window C09, free of charge.',
            'С 20 января 2025 года им лицензия не нужна. В течение 30 дней после открытия подайте уведомление онлайн или в окне C09, бесплатно.',
            '2025年1月20日から、これらの施設に許可は不要です。開業後30日以内に、オンラインまたはC09番窓口で「衛生届出」（無料）をしてください。',
            '2025년 1월 20일부터 이런 곳은 허가가 필요 없습니다. 문을 연 뒤 30일 안에 온라인이나 C09 창구에서 ‘위생 신고’(무료)를 하면 됩니다.',
          ),
        },
        {
          id: 'food',
          label: written(
            '饭店、咖啡馆、酒吧、茶座',
            'Restaurant, café, bar, tea house',
            'Ресторан, кафе, бар, чайная',
            '飲食店・喫茶店・バー',
            '식당, 카페, 술집, 찻집',
          ),
          end: written(
            '餐饮店不用卫生许可，只要食品经营许可，请到C07窗口或网上办。',
            'Catering needs no hygiene licence, only the food licence: window C07, or on line.',
            'Общепиту санитарная лицензия не нужна, только лицензия на продукты: окно C07 или онлайн.',
            '飲食店に衛生許可は不要です。食品営業許可をC07番窓口またはオンラインで取得してください。',
            '음식점은 위생 허가가 필요 없고 식품 영업 허가만 받으면 됩니다. C07 창구나 온라인에서 하세요.',
          ),
        },
        {
          id: 'medical',
          label: written(
            '打针、整形的医疗美容',
            'Cosmetic medicine: injections, surgery',
            'Медицинская косметология: уколы, операции',
            '注射・整形などの美容医療',
            '주사·성형 등 의료 미용',
          ),
          end: written(
            '医疗美容属于看病，要先办“医疗机构执业登记”，请到C09窗口咨询。没有它不能打针、动刀。',
            'That is medicine: it needs a medical licence first. Ask at window C09. Without it, no injections and no surgery.',
            'Это медицина: сначала нужна медицинская лицензия, спросите в окне C09. Без неё уколы и операции запрещены.',
            '美容医療は医療行為です。先に「医療機関の開業登録」が必要ですので、C09番窓口へご相談ください。登録なしの注射・手術はできません。',
            '의료 미용은 진료이므로 먼저 ‘의료기관 개업 등록’이 필요합니다. C09 창구에서 상담하세요. 등록 없이 주사나 수술을 할 수 없습니다.',
          ),
        },
      ],
    },
    {
      id: 'way',
      label: written(
        '想怎么办？',
        'How would you like it?',
        'Как вам удобнее?',
        'どの方法にしますか？',
        '어떻게 하시겠어요?',
      ),
      hint: written(
        '两种都不收费。签承诺的，发证后两个月内我们来检查。',
        'Both are free of charge. After a promise we inspect within two months.',
        'Оба способа бесплатны. После обязательства проверим в течение двух месяцев.',
        'どちらも無料です。誓約方式では、交付後2か月以内に検査に伺います。',
        '둘 다 무료입니다. 서약하면 발급 뒤 두 달 안에 검사하러 갑니다.',
      ),
      choices: [
        {
          id: 'promise',
          label: written(
            '签承诺书，当天拿证',
            'Sign a promise, licence that day',
            'По обязательству, лицензия в тот же день',
            '誓約書で即日交付',
            '서약서로 그날 발급',
          ),
        },
        {
          id: 'ordinary',
          label: written(
            '先检查，再拿证',
            'Inspection first',
            'Сначала проверка',
            '先に検査を受ける',
            '먼저 검사를 받음',
          ),
        },
      ],
      when: [{question: 'what', oneOf: smallKinds}],
    },
    {
      id: 'air',
      label: written(
        '用集中空调（中央空调）吗？',
        'Is there central air conditioning?',
        'Есть ли центральное кондиционирование?',
        'セントラル空調ですか？',
        '중앙 공조(에어컨)를 쓰나요?',
      ),
      choices: [
        {
          id: 'no',
          label: written(
            '不用，或用挂机、柜机',
            'No, or single units',
            'Нет, или отдельные блоки',
            'いいえ（個別エアコン等）',
            '아니요(개별 에어컨 등)',
          ),
        },
        {id: 'yes', label: written('用', 'Yes', 'Да, есть', 'はい', '네')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '有营业执照，有固定场所，通风、采光好，附近没有污染。',
        'There is a business licence and a fixed place with air and light, away from pollution.',
        'Есть свидетельство о регистрации и помещение с вентиляцией и светом, вдали от источников загрязнения.',
        '営業許可証と固定の場所があり、換気・採光がよく、周囲に汚染がないこと。',
        '사업자등록증과 고정된 장소가 있고 환기와 채광이 좋으며 주변에 오염이 없어야 합니다.',
      ),
    },
    {
      text: written(
        '有清洗、消毒、存放床单、毛巾、工具的地方，脏的和干净的分开。',
        'There is room to wash, disinfect and keep linen, towels and tools, clean apart from used.',
        'Есть где мыть, обеззараживать и хранить бельё, полотенца, инструменты; чистое отдельно от грязного.',
        '寝具・タオル・器具の洗浄・消毒・保管の場所があり、清潔なものと使用済みを分けること。',
        '침구·수건·도구를 씻고 소독하고 보관할 곳이 있으며 깨끗한 것과 쓴 것을 나누어야 합니다.',
      ),
      when: allLinen,
    },
    {
      text: written(
        '有池水循环净化、消毒设备和救生员。',
        'The water is filtered and disinfected, and there are lifeguards.',
        'Вода фильтруется и обеззараживается, есть спасатели.',
        '循環ろ過・消毒設備と監視員がいること。',
        '물 순환 정화·소독 설비와 안전요원이 있어야 합니다.',
      ),
      when: pool,
    },
    {
      text: written(
        '直接为顾客服务的人都有健康证。',
        'Everybody who serves customers has a health certificate.',
        'У всех, кто обслуживает посетителей, есть медицинские справки.',
        '接客する方全員に健康証があること。',
        '손님을 직접 대하는 사람은 모두 건강증이 있어야 합니다.',
      ),
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '公共场所卫生许可申请表',
        'Application for the licence',
        'Заявление о лицензии',
        '衛生許可申請書',
        '위생 허가 신청서',
      ),
      'hygiene-licence-application',
      {
        purpose: written(
          '店的种类和大小不同，要求也不同。',
          'What we ask of you depends on the kind and size of the place.',
          'От вида и размера заведения зависят требования.',
          '施設の種類と広さによって、基準が異なるためです。',
          '업소 종류와 크기에 따라 기준이 다르기 때문입니다.',
        ),
      },
    ),
    formPaper(
      'promise',
      written('告知承诺书', 'Signed promise', 'Обязательство', '誓約書', '서약서'),
      'hygiene-promise',
      {
        purpose: written(
          '凭您的承诺先发证，后检查。',
          'On your word you get the licence first; we inspect after.',
          'Под ваше слово лицензию дают сразу, а проверяют потом.',
          '誓約をいただいて先に交付し、検査は後で行います。',
          '서약을 믿고 먼저 발급한 뒤 나중에 검사합니다.',
        ),
        fillingIn: written(
          '请先一条条看清楚，做到了再签。',
          'Please read every line and sign only what is true.',
          'Прочитайте каждую строку и подпишите, если всё выполнено.',
          '一つずつ確かめ、満たしてから署名してください。',
          '한 줄씩 읽고 갖춘 뒤에 서명하세요.',
        ),
        when: promised,
      },
    ),
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
    paper(
      'plan',
      written(
        '位置图和平面图',
        'Map and floor plan',
        'Схема проезда и план помещения',
        '位置図と平面図',
        '위치도와 평면도',
      ),
      {
        source: 'applicant',
        purpose: written(
          '看消毒间、布草间、通风在哪里。',
          'To see where you disinfect, keep linen and let air in.',
          'Чтобы увидеть, где обеззараживание, бельё и вентиляция.',
          '消毒室・リネン室・換気の位置を確認します。',
          '소독실, 침구실, 환기 위치를 봅니다.',
        ),
        standard: written(
          '手画的也行，标清每间用途和面积。',
          'Drawn by hand will do, with the use and size of each room.',
          'Можно от руки, с назначением и площадью комнат.',
          '手書きで構いません。各室の用途と面積を記してください。',
          '손으로 그려도 됩니다. 방마다 용도와 면적을 적으세요.',
        ),
      },
    ),
    paper(
      'test',
      written(
        '卫生检测报告',
        'Report of a hygiene test',
        'Протокол санитарных замеров',
        '衛生検査報告書',
        '위생 검사 보고서',
      ),
      {
        source: 'other',
        purpose: written(
          '看空气和用具干不干净。',
          'To see that the air and what customers use are clean.',
          'Чтобы убедиться, что воздух и всё, чем пользуются посетители, чистое.',
          '空気や器具が清潔か確認します。',
          '공기와 도구가 깨끗한지 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '找有资质的检测机构，一年内的都行。新店试营业后30天内补。',
          'From any accredited laboratory, not older than a year. A new place may send it within 30 days of opening.',
          'Из аккредитованной лаборатории, не старше года. Новые заведения могут донести протокол в течение 30 дней после открытия.',
          '資格のある検査機関のもの（1年以内）。新規店は試験営業後30日以内で構いません。',
          '자격 있는 검사기관의 1년 이내 보고서. 새로 여는 곳은 시험 영업 뒤 30일 안에 내면 됩니다.',
        ),
        when: ordinaryWay,
      },
    ),
    paper(
      'water',
      written('池水检测报告', 'Test of the water', 'Анализ воды', '水質検査報告書', '수질 검사 보고서'),
      {
        source: 'other',
        purpose: written(
          '水不干净，容易得眼病、皮肤病。',
          'Dirty water gives eye and skin trouble.',
          'Грязная вода вредит глазам и коже.',
          '水が汚れていると、目や皮膚の病気の原因になります。',
          '물이 더러우면 눈병이나 피부병이 생깁니다.',
        ),
        when: pool,
      },
    ),
    paper(
      'air',
      written(
        '集中空调卫生检测或评价报告',
        'Report on the central air conditioning',
        'Протокол проверки кондиционирования',
        'セントラル空調の衛生検査報告書',
        '중앙 공조 위생 검사 보고서',
      ),
      {
        source: 'other',
        purpose: written(
          '风管脏了，会把病菌吹到每个房间。',
          'Dirty ducts blow germs into every room.',
          'Грязные воздуховоды разносят микробы по всем комнатам.',
          'ダクトが汚れていると、菌が全室に広がります。',
          '덕트가 더러우면 균이 모든 방으로 퍼집니다.',
        ),
        when: tested,
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
          '让顾客和店员不互相传染。',
          'So that customers and staff catch nothing from one another.',
          'Чтобы посетители и работники не заразились друг от друга.',
          'お客様と従業員の間の感染を防ぎます。',
          '손님과 종사자가 서로 병을 옮기지 않게 합니다.',
        ),
        pieces: [],
        sourceExplanation: written(
          '到县疾控中心或镇卫生院体检，免费，三个工作日出证。',
          'From a check-up at the county’s disease control centre or a town clinic: free, ready in three working days.',
          'После бесплатного осмотра в центре контроля заболеваний или поселковой больнице, за три рабочих дня.',
          '県疾病対策センターまたは鎮の衛生院で無料健診。3営業日で交付されます。',
          '현 질병통제센터나 진 보건소에서 무료로 검진하며 3근무일이면 나옵니다.',
        ),
      },
    ),
    paper(
      'rules',
      written('卫生管理制度', 'Rules on hygiene', 'Правила гигиены', '衛生管理規程', '위생 관리 규정'),
      {
        source: 'applicant',
        purpose: written(
          '店员照着做，就不会漏。',
          'So that nobody who works there forgets a step.',
          'Чтобы работники ничего не забывали.',
          '従業員が手順を忘れないためです。',
          '종사자가 할 일을 빠뜨리지 않게 합니다.',
        ),
        necessity: 'optional',
        sourceExplanation: written(
          '窗口送一份现成的，贴在店里就行。',
          'We give you a ready one to put on the wall.',
          'Дадим готовые, повесьте на стену.',
          '窓口でお渡しするものを店内に掲示すれば結構です。',
          '창구에서 드리는 것을 가게에 붙이면 됩니다.',
        ),
        when: beauty,
      },
    ),
    paper(
      'lodging',
      written(
        '床上用品、毛巾的数量清单',
        'List of linen and towels',
        'Список белья и полотенец',
        '寝具・タオルの数量表',
        '침구·수건 수량표',
      ),
      {
        source: 'applicant',
        purpose: written(
          '看够不够一客一换。',
          'To see that there is a fresh set for every guest.',
          'Чтобы каждому гостю хватало чистого комплекта.',
          'お客様ごとに取り替えられる数があるか確認します。',
          '손님마다 갈아 줄 만큼 넉넉한지 확인합니다.',
        ),
        standard: written(
          '每张床至少备三套。',
          'At least three sets for each bed.',
          'Не меньше трёх комплектов на кровать.',
          '1床につき3組以上。',
          '침대마다 세 벌 이상.',
        ),
        when: lodging,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '网上或C09窗口提交，缺什么一次告诉您。',
        'On line or at window C09; we say at once all that is missing.',
        'Онлайн или в окне C09; о недостающем скажем сразу.',
        'オンラインまたはC09番窓口へ。不足は一度にお伝えします。',
        '온라인이나 C09 창구에서. 부족한 것은 한 번에 알려 드립니다.',
      ),
    },
    {
      id: 'visit',
      name: written('现场审核', 'Inspection', 'Проверка на месте', '現地検査', '현장 검사'),
      limit: {count: 5, unit: 'workingDay'},
      explanation: written(
        '两名卫生监督员事先约好来看一次，不合格的告诉您怎么改。',
        'Two inspectors come once, by appointment, and say how to mend what is wrong.',
        'Двое сотрудников придут один раз в согласованное время и объяснят, что исправить.',
        '衛生監督員2名が約束のうえ一度伺い、不備は直し方をお伝えします。',
        '위생 감독원 두 명이 약속하고 한 번 찾아가며, 고칠 점을 알려 드립니다.',
      ),
      when: ordinaryWay,
    },
    {
      id: 'visit-pool',
      name: written('现场审核', 'Inspection', 'Проверка на месте', '現地検査', '현장 검사'),
      limit: {count: 5, unit: 'workingDay'},
      explanation: written(
        '来看循环、消毒设备和更衣、淋浴的路线。',
        'We look at filters, disinfection, changing rooms and showers.',
        'Смотрим фильтры, обеззараживание, раздевалки и души.',
        'ろ過・消毒設備と、更衣室・シャワーの動線を確認します。',
        '정화·소독 설비와 탈의실·샤워실 동선을 봅니다.',
      ),
      when: pool,
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对材料和检测结果。',
        'We look at the papers and the tests.',
        'Сверяем документы и замеры.',
        '書類と検査結果を確認します。',
        '서류와 검사 결과를 확인합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('发证', 'Licence', 'Выдача лицензии', '許可証の交付', '허가증 발급'),
      explanation: written(
        '电子证当天能用，请挂在店里。有效期四年，到期前30天来延续。',
        'The electronic licence is good at once; put it on the wall. It lasts four years: renew it 30 days before the end.',
        'Электронная лицензия действует сразу; повесьте её на видном месте. Срок — 4 года, продление за 30 дней до конца.',
        '電子許可証は即日有効。店内に掲示してください。有効期間は4年、更新は満了の30日前までに。',
        '전자 허가증은 그날 쓸 수 있습니다. 가게에 거세요. 4년 유효하며 만료 30일 전에 갱신하세요.',
      ),
    },
    {
      id: 'after',
      name: written(
        '发证后检查',
        'Check afterwards',
        'Проверка после выдачи',
        '交付後の確認',
        '발급 뒤 확인',
      ),
      limit: {count: 2, unit: 'month'},
      explanation: written(
        '两个月内来看一次。和承诺不一样的，先限期改，不改就撤证。',
        'Within two months we come and look. What is not as promised has to be mended in time, or the licence is withdrawn.',
        'В течение двух месяцев придём проверить. Если не так, как обещано, дадим срок исправить, иначе отзовём лицензию.',
        '2か月以内に一度確認に伺います。誓約と異なる点は期限内に改善を。応じない場合は許可を取り消します。',
        '두 달 안에 한 번 찾아갑니다. 서약과 다르면 기한 안에 고쳐야 하며, 고치지 않으면 허가를 취소합니다.',
      ),
      when: promised,
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 0, unit: 'workingDay', when: promised},
    {count: 8, unit: 'workingDay', when: ordinaryWay},
    {count: 10, unit: 'workingDay', when: pool},
  ],
  visits: [
    {
      count: 0,
      reason: written(
        '全程网上办，证可以寄到店里；要检查的，我们来。',
        'All is done on line and the licence can be posted; if there is an inspection, we come to you.',
        'Всё онлайн, лицензию можно получить почтой; если нужна проверка, придём сами.',
        'すべてオンラインで、許可証は郵送できます。検査には当方が伺います。',
        '모두 온라인으로 하고 허가증은 우편으로 받을 수 있습니다. 검사는 저희가 찾아갑니다.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('C09')],
  quantityLimit: noQuantityLimit,
  specialProcedure: written(
    '游泳池和选择先检查的，发证前现场审核一次；签承诺书的，发证后两个月内检查。',
    'Pools, and whoever chooses inspection first, are inspected before the licence; whoever signs the promise, within two months after it.',
    'Бассейны и тех, кто выбрал сначала проверку, осматривают до выдачи; по обязательству — в течение двух месяцев после неё.',
    'プールと「先に検査を受ける」方は交付前に、誓約書の方は交付後2か月以内に現地を確認します。',
    '수영장과 먼저 검사를 받는 경우는 발급 전에, 서약서로 받은 경우는 발급 후 두 달 안에 현장을 확인합니다.',
  ),
  onlineDepth: 'whole',
  channels: [{channel: 'online'}, {channel: 'counter'}],
  result: {
    name: written(
      '公共场所卫生许可证',
      'Hygiene licence',
      'Санитарная лицензия',
      '公共場所衛生許可証',
      '공중위생업소 위생 허가증',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written(
    '店铺所在县',
    'The county of the place',
    'Уезд, где находится заведение',
    '店舗のある県',
    '가게가 있는 현',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written(
    '检测机构由您自己选，我们不指定',
    'You choose the laboratory yourself; we name none',
    'Лабораторию выбираете сами, мы не назначаем',
    '検査機関はご自身で選べます（指定はありません）',
    '검사기관은 직접 고르며 저희가 지정하지 않습니다',
  ),
  legalBasis: [
    {
      title: written(
        '《公共场所卫生管理条例》（2024年国务院令第797号修改，2025年1月20日起施行）',
        'Regulations on Hygiene in Public Places (as amended by State Council Decree 797 of 2024, in force since 20 January 2025)',
        'Положение о санитарии в общественных местах (в редакции Указа Госсовета № 797 2024 г., действует с 20 января 2025 г.)',
        '「公共場所衛生管理条例」（2024年国務院令第797号改正、2025年1月20日施行）',
        '「공중위생업소 위생관리조례」(2024년 국무원령 제797호 개정, 2025년 1월 20일 시행)',
      ),
    },
    {
      title: written(
        '《公共场所卫生管理条例实施细则》（卫生部令第80号）',
        'Rules for the Implementation of the Regulations on Hygiene in Public Places (Ministry of Health, Order 80)',
        'Правила применения Положения о санитарии в общественных местах (Министерство здравоохранения, приказ № 80)',
        '「公共場所衛生管理条例実施細則」（衛生部令第80号）',
        '「공중위생업소 위생관리조례 시행세칙」(위생부령 제80호)',
      ),
      clause: written(
        '第二十二条至第二十七条',
        'Articles 22 to 27',
        'Статьи 22–27',
        '第22条〜第27条',
        '제22조~제27조',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '村里的民宿只有三间房，也要办吗？',
        'Our guest house in the village has three rooms. Do we need it?',
        'Гостевой дом в селе, три комнаты. Нужна ли лицензия?',
        '村の民宿が3部屋だけでも必要ですか？',
        '마을 민박이 방 세 칸뿐인데도 필요한가요?',
      ),
      answer: written(
        '要，但可以签承诺当天拿证。镇里有人带着您和营业执照、特种行业证一起办。',
        'Yes, but with a promise it is done that day. Your town helps you to get it with the other licences for lodging.',
        'Да, но по обязательству её дадут в тот же день. В посёлке помогут оформить вместе с другими разрешениями.',
        '必要ですが、誓約方式で即日取得できます。鎮の職員がほかの許可と一緒にお手伝いします。',
        '필요하지만 서약하면 그날 나옵니다. 진에서 다른 허가와 함께 도와 드립니다.',
      ),
      when: lodging,
    },
    {
      question: written(
        '店搬家了，证还能用吗？',
        'I move my shop. Is the licence still good?',
        'Переехали. Лицензия действует?',
        '移転しても許可証は使えますか？',
        '가게를 옮기면 허가증을 계속 쓸 수 있나요?',
      ),
      answer: written(
        '不能。换了地址要重新申请；只改店名或负责人的，办变更，当天就好。',
        'No, a new address needs a new licence. A new name or head is only a change, done that day.',
        'Нет, для нового адреса нужна новая. Если меняется только название или руководитель, исправим в тот же день.',
        'いいえ。住所が変わると新たな申請が必要です。店名や責任者だけなら変更届で、即日済みます。',
        '안 됩니다. 주소가 바뀌면 새로 신청해야 합니다. 상호나 책임자만 바뀌면 변경으로 그날 됩니다.',
      ),
    },
    {
      question: written(
        '理发店的毛巾怎么消毒才算合格？',
        'How do I disinfect towels properly?',
        'Как правильно обеззараживать полотенца?',
        '理髪店のタオルはどう消毒すればよいですか？',
        '이발소 수건은 어떻게 소독해야 하나요?',
      ),
      answer: written(
        '一客一换，煮沸15分钟或用消毒柜，存在干净的柜子里。皮肤病顾客用的工具单独放。',
        'A fresh one for each customer, boiled for 15 minutes or in a disinfecting cabinet, kept in a clean cupboard. Tools used on skin disease are kept apart.',
        'Каждому — чистое. Кипятите 15 минут или используйте дезинфекционный шкаф, храните в чистом месте. Инструменты для людей с болезнями кожи держите отдельно.',
        'お客様ごとに取り替え、15分煮沸するか消毒庫を使い、清潔な棚に保管します。皮膚疾患の方の器具は別にします。',
        '손님마다 바꾸고 15분 삶거나 소독기를 써서 깨끗한 장에 보관합니다. 피부병이 있는 손님의 도구는 따로 둡니다.',
      ),
      when: beauty,
    },
  ],
  ...phonesOf('health'),
};
