import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'sole-trader-application',
    title: '个体工商户登记（备案）申请书',
    rows: [
      {label: '名称', sample: '云渡县例示街例九早点铺'},
      {label: '经营者', sample: '周例九'},
      {label: '组成形式', sample: '家庭经营（参加人：吴例十）'},
      {label: '经营场所', sample: '云渡县例示街21号一层'},
      {label: '经营范围', sample: '餐饮服务（凭许可证经营）'},
      {label: '从业人数', sample: '2'},
      {label: '联系电话', sample: '0713-0000021'},
    ],
    declaration: '所填内容真实，依法经营。需要许可的项目，取得许可后再开始经营。',
  },
];

const family = [{question: 'form', oneOf: ['family']}];
const mainland = [{question: 'who', oneOf: ['mainland']}];
const neighbours = [{question: 'who', oneOf: ['hmt']}];
const shop = [{question: 'place', oneOf: ['rented']}];
const ownShop = [{question: 'place', oneOf: ['own']}];
const dwelling = [{question: 'place', oneOf: ['dwelling']}];
const online = [{question: 'place', oneOf: ['online']}];

export const guide: WrittenGuide = {
  taskCode: 'YD-SC-0001',
  name: written(
    '个体工商户设立登记',
    'Registration as a sole trader',
    'Регистрация индивидуального предпринимателя',
    '個人事業の開業登記',
    '개인사업자 등록',
  ),
  everydayNames: [
    written(
      '办营业执照',
      'getting a business licence',
      'открыть ИП',
      '営業許可証を取る',
      '사업자등록증 내기',
    ),
    written('开店办证', 'opening a shop', 'открыть магазин', 'お店を開く', '가게 열기'),
    written('个体户注册', 'registering as self-employed', 'стать ИП', '個人事業主になる', '자영업 등록'),
  ],
  ...{matterType: 'confirmation', level: 'county', audience: ['person'], promptness: 'promised'},
  body: bodyOf('marketRegulation'),
  topics: ['startup', 'licences', 'employment'],
  version: {number: '5', validFrom: '2025-07-15', updatedOn: '2026-09-10'},
  questions: [
    {
      id: 'who',
      label: written(
        '您是哪里人？',
        'Where are you from?',
        'Откуда вы?',
        'ご国籍・居住地は？',
        '국적과 거주지는 어디인가요?',
      ),
      choices: [
        {
          id: 'mainland',
          label: written(
            '内地居民',
            'A resident of mainland China',
            'Из материкового Китая',
            '中国本土の居住者',
            '중국 본토 주민',
          ),
        },
        {
          id: 'hmt',
          label: written(
            '香港、澳门、台湾居民',
            'From Hong Kong, Macao or Taiwan',
            'Из Гонконга, Макао или с Тайваня',
            '香港・マカオ・台湾の居住者',
            '홍콩·마카오·대만 주민',
          ),
        },
        {
          id: 'foreign',
          label: written(
            '外国人',
            'A foreign national',
            'Иностранный гражданин',
            '外国籍です',
            '외국인입니다',
          ),
          end: written(
            '外国人不能登记为个体工商户，可以设立外商投资企业，到市市场监督管理局办。要带什么，D03窗口可以用外语告诉您。',
            'Foreign nationals cannot be sole traders, but may set up a company with the city’s market administration. Window D03 tells you in your language what to bring.',
            'Иностранные граждане не могут быть ИП, но могут открыть компанию в городском управлении по надзору за рынком. Что взять, на вашем языке скажут в окне D03.',
            '外国人は個人事業の登記はできませんが、市の市場監督管理局で外資企業を設立できます。必要書類はD03番窓口で外国語でご案内します。',
            '외국인은 개인사업자가 될 수 없지만 시 시장감독관리국에서 외국인 투자 기업을 세울 수 있습니다. 필요한 서류는 D03 창구에서 외국어로 알려 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'form',
      label: written(
        '一个人开，还是一家人开？',
        'Alone or with your family?',
        'Кто будет вести дело?',
        'お一人で、それともご家族で？',
        '혼자 하시나요, 가족과 하시나요?',
      ),
      choices: [
        {id: 'alone', label: written('一个人', 'Alone', 'Один человек', '一人で', '혼자')},
        {id: 'family', label: written('一家人', 'With my family', 'Семья', '家族で', '가족과 함께')},
        {
          id: 'partners',
          label: written(
            '和朋友合伙',
            'With friends as partners',
            'Я и мои друзья',
            '友人と共同で',
            '친구와 동업',
          ),
          end: written(
            '合伙不能办个体工商户。请办“合伙企业设立登记”或“公司设立登记”，都在C06窗口，窗口会帮您比较哪样合适。',
            'Partners cannot be a sole trader. Please register a partnership or a company at window C06; we help you to compare.',
            'Партнёры не могут быть одним ИП. Зарегистрируйте товарищество или компанию в окне C06, там помогут выбрать.',
            '共同経営では個人事業の登記ができません。C06番窓口で共同経営企業（合伙企業）または会社を設立してください。どちらが合うか、一緒に考えます。',
            '동업은 개인사업자로 등록할 수 없습니다. C06 창구에서 동업기업이나 회사를 설립하세요. 어느 쪽이 맞는지 함께 살펴 드립니다.',
          ),
        },
      ],
    },
    {
      id: 'place',
      label: written(
        '在哪里经营？',
        'Where will you trade?',
        'Где будете работать?',
        'どこで営業しますか？',
        '어디에서 영업하나요?',
      ),
      choices: [
        {
          id: 'rented',
          label: written(
            '租的店面',
            'In a rented shop',
            'В арендованном помещении',
            '借りた店舗',
            '빌린 가게',
          ),
        },
        {
          id: 'own',
          label: written('自己的店面', 'In a shop of my own', 'В своём помещении', '自分の店舗', '내 가게'),
        },
        {id: 'dwelling', label: written('自己住的房子里', 'At home', 'Дома', '自宅', '살고 있는 집')},
        {
          id: 'online',
          label: written(
            '只在网上卖',
            'Only on line',
            'Только в интернете',
            'ネット販売のみ',
            '인터넷에서만',
          ),
        },
      ],
    },
    {
      id: 'trade',
      label: written(
        '做什么生意？',
        'What will you do?',
        'Чем займётесь?',
        'どんな商売ですか？',
        '어떤 장사인가요?',
      ),
      choices: [
        {
          id: 'food',
          label: written(
            '吃的、喝的',
            'Food and drink',
            'Еда и напитки',
            '食べ物・飲み物',
            '먹을거리, 마실 거리',
          ),
        },
        {
          id: 'hygiene',
          label: written(
            '理发、美容、旅馆、洗浴',
            'Hair, beauty, lodging, baths',
            'Парикмахерская, красота, гостиница, баня',
            '理髪・美容・宿泊・浴場',
            '이발, 미용, 숙박, 목욕',
          ),
        },
        {id: 'other', label: written('别的', 'Something else', 'Другое', 'その他', '그 밖의 것')},
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '年满18周岁，有经营能力。',
        'You are 18 or older and able to run a business.',
        'Вам исполнилось 18 лет, и вы можете вести дело.',
        '18歳以上で、営業する能力があること。',
        '만 18세 이상이고 영업할 능력이 있어야 합니다.',
      ),
    },
    {
      text: written(
        '有能联系上的经营场所，不是违章建筑。',
        'You have premises where you can be reached, lawfully built.',
        'Есть помещение, где вас можно найти, построенное законно.',
        '連絡のとれる営業場所があり、違法建築でないこと。',
        '연락할 수 있는 영업 장소가 있고 불법 건축물이 아니어야 합니다.',
      ),
      when: [{question: 'place', oneOf: ['rented', 'own', 'dwelling']}],
    },
    {
      text: written(
        '不扰民，楼里有利害关系的邻居都同意。',
        'It does not disturb, and the neighbours concerned agree.',
        'Дело не мешает соседям, и те, кого оно затрагивает, согласны.',
        '近所の迷惑にならず、関係する住民の同意があること。',
        '이웃에 피해를 주지 않고 관계된 이웃이 모두 동의해야 합니다.',
      ),
      when: dwelling,
    },
  ],
  materials: [
    idCard({
      standard: written(
        '网上办的刷脸认证，不用带。',
        'Not needed on line: your face is enough.',
        'Онлайн не нужно: личность подтверждают по лицу.',
        'オンラインなら顔認証で済み、不要です。',
        '온라인이면 얼굴 인식으로 되니 필요 없습니다.',
      ),
      when: mainland,
    }),
    paper(
      'residence',
      written(
        '港澳台居民居住证或来往内地（大陆）通行证',
        'Residence card, or travel permit to the mainland',
        'Карта проживания или пропуск на материк',
        '居住証または本土通行証',
        '거주증 또는 본토 통행증',
      ),
      {
        purpose: written(
          '证明身份，凭它和内地居民一样登记。',
          'It proves who you are: with it you register like anybody here.',
          'Подтверждает личность: с ней вас регистрируют на общих условиях.',
          '身元を確認します。本土の方と同じように登記できます。',
          '신분을 확인합니다. 이것이 있으면 본토 주민과 똑같이 등록할 수 있습니다.',
        ),
        when: neighbours,
      },
    ),
    formPaper(
      'application',
      written(
        '个体工商户登记申请书',
        'Application for registration',
        'Заявление о регистрации ИП',
        '個人事業登記申請書',
        '개인사업자 등록 신청서',
      ),
      'sole-trader-application',
      {
        purpose: written(
          '照您写的名称、地址、生意登记。',
          'We register name, place and trade just as you write them here.',
          'Название, адрес и вид деятельности запишем так, как вы укажете.',
          'お書きになった屋号・場所・事業をそのまま登記します。',
          '적으신 상호, 장소, 업종대로 등록합니다.',
        ),
        fillingIn: written(
          '名称起不好、经营范围不会写，窗口有人帮您选。',
          'We help you with the name and the words for your trade.',
          'С названием и видом деятельности поможем.',
          '屋号や事業内容の書き方は窓口でお手伝いします。',
          '상호나 영업 범위는 창구에서 함께 골라 드립니다.',
        ),
      },
    ),
    paper(
      'family',
      written(
        '参加经营的家庭成员身份证',
        'Identity cards of the family who take part',
        'Удостоверения участвующих членов семьи',
        '共に営む家族の身分証',
        '함께 하는 가족의 신분증',
      ),
      {
        pieces: [{form: 'copy', count: 1}],
        purpose: written(
          '一家人开的店，债务由全家共同承担。',
          'A family business answers for its debts with the family’s means.',
          'По долгам семейного дела отвечает вся семья.',
          '家族経営の債務は家族全体で負うため、確認します。',
          '가족이 함께 하는 가게의 빚은 가족이 함께 책임집니다.',
        ),
        when: family,
      },
    ),
    paper('lease', written('租房合同', 'Lease', 'Договор аренды', '賃貸借契約書', '임대 계약서'), {
      source: 'applicant',
      purpose: written(
        '证明这个店面您能用。',
        'It shows that you may use the shop.',
        'Подтверждает, что вы вправе занимать помещение.',
        'その店舗を使えることを確認します。',
        '그 가게를 쓸 수 있는지 확인합니다.',
      ),
      necessity: 'later',
      pieces: [{form: 'copy', count: 1}],
      sourceExplanation: written(
        '合同还在签的，先承诺，30天内补。',
        'If it is still being signed, promise it; it may follow within 30 days.',
        'Если ещё подписываете, дайте обязательство и донесите в течение 30 дней.',
        '締結中の場合は誓約のうえ、30日以内にお出しください。',
        '아직 계약 중이면 서약하고 30일 안에 내세요.',
      ),
      when: shop,
    }),
    paper(
      'deed',
      written(
        '房屋产权材料',
        'Proof of ownership',
        'Документ о собственности',
        '建物の権利証',
        '집 소유 서류',
      ),
      {
        shared: {
          certificate: written(
            '不动产登记我们自己查',
            'We look the property register up',
            'Проверим в реестре недвижимости',
            '不動産登記は当方で確認',
            '부동산 등기는 저희가 확인합니다',
          ),
        },
        when: ownShop,
      },
    ),
    paper(
      'neighbours',
      written(
        '住宅用于经营的承诺书',
        'Declaration on trading from a home',
        'Обязательство о работе в жилье',
        '住宅営業の誓約書',
        '주택 영업 서약서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '在家里做生意，不能影响邻居。',
          'A business in a home must not trouble the neighbours.',
          'Работа на дому не должна мешать соседям.',
          '住宅での営業が、近隣の迷惑にならないようにするためです。',
          '집에서 하는 장사가 이웃에 피해를 주지 않도록 하려는 것입니다.',
        ),
        sourceExplanation: written(
          '窗口现场签；写明邻居同意、不做餐饮和有噪声的生意。',
          'You sign it at the window: the neighbours agree, no catering and no noise.',
          'Подписывают в окне: соседи согласны, без общепита и шума.',
          '窓口で署名します。近隣の同意があり、飲食業や騒音を伴う営業をしない旨です。',
          '창구에서 서명합니다. 이웃이 동의하고 음식점이나 시끄러운 장사를 하지 않는다는 내용입니다.',
        ),
        when: dwelling,
      },
    ),
    paper(
      'platform',
      written(
        '电商平台的网络经营场所证明',
        'The platform’s proof of your on-line shop',
        'Подтверждение торговой площадки',
        'ECサイトの出店証明',
        '온라인 쇼핑몰의 입점 증명',
      ),
      {
        source: 'other',
        purpose: written(
          '确认网店是您开的。',
          'To see that the on-line shop is yours.',
          'Чтобы убедиться, что интернет-магазин ваш.',
          'ネットショップがご本人のものか確認します。',
          '온라인 가게가 본인 것인지 확인합니다.',
        ),
        pieces: [{form: 'electronic', count: 1}],
        sourceExplanation: written(
          '在平台后台下载，可以用网店地址登记。',
          'Download it from the platform; your shop’s web address can be registered.',
          'Скачайте в кабинете площадки; можно записать адрес интернет-магазина.',
          '出店者画面からダウンロード。ネットショップのURLで登記できます。',
          '판매자 화면에서 내려받습니다. 온라인 가게 주소로 등록할 수 있습니다.',
        ),
        when: online,
      },
    ),
  ],
  steps: [
    {
      id: 'name',
      name: written('起名字', 'Name', 'Название', '屋号', '상호'),
      explanation: written(
        '网上报一个名字，重名的系统会提醒。不想起名也可以。',
        'Enter a name on line; we tell you if it is taken. You may also have none.',
        'Введите название онлайн; система скажет, если оно занято. Можно и без названия.',
        'オンラインで入力すると、重複があれば知らせます。屋号なしでも構いません。',
        '온라인으로 입력하면 겹치는지 알려 줍니다. 상호가 없어도 됩니다.',
      ),
    },
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '网上或C05窗口提交，材料不齐的一次说清。',
        'On line or at window C05; we say at once all that is missing.',
        'Онлайн или в окне C05; о недостающем скажем сразу.',
        'オンラインまたはC05番窓口へ。不足は一度にお伝えします。',
        '온라인이나 C05 창구에서. 부족한 것은 한 번에 알려 드립니다.',
      ),
    },
    {
      id: 'check',
      name: written('审查', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '只看材料齐不齐、对不对，不上门检查。',
        'We look at the papers only; nobody inspects your shop.',
        'Смотрим только документы, в помещение не приходим.',
        '書類だけを確認し、店舗の検査はありません。',
        '서류만 보고 가게는 검사하지 않습니다.',
      ),
    },
    {
      id: 'decide',
      name: written('发照', 'Licence', 'Выдача', '許可証の交付', '등록증 발급'),
      explanation: written(
        '电子执照发到手机，纸质的可以领、可以寄，打印多少份都不收钱。',
        'The electronic licence comes to your phone; the paper one you collect or we post, free of charge.',
        'Электронное свидетельство придёт в телефон, бумажное можно забрать или получить почтой бесплатно.',
        '電子許可証がスマートフォンに届きます。紙は受け取りでも郵送でも無料です。',
        '전자 등록증이 휴대전화로 옵니다. 종이 등록증은 찾아가거나 우편으로 받으며 무료입니다.',
      ),
    },
    {
      id: 'food',
      name: written(
        '再办食品证',
        'Then the food licence',
        'Затем лицензия на продукты',
        '続けて食品許可',
        '이어서 식품 허가',
      ),
      explanation: written(
        '做餐饮、卖散装食品的，接着到C07窗口办食品经营许可；只卖预包装食品的，备案就行。',
        'For catering or loose food, get the food licence at window C07 next. For packed food only, a notice is enough.',
        'Для общепита и продуктов на развес получите лицензию в окне C07; для упакованных достаточно уведомления.',
        '飲食業や量り売りは、続けてC07番窓口で食品営業許可を。包装食品だけなら届出で済みます。',
        '음식점이나 낱개로 파는 식품은 이어서 C07 창구에서 식품 영업 허가를 받으세요. 포장 식품만 팔면 신고로 됩니다.',
      ),
      when: [{question: 'trade', oneOf: ['food']}],
    },
    {
      id: 'hygiene',
      name: written(
        '再办卫生证',
        'Then the hygiene licence',
        'Затем санитарная лицензия',
        '続けて衛生許可',
        '이어서 위생 허가',
      ),
      explanation: written(
        '接着到C09窗口办公共场所卫生许可，签承诺当天拿证。',
        'Get the hygiene licence for public places at window C09; with a promise, on the same day.',
        'Получите санитарную лицензию в окне C09; с обязательством — в тот же день.',
        '続けてC09番窓口で公共場所衛生許可を。誓約方式なら即日交付です。',
        '이어서 C09 창구에서 공중위생업소 위생 허가를 받으세요. 서약하면 그날 나옵니다.',
      ),
      when: [{question: 'trade', oneOf: ['hygiene']}],
    },
  ],
  legalLimits: [{count: 3, unit: 'workingDay'}],
  promisedLimits: [{count: 1, unit: 'workingDay'}],
  visits: [
    {
      count: 0,
      when: mainland,
    },
    {
      count: 1,
      reason: written(
        '证件不能在线核验的，要到窗口核对一次。',
        'A document that cannot be verified on line is checked once at the window.',
        'Если документ нельзя проверить онлайн, его один раз сверяют в окне.',
        'オンラインで確認できない証明書は、窓口で一度確認します。',
        '온라인으로 확인할 수 없는 증명서는 창구에서 한 번 확인합니다.',
      ),
    },
  ],
  fees: [],
  places: [serviceCentre('C05')],
  onlineDepth: 'application',
  channels: [
    {
      channel: 'mobile',
      explanation: written(
        '手机上全程能办，约10分钟。',
        'Wholly by phone, in about ten minutes.',
        'Полностью с телефона, около 10 минут.',
        'スマートフォンで最後までできます（約10分）。',
        '휴대전화로 모두 할 수 있습니다(약 10분).',
      ),
      when: mainland,
    },
    {channel: 'counter'},
    {
      channel: 'village',
      explanation: written(
        '各镇便民服务中心有人帮您在网上填。',
        'The town service centres help you to fill it in on line.',
        'В центрах услуг посёлков помогут заполнить онлайн.',
        '各鎮の住民サービスセンターで入力をお手伝いします。',
        '각 진 주민서비스센터에서 입력을 도와 드립니다.',
      ),
    },
  ],
  result: {
    name: written(
      '营业执照',
      'Business licence',
      'Свидетельство о регистрации',
      '営業許可証（営業執照）',
      '사업자등록증(영업집조)',
    ),
    deliveries: ['electronic', 'counter', 'post'],
  },
  area: written('全县通办', 'Anywhere in the county', 'По всему уезду', '県内どこでも', '현 안 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: written(
    '不需要，自己办不花一分钱',
    'Not needed: it costs you nothing',
    'Не нужны: самостоятельно — бесплатно',
    '不要（ご自身なら無料）',
    '필요 없음(직접 하면 무료)',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国市场主体登记管理条例》（国务院令第746号）',
        'Regulations on the Registration of Market Entities (State Council Decree 746)',
        'Положение о регистрации субъектов рынка (Указ Госсовета № 746)',
        '「市場主体登記管理条例」（国務院令第746号）',
        '「시장주체 등기관리조례」(국무원령 제746호)',
      ),
      clause: written('第十九条', 'Article 19', 'Статья 19', '第19条', '제19조'),
    },
    {
      title: written(
        '《促进个体工商户发展条例》（国务院令第755号）',
        'Regulations on Promoting Sole Traders (State Council Decree 755)',
        'Положение о поддержке индивидуальных предпринимателей (Указ Госсовета № 755)',
        '「個人事業者発展促進条例」（国務院令第755号）',
        '「개인사업자 발전 촉진조례」(국무원령 제755호)',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '办了执照就要交税吗？',
        'Do I pay tax as soon as I have the licence?',
        'Налоги платят сразу?',
        '許可証を取るとすぐ税金がかかりますか？',
        '등록증을 받으면 바로 세금을 내나요?',
      ),
      answer: written(
        '先到税务登记信息确认。没开张的按零申报；小规模的，月销售额10万元以内免增值税。',
        'First confirm your data with the tax service. If you have not opened you declare nothing sold; up to 100,000 yuan a month a small trader pays no value-added tax.',
        'Сначала подтвердите данные в налоговой. Пока не открылись — нулевая отчётность; малые с оборотом до 100 000 юаней в месяц НДС не платят.',
        'まず税務局で情報を確認します。未開業ならゼロ申告、小規模なら月売上10万元まで増値税は免除です。',
        '먼저 세무국에서 정보를 확인합니다. 아직 개업하지 않았으면 영(0) 신고를 하고, 소규모는 월 매출 10만 위안까지 부가가치세가 면제됩니다.',
      ),
    },
    {
      question: written(
        '农民卖自己种的菜要执照吗？',
        'Does a farmer need a licence to sell what they grow?',
        'Нужна ли регистрация тем, кто продаёт свой урожай?',
        '農家が自分の野菜を売るにも許可証が要りますか？',
        '농민이 직접 기른 채소를 팔 때도 등록이 필요한가요?',
      ),
      answer: written(
        '不用。卖自家农产品、自家手工品，做零星小活儿的，都不用登记。',
        'No. To sell your own produce or handiwork, or to do small jobs, no registration is needed.',
        'Нет. Свой урожай, свои поделки и мелкие услуги регистрировать не нужно.',
        'いいえ。自家の農産物や手芸品の販売、ちょっとした手間仕事に登記は不要です。',
        '아닙니다. 집에서 기르거나 만든 것을 팔거나 작은 일을 하는 데는 등록이 필요 없습니다.',
      ),
    },
    {
      question: written(
        '自称“代办年报”“收会费”的电话可信吗？',
        'Somebody phones and asks money for a report or a membership?',
        'Звонят и просят деньги за отчёт или взнос. Это правда?',
        '「年報代行」「会費」を求める電話は本物ですか？',
        '‘연간 보고 대행’, ‘회비’를 내라는 전화를 믿어도 되나요?',
      ),
      answer: written(
        '不要信，不要转钱。登记和年报都不收费，可以打12345举报。',
        'Do not believe it and do not pay. Registration and the yearly report are free; report such calls to 12345.',
        'Не верьте и не платите. Регистрация и отчёт бесплатны; сообщите о таком звонке по телефону 12345.',
        '信じず、お金を送らないでください。登記も年報も無料です。12345へ通報できます。',
        '믿지 말고 돈을 보내지 마세요. 등록과 연간 보고는 모두 무료이며 12345에 신고할 수 있습니다.',
      ),
    },
  ],
  ...phonesOf('marketRegulation'),
};
