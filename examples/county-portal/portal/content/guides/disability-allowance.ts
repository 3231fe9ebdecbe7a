import type {WrittenGuide} from '@huiyin/core';
import {anyTown, townCentres, townChoices} from './local-offices.ts';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'disability-allowance-application',
    title: '困难残疾人生活补贴和重度残疾人护理补贴申请审批表',
    rows: [
      {label: '残疾人姓名', sample: '冯例八'},
      {label: '残疾类别、等级', sample: '肢体残疾，一级'},
      {label: '户口所在地', sample: '云渡县石桥镇桥头社区'},
      {label: '申请项目（生活补贴/护理补贴/两项）', sample: '两项'},
      {label: '是否低保或低保边缘家庭', sample: '低保家庭'},
      {label: '是否享受特困供养、工伤护理费等', sample: '否'},
      {label: '社会保障卡开户银行', sample: '云渡农商银行'},
    ],
    declaration: '以上内容真实。残疾等级、家庭经济状况或户口有变化时，及时告知。',
  },
];

const poor = [{question: 'situation', oneOf: ['both', 'living']}];
const severe = [{question: 'situation', oneOf: ['both', 'care']}];
const guardian = [{question: 'who', oneOf: ['guardian']}];
const agent = [{question: 'who', oneOf: ['agent']}];
const here = [{question: 'town', oneOf: anyTown}];
const elsewhere = [{question: 'town', oneOf: ['elsewhere']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-MZ-0005',
  name: written(
    '困难残疾人生活补贴和重度残疾人护理补贴',
    'Living and care allowances for disabled people',
    'Пособия людям с инвалидностью: на жизнь и на уход',
    '障害のある方の生活手当と介護手当',
    '장애인 생활수당과 중증장애인 돌봄수당',
  ),
  everydayNames: [
    written(
      '残疾人两项补贴',
      'the two disability allowances',
      'две выплаты по инвалидности',
      '障害者の二つの手当',
      '장애인 두 가지 수당',
    ),
    written('残疾补贴', 'disability money', 'пособие по инвалидности', '障害手当', '장애수당'),
    written('护理补贴', 'care allowance', 'пособие на уход', '介護の手当', '돌봄수당'),
  ],
  ...{matterType: 'payment', level: 'county', audience: ['person'], promptness: 'promised'},
  body: {
    ...bodyOf('civilAffairs'),
    together: [
      written(
        '云渡县残疾人联合会',
        'Yundu County Disabled Persons’ Federation',
        'Федерация инвалидов уезда Юньду',
        '雲渡県障害者連合会',
        '윈두현 장애인연합회',
      ),
    ],
  },
  topics: ['hardship', 'subsidies', 'civil-affairs', 'health'],
  version: {number: '6', validFrom: '2026-01-01', updatedOn: '2026-11-10'},
  questions: [
    {
      id: 'situation',
      label: written(
        '残疾人证上是几级？家里是低保或低保边缘家庭吗？',
        'Which grade is on the certificate, and is the family on, or just above, the minimum allowance?',
        'Какая степень указана в удостоверении и считается ли семья малоимущей?',
        '障害者証の等級は？ また、生活保護（低保）の世帯、またはそれに準じる世帯ですか？',
        '장애인증은 몇 급이고, 저소득 가구(수급·차상위)인가요?',
      ),
      hint: written(
        '一级、二级是重度，三级、四级轻一些。低保边缘家庭，是收入比低保标准略高的家庭。',
        'Grades 1 and 2 are severe, 3 and 4 less so. “Poor” here means on the minimum allowance or just above it.',
        'Первая и вторая степени — тяжёлые, третья и четвёртая — легче. Малоимущая семья получает пособие до прожиточного минимума или близка к этому.',
        '1・2級は重度、3・4級は比較的軽度です。「それに準じる世帯」とは、収入が生活保護の基準をわずかに上回る世帯です。',
        '1·2급은 중증, 3·4급은 비교적 가벼운 장애입니다. 차상위 가구는 소득이 수급 기준보다 조금 많은 가구입니다.',
      ),
      choices: [
        {
          id: 'both',
          label: written(
            '一级、二级，是低保或低保边缘家庭',
            'Grade 1 or 2, and the family is poor',
            'Первая или вторая степень, семья малоимущая',
            '1・2級で、生活保護またはそれに準じる世帯',
            '1·2급이고 저소득 가구',
          ),
        },
        {
          id: 'care',
          label: written(
            '一级、二级，不是低保家庭',
            'Grade 1 or 2, and the family is not poor',
            'Первая или вторая степень, семья не малоимущая',
            '1・2級で、どちらの世帯でもない',
            '1·2급이고 저소득 가구가 아님',
          ),
        },
        {
          id: 'living',
          label: written(
            '三级、四级，是低保或低保边缘家庭',
            'Grade 3 or 4, and the family is poor',
            'Третья или четвёртая степень, семья малоимущая',
            '3・4級で、生活保護またはそれに準じる世帯',
            '3·4급이고 저소득 가구',
          ),
        },
        {
          id: 'neither',
          label: written(
            '三级、四级，不是低保家庭',
            'Grade 3 or 4, and the family is not poor',
            'Третья или четвёртая степень, семья не малоимущая',
            '3・4級で、どちらの世帯でもない',
            '3·4급이고 저소득 가구가 아님',
          ),
          end: written(
            '目前不在这两项补贴的范围。家里有困难的，请先申请最低生活保障；想看有没有别的帮扶，请打县残联电话0713-0001680。',
            'These two allowances do not apply. If the family is in need, please apply for the minimum living allowance first. For other help call the Disabled Persons’ Federation, 0713-0001680.',
            'Эти две выплаты вам не положены. Если семье трудно, сначала подайте заявление на пособие малоимущим. О другой помощи спросите в Федерации инвалидов: 0713-0001680.',
            'この二つの手当の対象ではありません。お困りの場合は、まず最低生活保障を申請してください。ほかの支援は県障害者連合会（0713-0001680）へお尋ねください。',
            '이 두 수당의 대상은 아닙니다. 형편이 어려우면 먼저 최저생활보장을 신청하세요. 다른 지원은 현 장애인연합회 0713-0001680에 물어보세요.',
          ),
        },
        {
          id: 'none',
          label: written(
            '还没有残疾人证',
            'There is no certificate yet',
            'Удостоверения ещё нет',
            '障害者証をまだ持っていない',
            '아직 장애인증이 없음',
          ),
          end: written(
            '请先办残疾人证：到户口所在镇的便民服务中心报名，由指定医院评定，免费。重度残疾、出不了门的，医生上门评定。证办好后，两项补贴可以同时申请。',
            'Please get the certificate first: enrol at your town service centre; an appointed hospital assesses you, free of charge. If you cannot leave home, a doctor comes. Then apply for the allowances.',
            'Сначала получите удостоверение: запишитесь в центре услуг посёлка, комиссия в больнице бесплатна. Если из дома не выйти, врач придёт сам. После этого подайте заявление на выплаты.',
            'まず障害者証を取得してください。鎮の住民サービスセンターで申し込み、指定病院で判定を受けます（無料）。外出が難しい方には医師が伺います。取得後、手当を申請できます。',
            '먼저 장애인증을 받으세요. 진 주민서비스센터에서 신청하고 지정 병원에서 무료로 판정받습니다. 외출이 어려우면 의사가 찾아갑니다. 그 뒤 수당을 신청할 수 있습니다.',
          ),
        },
      ],
    },
    {
      id: 'town',
      label: written(
        '残疾人的户口在哪里？',
        'Where is the disabled person registered?',
        'Где человек состоит на учёте?',
        'ご本人の戸籍はどこですか？',
        '장애인 본인의 호구는 어디에 있나요?',
      ),
      choices: [
        ...townChoices,
        {
          id: 'elsewhere',
          label: written(
            '外县、外省，人住在云渡',
            'In another county or province, but living in Yundu',
            'В другом уезде или провинции, но живёт в Юньду',
            '他の県・省（雲渡に居住）',
            '다른 현이나 성(윈두에 거주)',
          ),
        },
      ],
    },
    {
      id: 'who',
      label: written(
        '谁来申请？',
        'Who applies?',
        'Кто подаёт заявление?',
        'どなたが申請しますか？',
        '누가 신청하나요?',
      ),
      choices: [
        {id: 'self', label: written('本人', 'The person', 'Лично', 'ご本人', '본인')},
        {
          id: 'guardian',
          label: written(
            '监护人（本人未成年，或不能自己作主）',
            'The guardian, for a child or somebody who cannot decide',
            'Родитель или опекун (если речь о ребёнке или недееспособном человеке)',
            '保護者・後見人（未成年、または判断が難しい方）',
            '보호자(미성년이거나 스스로 판단하기 어려운 경우)',
          ),
        },
        {
          id: 'agent',
          label: written(
            '亲友、邻居或村（居）委会代办',
            'A relative, a neighbour or the village committee',
            'Родные, соседи или сельский комитет',
            '親族・近所の方・村（居民）委員会',
            '친척, 이웃 또는 주민위원회',
          ),
        },
      ],
    },
    {
      id: 'other',
      label: written(
        '正在享受特困人员供养，或者领工伤护理费吗？',
        'Does the person live on full state support, or receive a care allowance for a work injury?',
        'Человек на полном гособеспечении или получает выплату на уход после травмы на работе?',
        '特別困窮者の扶養、または労災の介護費を受けていますか？',
        '국가의 극빈층 부양이나 산재 간병비를 받고 있나요?',
      ),
      choices: [
        {id: 'no', label: written('没有', 'No', 'Нет', 'いいえ', '아니요')},
        {
          id: 'yes',
          label: written('有', 'Yes', 'Да', 'はい', '예'),
          end: written(
            '国家规定，已经享受特困供养或者工伤生活护理费的，不再重复领这两项补贴。您现在的待遇不受影响；想知道哪一种更合算，请打下面的咨询电话。',
            'By state rules nobody receives these two on top of full state support or of a care allowance for a work injury. What is paid now goes on; to learn which is better for you, call the number below.',
            'По государственным правилам эти выплаты не суммируются с полным гособеспечением и с выплатой на уход после травмы на работе. Нынешняя помощь сохраняется; что выгоднее, подскажут по телефону ниже.',
            '国の規定により、特別困窮者の扶養や労災の介護費とは重ねて受けられません。今の給付はそのままです。どちらが有利かは下記の電話でご相談ください。',
            '국가 규정에 따라 국가의 극빈층 부양이나 산재 간병비와 중복해서 받을 수 없습니다. 지금 받는 것은 그대로입니다. 어느 쪽이 나은지는 아래 문의 전화로 물어보세요.',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '持有有效的残疾人证。',
        'The disability certificate is valid.',
        'Удостоверение об инвалидности действует.',
        '有効な障害者証を持っていること。',
        '유효한 장애인증이 있어야 합니다.',
      ),
    },
    {
      text: written(
        '生活补贴：低保家庭或低保边缘家庭中的残疾人。',
        'Living allowance: the family receives, or has little more than, the minimum allowance.',
        'Пособие на жизнь: семья получает пособие малоимущим или близка к нему.',
        '生活手当：生活保護（低保）またはそれに準じる世帯の方。',
        '생활수당: 수급 가구나 차상위 가구의 장애인.',
      ),
      when: poor,
    },
    {
      text: written(
        '护理补贴：残疾一级、二级，需要长期照护。',
        'Care allowance: grade 1 or 2, in need of lasting care.',
        'Пособие на уход: первая или вторая степень, нужен постоянный уход.',
        '介護手当：1・2級で、長期の介護が必要な方。',
        '돌봄수당: 1·2급이며 오랜 돌봄이 필요한 사람.',
      ),
      when: severe,
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '残疾人两项补贴申请审批表',
        'Application for the two allowances',
        'Заявление на две выплаты',
        '二つの手当の申請書',
        '두 가지 수당 신청서',
      ),
      'disability-allowance-application',
      {
        purpose: written(
          '据此审核您能领哪一项补贴。',
          'From it we see which of the two you are entitled to.',
          'По нему определят, какая из выплат вам положена.',
          'どちらの手当の対象かを審査します。',
          '어느 수당을 받을 수 있는지 심사합니다.',
        ),
        fillingIn: written(
          '两项补贴填同一张表。看不见、写不了的，工作人员读给您听、替您填。',
          'One form for both. If you cannot see or write, our staff read it to you and fill it in.',
          'Один бланк на обе выплаты. Если трудно видеть или писать, сотрудник прочтёт и заполнит за вас.',
          '一枚で両方申請できます。見えない方・書けない方には職員が読み上げ、代筆します。',
          '한 장으로 둘 다 신청합니다. 보거나 쓰기 어려우시면 직원이 읽어 드리고 대신 씁니다.',
        ),
      },
    ),
    idCard({pieces: []}),
    paper(
      'disability-certificate',
      written('残疾人证', 'Disability certificate', 'Удостоверение об инвалидности', '障害者証', '장애인증'),
      {
        sourceExplanation: written(
          '全国残疾人证系统里查得到的，不用带；查不到的，请带原件。',
          'Not needed if it is in the national register; otherwise please bring the original.',
          'Если оно есть в общегосударственном реестре, приносить не нужно; если нет — нужен оригинал.',
          '全国の障害者証システムで確認できれば不要です。確認できない場合は原本をお持ちください。',
          '전국 장애인증 시스템에서 확인되면 가져오지 않아도 됩니다. 확인되지 않으면 원본을 가져오세요.',
        ),
        pieces: [],
        purpose: written(
          '核对残疾类别和等级。',
          'Shows the kind and grade of the disability.',
          'Показывает вид и степень инвалидности.',
          '障害の種類と等級を確認します。',
          '장애의 종류와 등급을 확인합니다.',
        ),
      },
    ),
    paper(
      'low-income',
      written(
        '低保或低保边缘家庭的证明',
        'Proof that the family is on, or just above, the minimum allowance',
        'Подтверждение, что семья малоимущая',
        '生活保護（低保）またはそれに準じる世帯の証明',
        '수급 가구 또는 차상위 가구 증명',
      ),
      {
        shared: {
          certificate: written(
            '由民政系统直接核对，也不用去开。',
            'We look it up ourselves; you need not have one issued.',
            'Проверим сами, заказывать справку не нужно.',
            '民政システムで直接確認します。発行してもらう必要もありません。',
            '민정 시스템에서 바로 확인합니다. 따로 뗄 필요도 없습니다.',
          ),
        },
        when: poor,
      },
    ),
    paper(
      'bank-card',
      written(
        '残疾人本人的社会保障卡',
        'The person’s own social security card',
        'Карта социального обеспечения самого человека',
        'ご本人の社会保障カード',
        '본인의 사회보장카드',
      ),
      {
        necessity: 'later',
        pieces: [],
        purpose: written(
          '补贴打到这张卡上。',
          'The money goes to it.',
          'На неё приходят выплаты.',
          '手当を振り込むカードです。',
          '이 카드로 수당을 드립니다.',
        ),
        sourceExplanation: written(
          '还没有卡的，先受理，一个月内补上即可。',
          'No card yet? We start anyway; a month is time enough.',
          'Карты пока нет? Заявление примем, донести можно в течение месяца.',
          'まだない方も受け付けます。1か月以内にご提出ください。',
          '아직 없어도 먼저 접수합니다. 한 달 안에 내시면 됩니다.',
        ),
      },
    ),
    paper(
      'guardian',
      written(
        '监护人身份证和监护关系证明',
        'The guardian’s identity card and proof of guardianship',
        'Удостоверение родителя или опекуна и подтверждение родства или опеки',
        '保護者・後見人の身分証と関係を示す書類',
        '보호자의 신분증과 보호 관계 증명',
      ),
      {
        purpose: written(
          '确认您能替孩子或家人申请。',
          'Shows that you may apply on their behalf.',
          'Подтверждает ваше право подать заявление за другого человека.',
          '代わりに申請できる方であることを確認します。',
          '대신 신청할 수 있는 분인지 확인합니다.',
        ),
        sourceExplanation: written(
          '同在一本户口簿上就够了；没有的，由村（居）委会出具。',
          'Being in one household register is enough; otherwise from the village committee.',
          'Достаточно общей книги учёта; если её нет, справку даст сельский комитет.',
          '同じ戸籍簿に載っていれば足ります。ない場合は村（居民）委員会が発行します。',
          '같은 호구부에 있으면 됩니다. 아니면 주민위원회에서 발급합니다.',
        ),
        when: guardian,
      },
    ),
    paper(
      'agent',
      written(
        '代办人的身份证和委托书',
        'The helper’s identity card and a letter of authority',
        'Удостоверение помощника и доверенность',
        '代理の方の身分証と委任状',
        '대신 온 사람의 신분증과 위임장',
      ),
      {
        purpose: written(
          '确认是本人请您来办的。',
          'Shows that you were asked to come.',
          'Подтверждает, что подать заявление поручили вам.',
          'ご本人に頼まれたことを確認します。',
          '본인이 부탁했음을 확인합니다.',
        ),
        source: 'applicant',
        sourceExplanation: written(
          '写一句“委托某某代办”，本人签名或按手印即可；村（居）委会代办的不用。',
          'One line with a signature or thumbprint is enough. The village committee needs none.',
          'Хватит одной строки с подписью или отпечатком пальца. Сельскому комитету доверенность не нужна.',
          '「代理を頼む」と一行書き、署名か拇印があれば足ります。村（居民）委員会の場合は不要です。',
          '‘대신 신청을 맡긴다’고 한 줄 쓰고 서명하거나 지장을 찍으면 됩니다. 주민위원회는 필요 없습니다.',
        ),
        when: agent,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '到镇便民服务中心，或由村（居）委会代交，或在手机上交。',
        'At the town service centre, through the village committee, or by phone.',
        'В центре услуг посёлка, через сельский комитет или с телефона.',
        '鎮の住民サービスセンター、村（居民）委員会、またはスマートフォンで提出します。',
        '진 주민서비스센터나 주민위원회, 또는 휴대전화로 냅니다.',
      ),
    },
    {
      id: 'transfer',
      name: written(
        '转户口所在地',
        'Passing on',
        'Передача по месту учёта',
        '戸籍地への送付',
        '호적지로 보냄',
      ),
      explanation: written(
        '我们把材料从网上转给户口所在地，由那里审核、发钱。',
        'We pass your papers on to the place of registration, which decides and pays.',
        'Мы передаём документы по месту учёта: там решат и будут платить.',
        '書類をオンラインで戸籍地へ送り、審査と支給は戸籍地が行います。',
        '서류를 온라인으로 호적지에 보내며 심사와 지급은 그곳에서 합니다.',
      ),
      limit: {count: 1, unit: 'workingDay'},
      when: elsewhere,
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '镇里初审，残联核对残疾等级，民政核对家庭情况。',
        'The town looks at it first; the Federation checks the grade and civil affairs the family’s means.',
        'Сначала смотрят в посёлке, затем Федерация инвалидов сверяет степень, а гражданская администрация — доход семьи.',
        '鎮が確認し、障害者連合会が等級を、民政部門が家庭の状況を審査します。',
        '진에서 먼저 보고 장애인연합회가 등급을, 민정부서가 가정 형편을 확인합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('确认发放', 'Decision and payment', 'Решение и выплата', '決定・支給', '결정 및 지급'),
      explanation: written(
        '从递交申请的当月算起，每月打到卡上，短信通知。',
        'Counted from the month of the application, paid every month; a text message tells you.',
        'Начисляют с месяца подачи заявления, платят ежемесячно; придёт СМС.',
        '申請した月の分から毎月振り込み、SMSでお知らせします。',
        '신청한 달부터 매달 카드로 지급하고 문자로 알려 드립니다.',
      ),
    },
  ],
  legalLimits: [{count: 30, unit: 'workingDay'}],
  promisedLimits: [
    {count: 10, unit: 'workingDay', when: here},
    {
      count: 25,
      unit: 'workingDay',
      explanation: written(
        '含户口所在地审核的时间。',
        'With the time that the place of registration takes.',
        'Включая время на месте учёта.',
        '戸籍地の審査期間を含みます。',
        '호적지에서 심사하는 기간을 포함합니다.',
      ),
      when: elsewhere,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '交一次材料即可；出不了门的，工作人员上门办。',
        'Once, to hand in the papers. If you cannot leave home, we come to you.',
        'Один раз — сдать документы. Если выйти трудно, мы придём сами.',
        '書類の提出に1回だけ。外出が難しい方には職員が伺います。',
        '서류를 내러 한 번만 오시면 됩니다. 외출이 어려우면 직원이 찾아갑니다.',
      ),
    },
  ],
  fees: [],
  places: [...townCentres, {...serviceCentre('B08'), when: elsewhere}],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'counter',
      explanation: written(
        '窗口有手语视频翻译，轮椅可以直接进门。',
        'There is sign language by video, and no step at the door.',
        'Есть перевод на жестовый язык по видео; вход без ступеней.',
        '手話のビデオ通訳があり、車いすのまま入れます。',
        '영상 수어 통역이 있고 휠체어로 바로 들어올 수 있습니다.',
      ),
    },
    {channel: 'village', when: here},
    {channel: 'mobile'},
  ],
  result: {
    name: written(
      '按月发放的残疾人补贴',
      'The allowance, paid every month',
      'Ежемесячная выплата',
      '毎月支給される手当',
      '매달 지급되는 수당',
    ),
    deliveries: ['electronic'],
  },
  area: written(
    '全国跨省通办',
    'From any province of the country',
    'Из любой провинции страны',
    '全国どの省からでも可',
    '전국 어느 성에서나 신청 가능',
  ),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）',
        'Opinions of the State Council on living allowances for disabled people in need and care allowances for the severely disabled (No. 52 of 2015)',
        'Мнения Госсовета о пособиях на жизнь нуждающимся и на уход людям с тяжёлой инвалидностью (2015 г., № 52)',
        '「困難な障害者への生活手当と重度障害者への介護手当の制度に関する国務院の意見」（国発〔2015〕52号）',
        '국무원 「어려운 장애인 생활수당과 중증장애인 돌봄수당 제도에 관한 의견」(2015년 제52호)',
      ),
    },
    {
      title: written(
        '《中华人民共和国残疾人保障法》',
        'Law on the Protection of Disabled Persons',
        'Закон КНР о защите инвалидов',
        '「中華人民共和国障害者保障法」',
        '「중화인민공화국 장애인보장법」',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '两项能一起领吗？每月多少？',
        'May one receive both? How much is it?',
        'Можно ли получать обе выплаты? Сколько это?',
        '両方受け取れますか？ 月額は？',
        '둘 다 받을 수 있나요? 한 달에 얼마인가요?',
      ),
      answer: written(
        '符合条件的可以一起领。本县2026年标准：生活补贴每月100元；护理补贴一级120元、二级100元。',
        'Yes, if both apply. In 2026 in Yundu: ¥100 a month to live on; for care ¥120 in grade 1 and ¥100 in grade 2.',
        'Да, если подходят обе. В Юньду в 2026 году: на жизнь — 100 юаней в месяц; на уход — 120 (первая степень) или 100 (вторая).',
        '条件に合えば両方受け取れます。雲渡県の2026年の月額は、生活手当100元、介護手当1級120元・2級100元です。',
        '조건이 맞으면 둘 다 받습니다. 윈두현 2026년 기준 생활수당 월 100위안, 돌봄수당 1급 120위안·2급 100위안입니다.',
      ),
    },
    {
      question: written(
        '残疾人证到期了，补贴会停吗？',
        'The certificate expires. Does the money stop?',
        'Срок удостоверения истекает. Выплаты прекратятся?',
        '障害者証の期限が切れると、手当は止まりますか？',
        '장애인증이 만료되면 수당이 끊기나요?',
      ),
      answer: written(
        '到期前我们会打电话提醒换证。换证期间暂停的，换好以后补发。',
        'We call you before it expires. If payment pauses meanwhile, it is made up afterwards.',
        'Мы позвоним заранее. Если выплаты на время замены приостановят, потом их доплатят.',
        '期限前に電話でお知らせします。更新中に止まった分は、更新後にまとめて支給します。',
        '만료 전에 전화로 알려 드립니다. 갱신하는 동안 멈춘 금액은 나중에 모두 드립니다.',
      ),
    },
    {
      question: written(
        '领着高龄津贴，还能领护理补贴吗？',
        'May one receive the allowance for the over-eighties too?',
        'Можно ли получать и надбавку с 80 лет?',
        '高齢者手当と一緒に受け取れますか？',
        '고령수당도 함께 받을 수 있나요?',
      ),
      answer: written(
        '可以同时领。老年人的护理补贴和残疾人护理补贴只能选一种，我们按高的发。',
        'Yes. Only the care allowance for old people and this one exclude each other; we pay the higher.',
        'Да. Не суммируются только пособие на уход по возрасту и это пособие; мы платим большее.',
        'はい。ただし高齢者向けの介護手当とはどちらか一方で、高い方を支給します。',
        '네. 다만 노인 돌봄수당과는 하나만 받을 수 있으며 더 많은 쪽을 드립니다.',
      ),
      when: severe,
    },
  ],
  ...phonesOf('civilAffairs'),
};
