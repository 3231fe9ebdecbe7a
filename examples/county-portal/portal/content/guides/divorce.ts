import type {WrittenGuide} from '@huiyin/core';
import {abroad, couplePapers, mainland} from './couple-papers.ts';
import {bodyOf, officeAt, phonesOf} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, paper, photo} from './papers.ts';
import {written} from './written.ts';

const agreed = '协议内容是双方真实意思，一式三份，双方各执一份，婚姻登记机关存档一份。';

export const forms: readonly OfficialForm[] = [
  {
    id: 'divorce-application',
    title: '离婚登记申请书',
    rows: [
      {label: '男方姓名', sample: '陈例一'},
      {label: '女方姓名', sample: '林例二'},
      {label: '结婚登记日期', sample: '2015年5月20日'},
      {label: '结婚登记机关', sample: '云渡县民政局'},
      {label: '未成年子女人数', sample: '1人'},
    ],
    declaration: '双方自愿离婚，对子女抚养、财产及债务处理等事项已协商一致，申请离婚登记。',
  },
  {
    id: 'divorce-agreement',
    title: '离婚协议书',
    rows: [
      {label: '双方姓名', sample: '陈例一、林例二'},
      {label: '自愿离婚的意思表示', sample: '双方自愿离婚。'},
      {label: '财产怎样分', sample: '城关镇解放北路房屋归林例二，小汽车归陈例一。'},
      {label: '债务怎样还', sample: '房屋剩余贷款由林例二偿还，双方无其他共同债务。'},
    ],
    declaration: agreed,
  },
  {
    id: 'divorce-agreement-children',
    title: '离婚协议书（有未成年子女）',
    rows: [
      {label: '双方姓名', sample: '陈例一、林例二'},
      {label: '自愿离婚的意思表示', sample: '双方自愿离婚。'},
      {label: '子女由谁直接抚养', sample: '女儿陈小例由林例二直接抚养。'},
      {label: '抚养费数额、期限和支付方式', sample: '陈例一每月10日前转账1500元，至女儿年满18周岁。'},
      {label: '探望的方式和时间', sample: '每周六由陈例一接送探望，寒暑假各同住两周。'},
      {label: '财产怎样分', sample: '城关镇解放北路房屋归林例二，小汽车归陈例一。'},
      {label: '债务怎样还', sample: '房屋剩余贷款由林例二偿还，双方无其他共同债务。'},
    ],
    declaration: agreed,
  },
];

const applying = [{question: 'stage', oneOf: ['apply']}];
const collecting = [{question: 'stage', oneOf: ['collect']}];
const withChildren = [...applying, {question: 'children', oneOf: ['yes']}];

const agreement = written(
  '离婚协议书',
  'Divorce agreement',
  'Соглашение о расторжении брака',
  '離婚協議書',
  '이혼 합의서',
);

const agreementDetails = {
  pieces: [{form: 'form' as const, count: 3}],
  fillingIn: written(
    '内容自己商量，写好先不要签名，到窗口当面签。',
    'What it says is up to you. Do not sign at home; sign at the window.',
    'Содержание решаете вы. Дома не подписывайте — подпишете в окне.',
    '内容はお二人で決めてください。署名は窓口で行うため、事前にしないでください。',
    '내용은 두 분이 정하세요. 미리 서명하지 말고 창구에서 서명합니다.',
  ),
};

export const guide: WrittenGuide = {
  taskCode: 'YD-MZ-0002',
  name: written(
    '离婚登记',
    'Divorce by agreement',
    'Расторжение брака по соглашению',
    '離婚の登記（協議離婚）',
    '이혼 등록(협의이혼)',
  ),
  everydayNames: [
    written('办离婚证', 'getting divorced', 'развестись', '離婚届を出す', '이혼신고'),
    written('协议离婚', 'uncontested divorce', 'развод без суда', '協議離婚の手続き', '합의이혼'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('civilAffairs'),
  topics: ['marriage', 'civil-affairs', 'certificates'],
  version: {number: '3', validFrom: '2025-05-10', updatedOn: '2026-08-05'},
  questions: [
    {
      id: 'agree',
      label: written(
        '双方都愿意离婚，孩子、财产、债务都谈好了吗？',
        'Do you both want it, and agree on children, property and debts?',
        'Вы оба согласны и договорились о детях, имуществе и долгах?',
        'お二人とも離婚に同意し、子ども・財産・債務の話し合いはついていますか？',
        '두 분 모두 동의하고 자녀·재산·채무에 합의하셨나요?',
      ),
      choices: [
        {
          id: 'yes',
          label: written(
            '都谈好了',
            'Yes, on everything',
            'Да, обо всём',
            'すべて合意している',
            '모두 합의함',
          ),
        },
        {
          id: 'no',
          label: written(
            '没有谈好，或有一方不愿意',
            'No, or one of us does not want it',
            'Нет, или кто-то из нас против',
            '合意していない、または一方が望んでいない',
            '합의하지 못했거나 한쪽이 원하지 않음',
          ),
          end: written(
            '登记处不能办理。可以先请免费的婚姻家庭辅导室调解（登记处二楼），也可以向云渡县人民法院起诉。遇到家庭暴力，请拨打110，或请妇联12338帮忙。',
            'The registry cannot do it then. Free family counselling (second floor of the registry) may help you agree; or you may bring the case before the Yundu County Court. If there is violence at home, call 110, or 12338 for help.',
            'Тогда отдел регистрации развод не оформит. Договориться помогут бесплатные семейные консультанты (второй этаж), либо можно обратиться в суд уезда Юньду. При домашнем насилии звоните 110 или по линии помощи 12338.',
            'この場合、登記所では受け付けられません。無料の家庭相談室（登記所2階）で調停を受けるか、雲渡県人民法院に訴えることができます。家庭内暴力があるときは110番、または12338へお電話ください。',
            '이 경우 등기소에서는 처리할 수 없습니다. 무료 가정상담실(등기소 2층)에서 조정을 받거나 윈두현 법원에 소송을 낼 수 있습니다. 가정폭력이 있으면 110이나 12338로 전화하세요.',
          ),
        },
        {
          id: 'incapable',
          label: written(
            '有一方不能辨认自己的行为',
            'One of us cannot decide for himself or herself',
            'У одного из нас нет дееспособности',
            '一方に判断能力がない',
            '한쪽이 스스로 판단할 수 없는 상태',
          ),
          end: written(
            '为了保护不能作主的一方，只能由法院处理。请向云渡县人民法院起诉；请不起律师的，可以申请法律援助，电话12348。',
            'To protect that person only a court may decide. Please go to the Yundu County Court; for free legal aid call 12348.',
            'Чтобы защитить этого человека, решает только суд. Обратитесь в суд уезда Юньду; бесплатная юридическая помощь — 12348.',
            'ご本人を守るため、裁判所だけが扱えます。雲渡県人民法院にご相談ください。無料の法律扶助は電話12348です。',
            '그분을 보호하기 위해 법원에서만 처리합니다. 윈두현 법원에 문의하세요. 무료 법률 지원은 12348입니다.',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '你们当初在哪里登记结婚？双方是哪里人？',
        'Where did you marry, and where are you from?',
        'Где заключён брак и откуда вы?',
        '結婚登記の場所と、お二人の国籍・居住地は？',
        '어디에서 결혼하셨고, 두 분은 어디 분이신가요?',
      ),
      choices: [
        {
          id: 'mainland',
          label: written(
            '在内地登记，都是内地居民',
            'In mainland China; we both live there',
            'В материковом Китае; мы оба его жители',
            '中国本土で登記。二人とも本土の居住者',
            '중국 본토에서 등록, 둘 다 본토 주민',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '在内地登记，一方是外国人',
            'In mainland China; one of us is a foreign national',
            'В материковом Китае; один из нас — иностранный гражданин',
            '中国本土で登記。一方が外国人',
            '중국 본토에서 등록, 한쪽이 외국인',
          ),
        },
        {
          id: 'elsewhere',
          label: written(
            '不是在内地登记的',
            'Not in mainland China',
            'Не в материковом Китае',
            '中国本土以外で登記した',
            '중국 본토가 아닌 곳에서 등록',
          ),
          end: written(
            '结婚不是在内地登记的，登记处依法不能受理。请向法院起诉，或回到登记地按当地法律办理。',
            'The registry may only dissolve marriages that were registered in mainland China. Please apply to a court, or to the place where you married.',
            'Отдел вправе расторгать только браки, заключённые в материковом Китае. Обратитесь в суд или туда, где заключён брак.',
            '中国本土以外で登記した婚姻は、法律上受け付けられません。裁判所に訴えるか、登記した地の法律に従ってください。',
            '중국 본토 밖에서 등록한 결혼은 법에 따라 접수할 수 없습니다. 법원에 소송을 내거나 등록한 곳의 법에 따라 처리하세요.',
          ),
        },
      ],
    },
    {
      id: 'stage',
      label: written(
        '这是第几次来？',
        'Which visit is this?',
        'Какой это визит?',
        '何回目の来庁ですか？',
        '몇 번째 방문인가요?',
      ),
      choices: [
        {
          id: 'apply',
          label: written(
            '第一次，来申请',
            'The first: to apply',
            'Первый: подать заявление',
            '1回目（申請）',
            '첫 번째(신청)',
          ),
        },
        {
          id: 'collect',
          label: written(
            '冷静期满了，来领证',
            'The second: the waiting period is over',
            'Второй: срок на размышление прошёл',
            '2回目（冷静期間を終えて証書の受け取り）',
            '두 번째(숙려기간이 끝나 증서를 받으러 옴)',
          ),
        },
      ],
    },
    {
      id: 'children',
      label: written(
        '有没有未成年子女？',
        'Have you children under 18?',
        'Есть ли дети до 18 лет?',
        '18歳未満のお子さんはいますか？',
        '미성년 자녀가 있나요?',
      ),
      when: applying,
      choices: [
        {id: 'no', label: written('没有', 'No', 'Нет', 'いません', '없습니다')},
        {id: 'yes', label: written('有', 'Yes', 'Да', 'います', '있습니다')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '双方自愿，一起亲自到场，不能代办。',
        'Both are willing and come together; nobody can do it for you.',
        'Оба согласны и приходят вместе лично; через представителя нельзя.',
        '双方が自由な意思で、そろって来庁すること。代理はできません。',
        '두 사람이 자유로운 의사로 함께 와야 하며 대리할 수 없습니다.',
      ),
    },
    {
      text: written(
        '已签好书面离婚协议。',
        'You have signed a written agreement.',
        'Вы подписали письменное соглашение.',
        '書面の離婚協議書に合意していること。',
        '서면 이혼 합의서를 작성해야 합니다.',
      ),
    },
    {
      text: written(
        '申请之日起已满30天，且没有超过60天。',
        'At least 30 and not more than 60 days have passed since you applied.',
        'Со дня заявления прошло не меньше 30 и не больше 60 дней.',
        '申請から30日が過ぎ、60日を超えていないこと。',
        '신청한 날부터 30일이 지나고 60일을 넘지 않아야 합니다.',
      ),
      when: collecting,
    },
  ],
  materials: [
    ...couplePapers,
    paper(
      'marriage-certificate',
      written('结婚证', 'Marriage certificates', 'Свидетельства о браке', '結婚証（2冊）', '결혼증'),
      {
        pieces: [{form: 'original', count: 2}],
        purpose: written(
          '证明你们的夫妻关系，领离婚证时收回注销。',
          'Shows that you are married; it is cancelled when the divorce is registered.',
          'Подтверждает брак; при разводе его погасят.',
          '婚姻関係を確認します。離婚証の交付時に無効の処理をします。',
          '혼인 관계를 확인하며 이혼증을 받을 때 무효 처리합니다.',
        ),
        sourceExplanation: written(
          '丢了的，现场签个声明，登记处查到婚姻档案就能办。',
          'Lost? Sign a statement on the spot; our record of the marriage is enough.',
          'Потеряли? Подпишите заявление на месте — хватит записи в архиве.',
          '紛失した場合は、その場で申立書に署名し、記録が確認できれば手続きできます。',
          '잃어버렸다면 현장에서 확인서에 서명하고 기록이 확인되면 처리됩니다.',
        ),
      },
    ),
    formPaper(
      'application',
      written(
        '离婚登记申请书',
        'Application for divorce',
        'Заявление о расторжении брака',
        '離婚登記の申請書',
        '이혼등기 신청서',
      ),
      'divorce-application',
      {
        purpose: written(
          '写明双方都申请离婚，登记处据此受理。',
          'Says that you both apply; with it the registry takes up your case.',
          'В нём вы оба просите о разводе; по нему начинают оформление.',
          '双方が離婚を申請することを示し、これにより受け付けます。',
          '두 사람이 함께 이혼을 신청함을 밝히며, 이것으로 접수합니다.',
        ),
        fillingIn: written(
          '现场填写，当着登记员签名。',
          'Filled in on the spot and signed before the registrar.',
          'Заполняется на месте и подписывается при регистраторе.',
          '窓口で記入し、担当者の前で署名します。',
          '현장에서 작성해 담당자 앞에서 서명합니다.',
        ),
        when: applying,
      },
    ),
    formPaper('agreement', agreement, 'divorce-agreement', {
      purpose: written(
        '把谈好的事写下来，以后有争议时有据可查。',
        'Puts on paper what you have agreed, in case of dispute later.',
        'Закрепляет договорённости на случай спора.',
        '合意した内容を残し、後の争いを防ぎます。',
        '합의한 내용을 남겨 나중의 다툼을 막습니다.',
      ),
      ...agreementDetails,
      standard: written(
        '写明自愿离婚、财产和债务怎样处理。',
        'It says that you both wish to divorce, and what becomes of property and debts.',
        'В нём сказано, что оба согласны, и что будет с имуществом и долгами.',
        '離婚の合意と、財産・債務の扱いを明記します。',
        '자발적인 이혼 의사와 재산·채무 처리를 분명히 적습니다.',
      ),
      when: [...applying, {question: 'children', oneOf: ['no']}],
    }),
    formPaper('agreement-children', agreement, 'divorce-agreement-children', {
      ...agreementDetails,
      standard: written(
        '除了财产和债务，还要写清孩子由谁抚养、抚养费多少、怎样探望。',
        'Besides property and debts it says who raises the children, how much is paid for them and how visits go.',
        'Кроме имущества и долгов, в нём сказано, с кем живут дети, сколько на них платят и как проходят встречи.',
        '財産・債務のほか、お子さんを誰が育てるか、養育費の額、面会の方法を明記します。',
        '재산·채무와 함께 자녀를 누가 키우는지, 양육비와 만남 방법을 분명히 적습니다.',
      ),
      purpose: written(
        '保证孩子有人照顾、有抚养费、能见到父母。满8周岁的，请先听听孩子的意见。',
        'So that the children are cared for and see both parents. Please hear children from the age of 8.',
        'Чтобы о детях заботились и они видели обоих родителей. С 8 лет спросите и самих детей.',
        'お子さんの養育と面会を守るためです。8歳以上のお子さんには意見を聞いてください。',
        '자녀의 양육과 만남을 보장합니다. 만 8세 이상이면 아이의 뜻도 들어 주세요.',
      ),
      when: withChildren,
    }),
    photo({
      purpose: written(
        '贴在离婚证上，也存档。',
        'For the divorce certificates and our records.',
        'Для свидетельств о разводе и архива.',
        '離婚証に貼り、記録にも残します。',
        '이혼증에 붙이고 기록에도 보관합니다.',
      ),
      pieces: [{form: 'original', count: 4}],
      standard: written(
        '双方各2张2寸单人半身免冠照，登记处可以免费拍。',
        'Two each, 35 × 53 mm, bareheaded, one person each. Taken at the registry free of charge.',
        'По две фотографии каждого, 35 × 53 мм, без головного убора. На месте снимут бесплатно.',
        'お一人2枚ずつ、半身・無帽（35×53mm）。登記所で無料撮影できます。',
        '각자 2장, 상반신, 모자 없이(35×53mm). 등기소에서 무료로 찍을 수 있습니다.',
      ),
      when: collecting,
    }),
    paper(
      'receipt',
      written(
        '离婚登记申请受理回执单',
        'Receipt of your application',
        'Расписка о приёме заявления',
        '離婚登記申請の受付票',
        '이혼등기 신청 접수증',
      ),
      {
        purpose: written(
          '有了它，能更快找到你们的申请。',
          'With it we find your application sooner.',
          'С ней мы быстрее найдём заявление.',
          '申請を早く探すために使います。',
          '신청을 더 빨리 찾을 수 있습니다.',
        ),
        necessity: 'optional',
        sourceExplanation: written(
          '第一次来时发给你们的。丢了也能办，报姓名和身份证号就行。',
          'You received it on the first visit. If you lost it, your names and numbers will do.',
          'Её дали при первом визите. Если потеряли, хватит имён и номеров удостоверений.',
          '1回目にお渡ししたものです。紛失しても、氏名と身分証番号で手続きできます。',
          '첫 방문 때 드린 것입니다. 잃어버려도 이름과 신분증 번호로 처리됩니다.',
        ),
        when: collecting,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '双方一起来，交材料、填申请书，领受理回执。',
        'Come together, hand in the papers, fill in the application and receive a receipt.',
        'Придите вместе, сдайте документы, заполните заявление и получите расписку.',
        'そろって来庁し、書類を出して申請書に記入し、受付票を受け取ります。',
        '함께 와서 서류를 내고 신청서를 작성한 뒤 접수증을 받습니다.',
      ),
      when: applying,
    },
    {
      id: 'wait',
      name: written('冷静期', 'Waiting period', 'Срок на размышление', '冷静期間', '숙려기간'),
      explanation: written(
        '30天。想好了不离，任何一方都可以带身份证来撤回。',
        '30 days. If either of you decides otherwise, come with your identity card and withdraw.',
        '30 дней. Если кто-то из вас передумает, можно прийти с удостоверением и отозвать заявление.',
        '30日間。考え直した場合は、どちらか一方が身分証を持って取り下げられます。',
        '30일. 마음이 바뀌면 어느 한쪽이든 신분증을 가지고 와서 철회할 수 있습니다.',
      ),
      limit: {count: 30, unit: 'day'},
      when: applying,
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '登记员再次确认双方都自愿、协议没有变。',
        'The registrar asks once more whether you are both willing and the agreement stands.',
        'Регистратор ещё раз убедится, что оба согласны и соглашение в силе.',
        '双方の意思と協議内容をあらためて確認します。',
        '담당자가 두 사람의 의사와 합의 내용을 다시 확인합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('登记发证', 'Registration', 'Регистрация', '登記・証書の交付', '등록 및 증서 발급'),
      explanation: written(
        '冷静期满后30天内双方一起来，当场各领一本离婚证。',
        'Within 30 days after the waiting period come together; each receives a certificate on the spot.',
        'В течение 30 дней после этого срока придите вместе — каждому сразу выдадут свидетельство.',
        '冷静期間後30日以内にそろって来庁すると、その場で離婚証を1冊ずつ交付します。',
        '숙려기간이 끝난 뒤 30일 안에 함께 오면 바로 이혼증을 한 권씩 드립니다.',
      ),
    },
  ],
  legalLimits: [
    {
      count: 60,
      unit: 'day',
      explanation: written(
        '冷静期30天，加上领证的30天；过期没有来，视为撤回申请。',
        'A waiting period of 30 days, then 30 days to come again. If you do not, the application counts as withdrawn.',
        '30 дней на размышление и ещё 30, чтобы прийти. Если не придёте, заявление считается отозванным.',
        '冷静期間30日と、その後の30日。来庁がなければ申請は取り下げとみなされます。',
        '숙려기간 30일과 그 뒤 30일. 오지 않으면 신청을 철회한 것으로 봅니다.',
      ),
      when: applying,
    },
    {count: 0, unit: 'workingDay', when: collecting},
  ],
  promisedLimits: [
    {
      count: 30,
      unit: 'day',
      explanation: written(
        '冷静期是法律规定的，不能缩短。第31天起就可以来领证。',
        'The waiting period is law and cannot be shortened. From day 31 you may come.',
        'Срок на размышление установлен законом и не сокращается. Прийти можно с 31-го дня.',
        '冷静期間は法律で定められ、短縮できません。31日目から受け取れます。',
        '숙려기간은 법으로 정해져 줄일 수 없습니다. 31일째부터 오시면 됩니다.',
      ),
      when: applying,
    },
    {count: 0, unit: 'workingDay', when: collecting},
  ],
  visits: [
    {
      count: 2,
      reason: written(
        '法律要求双方两次到场：申请一次，冷静期后领证一次。',
        'By law both come twice: to apply, and to register after the waiting period.',
        'По закону оба приходят дважды: подать заявление и после срока на размышление.',
        '法律により、申請時と冷静期間後の2回、双方の来庁が必要です。',
        '법에 따라 두 사람이 두 번 와야 합니다. 신청할 때와 숙려기간이 끝난 뒤입니다.',
      ),
      when: applying,
    },
    {
      count: 1,
      reason: written(
        '双方要当面再次确认自愿离婚。',
        'Both confirm once more in person that they wish to divorce.',
        'Оба ещё раз лично подтверждают согласие.',
        '双方が対面で意思をあらためて確認するためです。',
        '두 사람이 직접 이혼 의사를 다시 확인해야 합니다.',
      ),
      when: collecting,
    },
  ],
  fees: [],
  places: [
    officeAt({
      id: 'registry',
      name: written(
        '云渡县民政局婚姻登记处',
        'Marriage Registry, Yundu County Civil Affairs Bureau',
        'Отдел регистрации браков уезда Юньду',
        '雲渡県民政局 婚姻登記所',
        '윈두현 민정국 혼인등기소',
      ),
      address: written(
        '云渡县人民路88号人民公园东门',
        '88 Renmin Road, east gate of the People’s Park',
        'Улица Жэньминь, д. 88, восточные ворота Народного парка',
        '雲渡県人民路88号 人民公園東門',
        '윈두현 런민로 88호 인민공원 동문',
      ),
      window: written('3号窗口', 'Window 3', 'Окно 3', '3番窓口', '3번 창구'),
      hoursExplanation: written(
        '有单独的房间，谈话不会被别人听见。',
        'There is a separate room where nobody overhears you.',
        'Есть отдельная комната, где вас никто не услышит.',
        '個室があり、話は他の方に聞こえません。',
        '별도의 방이 있어 다른 사람에게 들리지 않습니다.',
      ),
      transport: written(
        '公交3路到“人民公园东门”站。',
        'Bus 3 to “People’s Park East Gate”.',
        'Автобус 3 до остановки «Народный парк, восточные ворота».',
        'バス3系統「人民公園東門」下車。',
        '버스 3번 ‘인민공원 동문’ 정류장.',
      ),
      phones: ['0713-0001520'],
    }),
  ],
  onlineDepth: 'information',
  channels: [
    {
      channel: 'counter',
      explanation: written(
        '全国任何一个婚姻登记处都能申请；领证要到申请的那一处。',
        'You may apply at any registry in the country; the second visit is to the same one.',
        'Заявление примет любой отдел регистрации браков; второй визит — в тот же отдел.',
        '全国どの婚姻登記所でも申請できます。2回目は同じ登記所へお越しください。',
        '전국 어느 혼인등기소에서나 신청할 수 있습니다. 두 번째는 같은 곳으로 오세요.',
      ),
      when: mainland,
    },
    {channel: 'counter', when: abroad},
  ],
  result: {
    name: written('离婚证', 'Divorce certificate', 'Свидетельство о разводе', '離婚証', '이혼증'),
    deliveries: ['counter'],
  },
  area: written(
    '全国通办（内地居民）',
    'Anywhere in the country, for residents of mainland China',
    'По всей стране (для жителей материкового Китая)',
    '全国どこでも（本土の居住者）',
    '전국 어디서나(본토 주민)',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国民法典》',
        'Civil Code',
        'Гражданский кодекс КНР',
        '「中華人民共和国民法典」',
        '「중화인민공화국 민법전」',
      ),
      clause: written(
        '第一千零七十六条至第一千零七十八条',
        'Articles 1076 to 1078',
        'Статьи 1076–1078',
        '第1076条〜第1078条',
        '제1076조~제1078조',
      ),
    },
    {
      title: written(
        '《婚姻登记条例》（国务院令第804号，2025年5月10日起施行）',
        'Marriage Registration Regulations (State Council Decree 804, in force since 10 May 2025)',
        'Положение о регистрации браков (Указ Госсовета № 804, действует с 10 мая 2025 г.)',
        '「婚姻登記条例」（国務院令第804号、2025年5月10日施行）',
        '「혼인등기조례」(국무원령 제804호, 2025년 5월 10일 시행)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '冷静期里后悔了，要双方都来撤回吗？',
        'I have changed my mind. Must we both come to withdraw?',
        'Разводиться больше не хочется. Отзывать заявление нужно вдвоём?',
        '考え直した場合、二人で取り下げに行く必要がありますか？',
        '마음이 바뀌면 둘이 함께 와서 철회해야 하나요?',
      ),
      answer: written(
        '不用。任何一方带身份证和回执来就能撤回。',
        'No. Either of you may withdraw with identity card and receipt.',
        'Нет. Достаточно одного из вас с удостоверением и распиской.',
        'いいえ。どちらか一方が身分証と受付票を持って来れば取り下げられます。',
        '아니요. 어느 한쪽이 신분증과 접수증을 가지고 오면 됩니다.',
      ),
      when: applying,
    },
    {
      question: written(
        '还要带户口簿吗？',
        'Do we have to bring the household register?',
        'Нужно ли приносить книгу семейного учёта?',
        '戸籍簿は必要ですか？',
        '호구부도 가져가야 하나요?',
      ),
      answer: written(
        '不用。从2025年5月10日起，内地居民离婚登记不再要求户口簿，也不限户籍地。',
        'No. Since 10 May 2025 it is no longer asked for, and you may apply anywhere.',
        'Нет. С 10 мая 2025 года она не нужна, и место учёта не важно.',
        'いいえ。2025年5月10日から不要になり、戸籍地の制限もなくなりました。',
        '아니요. 2025년 5월 10일부터 필요 없고 호적지 제한도 없습니다.',
      ),
      when: mainland,
    },
    {
      question: written(
        '房子过户、改户口要另外办吗？',
        'Do we arrange house and registration separately?',
        'Жильё и регистрацию нужно переоформлять отдельно?',
        '家の名義や戸籍の変更は別の手続きですか？',
        '집 명의와 호구 변경은 따로 해야 하나요?',
      ),
      answer: written(
        '要。领到离婚证后，房子到B06窗口，户口到B02窗口，都在政务服务中心。',
        'Yes: with the certificate, the house at window B06 and the register at window B02 of the service centre.',
        'Да: со свидетельством — жильё в окне B06, книга учёта в окне B02 центра услуг.',
        'はい。離婚証を受け取った後、行政サービスセンターで、家の名義はB06番窓口、戸籍はB02番窓口で手続きします。',
        '네. 이혼증을 받은 뒤 행정서비스센터에서 집은 B06, 호구는 B02 창구에서 합니다.',
      ),
    },
  ],
  ...phonesOf('civilAffairs'),
};
