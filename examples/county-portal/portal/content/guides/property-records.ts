import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'property-records-request',
    title: '不动产登记资料查询申请书',
    rows: [
      {label: '查询人', sample: '冯例八'},
      {label: '与不动产的关系', sample: '承租人'},
      {label: '不动产坐落', sample: '云渡县例示街17号例示小区2栋301室'},
      {label: '查询内容', sample: '登记结果（权利人、抵押、查封）'},
      {label: '查询目的', sample: '租房前核实房东'},
    ],
    declaration: '查到的内容只用于上述目的，不泄露给别人，不用于不正当的用途。',
  },
];

const owner = [{question: 'who', oneOf: ['owner']}];
const heir = [{question: 'who', oneOf: ['heir']}];
const concerned = [{question: 'who', oneOf: ['concerned']}];
const strangers = [{question: 'who', oneOf: ['heir', 'concerned']}];
const represented = [{question: 'comes', oneOf: ['agent', 'lawyer']}];
const lawyer = [{question: 'comes', oneOf: ['lawyer']}];
const files = [{question: 'what', oneOf: ['files']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-ZR-0002',
  name: written(
    '不动产登记资料查询',
    'Search in the property register',
    'Сведения из реестра недвижимости',
    '不動産登記の閲覧・証明',
    '부동산 등기 자료 열람',
  ),
  everydayNames: [
    written(
      '查房产',
      'finding out who owns a home',
      'узнать, чья квартира',
      '家の持ち主を調べる',
      '집주인 확인',
    ),
    written(
      '开无房证明',
      'proof of owning no home',
      'справка об отсутствии жилья',
      '持ち家がない証明',
      '무주택 증명',
    ),
    written(
      '打房产证明',
      'proof of owning a home',
      'справка о собственности',
      '持ち家の証明',
      '집 소유 증명',
    ),
  ],
  ...{
    matterType: 'publicService',
    level: 'county',
    audience: ['person', 'enterprise', 'agency'],
    promptness: 'immediate',
  },
  body: bodyOf('naturalResources'),
  topics: ['property', 'housing', 'certificates'],
  version: {number: '3', validFrom: '2024-07-01', updatedOn: '2026-05-20'},
  questions: [
    {
      id: 'who',
      label: written(
        '您和这处房子（土地）是什么关系？',
        'What have you to do with the property?',
        'Как вы связаны с этой недвижимостью?',
        'その不動産との関係は？',
        '그 부동산과 어떤 관계인가요?',
      ),
      choices: [
        {
          id: 'owner',
          label: written(
            '是我自己的，或查我有没有房',
            'It is mine, or I ask whether I own any',
            'Она моя, или проверяю, есть ли у меня жильё',
            '自分の不動産、または自分の所有の有無',
            '내 것이거나 내게 집이 있는지 확인',
          ),
        },
        {
          id: 'heir',
          label: written(
            '主人去世了，我是继承人',
            'The owner has died and I am an heir',
            'Владельца нет в живых, наследство получаю я',
            '所有者が亡くなり、私は相続人',
            '주인이 돌아가셨고 저는 상속인입니다',
          ),
        },
        {
          id: 'concerned',
          label: written(
            '要买、要租、要借钱给房主，或正在打官司',
            'I buy, rent, lend money on it, or am in a lawsuit about it',
            'Покупаю, снимаю, даю в долг под залог или сужусь',
            '購入・賃借・融資を予定、または訴訟中',
            '사거나 빌리거나 돈을 빌려주려 하거나 소송 중',
          ),
        },
        {
          id: 'none',
          label: written(
            '都没有，只是想知道',
            'Nothing, I only want to know',
            'Никак, просто интересно',
            '関係はなく、知りたいだけ',
            '관계없이 알고 싶을 뿐',
          ),
          end: written(
            '登记资料涉及个人隐私，不能给没有关系的人查。公开的房屋面积、楼盘信息，请到县住建局网站看。有人欠钱不还的，到法院起诉后由法院查。',
            'The register holds private matters, so strangers may not look. Public facts on buildings are on the housing bureau’s site. If somebody owes you money, go to court; the court looks.',
            'В реестре личные сведения, посторонним их не дают. Открытые данные о домах — на сайте управления жилищного хозяйства. Если вам не возвращают долг, обратитесь в суд: он запросит сам.',
            '登記には個人情報が含まれるため、関係のない方は閲覧できません。公開の建物情報は県住宅・都市農村建設局のサイトへ。お金を返してもらえない場合は、裁判所に訴えれば裁判所が調べます。',
            '등기에는 개인정보가 있어 관계없는 분은 볼 수 없습니다. 공개된 건물 정보는 현 주택도시농촌건설국 누리집에 있습니다. 돈을 돌려받지 못했다면 법원에 소송을 내면 법원이 조회합니다.',
          ),
        },
      ],
    },
    {
      id: 'comes',
      label: written('谁来查？', 'Who comes?', 'Кто придёт?', '誰が来ますか？', '누가 오시나요?'),
      choices: [
        {id: 'self', label: written('本人', 'I do', 'Я лично', '本人です', '본인입니다')},
        {id: 'agent', label: written('请别人代查', 'Somebody for me', 'Доверенное лицо', '代理人', '대리인')},
        {id: 'lawyer', label: written('请律师查', 'A lawyer', 'Адвокат', '弁護士', '변호사')},
      ],
    },
    {
      id: 'what',
      label: written(
        '要查什么？',
        'What do you need?',
        'Что нужно?',
        '何が必要ですか？',
        '무엇이 필요한가요?',
      ),
      choices: [
        {
          id: 'result',
          label: written(
            '有没有房、谁的、有没有抵押查封',
            'Whether, whose, mortgaged or seized',
            'Есть ли, чья, ипотека, арест',
            '有無・所有者・抵当・差押え',
            '소유 여부, 주인, 저당, 압류',
          ),
        },
        {
          id: 'files',
          label: written(
            '当年登记的原始材料（合同等）',
            'The papers of the registration, such as contracts',
            'Документы регистрации, например договоры',
            '登記時の原資料（契約書など）',
            '등기 당시 원본 자료(계약서 등)',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '要查的不动产在云渡县。',
        'The property is in Yundu County.',
        'Недвижимость находится в уезде Юньду.',
        '雲渡県内の不動産であること。',
        '윈두현에 있는 부동산이어야 합니다.',
      ),
    },
    {
      text: written(
        '能说清房子的坐落或产权证号，和为什么要查。',
        'You can name the address or the number of the deed, and say why you ask.',
        'Вы можете назвать адрес или номер документа и цель запроса.',
        '所在地または権利証番号と、調べる理由を示せること。',
        '주소나 권리증 번호, 조회하는 이유를 말할 수 있어야 합니다.',
      ),
      when: strangers,
    },
    {
      text: written(
        '原始材料只给权利人和继承人查；打官司的，只查与案件有关的部分。',
        'Papers are shown only to the owner and heirs; in a lawsuit, only what concerns the case.',
        'Документы показывают только владельцу и наследникам; при споре в суде — только часть, связанную с делом.',
        '原資料は権利者と相続人のみ。訴訟の場合は事件に関する部分だけです。',
        '원본 자료는 권리자와 상속인만 볼 수 있고, 소송 중이면 사건과 관련된 부분만 볼 수 있습니다.',
      ),
      when: files,
    },
  ],
  materials: [
    idCard({
      standard: written(
        '谁来带谁的。单位带营业执照。',
        'Of whoever comes. A company shows its business licence.',
        'Того, кто пришёл. Организация предъявляет свидетельство о регистрации.',
        '来られる方のもの。法人は営業許可証。',
        '오시는 분의 것. 법인은 사업자등록증.',
      ),
    }),
    formPaper(
      'request',
      written(
        '不动产登记资料查询申请书',
        'Request for a search in the register',
        'Запрос в реестр недвижимости',
        '登記資料閲覧申請書',
        '등기 자료 열람 신청서',
      ),
      'property-records-request',
      {
        purpose: written(
          '留下记录：谁查的、为了什么。',
          'It leaves a record of who looked, and why.',
          'Чтобы осталась запись, кто и зачем запрашивал.',
          '誰が何のために調べたか、記録に残します。',
          '누가 왜 보았는지 기록으로 남깁니다.',
        ),
        fillingIn: written(
          '写清查哪一处、为什么查；不会写的，窗口帮您。',
          'Say which property and why; we help you to write it.',
          'Укажите, какая недвижимость и зачем; в окне помогут написать.',
          '対象の不動産と理由をお書きください。窓口でお手伝いします。',
          '어느 부동산을 왜 보는지 적으세요. 창구에서 도와 드립니다.',
        ),
        when: strangers,
      },
    ),
    paper(
      'interest',
      written(
        '利害关系材料',
        'Proof of what concerns you',
        'Подтверждение интереса',
        '利害関係を示す書類',
        '이해관계를 보여 주는 서류',
      ),
      {
        source: 'applicant',
        pieces: [{form: 'copy', count: 1}],
        sourceExplanation: written(
          '买卖、租赁、借款抵押合同，或法院、仲裁的受理通知书，有一样就行。',
          'A contract of sale, lease or mortgage, or the notice of a court or arbitration: one is enough.',
          'Договор продажи, аренды или залога либо уведомление суда или арбитража — достаточно одного.',
          '売買・賃貸借・抵当の契約書、または裁判所・仲裁の受理通知書のうち1点。',
          '매매·임대·저당 계약서나 법원·중재 접수 통지서 중 하나면 됩니다.',
        ),
        purpose: written(
          '保护房主的隐私，只让有关系的人查。',
          'The owner’s privacy: only people concerned may look.',
          'Чтобы беречь личные данные: смотрят только те, кого это касается.',
          '所有者の個人情報を守るため、関係者に限ります。',
          '집주인의 개인정보를 지키기 위해 관계자만 볼 수 있습니다.',
        ),
        when: concerned,
      },
    ),
    paper(
      'death',
      written('死亡证明', 'Death certificate', 'Свидетельство о смерти', '死亡証明書', '사망 증명서'),
      {
        purpose: written(
          '房主去世后，继承人才能查。',
          'Heirs may look only after the owner has died.',
          'Наследникам сведения открывают только после смерти владельца.',
          '相続人が閲覧できるのは、所有者が亡くなった後だけです。',
          '상속인은 주인이 돌아가신 뒤에만 볼 수 있습니다.',
        ),
        pieces: [{form: 'copy', count: 1}],
        sourceExplanation: written(
          '医院或派出所出具。户口已注销的，我们自己查，不用带。',
          'From the hospital or the police. If the household register shows the death, we look it up and you need not bring it.',
          'Выдаёт больница или полиция. Если смерть отмечена в семейном учёте, проверим сами, приносить не нужно.',
          '病院または派出所が発行します。戸籍が抹消済みなら当方で確認するので、持参は不要です。',
          '병원이나 파출소에서 발급합니다. 호적이 말소되었으면 저희가 확인하니 가져오지 않아도 됩니다.',
        ),
        when: heir,
      },
    ),
    paper(
      'kinship',
      written(
        '亲属关系材料或遗嘱',
        'Proof of the family ties, or the will',
        'Документ о родстве или завещание',
        '親族関係を示す書類または遺言書',
        '가족관계 서류 또는 유언장',
      ),
      {
        purpose: written(
          '看您是不是继承人。',
          'To see that you are an heir.',
          'Чтобы убедиться, что у вас есть право на наследство.',
          '相続人であることを確認します。',
          '상속인이 맞는지 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '户口簿、结婚证、出生证有一样就行。一时找不到的，先查有没有房，补齐后再看内容。',
          'One of household register, marriage or birth certificate. If it is not at hand, we first say whether there is a property and show the rest later.',
          'Книга семейного учёта, свидетельство о браке или рождении — одно из них. Если под рукой нет, сначала скажем, есть ли жильё, остальное покажем позже.',
          '戸籍簿・結婚証・出生証明のいずれか。すぐに見つからない場合は、まず有無だけお調べし、内容は提出後にお見せします。',
          '호구부, 결혼증, 출생증명 중 하나면 됩니다. 당장 없으면 집이 있는지 먼저 확인하고 내용은 낸 뒤에 보여 드립니다.',
        ),
        when: heir,
      },
    ),
    paper('proxy', written('授权委托书', 'Power of attorney', 'Доверенность', '委任状', '위임장'), {
      source: 'applicant',
      purpose: written(
        '确认是您请他来查的。',
        'To see that you sent whoever comes.',
        'Чтобы знать, что человек пришёл по вашему поручению.',
        'ご本人の依頼であることを確認します。',
        '본인이 맡긴 일인지 확인합니다.',
      ),
      standard: written(
        '写明查哪一处、查什么，本人签名；附本人身份证复印件。',
        'It says which property and what, is signed by you, and has a copy of your identity card.',
        'Указано, какая недвижимость и что узнать, есть ваша подпись и копия удостоверения.',
        '対象と内容を明記し、ご本人が署名。ご本人の身分証の写しを添えます。',
        '어떤 부동산의 무엇을 볼지 적고 본인이 서명합니다. 본인 신분증 사본을 붙입니다.',
      ),
      when: represented,
    }),
    paper(
      'lawyer',
      written(
        '律师证和律师事务所证明',
        'The lawyer’s licence and a letter of the firm',
        'Удостоверение адвоката и письмо бюро',
        '弁護士証と法律事務所の証明書',
        '변호사증과 법률사무소 증명서',
      ),
      {
        source: 'other',
        purpose: written(
          '确认来的是执业律师。',
          'To see that it is a practising lawyer who comes.',
          'Чтобы убедиться, что пришёл действующий адвокат.',
          '現職の弁護士であることを確認します。',
          '현직 변호사인지 확인합니다.',
        ),
        when: lawyer,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('提出申请', 'Request', 'Запрос', '申請', '신청'),
      explanation: written(
        '网上、自助机或B07窗口，哪个方便用哪个。',
        'On line, at a machine or at window B07, as you like.',
        'Онлайн, в автомате или в окне B07 — как удобнее.',
        'オンライン、自動機、B07番窓口のどれでも。',
        '온라인, 무인발급기, B07 창구 중 편한 곳에서.',
      ),
    },
    {
      id: 'check',
      name: written('核对', 'Check', 'Проверка', '確認', '확인'),
      explanation: written(
        '看您有没有权查，不能查的当场说明原因。',
        'We see whether you may look, and say at once if not and why.',
        'Смотрим, есть ли у вас право; если нет, сразу объясним почему.',
        '閲覧資格を確かめます。できない場合はその場で理由をお伝えします。',
        '열람할 자격이 있는지 봅니다. 안 되면 그 자리에서 이유를 알려 드립니다.',
      ),
    },
    {
      id: 'decide',
      name: written('出具结果', 'Result', 'Результат', '結果の交付', '결과 발급'),
      explanation: written(
        '当场打印查询结果证明，有二维码可以验真。',
        'You get a certificate on the spot, with a code to verify it.',
        'Справку выдают сразу, на ней код для проверки.',
        'その場で証明書を印刷します。二次元コードで真偽を確認できます。',
        '그 자리에서 증명서를 출력해 드립니다. QR코드로 진위를 확인할 수 있습니다.',
      ),
    },
  ],
  legalLimits: [{count: 5, unit: 'workingDay'}],
  promisedLimits: [
    {count: 0, unit: 'workingDay', when: [{question: 'what', oneOf: ['result']}]},
    {
      count: 2,
      unit: 'workingDay',
      explanation: written(
        '老的纸质档案要到库房找。',
        'Old papers are kept in the archive and have to be fetched.',
        'Старые бумаги нужно принести из хранилища.',
        '古い紙の資料は書庫から取り出します。',
        '오래된 종이 자료는 서고에서 찾아야 합니다.',
      ),
      when: files,
    },
  ],
  visits: [
    {
      count: 0,
      when: [...owner, {question: 'comes', oneOf: ['self']}, {question: 'what', oneOf: ['result']}],
    },
    {
      count: 1,
      reason: written(
        '要当面核对身份和材料，防止别人冒名来查。',
        'We check papers and identity in person, so that nobody looks in another’s name.',
        'Личность и документы проверяем лично, чтобы никто не узнал чужое.',
        'なりすましを防ぐため、対面で本人と書類を確認します。',
        '다른 사람이 속여 보지 못하도록 직접 신분과 서류를 확인합니다.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('B07')],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'online',
      explanation: written(
        '查自己的，实名登录就能看、能打印。',
        'For your own: sign in with your real name, read and print.',
        'О своей недвижимости: войдите под своим именем, читайте и печатайте.',
        'ご自身の分は、実名ログインで閲覧・印刷できます。',
        '본인 것은 실명으로 접속해 보고 출력할 수 있습니다.',
      ),
      when: owner,
    },
    {
      channel: 'selfService',
      explanation: written(
        '政务服务中心一楼自助区，身份证一刷，一分钟打好；晚上也开。',
        'Ground floor of the service centre: with your identity card it takes a minute, in the evening too.',
        'Первый этаж центра услуг: с удостоверением это минута, работает и вечером.',
        '行政サービスセンター1階。身分証をかざせば1分で印刷、夜間も使えます。',
        '행정서비스센터 1층. 신분증을 대면 1분이면 되고 저녁에도 쓸 수 있습니다.',
      ),
      when: owner,
    },
    {channel: 'counter'},
  ],
  result: {
    name: written(
      '不动产登记查询结果证明',
      'Certificate of the search',
      'Справка из реестра недвижимости',
      '不動産登記調査結果証明書',
      '부동산 등기 조회 결과 증명서',
    ),
    deliveries: ['electronic', 'selfService', 'counter'],
  },
  area: written(
    '全省通办',
    'Anywhere in the province',
    'По всей провинции',
    '省内どこでも',
    '성 안 어디서나',
  ),
  booking: {offered: false},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国民法典》',
        'Civil Code of the People’s Republic of China',
        'Гражданский кодекс КНР',
        '「中華人民共和国民法典」',
        '「중화인민공화국 민법전」',
      ),
      clause: written(
        '第二百一十八条、第二百一十九条',
        'Articles 218 and 219',
        'Статьи 218 и 219',
        '第218条、第219条',
        '제218조, 제219조',
      ),
    },
    {
      title: written(
        '《不动产登记资料查询暂行办法》（国土资源部令第80号）',
        'Interim Measures for Searches in Property Registration Records (Ministry of Land and Resources, Order 80)',
        'Временный порядок получения сведений о регистрации недвижимости (Министерство земельных ресурсов, приказ № 80)',
        '「不動産登記資料閲覧暫定弁法」（国土資源部令第80号）',
        '「부동산등기 자료 조회 잠정방법」(국토자원부령 제80호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '孩子上学要无房证明，怎么开？',
        'The school wants proof that we own no home. Where from?',
        'Школа просит справку, что жилья нет. Где взять?',
        '入学に必要な「持ち家なし」の証明は？',
        '아이 입학에 무주택 증명이 필요한데 어떻게 하나요?',
      ),
      answer: written(
        '本县的学校不用您开，由我们和教育局核对。外地要的，网上选“有无房屋”就能下载。',
        'Schools in the county do not need it: we tell the education bureau. For elsewhere, download it on line under “Do I own a home”.',
        'Школам уезда она не нужна: сведения получит управление образования. Для других мест скачайте онлайн в разделе «Есть ли жильё».',
        '県内の学校には不要で、当方が教育局と確認します。県外の場合はオンラインの「家屋の有無」からダウンロードできます。',
        '이 현의 학교에는 필요 없고 저희가 교육국과 확인합니다. 다른 지역에 낼 때는 온라인 ‘주택 소유 여부’에서 내려받으세요.',
      ),
      when: owner,
    },
    {
      question: written(
        '租房前想核实房东，没签合同能查吗？',
        'May I check the landlord before there is a contract?',
        'Можно ли проверить хозяина до договора?',
        '賃貸契約前に大家さんを確認できますか？',
        '계약 전에 집주인을 확인할 수 있나요?',
      ),
      answer: written(
        '请房东用手机打开自己的查询结果给您看，扫码验真；或者一起到自助机打一份。',
        'Ask the landlord to show the result on their phone and verify the code, or print one together at the machine.',
        'Попросите хозяина показать свою справку в телефоне и проверьте код, либо распечатайте вместе в автомате.',
        '大家さんにスマホで結果を見せてもらい、コードで確認するか、一緒に自動機で印刷してください。',
        '집주인에게 휴대전화로 결과를 보여 달라고 하고 QR코드로 확인하거나, 함께 무인발급기에서 출력하세요.',
      ),
      when: concerned,
    },
    {
      question: written(
        '这张证明管多久？',
        'How long is the certificate good?',
        'Сколько действует справка?',
        '証明書の有効期間は？',
        '증명서는 얼마 동안 유효한가요?',
      ),
      answer: written(
        '它只说明打印那一刻的情况，没有有效期。买房付款前，最好当天再查一次。',
        'It shows the moment it was printed. Before you pay for a home, look again on that day.',
        'Она показывает состояние на момент печати. Перед оплатой жилья лучше проверить ещё раз в тот же день.',
        '印刷時点の内容を示すもので期限はありません。購入代金を払う当日に、もう一度お調べになると安心です。',
        '출력한 시점의 상황만 나타냅니다. 집값을 치르기 전 그날 다시 확인하시는 것이 좋습니다.',
      ),
    },
  ],
  ...phonesOf('naturalResources'),
};
