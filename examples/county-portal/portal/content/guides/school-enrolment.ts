import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, officeAt, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, householdRegister, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'school-enrolment-form',
    title: '义务教育阶段新生入学登记表',
    rows: [
      {label: '学生姓名', sample: '韩例十二'},
      {label: '出生日期', sample: '2020年2月14日'},
      {label: '入学年级', sample: '小学一年级'},
      {label: '家庭住址', sample: '云渡县例示街8号'},
      {label: '监护人姓名及电话', sample: '韩例十三，0713-0000012'},
      {label: '是否有特殊照顾需要', sample: '没有'},
    ],
    declaration: '所填内容真实。提供虚假材料的，取消已分配的学位。',
  },
];

const grade1 = [{question: 'stage', oneOf: ['one']}];
const grade7 = [{question: 'stage', oneOf: ['seven']}];
const ownHome = [{question: 'where', oneOf: ['home']}];
const rented = [{question: 'where', oneOf: ['rent']}];
const incomer = [{question: 'where', oneOf: ['incomer']}];
const foreigner = [{question: 'where', oneOf: ['foreign']}];
const registered = [{question: 'where', oneOf: ['home', 'rent']}];
const fromChina = [{question: 'where', oneOf: ['home', 'rent', 'incomer']}];
const special = [{question: 'special', oneOf: ['yes']}];
const plain = [{question: 'special', oneOf: ['no']}];

const finished = written(
  '确认小学已经毕业。',
  'To see that primary school is finished.',
  'Чтобы подтвердить окончание начальной школы.',
  '小学校を卒業したことを確認します。',
  '초등학교를 졸업했는지 확인합니다.',
);

export const guide: WrittenGuide = {
  taskCode: 'YD-JY-0001',
  name: written(
    '义务教育阶段入学报名',
    'School enrolment',
    'Запись в школу',
    '小中学校の入学申し込み',
    '초·중학교 입학 신청',
  ),
  everydayNames: [
    written(
      '孩子上小学',
      'my child starts school',
      'ребёнок идёт в первый класс',
      '小学校に入る',
      '아이 초등학교 입학',
    ),
    written(
      '小升初',
      'from primary to secondary school',
      'переход в среднюю школу',
      '小学校から中学校へ',
      '초등에서 중학교로',
    ),
    written('学区报名', 'a place at school', 'место в школе', '学区の申し込み', '학군 신청'),
  ],
  ...{matterType: 'publicService', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('education'),
  topics: ['schooling', 'education'],
  version: {number: '11', validFrom: '2026-05-15', updatedOn: '2026-06-30'},
  questions: [
    {
      id: 'stage',
      label: written(
        '孩子是哪种情况？',
        'Which describes your child?',
        'Что подходит вашему ребёнку?',
        'お子さんの状況は？',
        '아이는 어떤 경우인가요?',
      ),
      choices: [
        {
          id: 'one',
          label: written(
            '到8月31日满6周岁，上小学',
            'Six by 31 August: primary school',
            '6 лет до 31 августа: первый класс',
            '8月31日までに満6歳、小学校へ',
            '8월 31일까지 만 6세, 초등학교',
          ),
        },
        {
          id: 'seven',
          label: written(
            '小学毕业，上初中',
            'Leaves primary: junior secondary',
            'Конец начальной школы: переход в среднюю',
            '小学校卒業、中学校へ',
            '초등 졸업, 중학교',
          ),
        },
        {
          id: 'little',
          label: written(
            '到8月31日还不满6周岁',
            'Not yet six by 31 August',
            '6 лет до 31 августа ещё нет',
            '8月31日時点で6歳未満',
            '8월 31일까지 만 6세가 안 됨',
          ),
          end: written(
            '今年还不能上小学，明年再报名。可以接着上幼儿园；想进公办幼儿园，请问教育局学前教育科（0713-0001770）。',
            'This year is too early; please apply next year. The child may go on at kindergarten: for a public one ask the bureau’s early years office (0713-0001770).',
            'В этом году ещё рано, запишитесь в следующем. Можно ходить в сад: о государственных спросите отдел дошкольного образования (0713-0001770).',
            '今年はまだ入学できません。来年お申し込みください。幼稚園は続けられます。公立園は教育局の学前教育科（0713-0001770）へどうぞ。',
            '올해는 아직 입학할 수 없습니다. 내년에 신청하세요. 유치원은 계속 다닐 수 있고, 공립은 교육국 유아교육과(0713-0001770)에 문의하세요.',
          ),
        },
        {
          id: 'moving',
          label: written(
            '已经在上学，要转学',
            'Is at school, and has to change',
            'Уже учится, нужен перевод',
            'すでに在学中で、転校したい',
            '다니고 있는데 전학하려 합니다',
          ),
          end: written(
            '这是转学，不是新生报名。先问想转去的学校有没有空位，再由两所学校在学籍系统里办。',
            'That is a change of school. Ask the new school about a place; the two schools then do the rest in the register.',
            'Это перевод, а не запись. Узнайте в новой школе, есть ли место; остальное школы сделают сами.',
            'これは転校の手続きです。まず転校先の空きを確認し、その後は両校が学籍システムで行います。',
            '이것은 전학입니다. 먼저 가려는 학교에 자리가 있는지 묻고, 나머지는 두 학교가 학적 시스템에서 처리합니다.',
          ),
        },
      ],
    },
    {
      id: 'where',
      label: written(
        '孩子的户口和住处是？',
        'Where is the child registered, and where do you live?',
        'Где ребёнок на учёте и где вы живёте?',
        'お子さんの戸籍とお住まいは？',
        '아이의 호적과 사는 곳은요?',
      ),
      choices: [
        {
          id: 'home',
          label: written(
            '本县户口，住自己的房子',
            'Registered here, in our own home',
            'Учёт в уезде, своё жильё',
            '当県の戸籍、持ち家',
            '이 현 호적, 자기 집',
          ),
        },
        {
          id: 'rent',
          label: written(
            '本县户口，租房或住老人家',
            'Registered here, rented or with grandparents',
            'Учёт в уезде, съёмное жильё или у родных',
            '当県の戸籍、賃貸または祖父母宅',
            '이 현 호적, 셋집 또는 조부모 댁',
          ),
        },
        {
          id: 'incomer',
          label: written(
            '外地户口，有本县居住证（随迁子女）',
            'Registered elsewhere, with our residence card',
            'Учёт в другом месте, карта проживания здесь',
            '他地域の戸籍、当県の居住証',
            '다른 지역 호적, 이 현 거주증',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '外国籍，或港澳台',
            'A foreign national, or from Hong Kong, Macao or Taiwan',
            'Иностранное гражданство или Гонконг, Макао, Тайвань',
            '外国籍、または香港・マカオ・台湾',
            '외국 국적 또는 홍콩·마카오·대만',
          ),
        },
      ],
    },
    {
      id: 'special',
      label: written(
        '孩子有残疾证，或需要特别照顾吗？',
        'Does the child have a disability or need special care?',
        'Есть ли у ребёнка инвалидность или особые потребности?',
        '障害や特別な配慮の必要がありますか？',
        '장애가 있거나 특별한 도움이 필요한가요?',
      ),
      choices: [
        {id: 'yes', label: written('有', 'Yes', 'Да', 'はい', '네')},
        {id: 'no', label: written('没有', 'No', 'Нет', 'いいえ', '아니요')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '就近入学，免试，不收费。任何学校不得考试选学生。',
        'The nearest school, without any test or fee. No school may choose pupils by an examination.',
        'Ближайшая школа, без экзаменов и платы. Отбирать учеников экзаменом нельзя.',
        '近くの学校へ、試験も費用もなく入学します。学校が試験で選ぶことはできません。',
        '가까운 학교에 시험과 비용 없이 입학합니다. 학교는 시험으로 학생을 뽑을 수 없습니다.',
      ),
    },
    {
      text: written(
        '本县户口的孩子，按户口和实际住址对应学区。',
        'Children registered here belong to the area of their register and home.',
        'Дети, стоящие на учёте в уезде, относятся к району учёта и проживания.',
        '当県に戸籍のあるお子さんは、戸籍と実際の住所の学区です。',
        '이 현 호적의 아이는 호적과 실제 주소의 학군에 따릅니다.',
      ),
      when: registered,
    },
    {
      text: written(
        '随迁子女凭居住证就行，不再要求社保和房产。',
        'Incoming children need the residence card; insurance and property are not asked for.',
        'Детям приезжих достаточно карты проживания: страховка и своё жильё не требуются.',
        '保護者とともに転入したお子さんは居住証で足り、社会保険や持ち家は求めません。',
        '함께 옮겨 온 자녀는 거주증이면 되며 보험이나 집은 요구하지 않습니다.',
      ),
      when: incomer,
    },
  ],
  materials: [
    householdRegister({
      purpose: written(
        '确认孩子的户口在本县。',
        'To see that the child is registered in the county.',
        'Чтобы проверить, что ребёнок состоит на учёте в уезде.',
        'お子さんの戸籍が当県にあることを確認します。',
        '아이의 호적이 이 현에 있는지 확인합니다.',
      ),
      pieces: [
        {form: 'original', count: 1},
        {form: 'copy', count: 1},
      ],
      shared: {
        certificate: written(
          '户籍信息由我们向公安查',
          'We ask the police for the register',
          'Сведения об учёте запросим в полиции',
          '戸籍情報は公安に照会します',
          '호적 정보는 공안에 조회합니다',
        ),
      },
      when: registered,
    }),
    paper(
      'home',
      written(
        '房产证或购房合同',
        'Title deed, or contract of purchase',
        'Документ на жильё или договор покупки',
        '不動産権利証または購入契約書',
        '부동산 권리증 또는 구매 계약서',
      ),
      {
        sourceExplanation: written(
          '办了房产证的，我们自己查，不用带；只有购房合同的，请拍照上传或带原件。',
          'We look registered title deeds up ourselves: no need to bring one. If you have only the contract of purchase, please send a photo or bring the original.',
          'Если право на жильё зарегистрировано, проверим сами. Если есть только договор покупки, пришлите фото или принесите оригинал.',
          '権利証があれば当方で確認するため不要です。購入契約書だけの場合は写真を送るか原本をお持ちください。',
          '권리증이 있으면 저희가 확인하므로 필요 없습니다. 구매 계약서만 있으면 사진을 올리거나 원본을 가져오세요.',
        ),
        purpose: written(
          '按住址确定学区。',
          'The school depends on where you live.',
          'От адреса зависит школа.',
          '住所から学区を決めます。',
          '주소에 따라 학군을 정합니다.',
        ),
        when: ownHome,
      },
    ),
    paper(
      'lease',
      written(
        '租房合同，或老人的房产证和承诺',
        'Lease, or the grandparents’ deed with their word',
        'Договор аренды либо документ родных с их согласием',
        '賃貸契約書、または祖父母の権利証と同意書',
        '임대차 계약서 또는 조부모의 권리증과 동의서',
      ),
      {
        source: 'applicant',
        pieces: [{form: 'copy', count: 1}],
        sourceExplanation: written(
          '没有合同的，村（居）委会开一张居住证明。',
          'No lease? The village committee confirms that you live there.',
          'Договора нет? Проживание подтвердит сельский или уличный комитет.',
          '契約書がない場合は、村・居民委員会が居住を証明します。',
          '계약서가 없으면 마을(주민)위원회가 거주를 확인해 줍니다.',
        ),
        purpose: written(
          '确定学区。',
          'To find your area.',
          'Чтобы определить район.',
          '学区を確認します。',
          '학군을 확인합니다.',
        ),
        when: rented,
      },
    ),
    paper(
      'residence',
      written(
        '父母一方的居住证',
        'Residence card of one parent',
        'Карта проживания одного из родителей',
        '父母のどちらかの居住証',
        '부모 중 한 명의 거주증',
      ),
      {
        purpose: written(
          '有它，孩子就和本地孩子一样入学。',
          'With it your child goes to school like any local child.',
          'С ней ребёнка примут в школу наравне с местными.',
          'これがあれば、地元の子と同じように入学できます。',
          '이것이 있으면 아이가 현지 아이와 똑같이 입학합니다.',
        ),
        sourceExplanation: written(
          '还没有的，先到派出所办；8月15日前补交。',
          'None yet? The police station makes one; it may follow until 15 August.',
          'Ещё нет? Оформите в участке полиции, принести можно до 15 августа.',
          'まだの方は派出所で申請し、8月15日までにお出しください。',
          '아직이면 파출소에서 만들어 8월 15일까지 내세요.',
        ),
        necessity: 'later',
        when: incomer,
      },
    ),
    paper(
      'passport',
      written(
        '孩子的护照或通行证，和父母的居留证件',
        'The child’s passport or travel permit, and the parents’ residence permit',
        'Паспорт или проездной документ ребёнка и вид на жительство родителей',
        'お子さんの旅券・通行証と、父母の居留証',
        '아이의 여권·통행증과 부모의 거류증',
      ),
      {
        purpose: written(
          '核对孩子的身份和父母的居留。',
          'To see who the child is, and that the parents may live here.',
          'Чтобы проверить личность ребёнка и право родителей жить здесь.',
          'お子さんの身元と、父母の在留を確認します。',
          '아이의 신분과 부모의 거류를 확인합니다.',
        ),
        source: 'applicant',
        pieces: [{form: 'copy', count: 1}],
        when: foreigner,
      },
    ),
    paper(
      'guardian',
      written(
        '监护人的身份证件',
        'The guardian’s identity document',
        'Документ, удостоверяющий личность законного представителя',
        '保護者の身分証',
        '보호자 신분증',
      ),
      {
        purpose: written(
          '核对来报名的是监护人。',
          'To see that a guardian is enrolling the child.',
          'Чтобы убедиться, что ребёнка записывает законный представитель.',
          '申し込む方が保護者であることを確認します。',
          '신청하는 분이 보호자인지 확인합니다.',
        ),
        source: 'applicant',
      },
    ),
    paper(
      'vaccines',
      written('预防接种证', 'Vaccination record', 'Прививочный сертификат', '予防接種証', '예방접종 증명서'),
      {
        purpose: written(
          '看看有没有漏打的，好及时补。',
          'To see whether a dose is missing and can be made up in time.',
          'Чтобы вовремя заметить пропущенные прививки.',
          '受け忘れがないか確認し、早めに補います。',
          '빠진 접종이 있으면 제때 맞도록 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '接种门诊查验并盖章，开学一个月内交给学校。没打齐的照样入学，补打就行。',
          'Checked and stamped by the vaccination clinic; it may follow within a month of the start. A missing dose never keeps a child out.',
          'Проверит и заверит прививочный кабинет; сдать можно в течение месяца после начала учёбы. Если прививки не хватает, ребёнка всё равно примут.',
          '接種外来で確認を受け、入学後1か月以内に学校へ。未接種でも入学できます。',
          '접종 기관에서 확인받아 개학 한 달 안에 학교에 냅니다. 빠진 접종이 있어도 입학합니다.',
        ),
        when: grade1,
      },
    ),
    paper(
      'record',
      written(
        '小学毕业证书、学籍号',
        'Primary school certificate and pupil number',
        'Свидетельство об окончании и номер ученика',
        '小学校卒業証書・学籍番号',
        '초등 졸업장과 학적 번호',
      ),
      {
        purpose: finished,
        shared: {
          certificate: written(
            '学籍系统里的毕业记录',
            'The record in the pupil register',
            'Запись в реестре учеников',
            '学籍システムの卒業記録',
            '학적 시스템의 졸업 기록',
          ),
        },
        when: [...grade7, ...fromChina],
      },
    ),
    paper(
      'record-of-foreigner',
      written(
        '小学毕业证书或读完小学的证明',
        'Primary school certificate, or the school’s letter',
        'Свидетельство об окончании начальной школы или справка школы',
        '小学校の卒業証書または修了証明書',
        '초등 졸업장 또는 수료 증명서',
      ),
      {
        source: 'other',
        purpose: finished,
        sourceExplanation: written(
          '由原来的学校开。在国内上学、学籍系统里查得到的，不用带。',
          'From the last school. Not needed if the child went to school in China and is in the pupil register.',
          'Выдаёт прежняя школа. Не требуется, если ребёнок учился в Китае и есть в реестре учеников.',
          '前の学校が発行します。中国の学校に通い、学籍システムに記録があれば不要です。',
          '이전 학교에서 발급합니다. 중국에서 학교를 다녀 학적 시스템에 있으면 필요 없습니다.',
        ),
        when: [...grade7, ...foreigner],
      },
    ),
    paper(
      'disability',
      written(
        '残疾人证或医院诊断证明',
        'Disability card, or diagnosis',
        'Удостоверение об инвалидности или заключение врача',
        '障害者証または診断書',
        '장애인증 또는 진단서',
      ),
      {
        pieces: [{form: 'copy', count: 1}],
        necessity: 'optional',
        purpose: written(
          '安排适合孩子的学校和支持。',
          'To find the school and support that suit the child.',
          'Чтобы подобрать школу и поддержку.',
          'お子さんに合う学校と支援を用意します。',
          '아이에게 맞는 학교와 지원을 마련합니다.',
        ),
        when: special,
      },
    ),
    formPaper(
      'form',
      written('新生入学登记表', 'Enrolment form', 'Анкета ученика', '入学登録書', '입학 등록 신청서'),
      'school-enrolment-form',
      {
        purpose: written(
          '登记孩子和家长的资料，安排学校。',
          'It records child and parents, so that a place can be found.',
          'В ней данные ребёнка и родителей, чтобы подобрать место.',
          'お子さんと保護者の情報を登録し、学校を決めます。',
          '아이와 보호자 정보를 등록해 학교를 정합니다.',
        ),
        fillingIn: written(
          '手机报名的不用填。不会用手机的，学校老师帮您填。',
          'Not needed if you apply by phone. Teachers will fill it in for you.',
          'С телефона не требуется. Учителя помогут заполнить.',
          'スマートフォンなら不要です。先生が記入をお手伝いします。',
          '휴대전화로 신청하면 필요 없고, 선생님이 작성을 도와 드립니다.',
        ),
      },
    ),
  ],
  steps: [
    {
      id: 'announce',
      name: written('看公告', 'Announcement', 'Объявление', '公告の確認', '공고 확인'),
      explanation: written(
        '5月公布学区和名额。',
        'The areas and places are published in May.',
        'В мае публикуют районы и места.',
        '5月に学区と定員を公表します。',
        '5월에 학군과 정원을 발표합니다.',
      ),
    },
    {
      id: 'accept',
      name: written('报名', 'Application', 'Заявка', '申し込み', '신청'),
      explanation: written(
        '6月10日到30日，手机或到校。',
        'From 10 to 30 June, by phone or at the school.',
        'С 10 по 30 июня, с телефона или в школе.',
        '6月10日から30日まで、スマートフォンまたは学校で。',
        '6월 10일부터 30일까지 휴대전화나 학교에서.',
      ),
    },
    {
      id: 'check',
      name: written('核对', 'Check', 'Проверка', '確認', '확인'),
      explanation: written(
        '学校核对学区，有问题打电话找您。',
        'The school checks your area and calls if something is unclear.',
        'Школа проверит район и позвонит, если что-то неясно.',
        '学校が学区を確認し、不明な点は電話します。',
        '학교가 학군을 확인하고 궁금하면 전화합니다.',
      ),
    },
    {
      id: 'assess',
      name: written('评估安置', 'Assessment', 'Оценка', '就学の判定', '취학 상담'),
      explanation: written(
        '残疾人教育专家委员会和您一起商量：随班就读、特殊学校还是送教上门。',
        'The specialists decide with you: an ordinary class, a special school, or teaching at home.',
        'Специалисты решат вместе с вами: обычный класс, специальная школа или обучение на дому.',
        '専門家委員会が、通常学級・特別支援学校・訪問教育をご一緒に相談します。',
        '전문가위원회가 일반 학급, 특수학교, 방문 교육 중에서 함께 의논합니다.',
      ),
      when: special,
    },
    {
      id: 'decide',
      name: written('录取通知', 'Notice', 'Уведомление', '入学通知', '입학 통지'),
      explanation: written(
        '8月15日前在手机和学校公布，8月30日报到。',
        'By 15 August on the phone and at the school; the first day is 30 August.',
        'Сообщат до 15 августа в телефоне и в школе; 30 августа — первый день.',
        '8月15日までに通知し、8月30日に登校します。',
        '8월 15일까지 알리고 8월 30일에 등교합니다.',
      ),
    },
  ],
  legalLimits: [
    {
      count: 60,
      unit: 'day',
      explanation: written(
        '从报名结束算起。',
        'From the end of enrolment.',
        'С конца записи.',
        '申込期間の終了から。',
        '신청 마감일부터.',
      ),
    },
  ],
  promisedLimits: [
    {
      count: 20,
      unit: 'workingDay',
      explanation: written(
        '从6月30日报名结束算起。',
        'From the end of enrolment on 30 June.',
        'С конца записи 30 июня.',
        '6月30日の締切から。',
        '6월 30일 마감일부터.',
      ),
      when: plain,
    },
    {
      count: 30,
      unit: 'workingDay',
      explanation: written(
        '含评估时间。',
        'The assessment included.',
        'С учётом оценки.',
        '判定の期間を含みます。',
        '상담 기간 포함.',
      ),
      when: special,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '请带孩子来见一次专家，好安排合适的学校。',
        'Please bring the child to meet the specialists once, so that we find the right school.',
        'Приведите ребёнка один раз к специалистам, чтобы выбрать подходящую школу.',
        '合う学校を決めるため、お子さんと一度専門家にお会いください。',
        '알맞은 학교를 정하도록 아이와 함께 전문가를 한 번 만나 주세요.',
      ),
      when: special,
    },
    {
      count: 1,
      reason: written(
        '要当面核对租房合同或证件原件。',
        'We have to see the lease, or the original documents.',
        'Нужно увидеть договор аренды или подлинники.',
        '賃貸契約書や身分証の原本を確認するため。',
        '임대차 계약서나 신분증 원본을 확인해야 합니다.',
      ),
      when: [{question: 'where', oneOf: ['rent', 'foreign']}],
    },
    {count: 0},
  ],
  fees: [],
  places: [
    officeAt({
      id: 'school',
      name: written(
        '您学区里的学校',
        'The school of your area',
        'Школа вашего района',
        'お住まいの学区の学校',
        '사는 학군의 학교',
      ),
      address: written(
        '见5月公布的学区表',
        'See the list of areas, published in May',
        'См. список районов, публикуется в мае',
        '5月公表の学区一覧をご覧ください',
        '5월 학군표를 보세요',
      ),
      phones: ['0713-0001772'],
    }),
    serviceCentre('B06'),
  ],
  quantityLimit: written(
    '各校按5月公布的名额录取；满了的，就近安排到另一所公办学校。',
    'Each school takes as many children as announced in May; when it is full, another public school nearby does.',
    'Каждая школа принимает столько детей, сколько объявлено в мае; если мест нет, ребёнка направят в другую государственную школу поблизости.',
    '各校は5月に公表した定員まで受け入れ、満員のときは近くの別の公立学校が受け入れます。',
    '학교마다 5월에 발표한 정원까지 받고, 자리가 차면 가까운 다른 공립학교에 배정합니다.',
  ),
  specialProcedure: written(
    '需要特殊教育的孩子，先由残疾人教育专家委员会评估。',
    'Children with special needs are first assessed by specialists in the education of the disabled.',
    'Детей с особыми потребностями сначала оценивает комиссия специалистов по обучению детей с инвалидностью.',
    '特別な支援が必要なお子さんは、まず障害者教育の専門家委員会が評価します。',
    '특수교육이 필요한 아이는 먼저 장애인 교육 전문가위원회가 평가합니다.',
  ),
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '县里的应用里选“新生报名”。',
        'In the county’s app, “School enrolment”.',
        'Приложение уезда, раздел «Запись в школу».',
        '県のアプリの「入学申し込み」。',
        '현 앱의 ‘입학 신청’.',
      ),
    },
    {channel: 'counter'},
    {
      channel: 'village',
      explanation: written(
        '村里能帮老人给孙辈报名。',
        'In the village we help grandparents.',
        'В селе помогут бабушкам и дедушкам.',
        '村で祖父母の方をお手伝いします。',
        '마을에서 조부모님을 도와 드립니다.',
      ),
      when: registered,
    },
  ],
  result: {
    name: written(
      '入学通知书',
      'Notice of admission',
      'Уведомление о зачислении',
      '入学の通知書',
      '입학 통지서',
    ),
    deliveries: ['electronic', 'counter'],
  },
  area: written('全县', 'The county', 'Уезд', '県全域', '현 전체'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written(
    '不需要，凡是卖学位的都是骗子',
    'Not needed. Whoever sells a place is a cheat',
    'Не нужны. Кто продаёт места — мошенник',
    '不要。学校の枠を売る話は詐欺です',
    '필요 없음. 자리를 판다면 사기입니다',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国义务教育法》',
        'Compulsory Education Law of the People’s Republic of China',
        'Закон КНР «Об обязательном образовании»',
        '「中華人民共和国義務教育法」',
        '「중화인민공화국 의무교육법」',
      ),
      clause: written(
        '第二条、第十一条、第十二条',
        'Articles 2, 11 and 12',
        'Статьи 2, 11 и 12',
        '第2条・第11条・第12条',
        '제2조, 제11조, 제12조',
      ),
    },
    {
      title: written(
        '《残疾人教育条例》（国务院令第674号）',
        'Regulations on the Education of Persons with Disabilities (State Council Decree 674)',
        'Положение об образовании лиц с инвалидностью (Указ Госсовета № 674)',
        '「障害者教育条例」（国務院令第674号）',
        '「장애인교육조례」(국무원령 제674호)',
      ),
    },
    {
      title: written(
        '《居住证暂行条例》（国务院令第663号）',
        'Interim Regulations on Residence Permits (State Council Decree 663)',
        'Временное положение о картах проживания (Указ Госсовета № 663)',
        '「居住証暫定条例」（国務院令第663号）',
        '「거주증 잠정조례」(국무원령 제663호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '学区学校满了怎么办？',
        'What if the school is full?',
        'Что если в школе нет мест?',
        '学区の学校が満員なら？',
        '학군 학교가 꽉 차면요?',
      ),
      answer: written(
        '教育局就近安排到另一所公办学校，一定有学上。',
        'The bureau finds a public school near by. Every child has a place.',
        'Управление образования подберёт другую государственную школу рядом. Место будет обязательно.',
        '教育局が近くの公立校を手配します。必ず通えます。',
        '교육국이 가까운 다른 공립학교를 배정합니다. 꼭 다닐 수 있습니다.',
      ),
    },
    {
      question: written(
        '能选别的学校吗？',
        'May we choose another school?',
        'Можно ли выбрать другую школу?',
        'ほかの学校を選べますか？',
        '다른 학교를 고를 수 있나요?',
      ),
      answer: written(
        '公办学校不能择校。民办学校和公办同时报名，人多时摇号。',
        'Among public schools, no. Private schools enrol at the same time, by lot if too many apply.',
        'Среди государственных — нет. Частные записывают тогда же, при избытке желающих — жребий.',
        '公立校は選べません。私立校も同時に募集し、多い場合は抽選です。',
        '공립은 고를 수 없습니다. 사립도 같은 때 모집하며 많으면 추첨합니다.',
      ),
    },
    {
      question: written(
        '孩子能晚一年上学吗？',
        'May my child start a year later?',
        'Можно ли начать на год позже?',
        '1年遅らせられますか？',
        '1년 늦게 보낼 수 있나요?',
      ),
      answer: written(
        '身体原因可以申请缓学，交医院证明，到镇政府或教育局办。',
        'For reasons of health, yes: apply with the doctor’s certificate to the township or the bureau.',
        'По здоровью можно: заявление с медицинским документом подают в администрацию посёлка или управление образования.',
        '健康上の理由なら可能です。診断書を郷鎮政府か教育局へお出しください。',
        '건강 때문이면 가능합니다. 진단서와 함께 읍면 정부나 교육국에 신청하세요.',
      ),
      when: grade1,
    },
  ],
  ...phonesOf('education'),
};
