import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'road-occupation-application',
    title: '临时占用、挖掘城市道路申请表',
    rows: [
      {label: '申请人', sample: '云渡县例示建筑有限公司'},
      {label: '地点', sample: '例示路30号门前人行道'},
      {label: '用途', sample: '外墙维修搭脚手架'},
      {label: '面积（长×宽，米）', sample: '12×1.5'},
      {label: '起止日期', sample: '2026年12月7日至12月16日'},
      {label: '现场负责人', sample: '何例二'},
      {label: '联系电话', sample: '0713-0000022'},
    ],
    declaration: '只在批准的地点、面积和时间内使用，设好围挡和警示灯，到期清场、恢复原样。',
  },
];

const occupying = [{question: 'what', oneOf: ['occupy']}];
const digging = [{question: 'what', oneOf: ['dig']}];
const urgent = [{question: 'what', oneOf: ['repair']}];
const planned = [{question: 'what', oneOf: ['occupy', 'dig']}];
const opened = [{question: 'what', oneOf: ['dig', 'repair']}];
const traffic = [{question: 'traffic', oneOf: ['yes']}];
const person = [{question: 'who', oneOf: ['person']}];
const organisation = [{question: 'who', oneOf: ['organisation']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-ZJ-0001',
  name: written(
    '临时占用、挖掘城市道路审批',
    'Permit to occupy or dig up a town road',
    'Разрешение занять или вскрыть городскую дорогу',
    '道路の一時占用・掘削の許可',
    '도시 도로 임시 점용·굴착 허가',
  ),
  everydayNames: [
    written('占道', 'blocking the road', 'занять тротуар', '道路を使う許可', '도로 점용'),
    written('挖路、破路', 'digging up the road', 'раскопать дорогу', '道路を掘る', '도로 파기'),
    written(
      '人行道搭脚手架',
      'scaffolding on the pavement',
      'леса на тротуаре',
      '歩道に足場を組む',
      '인도에 비계 설치',
    ),
  ],
  ...{
    matterType: 'licence',
    level: 'county',
    audience: ['enterprise', 'person', 'agency', 'publicInstitution'],
    promptness: 'promised',
  },
  body: {
    ...bodyOf('housing'),
    together: [
      written(
        '云渡县公安局',
        'Yundu County Public Security Bureau',
        'Управление общественной безопасности уезда Юньду',
        '雲渡県公安局',
        '윈두현 공안국',
      ),
    ],
  },
  topics: ['construction', 'transport', 'licences'],
  version: {number: '3', validFrom: '2025-03-01', updatedOn: '2026-04-15'},
  questions: [
    {
      id: 'road',
      label: written(
        '是什么路？',
        'Which road is it?',
        'Какая это дорога?',
        'どの道路ですか？',
        '어떤 도로인가요?',
      ),
      choices: [
        {
          id: 'town',
          label: written(
            '县城里的街道、人行道、广场',
            'A street, pavement or square in town',
            'Улица, тротуар или площадь в городе',
            '市街の道路・歩道・広場',
            '읍내 도로, 인도, 광장',
          ),
        },
        {
          id: 'highway',
          label: written(
            '国道、省道、县道、乡道',
            'A national, provincial, county or village highway',
            'Шоссе: государственное, провинции, уезда, сельское',
            '国道・省道・県道・郷道',
            '국도, 성도, 현도, 향도',
          ),
          end: written(
            '公路归县交通运输局管，请到C12窗口办“涉路施工许可”。',
            'Highways belong to the county transport bureau: ask at window C12 for the permit for works on a highway.',
            'Шоссе ведает управление транспорта уезда: разрешение на работы дают в окне C12.',
            '公路は県交通運輸局の担当です。C12番窓口で「道路工事許可」を申請してください。',
            '이런 도로는 현 교통운수국이 관리합니다. C12 창구에서 ‘도로 공사 허가’를 신청하세요.',
          ),
        },
        {
          id: 'estate',
          label: written(
            '小区里面的路',
            'A road within a housing estate',
            'Проезд внутри жилого комплекса',
            '住宅団地内の道路',
            '주택단지 안의 길',
          ),
          end: written(
            '小区里的路是业主共有的，不用我们批，请和物业、业主委员会商量。要挖的，先问供水、供电、燃气公司下面有没有管线。',
            'Roads in an estate belong to its owners: agree it with the management and the owners’ committee. Before digging ask the water, power and gas companies about their lines.',
            'Проезды принадлежат собственникам жилья: договоритесь с управляющей компанией и советом собственников. Перед раскопкой узнайте о трубах и кабелях у водоканала, электросетей и газовиков.',
            '団地内の道路は区分所有者の共有で、許可は不要です。管理会社と管理組合にご相談ください。掘る場合は、先に水道・電力・ガス会社に埋設管をご確認ください。',
            '단지 안의 길은 소유자들의 공유여서 허가가 필요 없습니다. 관리사무소와 소유자위원회에 상의하세요. 파기 전에 수도·전기·가스 회사에 매설관을 확인하세요.',
          ),
        },
        {
          id: 'stall',
          label: written(
            '想在路边摆摊',
            'I want to put up a stall',
            'Хочу поставить лоток',
            '露店を出したい',
            '노점을 하려 합니다',
          ),
          end: written(
            '摆摊不在这里办。请到所在镇的便民服务中心登记，镇里告诉您哪些街、哪些时间可以摆。',
            'Stalls are not dealt with here. Register at your town service centre, which tells you the streets and hours for them.',
            'Лотки оформляют не здесь, а в центре услуг посёлка: там скажут, где и когда можно торговать.',
            '露店はこの手続きではありません。鎮の住民サービスセンターで登録すると、場所と時間をご案内します。',
            '노점은 여기서 하지 않습니다. 진 주민서비스센터에 등록하시면 가능한 거리와 시간을 알려 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'what',
      label: written(
        '要做什么？',
        'What will you do?',
        'Что нужно сделать?',
        '何をしますか？',
        '무엇을 하시나요?',
      ),
      choices: [
        {
          id: 'occupy',
          label: written(
            '占用（围挡、脚手架、堆料、活动）',
            'Occupy it: fence, scaffold, materials, an event',
            'Занять: ограждение, леса, материалы, мероприятие',
            '占用（囲い・足場・資材・催し）',
            '점용(가림막, 비계, 자재, 행사)',
          ),
        },
        {
          id: 'dig',
          label: written(
            '挖开（埋管、接水接气）',
            'Dig it up: for pipes or a connection',
            'Вскрыть: трубы, подключение воды, газа',
            '掘削（管の埋設・水道やガスの引込み）',
            '굴착(관 매설, 수도·가스 연결)',
          ),
        },
        {
          id: 'repair',
          label: written(
            '管子坏了，紧急抢修',
            'A pipe has burst: urgent repair',
            'Авария на трубе, срочный ремонт',
            '管の破損などの緊急補修',
            '관이 터져 긴급 복구',
          ),
        },
      ],
    },
    {
      id: 'traffic',
      label: written(
        '会影响汽车通行吗？',
        'Will it hold up cars?',
        'Помешает ли это машинам?',
        '車の通行に影響しますか？',
        '차량 통행에 영향이 있나요?',
      ),
      choices: [
        {
          id: 'no',
          label: written(
            '不影响，只用人行道或空地',
            'No, only the pavement or open ground',
            'Нет, только тротуар или площадка',
            'しません（歩道・空地のみ）',
            '없습니다(인도나 빈터만)',
          ),
        },
        {id: 'yes', label: written('会影响', 'Yes', 'Да, помешает', '影響します', '있습니다')},
      ],
      when: planned,
    },
    {
      id: 'who',
      label: written('谁来申请？', 'Who applies?', 'Кто подаёт заявление?', '申請者は？', '누가 신청하나요?'),
      choices: [
        {id: 'person', label: written('个人', 'A person', 'Частное лицо', '個人です', '개인')},
        {
          id: 'organisation',
          label: written('单位', 'An organisation', 'Организация', '法人・団体', '법인·기관'),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '确实需要用路，没有别的地方可用；不堵盲道、消防通道和井盖。',
        'There is no other place; the tactile paving, fire lanes and manholes stay free.',
        'Другого места нет; тактильная плитка, пожарные проезды и люки свободны.',
        'ほかに場所がなく、点字ブロック・消防通路・マンホールをふさがないこと。',
        '다른 곳이 없고 점자블록, 소방 통로, 맨홀을 막지 않아야 합니다.',
      ),
    },
    {
      text: written(
        '新修的路五年内、大修的路三年内一般不批挖；确实要挖的，须经县政府批准。',
        'A road built within five years, or renewed within three, is not dug up unless the county government agrees.',
        'Новую дорогу пять лет, а после большого ремонта три года вскрывают только с согласия правительства уезда.',
        '新設5年以内・大規模改修3年以内の道路は、県政府の承認がなければ掘削できません。',
        '새로 낸 지 5년, 크게 고친 지 3년 안의 도로는 현 정부의 승인 없이는 팔 수 없습니다.',
      ),
      when: digging,
    },
    {
      text: written(
        '管线突然坏了。可以先挖，同时打电话告诉我们和交警，24小时内来补手续。',
        'A line failed suddenly. Dig first, tell us and the traffic police at once by phone, and apply within 24 hours.',
        'Внезапная авария. Вскрывайте сразу, тут же позвоните нам и дорожной полиции, а заявление подайте в течение 24 часов.',
        '管の突発的な故障であること。先に掘削し、すぐ当方と交通警察へ電話のうえ、24時間以内に申請してください。',
        '관이 갑자기 고장 난 경우입니다. 먼저 파고 저희와 교통경찰에 바로 전화한 뒤 24시간 안에 신청하세요.',
      ),
      when: urgent,
    },
  ],
  materials: [
    idCard({when: person}),
    paper(
      'licence',
      written(
        '营业执照或单位登记证',
        'Business licence or registration',
        'Свидетельство о регистрации',
        '営業許可証または登記証',
        '사업자등록증 또는 기관 등기증',
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
        when: organisation,
      },
    ),
    formPaper(
      'application',
      written(
        '临时占用、挖掘城市道路申请表',
        'Application for the permit',
        'Заявление о разрешении',
        '道路占用・掘削許可申請書',
        '도로 점용·굴착 허가 신청서',
      ),
      'road-occupation-application',
      {
        purpose: written(
          '批多大、批几天，按它来定。',
          'The size and the days of the permit are settled from it.',
          'По нему определяют площадь и срок разрешения.',
          '許可する面積と日数を決めるためです。',
          '허가할 면적과 날짜를 정합니다.',
        ),
        fillingIn: written(
          '面积和天数按实际填，不够可以延。',
          'Write the true size and days; they can be extended.',
          'Пишите точную площадь и дни: срок можно продлить.',
          '面積と日数は実際どおりに。延長もできます。',
          '면적과 날짜는 사실대로 적으세요. 연장할 수 있습니다.',
        ),
      },
    ),
    paper('plan', written('位置图', 'Plan of the place', 'Схема места', '位置の図面', '위치도'), {
      source: 'applicant',
      purpose: written(
        '看会不会挡住盲道、消防通道和店门。',
        'To see that no tactile paving, fire lane or shop door is blocked.',
        'Чтобы не перекрыть тактильную плитку, пожарный проезд или вход в магазин.',
        '点字ブロック・消防通路・店の入口をふさがないか確認します。',
        '점자블록, 소방 통로, 가게 입구를 막지 않는지 봅니다.',
      ),
      standard: written(
        '在地图上圈出来、标上长和宽，手机拍两张现场照片。',
        'Mark it on a map with length and width, and add two photos.',
        'Обведите на карте, укажите длину и ширину, приложите два фото.',
        '地図に囲みと縦横の長さを書き、現場写真を2枚添えてください。',
        '지도에 표시하고 가로세로를 적은 뒤 현장 사진 두 장을 붙이세요.',
      ),
      when: planned,
    }),
    paper(
      'safety',
      written(
        '围挡和安全措施方案',
        'How it is fenced and made safe',
        'План ограждения и безопасности',
        '囲い・安全対策の計画',
        '가림막과 안전 조치 계획',
      ),
      {
        source: 'applicant',
        purpose: written(
          '让行人，特别是老人、小孩和盲人，走得安全。',
          'So that people on foot, above all the old, children and the blind, are safe.',
          'Чтобы пешеходам, особенно пожилым, детям и незрячим, было безопасно.',
          '歩行者、とくに高齢の方・子ども・目の不自由な方の安全のためです。',
          '보행자, 특히 어르신과 아이, 시각장애인이 안전하게 다니기 위해서입니다.',
        ),
        when: occupying,
      },
    ),
    paper(
      'design',
      written(
        '施工方案和路面修复方案',
        'Plan of the works and of mending the surface',
        'План работ и восстановления покрытия',
        '施工計画と路面復旧計画',
        '시공 계획과 노면 복구 계획',
      ),
      {
        source: 'applicant',
        purpose: written(
          '路挖开以后，要能照原样修好。',
          'So that the road is as good afterwards as before.',
          'Чтобы после работ дорога была не хуже прежней.',
          '工事の後、道路を元どおりに直すためです。',
          '공사 뒤 도로를 원래대로 고치기 위해서입니다.',
        ),
        when: digging,
      },
    ),
    paper(
      'lines',
      written(
        '地下管线查询结果',
        'Record of the lines underground',
        'Сведения о подземных сетях',
        '地下埋設物の調査結果',
        '지하 매설관 조회 결과',
      ),
      {
        purpose: written(
          '防止挖断水管、气管、电缆。',
          'So that no water, gas or power line is cut.',
          'Чтобы не повредить воду, газ и кабели.',
          '水道・ガス・電線の切断を防ぐためです。',
          '수도·가스·전선을 끊지 않기 위해서입니다.',
        ),
        sourceExplanation: written(
          '我们替您向各公司查，不用自己跑。',
          'We ask the companies for you.',
          'Запросим у компаний сами.',
          '各社への照会は当方で行います。',
          '각 회사 조회는 저희가 합니다.',
        ),
        shared: {
          certificate: written(
            '县地下管线图',
            'The county’s map of lines',
            'Карта сетей уезда',
            '県の埋設管地図',
            '현 매설관 지도',
          ),
        },
        when: digging,
      },
    ),
    paper(
      'traffic',
      written(
        '交通疏导方案',
        'Plan for the traffic',
        'План движения транспорта',
        '交通誘導計画',
        '교통 유도 계획',
      ),
      {
        source: 'applicant',
        purpose: written(
          '让车能绕行，少堵车。',
          'So that cars can get round with little delay.',
          'Чтобы машины могли объехать и не стояли в пробке.',
          '車が迂回でき、渋滞を減らすためです。',
          '차가 돌아갈 수 있게 해 막힘을 줄입니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '窗口有样本，交警帮您看；先受理，三天内补。',
          'We have a model, and the traffic police help you; it may follow within three days.',
          'Образец есть, дорожная полиция поможет; можно донести в течение трёх дней.',
          '見本があり、交通警察が確認をお手伝いします。3日以内の提出で構いません。',
          '견본이 있고 교통경찰이 봐 드립니다. 사흘 안에 내면 됩니다.',
        ),
        when: traffic,
      },
    ),
    paper(
      'repair',
      written(
        '抢修情况说明和现场照片',
        'Account of the repair, with photos',
        'Описание аварии и фото',
        '緊急補修の説明と現場写真',
        '긴급 복구 설명과 현장 사진',
      ),
      {
        source: 'applicant',
        purpose: written(
          '证明确实紧急，等不了审批。',
          'It shows that it was urgent and could not wait for a permit.',
          'Подтверждает, что дело срочное и ждать разрешения было нельзя.',
          '許可を待てない緊急の工事だったことを確認します。',
          '허가를 기다릴 수 없는 급한 일이었는지 확인합니다.',
        ),
        pieces: [{form: 'electronic', count: 1}],
        when: urgent,
      },
    ),
  ],
  steps: [
    {
      id: 'call',
      name: written('先报告', 'Phone first', 'Сначала звонок', 'まず電話', '먼저 전화'),
      explanation: written(
        '打我们的咨询电话（夜里打12345）和交警电话122。马上可以动工。',
        'Phone us, at night 12345, and the traffic police, 122. You may start at once.',
        'Позвоните нам (ночью — 12345) и дорожной полиции (122). Начинать можно сразу.',
        '当方（夜間は12345）と交通警察（122）へ電話。すぐ着工できます。',
        '저희(밤에는 12345)와 교통경찰(122)에 전화하세요. 바로 시작할 수 있습니다.',
      ),
      when: urgent,
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '网上或C10窗口提交，我们和交警一起看，不用跑两家。',
        'On line or at window C10; we and the traffic police look at it together.',
        'Онлайн или в окне C10; с дорожной полицией согласуем сами.',
        'オンラインまたはC10番窓口へ。交通警察との調整は当方で行います。',
        '온라인이나 C10 창구에서. 교통경찰과 함께 처리하니 두 번 가지 않아도 됩니다.',
      ),
    },
    {
      id: 'visit',
      name: written('现场看一次', 'Look at the place', 'Осмотр места', '現地の確認', '현장 확인'),
      limit: {count: 2, unit: 'workingDay'},
      explanation: written(
        '工作人员到现场量面积，和您商量怎么挡、怎么走人。',
        'An officer measures it and agrees with you on the fence and the way for walkers.',
        'Сотрудник измерит площадь и обсудит с вами ограждение и проход.',
        '担当者が面積を測り、囲いと歩行者通路をご相談します。',
        '담당자가 면적을 재고 가림막과 보행로를 상의합니다.',
      ),
      when: planned,
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '定下面积、天数、时段和修复办法。',
        'Size, days, hours and repair are settled.',
        'Определяют площадь, дни, часы и порядок восстановления.',
        '面積・日数・時間帯・復旧方法を決めます。',
        '면적, 날짜, 시간대, 복구 방법을 정합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('发证', 'Permit', 'Разрешение', '許可', '허가'),
      explanation: written(
        '电子许可证发到手机，请打印一张贴在围挡上。完工后打电话，我们来验收。',
        'The permit comes to your phone: print one for the fence. Phone when you are done and we come to look.',
        'Разрешение придёт в телефон: повесьте копию на ограждение. По окончании позвоните, мы примем работу.',
        '電子許可証がスマホに届きます。印刷して囲いに掲示してください。終わったらお電話を。検査に伺います。',
        '전자 허가증이 휴대전화로 옵니다. 출력해 가림막에 붙이세요. 끝나면 전화 주시면 확인하러 갑니다.',
      ),
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 3, unit: 'workingDay', when: occupying},
    {
      count: 5,
      unit: 'workingDay',
      explanation: written(
        '接水、接气、接电的小工程，200米以内的，两个工作日。',
        'Small connections for water, gas or power, up to 200 m: two working days.',
        'Небольшие подключения воды, газа, света до 200 м — два рабочих дня.',
        '水道・ガス・電気の小規模な引込み（200m以内）は2営業日。',
        '수도·가스·전기의 작은 연결 공사(200m 이내)는 2근무일.',
      ),
      when: digging,
    },
    {count: 1, unit: 'workingDay', when: urgent},
  ],
  visits: [
    {
      count: 0,
      reason: written(
        '网上申请，我们到现场看。',
        'Apply on line; we come to the place.',
        'Заявление онлайн, мы приедем на место сами.',
        'オンライン申請。現地には当方が伺います。',
        '온라인으로 신청하면 저희가 현장에 갑니다.',
      ),
    },
  ],
  fees: [
    {
      name: written(
        '城市道路挖掘修复费',
        'Mending of the road surface',
        'Плата за восстановление дороги',
        '道路掘削復旧費',
        '도로 굴착 복구비',
      ),
      standard: written(
        '人行道每平方米180元，沥青路面每平方米320元，按实际面积算',
        'Pavement 180 yuan per m², asphalt 320 yuan per m², by the true size',
        'Тротуар — 180 юаней за м², асфальт — 320 юаней за м², по фактической площади',
        '歩道180元/㎡、アスファルト320元/㎡（実面積）',
        '인도 ㎡당 180위안, 아스팔트 ㎡당 320위안(실제 면적)',
      ),
      basis: written(
        '《城市道路管理条例》第三十七条；省定收费标准',
        'Regulations on Urban Roads, article 37; rates of the province',
        'Положение об управлении городскими дорогами, статья 37; тарифы провинции',
        '「都市道路管理条例」第37条、省の基準',
        '「도시도로 관리조례」 제37조, 성의 기준',
      ),
      reduction: written(
        '自己按标准修好、验收合格的，不收。小微企业接水、接气、接电的，不收。',
        'None if you mend it yourself to our standard, nor for a small firm’s connection to water, gas or power.',
        'Не платят, если восстановили сами и работа принята, а также малые предприятия при подключении воды, газа, света.',
        '基準どおり自ら復旧し検査に合格した場合、小規模企業の水道・ガス・電気の引込みは無料。',
        '기준대로 직접 복구해 검사에 합격하거나 소기업이 수도·가스·전기를 연결하는 경우 면제.',
      ),
      when: opened,
    },
  ],
  places: [serviceCentre('C10')],
  onlineDepth: 'whole',
  channels: [{channel: 'online'}, {channel: 'mobile'}, {channel: 'counter'}],
  result: {
    name: written(
      '临时占用（挖掘）城市道路许可证',
      'Permit to occupy or dig up a town road',
      'Разрешение занять или вскрыть дорогу',
      '道路一時占用（掘削）許可証',
      '도로 임시 점용(굴착) 허가증',
    ),
    deliveries: ['electronic', 'counter'],
  },
  area: written(
    '县城建成区',
    'The built-up county town',
    'Застроенная часть уездного города',
    '県の市街地',
    '현 시가지',
  ),
  booking: {offered: true},
  onlinePayment: {offered: true},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《城市道路管理条例》（国务院令第198号）',
        'Regulations on Urban Roads (State Council Decree 198)',
        'Положение об управлении городскими дорогами (Указ Госсовета № 198)',
        '「都市道路管理条例」（国務院令第198号）',
        '「도시도로 관리조례」(국무원령 제198호)',
      ),
      clause: written(
        '第三十条至第三十七条',
        'Articles 30 to 37',
        'Статьи 30–37',
        '第30条〜第37条',
        '제30조~제37조',
      ),
    },
    {
      title: written(
        '《中华人民共和国道路交通安全法》',
        'Road Traffic Safety Law of the People’s Republic of China',
        'Закон КНР о безопасности дорожного движения',
        '「中華人民共和国道路交通安全法」',
        '「중화인민공화국 도로교통안전법」',
      ),
      clause: written('第三十二条', 'Article 32', 'Статья 32', '第32条', '제32조'),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '搬家停一辆货车、放两小时家具，要批吗？',
        'Moving house: a lorry and furniture for two hours. Is a permit needed?',
        'Переезд: грузовик и мебель на два часа. Нужно ли разрешение?',
        '引っ越しで2時間トラックと家具を置くのに許可は要りますか？',
        '이사하느라 두 시간 트럭과 가구를 두는데 허가가 필요한가요?',
      ),
      answer: written(
        '不用。不挡路、当天搬完就行；街窄的，提前打122告诉交警。',
        'No, if the way stays free and you finish that day. In a narrow street tell the traffic police first, on 122.',
        'Нет, если проезд свободен и вы закончите в тот же день. Если улица узкая, заранее позвоните в дорожную полицию: 122.',
        'いいえ。通行を妨げず当日中に終われば大丈夫です。狭い道では事前に交通警察（122）へお知らせください。',
        '아닙니다. 길을 막지 않고 그날 끝내면 됩니다. 좁은 길이면 미리 122로 교통경찰에 알려 주세요.',
      ),
    },
    {
      question: written(
        '到期没干完怎么办？',
        'What if we are not done in time?',
        'Что делать, если не успели?',
        '期限までに終わらない場合は？',
        '기한 안에 끝나지 않으면요?',
      ),
      answer: written(
        '到期前一天在网上点“延期”，写清理由，当天答复。',
        'On the day before, ask on line for more time and say why; we answer that day.',
        'Накануне попросите онлайн о продлении и укажите причину; ответим в тот же день.',
        '前日までにオンラインで「延長」を申請し、理由をお書きください。当日中に回答します。',
        '하루 전까지 온라인에서 ‘연장’을 누르고 이유를 적으면 그날 답합니다.',
      ),
      when: planned,
    },
    {
      question: written(
        '路挖了一直没人修，找谁？',
        'A road was dug up and nobody mends it. Whom do I tell?',
        'Дорогу вскрыли и не чинят. Кому сказать?',
        '掘ったまま直されない道路は、どこに知らせればよいですか？',
        '길을 파 놓고 고치지 않으면 어디에 알리나요?',
      ),
      answer: written(
        '打12345，或拍照发到本网站“投诉举报”，我们当天派人去看。',
        'Call 12345, or send a photo under “Complaints and reports” on this site; we go and look that day.',
        'Позвоните 12345 или пришлите фото в раздел «Жалобы и сообщения о нарушениях» на этом сайте; посмотрим в тот же день.',
        '12345へお電話いただくか、当サイトの「苦情・通報」に写真をお送りください。当日中に確認に伺います。',
        '12345로 전화하거나 이 누리집 ‘불만·신고’에 사진을 보내 주세요. 그날 확인하러 갑니다.',
      ),
    },
  ],
  ...phonesOf('housing'),
};
