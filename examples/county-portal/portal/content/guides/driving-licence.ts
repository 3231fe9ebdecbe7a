import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, officeAt, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'driving-licence-application',
    title: '机动车驾驶证申请表',
    rows: [
      {label: '姓名', sample: '陈例一'},
      {label: '国籍', sample: '中国'},
      {label: '住址', sample: '云渡县城关镇解放北路20号2单元301室'},
      {label: '准驾车型', sample: 'C1'},
      {label: '业务类型（初次/增驾/期满换证/损毁换证/补证）', sample: '期满换证'},
      {label: '是否有妨碍安全驾驶的疾病', sample: '无'},
    ],
    declaration: '本人如实申报身体条件，不具有法律规定不准申请驾驶证的情形。',
  },
];

const inTime = [{question: 'when', oneOf: ['soon', 'late']}];
const lapsed = [{question: 'when', oneOf: ['lapsed']}];
const small = [{question: 'vehicle', oneOf: ['small']}];
const large = [{question: 'vehicle', oneOf: ['large']}];
const senior = [{question: 'age', oneOf: ['senior']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-GA-0006',
  name: written(
    '机动车驾驶证期满换证',
    'Renewing a driving licence that expires',
    'Замена водительского удостоверения по окончании срока',
    '自動車運転免許証の更新',
    '자동차 운전면허증 갱신',
  ),
  everydayNames: [
    written('驾驶证到期', 'my licence has expired', 'истекли права', '免許の期限切れ', '운전면허 만료'),
    written('换驾照', 'a new driving licence', 'поменять права', '免許を更新する', '면허증 바꾸기'),
  ],
  ...{matterType: 'licence', level: 'county', audience: ['person'], promptness: 'immediate'},
  body: bodyOf('publicSecurity'),
  topics: ['transport', 'certificates'],
  version: {number: '4', validFrom: '2025-01-01', updatedOn: '2026-06-22'},
  questions: [
    {
      id: 'when',
      label: written(
        '驾驶证什么时候到期？',
        'When does the licence expire?',
        'Когда истекает срок?',
        '免許証の期限はいつですか？',
        '면허증은 언제 만료되나요?',
      ),
      choices: [
        {
          id: 'soon',
          label: written(
            '90天内到期',
            'Within 90 days from now',
            'В ближайшие 90 дней',
            'これから90日以内',
            '앞으로 90일 안',
          ),
        },
        {
          id: 'late',
          label: written(
            '已经过期，不到一年',
            'It expired less than a year ago',
            'Истёк меньше года назад',
            '切れて1年未満',
            '만료된 지 1년 미만',
          ),
        },
        {
          id: 'lapsed',
          label: written(
            '过期一年以上，不到三年',
            'It expired between one and three years ago',
            'Истёк от года до трёх лет назад',
            '切れて1年以上3年未満',
            '만료된 지 1년 이상 3년 미만',
          ),
        },
        {
          id: 'gone',
          label: written(
            '过期三年以上',
            'It expired three years ago or more',
            'Истёк три года назад или раньше',
            '切れて3年以上',
            '만료된 지 3년 이상',
          ),
          end: written(
            '驾驶证已经注销，不能恢复。想再开车，请到驾校重新报名考试。',
            'The licence is void and cannot be restored. To drive again, please enrol with a driving school and take the tests anew.',
            'Удостоверение аннулировано и не восстанавливается. Чтобы снова водить, запишитесь в автошколу и сдайте экзамены заново.',
            '免許は抹消され、回復できません。再び運転するには、教習所に申し込み、試験を受け直してください。',
            '면허가 말소되어 되살릴 수 없습니다. 다시 운전하려면 운전학원에 등록해 시험을 새로 보셔야 합니다.',
          ),
        },
        {
          id: 'early',
          label: written(
            '还有90天以上',
            'In more than 90 days',
            'Больше чем через 90 дней',
            '90日より先',
            '90일 넘게 남음',
          ),
          end: written(
            '还没到换证的时候，到期前90天内再办。要出国、出差的，可以凭说明提前换，请先打咨询电话。',
            'It is too early: renew within 90 days before the date. If you will be away then, you may renew earlier; please call us first.',
            'Менять пока рано: это делают в последние 90 дней. Если вы в это время будете в отъезде, можно раньше — сначала позвоните.',
            'まだ更新の時期ではありません。期限前90日以内にお手続きください。出国などの予定がある方は早めの更新もできますので、先にお電話ください。',
            '아직 갱신할 때가 아닙니다. 만료 전 90일 안에 해 주세요. 출국 등 일정이 있으면 미리 할 수 있으니 먼저 전화해 주세요.',
          ),
        },
      ],
    },
    {
      id: 'age',
      label: written(
        '驾驶人今年多大？',
        'How old is the driver?',
        'Сколько лет водителю?',
        '運転者の年齢は？',
        '운전자의 나이는 어떻게 되나요?',
      ),
      choices: [
        {
          id: 'younger',
          label: written('不满70周岁', 'Under 70', 'Меньше 70 лет', '70歳未満', '만 70세 미만'),
        },
        {
          id: 'senior',
          label: written('70周岁以上', '70 or over', '70 лет и старше', '70歳以上', '만 70세 이상'),
        },
      ],
    },
    {
      id: 'vehicle',
      label: written(
        '准驾车型是哪一类？',
        'What may you drive?',
        'Какие у вас категории?',
        '免許の車種は？',
        '운전할 수 있는 차종은 무엇인가요?',
      ),
      hint: written(
        '看驾驶证上的“准驾车型”。',
        'See the class on your licence.',
        'Посмотрите категорию в удостоверении.',
        '免許証の「準駕車型」の欄をご覧ください。',
        '면허증의 차종란을 보세요.',
      ),
      choices: [
        {
          id: 'small',
          label: written(
            '小汽车、摩托车（C、D、E、F）',
            'Cars and motorcycles (C, D, E, F)',
            'Легковые автомобили и мотоциклы (C, D, E, F)',
            '普通車・二輪（C・D・E・F）',
            '승용차·이륜차(C, D, E, F)',
          ),
        },
        {
          id: 'large',
          label: written(
            '大客车、货车等（A、B）',
            'Buses and lorries (A, B)',
            'Автобусы и грузовики (A, B)',
            '大型バス・トラックなど（A・B）',
            '대형버스·화물차 등(A, B)',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '交通违法和事故都已处理完。',
        'All traffic offences and accidents are settled.',
        'Все нарушения и аварии урегулированы.',
        '交通違反・事故の処理がすべて済んでいること。',
        '교통 위반과 사고 처리가 모두 끝나야 합니다.',
      ),
    },
    {
      text: written(
        '身体条件符合驾驶要求。',
        'You are fit to drive.',
        'Здоровье позволяет водить.',
        '運転に必要な身体条件を満たすこと。',
        '운전에 필요한 신체 조건을 갖추어야 합니다.',
      ),
    },
    {
      text: written(
        '大车驾驶人已参加审验教育。',
        'Drivers of large vehicles have taken the safety course.',
        'Водители автобусов и грузовиков прошли курс безопасности.',
        '大型車の運転者は安全講習を受けていること。',
        '대형차 운전자는 안전교육을 받아야 합니다.',
      ),
      when: large,
    },
  ],
  materials: [
    idCard({pieces: []}),
    formPaper(
      'application',
      written(
        '机动车驾驶证申请表',
        'Application for a driving licence',
        'Заявление на водительское удостоверение',
        '自動車運転免許申請書',
        '자동차 운전면허 신청서',
      ),
      'driving-licence-application',
      {
        purpose: written(
          '由您确认个人信息，并申报没有妨碍开车的疾病。',
          'In it you confirm your details, and that no illness keeps you from driving.',
          'В нём вы подтверждаете данные и отсутствие болезней, мешающих водить.',
          '登録内容と、運転に支障のある病気がないことを申告していただきます。',
          '등록 내용과 운전에 지장을 주는 질병이 없음을 확인합니다.',
        ),
        fillingIn: written(
          '窗口打印，您签名即可；手机办理的不用填。',
          'The window prints it for you to sign; by phone it is not needed.',
          'Распечатают в окне, останется подписать; с телефона бланк не нужен.',
          '窓口で印刷します。署名だけお願いします。スマートフォンの場合は不要です。',
          '창구에서 출력해 드리면 서명만 하세요. 휴대전화로 하면 필요 없습니다.',
        ),
      },
    ),
    paper(
      'old-licence',
      written(
        '原机动车驾驶证',
        'Your present driving licence',
        'Прежнее водительское удостоверение',
        '現在の運転免許証',
        '기존 운전면허증',
      ),
      {
        necessity: 'optional',
        shared: {
          certificate: written(
            '系统里有记录，丢了也不要紧，签个遗失声明就行。',
            'It is in our records. If it is lost, just sign a statement.',
            'Данные есть в системе. Если потеряли, просто подпишите заявление.',
            '記録があるため、紛失した場合も署名だけで済みます。',
            '기록이 있으므로 잃어버렸어도 분실 확인에 서명만 하면 됩니다.',
          ),
        },
      },
    ),
    paper(
      'health',
      written(
        '机动车驾驶人身体条件证明',
        'Proof of fitness to drive',
        'Медицинская справка водителя',
        '運転者の身体条件証明',
        '운전자 신체 조건 증명',
      ),
      {
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '到县级以上医院体检，医院直接上传给我们，不用取纸。六个月内有效。',
          'A county hospital or better examines you and sends it to us; nothing on paper. Valid for six months.',
          'Осмотр в больнице не ниже уездной; она сама передаст данные нам, бумага не нужна. Действует полгода.',
          '県級以上の病院で健診を受けてください。結果は病院から直接届くため紙は不要です。6か月有効。',
          '현급 이상 병원에서 검사를 받으세요. 병원이 바로 보내므로 종이는 필요 없습니다. 6개월간 유효합니다.',
        ),
        purpose: written(
          '确认您的视力、听力和肢体适合开车。',
          'Shows that you see, hear and move well enough to drive.',
          'Подтверждает, что зрение, слух и движения позволяют водить.',
          '視力・聴力・身体の状態を確認します。',
          '시력, 청력, 몸의 움직임이 운전에 알맞은지 확인합니다.',
        ),
      },
    ),
    paper(
      'ability-test',
      written(
        '记忆力、判断力、反应力测试结果',
        'Result of the test of memory, judgement and reaction',
        'Результат проверки памяти, внимания и реакции',
        '記憶力・判断力・反応力テストの結果',
        '기억력·판단력·반응력 검사 결과',
      ),
      {
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '在车管所电脑上做，约20分钟，免费，可以重做。',
          'On a computer at the vehicle office: about 20 minutes, free, and you may repeat it.',
          'На компьютере в автоинспекции: около 20 минут, бесплатно, можно повторить.',
          '車両管理所のパソコンで受けます。約20分、無料、再受験もできます。',
          '차량관리소 컴퓨터로 봅니다. 약 20분, 무료이며 다시 볼 수 있습니다.',
        ),
        purpose: written(
          '70周岁以上要确认反应能力，保护您和路人的安全。',
          'From 70 on we check your reactions, for your safety and that of others.',
          'После 70 лет проверяют реакцию — ради вашей безопасности и безопасности других.',
          '70歳以上の方と歩行者の安全のため、反応力を確認します。',
          '만 70세 이상은 본인과 다른 사람의 안전을 위해 반응 능력을 확인합니다.',
        ),
        when: senior,
      },
    ),
    photo({
      purpose: written(
        '印在新驾驶证上。',
        'It is printed on the new licence.',
        'Для нового удостоверения.',
        '新しい免許証に印刷します。',
        '새 면허증에 인쇄합니다.',
      ),
      pieces: [{form: 'electronic', count: 1}],
      standard: written(
        '1寸白底免冠彩照；体检时可以一起拍好上传。',
        'In colour, 22 × 32 mm, white background, bareheaded. The hospital can take it and send it along.',
        'Цветное, 22 × 32 мм, на белом фоне, без головного убора. Его могут снять и передать в больнице.',
        'カラー・22×32mm・白背景・無帽。健診の際に撮影・送信もできます。',
        '컬러, 22×32mm, 흰 배경, 모자 없이. 검사받을 때 함께 찍어 보낼 수 있습니다.',
      ),
    }),
  ],
  steps: [
    {
      id: 'health',
      name: written('体检', 'Medical check', 'Медосмотр', '健康診断', '신체검사'),
      explanation: written(
        '先到医院体检，结果当天上传。',
        'See the hospital first; the result reaches us the same day.',
        'Сначала больница; результат поступит к нам в тот же день.',
        '先に病院で健診を受けます。結果は当日届きます。',
        '먼저 병원에서 검사를 받으세요. 결과는 당일 전송됩니다.',
      ),
    },
    {
      id: 'test',
      name: written(
        '三力测试',
        'Test of memory, judgement and reaction',
        'Проверка памяти, внимания и реакции',
        '能力テスト',
        '능력 검사',
      ),
      when: senior,
    },
    {
      id: 'exam',
      name: written('科目一考试', 'Theory test', 'Теоретический экзамен', '学科試験', '학과시험'),
      explanation: written(
        '过期一年以上的，考试合格后恢复驾驶资格。',
        'After more than a year you pass the theory test to drive again.',
        'Если прошло больше года, нужно сдать теорию.',
        '1年以上過ぎた場合は、合格すると免許が回復します。',
        '1년이 넘었다면 합격해야 운전 자격이 되살아납니다.',
      ),
      when: lapsed,
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '到窗口，或在“交管12123”手机应用上提交。',
        'At the window, or in the “12123” traffic app.',
        'В окне или в приложении «12123».',
        '窓口、またはアプリ「交管12123」で申請します。',
        '창구나 앱 ‘교관12123’에서 신청합니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对体检结果和违法处理情况。',
        'We check your health and that no offence is open.',
        'Проверим справку и отсутствие незакрытых нарушений.',
        '健診結果と違反処理の状況を確認します。',
        '검사 결과와 위반 처리 여부를 확인합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('制证发证', 'The new licence', 'Изготовление и выдача', '作成・交付', '제작 및 발급'),
      explanation: written(
        '窗口当场拿新证；手机办理的邮寄到家，电子驾驶证马上能用。',
        'At the window you receive it at once; by phone it comes by post, and the electronic licence works at once.',
        'В окне выдадут сразу; с телефона — придёт по почте, а электронные права действуют немедленно.',
        '窓口では即日交付。スマートフォンの場合は郵送で、電子免許証はすぐ使えます。',
        '창구에서는 바로 드립니다. 휴대전화로 하면 우편으로 오고 전자 면허증은 바로 쓸 수 있습니다.',
      ),
    },
  ],
  legalLimits: [{count: 1, unit: 'workingDay'}],
  promisedLimits: [{count: 0, unit: 'workingDay'}],
  visits: [
    {
      count: 2,
      reason: written(
        '一次参加考试，一次领证；考试合格当天领证的，只要一次。',
        'Once for the test and once for the licence; if you pass early in the day, once is enough.',
        'Один раз на экзамен, второй за правами; если сдали с утра, хватит одного раза.',
        '試験と受け取りで2回。合格当日に受け取れれば1回で済みます。',
        '시험 한 번, 수령 한 번. 합격한 날 바로 받으면 한 번이면 됩니다.',
      ),
      when: lapsed,
    },
    {
      count: 1,
      reason: written(
        '要在现场做三力测试。',
        'The test of memory, judgement and reaction is taken on the spot.',
        'Проверку памяти, внимания и реакции проходят на месте.',
        '能力テストを現地で受けるためです。',
        '능력 검사를 현장에서 받아야 합니다.',
      ),
      when: [...inTime, ...senior],
    },
    {count: 0, when: inTime},
  ],
  fees: [
    {
      name: written(
        '驾驶证工本费',
        'Licence fee',
        'Сбор за удостоверение',
        '免許証の手数料',
        '면허증 수수료',
      ),
      standard: written('10元', '¥10', '10 юаней', '1枚10元', '10위안'),
      basis: written(
        '国家发展改革委、财政部核定的驾驶证工本费标准（发改价格〔2004〕2831号）',
        'Fee for driving licences set by the National Development and Reform Commission and the Ministry of Finance (No. 2831 of 2004)',
        'Тариф на водительские удостоверения, установленный Госкомитетом по развитию и реформам и Минфином (2004 г., № 2831)',
        '国家発展改革委員会・財政部が定める運転免許証の手数料基準（発改価格〔2004〕2831号）',
        '국가발전개혁위원회·재정부가 정한 운전면허증 수수료 기준(2004년 제2831호)',
      ),
    },
    {
      name: written(
        '科目一考试费',
        'Theory test fee',
        'Плата за экзамен',
        '学科試験の受験料',
        '학과시험 응시료',
      ),
      standard: written(
        '40元，含一次补考',
        '¥40, with one more try',
        '40 юаней, включая одну пересдачу',
        '40元（再試験1回を含む）',
        '40위안(재시험 1회 포함)',
      ),
      basis: written(
        '省级价格、财政部门核定的驾驶许可考试费标准',
        'Test fees set by the price and finance authorities of the province',
        'Тариф на экзамены, установленный ценовым и финансовым ведомствами провинции',
        '省の価格・財政部門が定める運転免許試験の手数料基準',
        '성의 가격·재정 부서가 정한 운전면허 시험 수수료 기준',
      ),
      when: lapsed,
    },
  ],
  places: [
    officeAt({
      id: 'vehicles',
      name: written(
        '云渡县公安局车辆管理所',
        'Vehicle Office, Yundu County Public Security Bureau',
        'Автоинспекция уезда Юньду',
        '雲渡県公安局 車両管理所',
        '윈두현 공안국 차량관리소',
      ),
      address: written(
        '云渡县迎宾大道66号',
        '66 Yingbin Avenue, Yundu County',
        'Уезд Юньду, проспект Инбинь, д. 66',
        '雲渡県迎賓大道66号',
        '윈두현 잉빈대로 66호',
      ),
      window: written('1号至4号窗口', 'Windows 1 to 4', 'Окна 1–4', '1〜4番窓口', '1~4번 창구'),
      point: {latitude: 30.3219, longitude: 115.1593, system: 'CGCS2000'},
      transport: written(
        '公交5路到“车管所”站。',
        'Bus 5 to “Vehicle Office”.',
        'Автобус 5 до остановки «Автоинспекция».',
        'バス5系統「車管所」下車。',
        '버스 5번 ‘차관소’ 정류장.',
      ),
      phones: ['0713-0001670'],
    }),
    {...serviceCentre('B05'), when: [...inTime, ...small]},
  ],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '体检后在“交管12123”上办，一次不用跑。',
        'After the medical check, do it in the “12123” app without a visit.',
        'После медосмотра всё можно сделать в приложении «12123», никуда не ходить.',
        '健診後は「交管12123」だけで済み、来庁は不要です。',
        '신체검사 후 ‘교관12123’에서 하면 방문하지 않아도 됩니다.',
      ),
      when: [...inTime, {question: 'age', oneOf: ['younger']}],
    },
    {channel: 'counter'},
    {
      channel: 'selfService',
      explanation: written(
        '县人民医院设有体检、拍照、换证一体机。',
        'A machine at the county hospital examines, photographs and renews in one go.',
        'В уездной больнице есть автомат: осмотр, фото и замена сразу.',
        '県人民医院に、健診・撮影・更新を一度に行う機械があります。',
        '현 인민병원에 검사·촬영·갱신을 한 번에 하는 기기가 있습니다.',
      ),
      when: [...inTime, ...small],
    },
  ],
  result: {
    name: written(
      '机动车驾驶证',
      'Driving licence',
      'Водительское удостоверение',
      '自動車運転免許証',
      '자동차 운전면허증',
    ),
    deliveries: ['counter', 'post', 'electronic'],
  },
  area: written('全国通办', 'Anywhere in the country', 'По всей стране', '全国どこでも', '전국 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: true},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国道路交通安全法》',
        'Road Traffic Safety Law',
        'Закон КНР о безопасности дорожного движения',
        '「中華人民共和国道路交通安全法」',
        '「중화인민공화국 도로교통안전법」',
      ),
    },
    {
      title: written(
        '《机动车驾驶证申领和使用规定》（公安部令第162号公布，2024年修正）',
        'Provisions on applying for and using driving licences (Ministry of Public Security Decree 162, amended in 2024)',
        'Правила получения и использования водительских удостоверений (приказ Министерства общественной безопасности № 162, с изменениями 2024 г.)',
        '「自動車運転免許証の申請及び使用に関する規定」（公安部令第162号、2024年改正）',
        '「자동차 운전면허증 신청 및 사용 규정」(공안부령 제162호, 2024년 개정)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '过期了还能先开车吗？',
        'May I drive while it is expired?',
        'Можно ли пока ездить с истёкшими правами?',
        '期限が切れていても運転できますか？',
        '만료된 상태로 운전해도 되나요?',
      ),
      answer: written(
        '不能。驾驶证失效期间开车要受处罚，出了事保险也可能不赔。请先换证。',
        'No. You would be fined, and insurance may not pay. Please renew first.',
        'Нет. За это наказывают, и страховая может отказать в выплате. Сначала замените права.',
        'いいえ。処罰の対象となり、事故の際に保険が下りないこともあります。先に更新してください。',
        '안 됩니다. 처벌을 받고 사고가 나도 보험금을 못 받을 수 있습니다. 먼저 갱신해 주세요.',
      ),
      when: [{question: 'when', oneOf: ['late', 'lapsed']}],
    },
    {
      question: written(
        '70周岁以后，每年还要做什么？',
        'What is due every year from 70 on?',
        'Что нужно делать каждый год после 70 лет?',
        '70歳を過ぎると、毎年何が必要ですか？',
        '만 70세가 넘으면 해마다 무엇을 해야 하나요?',
      ),
      answer: written(
        '每年体检一次，医院直接上传；测试没过的，练几天可以再来。',
        'A medical check once a year, which the hospital sends us. If you fail the test, practise and come again.',
        'Раз в год — медосмотр, больница передаст данные сама. Если проверка не удалась, потренируйтесь и приходите снова.',
        '年1回の健診です（結果は病院から届きます）。テストに通らなかった場合は、練習してまたお越しください。',
        '해마다 한 번 신체검사를 받으면 병원이 바로 보냅니다. 검사에 통과하지 못하면 연습하고 다시 오세요.',
      ),
      when: senior,
    },
    {
      question: written(
        '驾驶证是外省的，能在云渡换吗？',
        'Mine is from another province. Can I renew it in Yundu?',
        'Права выданы в другой провинции. Можно ли заменить их в Юньду?',
        '他の省で取った免許も雲渡で更新できますか？',
        '다른 성에서 받은 면허도 윈두에서 갱신할 수 있나요?',
      ),
      answer: written(
        '能，全国通办，带身份证就行，不用居住证。',
        'Yes. Any office in the country does it with your identity card alone.',
        'Да, это делают по всей стране, достаточно удостоверения личности.',
        'はい。全国どこでもでき、身分証だけで足ります。',
        '네. 전국 어디서나 되며 신분증만 있으면 됩니다.',
      ),
    },
  ],
  ...phonesOf('publicSecurity'),
};
