import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'company-closing-application',
    title: '企业注销登记申请书',
    rows: [
      {label: '公司名称', sample: '云渡县例示农产品有限公司'},
      {label: '注销原因', sample: '股东会决议解散'},
      {label: '注销方式', sample: '普通注销'},
      {label: '清算组负责人', sample: '郑例一'},
      {label: '公告日期', sample: '2026年9月1日（国家企业信用信息公示系统）'},
      {label: '清税情况', sample: '已清税'},
    ],
    declaration: '债权债务已清理完毕，职工工资、社保、税款已结清，所交材料真实。',
  },
  {
    id: 'simple-closing-promise',
    title: '全体投资人承诺书（简易注销）',
    rows: [
      {label: '公司名称', sample: '云渡县例示农产品有限公司'},
      {label: '全体股东', sample: '郑例一、王例二'},
      {label: '债权债务', sample: '没有发生，或已经结清'},
    ],
    declaration:
      '没有未结清的清偿费用、职工工资、社会保险费、税款和其他债务。如有不实，全体股东对债务承担连带责任。',
  },
];

const simple = [{question: 'debts', oneOf: ['none']}];
const ordinary = [{question: 'debts', oneOf: ['some']}];
const resolved = [{question: 'why', oneOf: ['decision']}];
const revoked = [{question: 'why', oneOf: ['revoked']}];
const court = [{question: 'why', oneOf: ['court']}];
const lost = [{question: 'licence', oneOf: ['lost']}];
const there = [{question: 'licence', oneOf: ['there']}];
const paperless = [{question: 'licence', oneOf: ['electronic']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-SC-0004',
  name: written(
    '公司注销登记',
    'Closing a company',
    'Ликвидация компании',
    '会社の清算・抹消登記',
    '회사 말소 등기',
  ),
  everydayNames: [
    written('注销公司', 'dissolving a company', 'закрыть фирму', '会社をたたむ', '회사 닫기'),
    written('公司不干了', 'stopping the business', 'прекратить бизнес', '会社をやめる', '법인 폐업'),
    written(
      '注销营业执照',
      'giving the licence back',
      'снять фирму с учёта',
      '営業許可証の返納',
      '사업자등록 말소',
    ),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['enterprise'], promptness: 'promised'},
  body: {
    ...bodyOf('marketRegulation'),
    together: [
      written(
        '国家税务总局云渡县税务局',
        'Yundu County Tax Service, State Taxation Administration',
        'Налоговое управление уезда Юньду',
        '国家税務総局 雲渡県税務局',
        '국가세무총국 윈두현 세무국',
      ),
    ],
  },
  topics: ['business-closing'],
  version: {number: '4', validFrom: '2025-02-10', updatedOn: '2026-07-22'},
  questions: [
    {
      id: 'why',
      label: written('为什么注销？', 'Why is it closed?', 'Почему закрываете?', '理由は？', '왜 닫나요?'),
      choices: [
        {
          id: 'decision',
          label: written(
            '股东商量好不干了，或期限到了',
            'The shareholders agreed, or its term is over',
            'Так решили участники, или истёк срок',
            '出資者の合意、または期間満了',
            '주주가 합의했거나 기간이 끝남',
          ),
        },
        {
          id: 'revoked',
          label: written(
            '被吊销营业执照或责令关闭',
            'Its licence was revoked, or it was ordered to close',
            'Свидетельство отозвали или велели закрыться',
            '営業許可の取消し・閉鎖命令',
            '등록 취소나 폐쇄 명령',
          ),
        },
        {
          id: 'court',
          label: written(
            '法院已裁定强制清算或破产终结',
            'A court has ended its winding-up or bankruptcy',
            'Суд завершил ликвидацию или банкротство',
            '裁判所が清算・破産の終結を決定',
            '법원이 강제청산이나 파산 종결을 결정',
          ),
        },
        {
          id: 'insolvent',
          label: written(
            '欠的债还不上了',
            'It cannot pay its debts',
            'Нечем платить долги',
            '債務を返せない',
            '빚을 갚을 수 없음',
          ),
          end: written(
            '资产不够还债的，不能直接注销，请到县人民法院申请破产清算。法院裁定终结后，凭裁定书来注销。不知道怎么写的，D04窗口有免费法律咨询。',
            'A company that cannot pay its debts cannot simply be closed: apply to the county court for bankruptcy, and come with its ruling afterwards. Window D04 gives free legal advice.',
            'Если имущества на долги не хватает, просто закрыть компанию нельзя: подайте в суд уезда на банкротство и приходите потом с определением. В окне D04 бесплатно проконсультирует юрист.',
            '債務を返せない会社はそのまま抹消できません。県人民法院に破産を申し立て、終結決定書を持ってお越しください。D04番窓口で無料の法律相談ができます。',
            '빚을 갚을 수 없으면 바로 말소할 수 없습니다. 현 인민법원에 파산을 신청하고 종결 결정서를 가져오세요. D04 창구에서 무료 법률 상담을 받을 수 있습니다.',
          ),
        },
      ],
    },
    {
      id: 'debts',
      label: written(
        '公司有没有没结清的账、工资、社保和税？',
        'Does it owe anything: bills, wages, insurance, tax?',
        'Есть ли долги: счета, зарплата, взносы, налоги?',
        '未払い（買掛・給与・保険・税）はありますか？',
        '갚지 않은 돈(대금·임금·보험·세금)이 있나요?',
      ),
      hint: written(
        '从没开过张的，选“没有”。',
        'If it never traded, choose “No”.',
        'Если компания не работала, выберите «Нет».',
        '一度も営業していない場合は「ありません」を。',
        '영업한 적이 없으면 ‘없습니다’를 고르세요.',
      ),
      choices: [
        {
          id: 'none',
          label: written(
            '没有，都清了（可以简易注销）',
            'No, all is paid: the simple way',
            'Нет, всё уплачено: упрощённый порядок',
            'ありません（簡易抹消ができます）',
            '없습니다(간이 말소 가능)',
          ),
        },
        {
          id: 'some',
          label: written(
            '有，或者说不准',
            'Yes, or we are not sure',
            'Есть, или не знаем точно',
            'あります、または不明です',
            '있거나 잘 모르겠습니다',
          ),
        },
      ],
      when: resolved,
    },
    {
      id: 'licence',
      label: written(
        '纸质营业执照还在吗？',
        'Do you still have the paper licence?',
        'Бумажное свидетельство на месте?',
        '紙の営業許可証はありますか？',
        '종이 등록증이 있나요?',
      ),
      choices: [
        {id: 'there', label: written('在', 'Yes', 'Да, на месте', 'あります', '있습니다')},
        {id: 'lost', label: written('丢了', 'It is lost', 'Потеряно', 'なくしました', '잃어버렸습니다')},
        {
          id: 'electronic',
          label: written(
            '只领过电子的',
            'We only ever had the electronic one',
            'Было только электронное',
            '電子版だけです',
            '전자 등록증만 있습니다',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '股权没有被冻结、质押，没有正在处理的案件。',
        'No share is frozen or pledged, and no case is pending.',
        'Доли не арестованы и не в залоге, нет незаконченных дел.',
        '持分の凍結・質入れがなく、係属中の事件がないこと。',
        '지분이 동결되거나 담보로 잡혀 있지 않고 진행 중인 사건이 없어야 합니다.',
      ),
    },
    {
      text: written(
        '已经在税务结清税款、缴销发票。分公司先注销。',
        'Taxes are settled and invoices handed back. Branches are closed first.',
        'Налоги уплачены, бланки счетов сданы. Филиалы закрыты раньше.',
        '税金を精算し、領収書を返納していること。支店は先に抹消します。',
        '세금을 정산하고 영수증을 반납했어야 합니다. 지점은 먼저 말소합니다.',
      ),
    },
    {
      text: written(
        '全体股东承诺没有债务，网上公示20天没有人提出异议。',
        'All shareholders promise that there are no debts, and nobody objects in the 20 days of public notice.',
        'Все участники ручаются, что долгов нет, и за 20 дней объявления никто не возразил.',
        '出資者全員が債務のないことを誓約し、20日間の公示に異議がないこと。',
        '주주 모두가 빚이 없다고 서약하고 20일 공시 동안 이의가 없어야 합니다.',
      ),
      when: simple,
    },
    {
      text: written(
        '成立了清算组，通知了债权人，公告满45天。',
        'Liquidators are named, creditors told, and the notice has stood for 45 days.',
        'Назначены ликвидаторы, кредиторы извещены, объявление висело 45 дней.',
        '清算組を設け、債権者に通知し、公告から45日が過ぎていること。',
        '청산조를 두고 채권자에게 알렸으며 공고 뒤 45일이 지나야 합니다.',
      ),
      when: ordinary,
    },
  ],
  materials: [
    formPaper(
      'application',
      written(
        '企业注销登记申请书',
        'Application for closing',
        'Заявление о снятии с учёта',
        '抹消登記申請書',
        '말소 등기 신청서',
      ),
      'company-closing-application',
      {
        purpose: written(
          '确认来申请的人能代表公司。',
          'To see that whoever applies may act for the company.',
          'Чтобы убедиться, что подающий заявление вправе действовать за компанию.',
          '申請者が会社を代表できる方か確認します。',
          '신청하는 사람이 회사를 대표할 수 있는지 확인합니다.',
        ),
        fillingIn: written(
          '由清算组负责人签名；没有清算组的，法定代表人签名。',
          'The head of the liquidators signs, or else the legal representative.',
          'Подписывает глава ликвидаторов, а если их нет — законный представитель.',
          '清算組の責任者が署名します。ない場合は法定代表者です。',
          '청산조 책임자가 서명하고, 없으면 법정대표자가 서명합니다.',
        ),
      },
    ),
    formPaper(
      'promise',
      written(
        '全体投资人承诺书',
        'Promise of all shareholders',
        'Обязательство всех участников',
        '出資者全員の誓約書',
        '투자자 전원 서약서',
      ),
      'simple-closing-promise',
      {
        purpose: written(
          '保护债主：承诺不实的，股东要一起还债。',
          'For the creditors: if it is not true, the shareholders pay.',
          'Ради кредиторов: если это неправда, долги платят участники.',
          '債権者を守るため。虚偽なら出資者が連帯して返済します。',
          '채권자를 지키기 위한 것입니다. 거짓이면 주주가 함께 갚습니다.',
        ),
        when: simple,
      },
    ),
    paper(
      'resolution',
      written(
        '股东会解散决议',
        'Resolution to dissolve',
        'Решение о роспуске',
        '解散の決議書',
        '해산 결의서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '证明解散是股东自己定的。',
          'It shows that the shareholders decided to end the company.',
          'Подтверждает, что закрыть компанию решили сами участники.',
          '出資者が解散を決めたことを確認します。',
          '주주들이 해산을 정했는지 확인합니다.',
        ),
        standard: written(
          '三分之二以上表决权的股东签名；一人公司由股东签名。',
          'Signed by shareholders with two thirds of the votes; in a company of one, by that one.',
          'Подписали участники с двумя третями голосов; если участник один — он сам.',
          '議決権の3分の2以上の署名。一人会社は本人の署名。',
          '의결권 3분의 2 이상의 서명. 1인 회사는 주주 본인 서명.',
        ),
        when: ordinary,
      },
    ),
    paper(
      'report',
      written('清算报告', 'Report of the liquidators', 'Отчёт ликвидаторов', '清算報告書', '청산 보고서'),
      {
        source: 'applicant',
        purpose: written(
          '确认工资、税和债都还清了。',
          'To see that wages, taxes and debts are paid.',
          'Чтобы убедиться, что зарплата, налоги и долги выплачены.',
          '給与・税・債務の支払いが済んだことを確認します。',
          '임금, 세금, 빚을 모두 갚았는지 확인합니다.',
        ),
        sourceExplanation: written(
          '窗口有样本。写清还了谁、剩多少、怎么分。',
          'We have a model: who was paid, what was left, how it was shared.',
          'Образец в окне: кому заплатили, сколько осталось, как разделили.',
          '窓口に見本があります。返済先・残額・分け方を記します。',
          '창구에 견본이 있습니다. 누구에게 갚았고 얼마가 남아 어떻게 나눴는지 적습니다.',
        ),
        when: ordinary,
      },
    ),
    paper(
      'report-revoked',
      written(
        '清算报告和吊销、关闭的决定',
        'Report of the liquidators and the order of closing',
        'Отчёт ликвидаторов и решение о закрытии',
        '清算報告書と取消し・閉鎖の決定書',
        '청산 보고서와 취소·폐쇄 결정서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '看公司为什么关，账清了没有。',
          'To see why it was closed and whether its accounts are settled.',
          'Чтобы знать, почему компанию закрыли и закончены ли расчёты.',
          '閉鎖の理由と、清算が済んだかを確認します。',
          '왜 닫게 되었고 정산이 끝났는지 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '决定书找不到的，我们自己查；清算报告先受理后补，15天内交。',
          'We look up an order that is lost; the report may follow within 15 days.',
          'Утерянное решение найдём сами; отчёт можно донести в течение 15 дней.',
          '決定書がない場合は当方で調べます。清算報告書は15日以内の提出で構いません。',
          '결정서가 없으면 저희가 찾습니다. 청산 보고서는 15일 안에 내면 됩니다.',
        ),
        when: revoked,
      },
    ),
    paper(
      'ruling',
      written(
        '法院终结裁定书',
        'The court’s ruling',
        'Определение суда',
        '裁判所の終結決定書',
        '법원의 종결 결정서',
      ),
      {
        source: 'other',
        purpose: written(
          '证明法院已经把公司的债务处理完。',
          'It shows that the court is done with the company’s debts.',
          'Подтверждает, что суд закончил дело о долгах компании.',
          '会社の債務について、裁判所の手続きが終わったことを確認します。',
          '회사 빚에 관한 법원 절차가 끝났는지 확인합니다.',
        ),
        pieces: [{form: 'copy', count: 1}],
        when: court,
      },
    ),
    paper(
      'tax',
      written('清税证明', 'Tax clearance', 'Справка об уплате налогов', '納税完了証明', '납세 완료 증명'),
      {
        purpose: written(
          '确认没有欠税。',
          'To see that no tax is owed.',
          'Чтобы убедиться, что налоги уплачены.',
          '税の未納がないことを確認します。',
          '밀린 세금이 없는지 확인합니다.',
        ),
        shared: {
          certificate: written(
            '税务传给我们，不用带',
            'The tax service tells us',
            'Налоговая передаст сама',
            '税務局から届くため持参不要',
            '세무국에서 보내 주니 가져오지 마세요',
          ),
        },
      },
    ),
    paper(
      'licence',
      written(
        '营业执照正、副本',
        'The business licence and its duplicates',
        'Свидетельство о регистрации и дубликаты',
        '営業許可証の正本・副本',
        '사업자등록증 정본과 부본',
      ),
      {
        purpose: written(
          '收回，防止别人拿去用。',
          'It is taken back, so that nobody else uses it.',
          'Сдают, чтобы никто им не воспользовался.',
          '悪用を防ぐため回収します。',
          '다른 사람이 쓰지 못하도록 회수합니다.',
        ),
        when: there,
      },
    ),
    paper(
      'lost',
      written(
        '营业执照遗失公告',
        'Notice that the licence is lost',
        'Объявление об утере свидетельства',
        '営業許可証の紛失公告',
        '사업자등록증 분실 공고',
      ),
      {
        source: 'applicant',
        purpose: written(
          '让大家知道旧执照已经作废。',
          'It tells everybody that the old licence is void.',
          'Чтобы все знали: старое свидетельство недействительно.',
          '古い許可証が無効であることを広く知らせます。',
          '옛 등록증이 무효임을 모두에게 알립니다.',
        ),
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '在国家企业信用信息公示系统免费发布，不用登报。',
          'Publish it in the national enterprise register, free of charge; no newspaper is needed.',
          'Бесплатно в государственном реестре предприятий; газета не нужна.',
          '国家企業信用情報公示システムで無料で掲載できます。新聞は不要です。',
          '국가 기업신용정보 공시시스템에 무료로 올립니다. 신문 공고는 필요 없습니다.',
        ),
        when: lost,
      },
    ),
  ],
  steps: [
    {
      id: 'notice-simple',
      name: written('网上公示', 'Public notice', 'Объявление', 'オンライン公示', '온라인 공시'),
      limit: {count: 20, unit: 'day'},
      explanation: written(
        '在国家企业信用信息公示系统公示，免费。公示完20天内来申请。',
        'In the national enterprise register, free of charge. Apply within 20 days of its end.',
        'В государственном реестре предприятий, бесплатно. После его окончания подайте заявление в течение 20 дней.',
        '国家企業信用情報公示システムで無料公示。終了後20日以内に申請します。',
        '국가 기업신용정보 공시시스템에 무료로 올립니다. 끝난 뒤 20일 안에 신청하세요.',
      ),
      when: simple,
    },
    {
      id: 'notice',
      name: written('清算、公告', 'Winding up', 'Ликвидация', '清算と公告', '청산과 공고'),
      limit: {count: 45, unit: 'day'},
      explanation: written(
        '清算组成立10天内通知债权人，60天内公告；先还工资、社保、税，再还债，剩下的股东分。',
        'Tell creditors within 10 days and the public within 60. Pay wages, insurance and tax first, then debts; the rest is the shareholders’.',
        'В течение 10 дней известите кредиторов, в течение 60 дайте объявление. Сначала зарплата, взносы и налоги, потом долги; остаток — участникам.',
        '清算組設置後10日以内に債権者へ通知、60日以内に公告。給与・保険・税、次に債務を払い、残りを出資者で分けます。',
        '청산조를 둔 뒤 10일 안에 채권자에게 알리고 60일 안에 공고합니다. 임금·보험·세금, 다음에 빚을 갚고 남은 것을 주주가 나눕니다.',
      ),
      when: ordinary,
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '“企业注销一网服务”一次提交，税务、社保、海关、银行同步办。',
        'Apply once on line: tax, insurance, customs and bank are dealt with together.',
        'Одна заявка онлайн: налоговая, страхование, таможня и банк — вместе.',
        'オンラインで一度申請すれば、税・社会保険・税関・銀行も同時に進みます。',
        '온라인으로 한 번 신청하면 세금, 사회보험, 세관, 은행이 함께 처리됩니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '看有没有异议、欠税、案件。',
        'We look for objections, tax owed and cases.',
        'Смотрим, нет ли возражений, долгов по налогам и дел.',
        '異議・滞納・事件の有無を確認します。',
        '이의, 체납, 사건이 있는지 봅니다.',
      ),
    },
    {
      id: 'decide',
      name: written('准予注销', 'Closing', 'Снятие с учёта', '抹消', '말소'),
      explanation: written(
        '发给注销登记通知书，公司从这天起不存在了。账本请保存好。',
        'You get the notice; from that day the company is no more. Please keep the books.',
        'Выдают уведомление, с этого дня компании больше нет. Бухгалтерию сохраните.',
        '通知書を交付します。この日から会社は存在しなくなります。帳簿は保管してください。',
        '통지서를 드립니다. 이날부터 회사는 없어집니다. 장부는 보관하세요.',
      ),
    },
  ],
  legalLimits: [{count: 3, unit: 'workingDay'}],
  promisedLimits: [
    {
      count: 1,
      unit: 'workingDay',
      explanation: written(
        '公示、公告的天数不算在内。',
        'The days of public notice do not count.',
        'Дни объявления не считаются.',
        '公示・公告の日数は含みません。',
        '공시·공고 기간은 빼고 계산합니다.',
      ),
    },
  ],
  visits: [
    {count: 0, when: paperless},
    {
      count: 1,
      reason: written(
        '来交回纸质执照，也可以邮寄，寄的就不用来。',
        'To hand the paper licence back. If you post it, you need not come.',
        'Чтобы сдать бумажное свидетельство. Если отправите почтой, приходить не нужно.',
        '紙の許可証を返すため。郵送なら来庁は不要です。',
        '종이 등록증을 반납하기 위해서입니다. 우편으로 보내면 오지 않아도 됩니다.',
      ),
      when: there,
    },
    {
      count: 0,
      reason: written(
        '丢了的，网上公告后就不用来。',
        'After the notice on line you need not come.',
        'После объявления в сети приходить не нужно.',
        'オンライン公告をすれば来庁は不要です。',
        '온라인에 공고하면 오지 않아도 됩니다.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('C06')],
  onlineDepth: 'application',
  channels: [{channel: 'online'}, {channel: 'counter'}, {channel: 'post'}],
  result: {
    name: written(
      '注销登记通知书',
      'Notice of closing',
      'Уведомление о снятии с учёта',
      '抹消登記通知書',
      '말소 등기 통지서',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written('全县通办', 'Anywhere in the county', 'По всему уезду', '県内どこでも', '현 안 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written(
    '不需要，注销不收费',
    'Not needed: closing is free of charge',
    'Не нужны: закрытие бесплатное',
    '不要（手数料はありません）',
    '필요 없음(수수료가 없습니다)',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国公司法》',
        'Company Law of the People’s Republic of China',
        'Закон КНР о компаниях',
        '「中華人民共和国会社法（公司法）」',
        '「중화인민공화국 회사법」',
      ),
      clause: written(
        '第二百二十九条至第二百四十条',
        'Articles 229 to 240',
        'Статьи 229–240',
        '第229条〜第240条',
        '제229조~제240조',
      ),
    },
    {
      title: written(
        '《中华人民共和国市场主体登记管理条例》（国务院令第746号）',
        'Regulations on the Registration of Market Entities (State Council Decree 746)',
        'Положение о регистрации субъектов рынка (Указ Госсовета № 746)',
        '「市場主体登記管理条例」（国務院令第746号）',
        '「시장주체 등기관리조례」(국무원령 제746호)',
      ),
      clause: written(
        '第三十一条至第三十四条',
        'Articles 31 to 34',
        'Статьи 31–34',
        '第31条〜第34条',
        '제31조~제34조',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '公司不用了，放着不管行吗？',
        'May we simply leave it?',
        'Можно ли просто бросить компанию?',
        '使わない会社を放置してもよいですか？',
        '안 쓰는 회사를 그냥 두면 안 되나요?',
      ),
      answer: written(
        '不行。会被列入异常名录甚至吊销；吊销后，负有责任的法定代表人三年内不能当别家公司的法定代表人。暂时不做的，可以办“歇业备案”，最长三年。',
        'No. It goes on the list of irregularities and may lose its licence; the representative to blame for it may not lead another company for three years. For a pause give notice of suspension, for up to three years.',
        'Нет. Её внесут в список нарушителей отчётности и могут отозвать свидетельство; виновный в этом руководитель три года не сможет возглавлять другую компанию. На время можно приостановить работу — до трёх лет.',
        'いいえ。異常名簿に載り、取消しになることもあります。その場合、責任のある法定代表者は3年間ほかの会社の代表になれません。一時休業なら「休業届」（最長3年）があります。',
        '안 됩니다. 이상 명부에 오르고 취소될 수도 있습니다. 취소되면 책임 있는 법정대표자는 3년 동안 다른 회사의 대표가 될 수 없습니다. 잠시 쉬려면 ‘휴업 신고’(최장 3년)를 하세요.',
      ),
    },
    {
      question: written(
        '公示期间有人提出异议怎么办？',
        'What if somebody objects?',
        'А если кто-то возразит?',
        '公示中に異議が出たら？',
        '공시 중에 이의가 나오면요?',
      ),
      answer: written(
        '简易注销就停了。和对方把账结清，再走普通注销。',
        'The simple way stops. Settle with them and close in the ordinary way.',
        'Упрощённый порядок прекращается. Рассчитайтесь и закрывайте обычным порядком.',
        '簡易抹消は中止です。精算したうえで通常の抹消をしてください。',
        '간이 말소는 멈춥니다. 정산한 뒤 일반 말소를 하세요.',
      ),
      when: simple,
    },
    {
      question: written(
        '有股东联系不上，能注销吗？',
        'One shareholder cannot be found. May we close it?',
        'С одним из участников нет связи. Можно ли закрыть компанию?',
        '連絡のとれない出資者がいても抹消できますか？',
        '연락되지 않는 주주가 있어도 말소할 수 있나요?',
      ),
      answer: written(
        '其他股东的表决权够三分之二，按章程通知后可以作决议。不够的，可以请法院指定清算组。',
        'Yes, if the others have two thirds of the votes and called the meeting as the articles say. If not, the court can name liquidators.',
        'Да, если у остальных две трети голосов и собрание созвано по уставу. Если нет, ликвидаторов назначит суд.',
        'ほかの出資者が議決権の3分の2を持ち、定款どおり招集すれば決議できます。足りなければ裁判所に清算組の指定を求められます。',
        '나머지 주주의 의결권이 3분의 2가 되고 정관대로 알렸으면 결의할 수 있습니다. 모자라면 법원에 청산조 지정을 신청하세요.',
      ),
      when: ordinary,
    },
  ],
  ...phonesOf('marketRegulation'),
};
