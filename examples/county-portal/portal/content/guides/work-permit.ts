import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, paper, photo} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'work-permit-application',
    title: '外国人来华工作许可申请表',
    rows: [
      {label: '姓名（与护照一致）', sample: 'PRIMEROVA ANNA'},
      {label: '国籍', sample: '俄罗斯'},
      {label: '护照号码', sample: '以护照为准'},
      {label: '用人单位', sample: '云渡县例示外国语学校'},
      {label: '岗位', sample: '俄语教师'},
      {label: '申请类别（A/B/C）', sample: 'B类'},
      {label: '聘用起止时间', sample: '2026年9月1日至2027年8月31日'},
    ],
    declaration: '申请人和用人单位承诺所填内容及所附材料真实、有效，在华期间遵守中国法律。',
  },
];

const abroad = [{question: 'where', oneOf: ['abroad']}];
const newcomers = [{question: 'need', oneOf: ['new']}];
const movers = [{question: 'need', oneOf: ['move']}];
const leavers = [{question: 'need', oneOf: ['cancel']}];
const working = [{question: 'need', oneOf: ['new', 'extend', 'move']}];
const alreadyHere = [{question: 'need', oneOf: ['extend', 'move']}];
const highEnd = [{question: 'class', oneOf: ['a']}];
const others = [{question: 'class', oneOf: ['bc']}];
const othersNew = [...newcomers, ...others];

export const guide: WrittenGuide = {
  taskCode: 'YD-RS-0002',
  name: written(
    '外国人来华工作许可',
    'Work permit for foreign nationals',
    'Разрешение на работу для иностранцев',
    '外国人の就労許可',
    '외국인 취업허가',
  ),
  everydayNames: [
    written('外国人工作证', 'work permit', 'разрешение на работу', '就労許可証', '외국인 워크퍼밋'),
    written('办工签', 'work visa papers', 'рабочая виза', '就労ビザの手続き', '취업 비자 서류'),
  ],
  ...{
    matterType: 'licence',
    level: 'county',
    audience: ['enterprise', 'publicInstitution', 'person'],
    promptness: 'promised',
  },
  powerSource: 'conferredFromAbove',
  body: bodyOf('humanResources'),
  topics: ['work', 'foreigners', 'employment', 'entry-exit'],
  version: {number: '8', validFrom: '2024-12-01', updatedOn: '2026-08-20'},
  questions: [
    {
      id: 'who',
      label: written(
        '来工作的人是？',
        'Who comes to work?',
        'Кто приезжает работать?',
        '就労する方は？',
        '일하러 오는 분은 누구인가요?',
      ),
      choices: [
        {
          id: 'foreign',
          label: written('外国人', 'A foreign national', 'Иностранный гражданин', '外国籍の方', '외국인'),
        },
        {
          id: 'permanent',
          label: written(
            '有外国人永久居留身份证的人',
            'Someone with a permanent residence card',
            'Человек с картой постоянного жителя',
            '永久居留身分証を持つ外国人',
            '영구거류신분증이 있는 외국인',
          ),
          end: written(
            '不用办工作许可。凭永久居留身份证就可以直接签劳动合同、参加社会保险。',
            'No work permit is needed. With that card you can sign an employment contract and join the social insurance straight away.',
            'Разрешение на работу не нужно. С этой картой можно сразу заключить трудовой договор и оформить страхование.',
            '就労許可は不要です。永久居留身分証で労働契約を結び、社会保険に加入できます。',
            '취업허가가 필요 없습니다. 이 신분증만 있으면 바로 근로계약을 맺고 사회보험에 가입할 수 있습니다.',
          ),
        },
        {
          id: 'compatriot',
          label: written(
            '港澳台居民',
            'A resident of Hong Kong, Macao or Taiwan',
            'Житель Гонконга, Макао или Тайваня',
            '香港・マカオ・台湾の居住者',
            '홍콩·마카오·대만 주민',
          ),
          end: written(
            '2018年起不再需要就业许可。凭居住证或通行证直接签合同、参保；要居住证的，请到B04窗口办。',
            'Since 2018 no permit is needed. A residence card or travel permit is enough for contract and insurance; window B04 issues residence cards.',
            'С 2018 года разрешение не требуется. Для договора и страхования хватит карты проживания или проездного документа; карту проживания выдают в окне B04.',
            '2018年から就労許可は不要です。居住証か通行証で契約と社会保険の加入ができます。居住証はB04番窓口で申請できます。',
            '2018년부터 취업허가가 필요 없습니다. 거주증이나 통행증으로 계약과 보험 가입을 할 수 있고, 거주증은 B04 창구에서 신청합니다.',
          ),
        },
      ],
    },
    {
      id: 'need',
      label: written(
        '要办什么？',
        'What is needed?',
        'Что нужно сделать?',
        'どの手続きですか？',
        '어떤 업무인가요?',
      ),
      choices: [
        {
          id: 'new',
          label: written(
            '第一次在本县工作（90天以上）',
            'A first job here, longer than 90 days',
            'Первая работа здесь, дольше 90 дней',
            '当県での初めての就労（90日超）',
            '이 현에서의 첫 취업(90일 초과)',
          ),
        },
        {
          id: 'extend',
          label: written(
            '许可快到期，要延期',
            'To extend the permit',
            'Продлить разрешение',
            '許可の延長',
            '허가 연장',
          ),
        },
        {
          id: 'move',
          label: written(
            '换单位或换岗位',
            'To change the employer or the post',
            'Сменить работодателя или должность',
            '勤務先・職務の変更',
            '직장이나 직무 변경',
          ),
        },
        {
          id: 'cancel',
          label: written(
            '离职，要注销',
            'To cancel it after leaving the job',
            'Закрыть разрешение после ухода с работы',
            '離職による抹消',
            '퇴직에 따른 말소',
          ),
        },
      ],
    },
    {
      id: 'class',
      label: written(
        '属于哪一类人才？',
        'Which class is it?',
        'Какая это категория?',
        'どの区分に当たりますか？',
        '어떤 등급에 해당하나요?',
      ),
      hint: written(
        '不确定的，先在系统里打分：85分以上是A类。',
        'Not sure? The system counts the points: 85 or more is class A.',
        'Если неясно, система подсчитает баллы: от 85 — категория A.',
        '不明な場合はシステムで採点できます。85点以上はA類です。',
        '잘 모르시면 시스템에서 점수를 계산해 보세요. 85점 이상이면 A류입니다.',
      ),
      choices: [
        {
          id: 'a',
          label: written(
            'A类：高端人才',
            'Class A: outstanding talent',
            'Категория A: высшая квалификация',
            'A類：高度人材',
            'A류: 고급 인재',
          ),
        },
        {
          id: 'bc',
          label: written(
            'B类、C类：专业人才和其他人员',
            'Class B or C: professionals and others',
            'Категории B и C: специалисты и другие работники',
            'B類・C類：専門人材など',
            'B류·C류: 전문 인력 등',
          ),
        },
      ],
      when: working,
    },
    {
      id: 'where',
      label: written(
        '人现在在哪里？',
        'Where is the person now?',
        'Где человек сейчас?',
        'ご本人は今どこにいますか？',
        '본인은 지금 어디에 있나요?',
      ),
      choices: [
        {
          id: 'abroad',
          label: written('还在国外', 'Still abroad', 'Ещё за границей', 'まだ国外', '아직 해외'),
        },
        {
          id: 'here',
          label: written(
            '已经在中国，持有效签证或居留证件',
            'In China, with a valid visa or residence permit',
            'В Китае, с действующей визой или видом на жительство',
            '有効な査証・居留証で中国国内',
            '유효한 비자·거류증으로 중국에 있음',
          ),
        },
      ],
      when: newcomers,
    },
  ],
  conditions: [
    {
      text: written(
        '单位依法设立，岗位确有需要，工资不低于本县最低工资标准。',
        'The employer is lawfully established, really needs the post filled, and pays at least the local minimum wage.',
        'Работодатель действует законно, должность нужна, зарплата не ниже местного минимума.',
        '雇用主が適法に設立され、職に必要性があり、賃金が当地の最低賃金以上であること。',
        '고용주가 적법하게 설립되었고 그 자리가 필요하며 임금이 이 지역 최저임금 이상이어야 합니다.',
      ),
      when: working,
    },
    {
      text: written(
        '申请人年满18周岁，身体健康，无犯罪记录。',
        'The person is at least 18, in good health, and has no criminal record.',
        'Возраст — от 18 лет, здоровье хорошее, судимости нет.',
        '満18歳以上で健康であり、犯罪歴がないこと。',
        '만 18세 이상이고 건강하며 범죄 경력이 없어야 합니다.',
      ),
      when: working,
    },
    {
      text: written(
        '延期请在到期30日前提出。',
        'An extension is applied for at least 30 days before the permit ends.',
        'Заявление о продлении подают не позднее чем за 30 дней до окончания срока.',
        '延長は期限の30日前までに申請すること。',
        '연장은 만료 30일 전까지 신청해야 합니다.',
      ),
      when: [{question: 'need', oneOf: ['extend']}],
    },
    {
      text: written(
        '合同解除之日起10个工作日内申请注销。',
        'The cancellation is applied for within 10 working days after the contract ends.',
        'Заявление о закрытии подают в течение 10 рабочих дней после прекращения договора.',
        '契約終了から10営業日以内に抹消を申請すること。',
        '계약이 끝난 날부터 근무일 10일 안에 말소를 신청해야 합니다.',
      ),
      when: leavers,
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '外国人来华工作许可申请表',
        'Application for a work permit',
        'Заявление о разрешении на работу',
        '就労許可申請書',
        '취업허가 신청서',
      ),
      'work-permit-application',
      {
        purpose: written(
          '说明为谁申请、申请什么。',
          'It says who the permit is for and what is asked.',
          'В нём указано, кому нужно разрешение и какое.',
          '誰のどの手続きかを示します。',
          '누구를 위한 어떤 신청인지 밝힙니다.',
        ),
        fillingIn: written(
          '系统里填好后打印，申请人签字、单位盖章，再扫描上传。',
          'Fill it in online and print it; the applicant signs, the employer stamps; upload the scan.',
          'Заполните в системе и распечатайте; нужны подпись заявителя и печать работодателя, затем загрузите скан.',
          'システムで記入・印刷し、本人の署名と雇用主の押印の後、スキャンして送信します。',
          '시스템에서 작성해 출력하고 본인 서명과 고용주 직인을 받은 뒤 스캔해 올립니다.',
        ),
      },
    ),
    paper(
      'passport',
      written(
        '护照信息页',
        'Passport, the page with the photo',
        'Паспорт, страница с фото',
        '旅券の顔写真ページ',
        '여권 사진 면',
      ),
      {
        purpose: written(
          '核对姓名、国籍和护照号码。',
          'To check name, nationality and passport number.',
          'Чтобы проверить имя, гражданство и номер паспорта.',
          '氏名・国籍・旅券番号を確認します。',
          '이름, 국적, 여권 번호를 확인합니다.',
        ),
        source: 'applicant',
        pieces: [{form: 'electronic', count: 1}],
        standard: written(
          '有效期不少于6个月。',
          'Valid for six months at least.',
          'Срок действия — не меньше полугода.',
          '残存期間6か月以上。',
          '유효기간 6개월 이상.',
        ),
      },
    ),
    photo({
      purpose: written(
        '放进电子许可里。',
        'It goes into the electronic permit.',
        'Её помещают в электронное разрешение.',
        '電子の許可証に載せます。',
        '전자 허가증에 들어갑니다.',
      ),
      pieces: [{form: 'electronic', count: 1}],
      standard: written(
        '6个月内，白底免冠。',
        'Taken within six months, white background, bareheaded.',
        'Сделана за последние полгода, белый фон, без головного убора.',
        '6か月以内に撮影、白背景・無帽。',
        '6개월 이내, 흰 배경, 모자 없이.',
      ),
      when: newcomers,
    }),
    paper(
      'contract',
      written(
        '聘用合同或任职证明',
        'Employment contract, or letter of appointment',
        'Трудовой договор или письмо о назначении',
        '雇用契約書または任用証明書',
        '고용계약서 또는 임명 확인서',
      ),
      {
        purpose: written(
          '确认聘用属实，岗位和报酬符合条件。',
          'To see that the job is real, and that post and pay meet the conditions.',
          'Чтобы убедиться, что работа действительно предложена, а должность и оплата отвечают условиям.',
          '雇用の事実と、職務・報酬が条件を満たすことを確認します。',
          '실제 고용인지, 직무와 보수가 조건에 맞는지 확인합니다.',
        ),
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '由用人单位提供，双方签字盖章，写明岗位、报酬和期限。',
          'From the employer, signed by both, with post, pay and term.',
          'От работодателя, с подписями сторон; указаны должность, оплата и срок.',
          '雇用主が用意し、双方が署名押印。職務・報酬・期間を明記。',
          '고용주가 준비하며 양쪽이 서명하고 직무·보수·기간을 적습니다.',
        ),
        when: working,
      },
    ),
    paper(
      'degree',
      written(
        '最高学位证书和认证材料',
        'Highest degree, with its authentication',
        'Диплом о высшей степени с подтверждением',
        '最終学位証と認証書類',
        '최종 학위증과 인증 서류',
      ),
      {
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '国外学位由中国驻外使（领）馆、公证机构或教育部留学服务中心认证，也可以办附加证明书（海牙认证）。',
          'Authenticated by the Chinese embassy, a notary or the Chinese Service Centre for Scholarly Exchange, or with an apostille.',
          'Подтверждают посольство Китая, нотариус или Центр услуг по учёбе за рубежом Минобразования; подойдёт и апостиль.',
          '中国大使館・領事館、公証機関、または教育部留学服務センターの認証。アポスティーユも可。',
          '중국 대사관·영사관, 공증기관 또는 교육부 유학서비스센터의 인증. 아포스티유도 됩니다.',
        ),
        purpose: written(
          '确认达到岗位要求。',
          'To see that the post’s requirements are met.',
          'Чтобы подтвердить соответствие должности.',
          '職務の要件を満たすことを確認します。',
          '직무 요건을 갖추었는지 확인합니다.',
        ),
        when: othersNew,
      },
    ),
    paper(
      'record',
      written(
        '无犯罪记录证明',
        'Certificate of no criminal record',
        'Справка об отсутствии судимости',
        '無犯罪証明書',
        '범죄경력 없음 증명서',
      ),
      {
        purpose: written(
          '规定要求来工作的外国人没有犯罪记录。',
          'The rules ask that whoever comes to work has no criminal record.',
          'По правилам у приезжающих на работу не должно быть судимости.',
          '規定により、就労する方に犯罪歴がないことが必要です。',
          '규정에 따라 일하러 오는 외국인은 범죄 기록이 없어야 합니다.',
        ),
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        standard: written(
          '6个月内出具。',
          'Issued within the last six months.',
          'Выдана за последние полгода.',
          '発行から6か月以内。',
          '발급 후 6개월 이내.',
        ),
        sourceExplanation: written(
          '由国籍国或常住国的警察、司法机关出具并认证。',
          'From the police or courts of the home country, or where the person has lived; authenticated.',
          'Выдаёт полиция или суд страны гражданства либо проживания; нужно заверение.',
          '国籍国または居住国の警察・司法機関が発行し、認証を受けたもの。',
          '국적국 또는 거주국의 경찰·사법기관이 발급하고 인증받은 것.',
        ),
        when: othersNew,
      },
    ),
    paper(
      'promise',
      written(
        'A类人才承诺书',
        'Class A declaration',
        'Письменное обязательство (категория A)',
        'A類人材の誓約書',
        'A류 인재 서약서',
      ),
      {
        source: 'applicant',
        pieces: [{form: 'electronic', count: 1}],
        purpose: written(
          '代替学历、工作经历和无犯罪记录证明，自己写明并签字就行。',
          'It stands in for the certificates of degree, work and criminal record: state them and sign.',
          'Заменяет документы об образовании, опыте и судимости: достаточно указать сведения и подписать.',
          '学歴・職歴・無犯罪の証明に代わるものです。内容を書いて署名してください。',
          '학력·경력·범죄경력 증명을 대신합니다. 내용을 적고 서명하시면 됩니다.',
        ),
        when: [...newcomers, ...highEnd],
      },
    ),
    paper(
      'health',
      written('体检证明', 'Health certificate', 'Медицинское заключение', '健康診断書', '건강진단서'),
      {
        purpose: written(
          '规定要求身体健康、能够工作。',
          'The rules ask for health good enough to work.',
          'По правилам здоровье должно позволять работать.',
          '規定により、就労に支障のない健康状態であることが必要です。',
          '규정에 따라 일할 수 있는 건강 상태여야 합니다.',
        ),
        necessity: 'later',
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '可以先承诺，入境后到国际旅行卫生保健中心体检，办居留证件前补交。',
          'A promise will do at first. Have it done at an International Travel Healthcare Centre after arriving; hand it in before the residence permit.',
          'Сначала достаточно обязательства. Обследование пройдите по приезде в Центре здоровья путешественников и сдайте до получения вида на жительство.',
          '申請時は誓約書で構いません。入国後に国際旅行衛生保健センターで受診し、居留証の申請前に提出してください。',
          '처음에는 서약으로 충분합니다. 입국 뒤 국제여행건강센터에서 받아 거류증 신청 전에 내세요.',
        ),
        when: newcomers,
      },
    ),
    paper(
      'stay',
      written(
        '有效签证或居留证件',
        'Valid visa or residence permit',
        'Действующая виза или вид на жительство',
        '有効な査証または居留証',
        '유효한 비자 또는 거류증',
      ),
      {
        purpose: written(
          '确认人在中国合法居留。',
          'To see that the person is lawfully in China.',
          'Чтобы убедиться, что пребывание в Китае законно.',
          '中国に合法的に在留していることを確認します。',
          '중국에 합법적으로 머무는지 확인합니다.',
        ),
        source: 'applicant',
        pieces: [{form: 'electronic', count: 1}],
        when: alreadyHere,
      },
    ),
    paper(
      'present-stay',
      written(
        '现在的签证或居留证件',
        'Present visa or residence permit',
        'Нынешняя виза или вид на жительство',
        '現在の査証または居留証',
        '현재의 비자 또는 거류증',
      ),
      {
        source: 'applicant',
        pieces: [{form: 'electronic', count: 1}],
        purpose: written(
          '确认可以在境内直接申请。',
          'To see that you may apply from within China.',
          'Чтобы проверить, можно ли подать заявление, не выезжая из Китая.',
          '中国国内で申請できることを確認します。',
          '중국 안에서 신청할 수 있는지 확인합니다.',
        ),
        when: [{question: 'where', oneOf: ['here']}],
      },
    ),
    paper(
      'release',
      written(
        '原单位解除合同证明或工作许可注销证明',
        'The last employer’s release, or proof that the old permit was cancelled',
        'Справка о прекращении договора или о закрытии прежнего разрешения',
        '前の雇用主の契約解除証明、または旧許可の抹消証明',
        '이전 직장의 계약 해지 증명 또는 취업허가 말소 증명',
      ),
      {
        sourceExplanation: written(
          '由原单位开具。系统里查得到注销记录的，不用交。',
          'From the last employer. Not needed if the system shows the cancellation.',
          'Выдаёт прежний работодатель. Не нужна, если закрытие видно в системе.',
          '前の勤め先が発行します。抹消記録がシステムで確認できれば不要です。',
          '이전 직장에서 발급합니다. 말소 기록이 시스템에서 확인되면 내지 않아도 됩니다.',
        ),
        purpose: written(
          '确认原来的许可已经了结，不会重复。',
          'To see that the old permit has ended: nobody holds two at a time.',
          'Чтобы убедиться, что прежнее разрешение закрыто: двух сразу не бывает.',
          '以前の許可が終わり、重複しないことを確認します。',
          '이전 허가가 끝나 겹치지 않는지 확인합니다.',
        ),
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        when: movers,
      },
    ),
    paper(
      'leave-proof',
      written(
        '合同解除或终止证明',
        'Proof that the contract has ended',
        'Документ о прекращении договора',
        '契約終了の証明',
        '계약 종료 증명',
      ),
      {
        purpose: written(
          '确认合同已经结束，以及哪天结束。',
          'To see that the contract has ended, and on which day.',
          'Чтобы установить, что договор прекращён и с какого дня.',
          '契約が終わったことと、その日付を確認します。',
          '계약이 끝났는지, 언제 끝났는지 확인합니다.',
        ),
        source: 'other',
        pieces: [{form: 'electronic', count: 1}],
        when: leavers,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('网上申请', 'Online application', 'Заявление онлайн', 'オンライン申請', '온라인 신청'),
      explanation: written(
        '用人单位在“外国人来华工作管理服务系统”提交，不用送纸质材料。',
        'The employer applies in the national system for foreigners’ work; no paper is handed in.',
        'Работодатель подаёт заявление в государственной системе; бумаги не нужны.',
        '雇用主が「外国人来華工作管理サービスシステム」で申請します。紙の書類は不要です。',
        '고용주가 ‘외국인 취업관리서비스 시스템’에서 신청합니다. 종이 서류는 내지 않습니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '缺什么、错什么，一次在系统里告诉单位。',
        'If something is missing or wrong, the system tells the employer once, in full.',
        'Обо всех недочётах работодателю сообщат в системе сразу и целиком.',
        '不備があれば、システムで一度にまとめてお知らせします。',
        '빠지거나 틀린 것이 있으면 시스템으로 한꺼번에 알려 드립니다.',
      ),
    },
    {
      id: 'decide',
      name: written('决定', 'Decision', 'Решение', '許可の決定', '결정'),
      explanation: written(
        '许可信息写进电子社会保障卡，不再发塑料卡。',
        'The permit is written into the electronic social security card. Plastic cards are no longer issued.',
        'Разрешение записывают в электронную карту социального обеспечения; пластиковых карт больше нет.',
        '許可情報は電子社会保障カードに記録します。プラスチックのカードは発行しません。',
        '허가 정보는 전자사회보장카드에 기록됩니다. 플라스틱 카드는 더 이상 발급하지 않습니다.',
      ),
      when: working,
    },
    {
      id: 'close',
      name: written('注销', 'Cancellation', 'Закрытие', '抹消', '말소'),
      explanation: written(
        '注销证明在系统里下载，找新工作时要用。',
        'Download the proof from the system: the next employer will need it.',
        'Справку скачайте в системе: она понадобится для новой работы.',
        '抹消証明はシステムでダウンロードできます。次の就職で必要です。',
        '말소 증명은 시스템에서 내려받으세요. 다음 취업 때 필요합니다.',
      ),
      when: leavers,
    },
    {
      id: 'visa',
      name: written('办工作签证、入境', 'Visa and entry', 'Виза и въезд', '査証と入国', '비자와 입국'),
      explanation: written(
        '凭许可通知到中国使（领）馆办Z字签证，入境后30日内到公安出入境窗口（D01）办居留证件。',
        'With the notice, get a Z visa from the Chinese embassy. Within 30 days of entry apply for the residence permit at window D01.',
        'С уведомлением получите визу Z в посольстве Китая. В течение 30 дней после въезда оформите вид на жительство в окне D01.',
        '許可通知で中国大使館・領事館のZ査証を取得し、入国後30日以内にD01番窓口で居留証を申請します。',
        '허가 통지로 중국 대사관·영사관에서 Z 비자를 받고, 입국 후 30일 안에 D01 창구에서 거류증을 신청하세요.',
      ),
      when: abroad,
    },
  ],
  legalLimits: [{count: 20, unit: 'workingDay'}],
  promisedLimits: [
    {count: 5, unit: 'workingDay', when: highEnd},
    {count: 10, unit: 'workingDay', when: others},
    {count: 3, unit: 'workingDay', when: leavers},
  ],
  visits: [{count: 0}],
  fees: [],
  places: [serviceCentre('D03')],
  quantityLimit: written(
    'A类人才不限数量；B类按市场需求；C类按国家规定的名额。',
    'No limit in class A; class B follows the needs of the labour market; class C has a quota of the State.',
    'Категория A — без ограничений, B — по потребности рынка труда, C — в пределах государственной квоты.',
    'A類は制限がありません。B類は労働市場の需要に応じ、C類は国の定める枠内です。',
    'A류는 제한이 없고, B류는 노동시장 수요에 따르며, C류는 국가가 정한 인원 안에서 허가합니다.',
  ),
  onlineDepth: 'whole',
  channels: [
    {
      channel: 'online',
      explanation: written(
        '单位账号登录后办理。不会操作的，可以到D03窗口请人教。',
        'With the employer’s account. We gladly show you how at window D03.',
        'Через учётную запись работодателя. В окне D03 покажут, как это сделать.',
        '雇用主のアカウントで手続きします。操作はD03番窓口でご案内します。',
        '고용주 계정으로 합니다. 어려우면 D03 창구에서 알려 드립니다.',
      ),
    },
  ],
  result: {
    name: written(
      '外国人工作许可',
      'Work permit, in electronic form',
      'Электронное разрешение на работу',
      '外国人就労許可（電子）',
      '외국인 취업허가(전자)',
    ),
    deliveries: ['electronic'],
  },
  area: written(
    '用人单位所在县',
    'The county of the employer',
    'Уезд, где находится работодатель',
    '雇用主の所在する県',
    '고용주가 있는 현',
  ),
  booking: {offered: false},
  onlinePayment: {offered: false},
  express: {offered: false},
  intermediary: written('不需要', 'Not needed', 'Не нужны', '不要', '필요 없음'),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国出境入境管理法》',
        'Exit and Entry Administration Law of the People’s Republic of China',
        'Закон КНР «Об управлении выездом и въездом»',
        '「中華人民共和国出境入境管理法」',
        '「중화인민공화국 출입국관리법」',
      ),
      clause: written('第四十一条', 'Article 41', 'Статья 41', '第41条', '제41조'),
    },
    {
      title: written(
        '《外国人在中国就业管理规定》',
        'Rules on the Employment of Foreigners in China',
        'Правила трудоустройства иностранцев в Китае',
        '「外国人在中国就業管理規定」',
        '「외국인 재중국 취업관리규정」',
      ),
    },
    {
      title: written(
        '《人力资源社会保障部关于做好外国人工作许可证与社会保障卡融合集成工作的通知》（人社部发〔2024〕75号）',
        'Notice on joining the foreigner’s work permit with the social security card (Ministry of Human Resources and Social Security, 2024, No. 75)',
        'Уведомление об объединении разрешения на работу с картой социального обеспечения (Министерство трудовых ресурсов и социального обеспечения, 2024 г., № 75)',
        '外国人就労許可証と社会保障カードの統合に関する通知（人社部発〔2024〕75号）',
        '외국인 취업허가증과 사회보장카드 통합에 관한 통지(인력자원사회보장부 2024년 제75호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '手里的塑料工作证还能用吗？',
        'Is my plastic card still good?',
        'Действует ли прежняя пластиковая карта?',
        '手元のカード型許可証は使えますか？',
        '가지고 있는 플라스틱 허가증은 쓸 수 있나요?',
      ),
      answer: written(
        '能用到有效期满。下次延期或变更时再转成电子的。',
        'Yes, until it ends. It becomes electronic at the next extension or change.',
        'Да, до конца срока. При следующем продлении или изменении она станет электронной.',
        'はい、期限まで使えます。次の延長・変更のときに電子化します。',
        '네, 만료일까지 쓸 수 있습니다. 다음 연장이나 변경 때 전자로 바뀝니다.',
      ),
      when: alreadyHere,
    },
    {
      question: written(
        '许可没下来可以先上班吗？',
        'May work begin before the permit?',
        'Можно ли начать работу до разрешения?',
        '許可の前に働き始めてもよいですか？',
        '허가 전에 일을 시작해도 되나요?',
      ),
      answer: written(
        '不可以。没有许可和居留证件就上班，个人和单位都会受罚。',
        'No. Working without the permit and the residence permit brings fines for both sides.',
        'Нет. За работу без разрешения и вида на жительство отвечают и работник, и работодатель.',
        'いいえ。許可と居留証がないまま働くと、ご本人も雇用主も罰せられます。',
        '아니요. 허가와 거류증 없이 일하면 본인과 고용주 모두 처벌받습니다.',
      ),
      when: working,
    },
    {
      question: written(
        '家属能一起来吗？',
        'Can the family come too?',
        'Может ли приехать семья?',
        '家族も一緒に来られますか？',
        '가족도 함께 올 수 있나요?',
      ),
      answer: written(
        '配偶、父母和未成年子女可以申请S1签证，在申请表里一起填上。',
        'Spouse, parents and children under 18 can apply for S1 visas. Name them in the application.',
        'Супруги, родители и дети до 18 лет могут получить визу S1. Укажите их в заявлении.',
        '配偶者・父母・未成年の子はS1査証を申請できます。申請書に一緒に記入してください。',
        '배우자, 부모, 미성년 자녀는 S1 비자를 신청할 수 있습니다. 신청서에 함께 적어 주세요.',
      ),
      when: newcomers,
    },
  ],
  ...phonesOf('humanResources'),
};
