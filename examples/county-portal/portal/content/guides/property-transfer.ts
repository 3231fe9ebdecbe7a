import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import type {OfficialForm} from './official-form.ts';
import {formPaper, idCard, paper} from './papers.ts';
import {written} from './written.ts';

export const forms: readonly OfficialForm[] = [
  {
    id: 'property-registration-application',
    title: '不动产登记申请书',
    rows: [
      {label: '登记事由', sample: '国有建设用地使用权及房屋所有权转移登记（买卖）'},
      {label: '权利人（受让方）', sample: '郑例一'},
      {label: '义务人（转让方）', sample: '王例二'},
      {label: '不动产坐落', sample: '云渡县例示路9号例示花园3栋2单元501室'},
      {label: '不动产权证号', sample: '云（例）不动产权第0000001号'},
      {label: '建筑面积（平方米）', sample: '98.6'},
      {label: '共有方式', sample: '单独所有'},
    ],
    declaration: '所填内容和所交材料真实，房屋没有争议。如有不实，由申请人承担法律责任。',
  },
  {
    id: 'inheritance-agreement',
    title: '房屋继承分配协议',
    rows: [
      {label: '被继承人', sample: '孙例三'},
      {label: '全部法定继承人', sample: '李例四（配偶）、孙例五（子）、孙例六（女）'},
      {label: '房屋坐落', sample: '云渡县例示巷12号'},
      {label: '分给谁', sample: '李例四一人所有，其他人自愿放弃'},
    ],
    declaration: '以上是全部法定继承人，没有遗漏。我们自愿这样分配。',
  },
];

const sold = [{question: 'how', oneOf: ['sale']}];
const given = [{question: 'how', oneOf: ['gift']}];
const inherited = [{question: 'how', oneOf: ['inheritance']}];
const split = [{question: 'how', oneOf: ['divorce']}];
const divorced = [{question: 'couple', oneOf: ['registry']}];
const divorcedByCourt = [{question: 'couple', oneOf: ['court']}];
const married = [{question: 'couple', oneOf: ['married']}];
const quick = [{question: 'how', oneOf: ['sale', 'gift', 'divorce']}];
const taxed = [{question: 'how', oneOf: ['sale', 'gift']}];
const mortgaged = [{question: 'loan', oneOf: ['yes']}];
const home = [{question: 'use', oneOf: ['home']}];
const business = [{question: 'use', oneOf: ['business']}];

const registrationFee = {
  name: written(
    '不动产登记费',
    'Registration fee',
    'Плата за регистрацию',
    '不動産登記手数料',
    '부동산 등기 수수료',
  ),
  basis: written(
    '发改价格规〔2016〕2559号',
    'National Development and Reform Commission, 2016, No. 2559',
    'Государственный комитет по делам развития и реформ, 2016 г., № 2559',
    '国家発展改革委員会（2016年第2559号）',
    '국가발전개혁위원회 2016년 제2559호',
  ),
};

const buyersTax = written(
  '契税（买方）',
  'Deed tax, paid by the buyer',
  'Налог на сделку (платит покупатель)',
  '契税（買主負担）',
  '취득세(계약세, 매수인)',
);

const deedTaxLaw = written(
  '《中华人民共和国契税法》第三条',
  'Deed Tax Law, article 3',
  'Закон КНР о налоге на сделки с недвижимостью, статья 3',
  '「契税法」第3条',
  '「계약세법」 제3조',
);

export const guide: WrittenGuide = {
  taskCode: 'YD-ZR-0001',
  name: written(
    '存量房（二手房）转移登记',
    'Transfer of a home or building that was owned before',
    'Переход права на вторичное жильё',
    '中古不動産の所有権移転登記',
    '기존 주택(중고 주택) 소유권 이전등기',
  ),
  everydayNames: [
    written(
      '二手房过户',
      'changing the owner of a home',
      'переоформить квартиру',
      '家の名義変更',
      '집 명의 변경',
    ),
    written('办房产证', 'getting the deed', 'документы на квартиру', '権利証を取る', '집문서 받기'),
    written(
      '房子继承过户',
      'inheriting a house',
      'оформить дом по наследству',
      '家の相続登記',
      '집 상속 등기',
    ),
  ],
  ...{
    matterType: 'confirmation',
    level: 'county',
    audience: ['person', 'enterprise'],
    promptness: 'promised',
  },
  body: {
    ...bodyOf('naturalResources'),
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
  topics: ['housing', 'property', 'marriage', 'death'],
  version: {number: '7', validFrom: '2026-11-01', updatedOn: '2026-11-20'},
  questions: [
    {
      id: 'house',
      label: written(
        '是什么房子？',
        'Which house is it?',
        'О какой недвижимости речь?',
        'どんな建物ですか？',
        '어떤 집인가요?',
      ),
      choices: [
        {
          id: 'old',
          label: written(
            '已经有产权证的房子',
            'One that has a deed already',
            'Есть свидетельство о праве собственности',
            '権利証がすでにある建物',
            '이미 권리증이 있는 집',
          ),
        },
        {
          id: 'new',
          label: written(
            '向开发商买的新房',
            'A new one, bought from the developer',
            'Новая, куплена у застройщика',
            '開発業者から買った新築',
            '건설사에서 분양받은 새 집',
          ),
          end: written(
            '新房请办“新建商品房转移登记”，也在B06窗口，带购房合同、发票和身份证。开发商不配合的，窗口帮您联系。',
            'For a new home there is another registration, also at window B06. Bring the contract, the invoice and your identity card. If the developer does not help, we call them.',
            'Для новостройки есть отдельная услуга, тоже в окне B06. Возьмите договор, документ об оплате и удостоверение. Если застройщик не помогает, мы свяжемся с ним.',
            '新築は「新築住宅の移転登記」です。同じB06番窓口へ、売買契約書・領収書・身分証をお持ちください。業者が応じない場合は窓口から連絡します。',
            '새 집은 ‘신축 주택 이전등기’를 하셔야 합니다. 같은 B06 창구로 매매계약서, 영수증, 신분증을 가져오세요. 건설사가 협조하지 않으면 창구에서 연락해 드립니다.',
          ),
        },
        {
          id: 'village',
          label: written(
            '村里宅基地上的房子',
            'A house on village land',
            'Дом на земле сельского коллектива',
            '村の宅地に建つ家',
            '농촌 마을 택지에 지은 집',
          ),
          end: written(
            '村里的房子办“宅基地使用权及房屋所有权转移登记”，先到村委会开材料，再到镇便民服务中心。城镇居民不能买宅基地上的房子。',
            'A village house has a registration of its own: ask the village committee for the papers first, then go to the town service centre. Townspeople may not buy a house on village land.',
            'Для сельского дома порядок другой: сначала документы в сельском комитете, потом центр услуг посёлка. Городским жителям покупать дома на сельской земле нельзя.',
            '村の家は「宅地使用権・家屋所有権の移転登記」です。まず村民委員会で書類を受け取り、鎮の住民サービスセンターへお越しください。都市住民は村の宅地の家を購入できません。',
            '마을 집은 ‘택지사용권·가옥소유권 이전등기’를 하셔야 합니다. 먼저 촌민위원회에서 서류를 받고 진 주민서비스센터로 가세요. 도시 주민은 마을 택지의 집을 살 수 없습니다.',
          ),
        },
      ],
    },
    {
      id: 'how',
      label: written(
        '房子怎么到新主人手里？',
        'How does it come to the new owner?',
        'Как переходит право?',
        '名義が変わる理由は？',
        '어떻게 주인이 바뀌나요?',
      ),
      choices: [
        {id: 'sale', label: written('买卖', 'By sale', 'Купля-продажа', '売買', '매매')},
        {id: 'gift', label: written('赠与', 'As a gift', 'Дарение', '贈与', '증여')},
        {id: 'inheritance', label: written('继承', 'By inheritance', 'Наследство', '相続', '상속')},
        {
          id: 'divorce',
          label: written(
            '离婚分割，或夫妻之间加名、改名',
            'Divorce, or between husband and wife',
            'Раздел при разводе или между супругами',
            '離婚時の分割、夫婦間の名義変更',
            '이혼 분할, 부부 사이 명의 변경',
          ),
        },
      ],
    },
    {
      id: 'couple',
      label: written(
        '是下面哪种情况？',
        'Which of these is it?',
        'Какой это случай?',
        'どの場合ですか？',
        '어느 경우인가요?',
      ),
      choices: [
        {
          id: 'registry',
          label: written(
            '在婚姻登记处离的婚',
            'We divorced at a marriage registry',
            'Развод оформлен в отделе регистрации браков',
            '婚姻登記所で離婚した',
            '혼인등기소에서 이혼했습니다',
          ),
        },
        {
          id: 'court',
          label: written(
            '法院判决或调解离的婚',
            'A court divorced us',
            'Развод оформлен через суд',
            '裁判所の判決・調停で離婚した',
            '법원 판결이나 조정으로 이혼했습니다',
          ),
        },
        {
          id: 'married',
          label: written(
            '没有离婚，夫妻之间加名、改名',
            'We are married: add or change a name',
            'Развода нет: меняем или добавляем собственника',
            '離婚ではなく、夫婦間の名義の追加・変更',
            '이혼이 아니라 부부 사이 명의 추가·변경',
          ),
        },
      ],
      when: split,
    },
    {
      id: 'loan',
      label: written(
        '房子还有贷款没还清吗？',
        'Is there still a mortgage on it?',
        'Ипотека ещё не выплачена?',
        '住宅ローンが残っていますか？',
        '아직 갚지 않은 대출이 있나요?',
      ),
      hint: written(
        '不清楚的，在B07窗口免费查。',
        'Not sure? Window B07 looks it up, free of charge.',
        'Не знаете? В окне B07 проверят бесплатно.',
        '不明な場合はB07番窓口で無料で調べられます。',
        '모르시면 B07 창구에서 무료로 확인해 드립니다.',
      ),
      choices: [
        {id: 'no', label: written('没有', 'No', 'Нет, ипотеки нет', 'ありません', '없습니다')},
        {id: 'yes', label: written('还有', 'Yes', 'Да, не выплачена', '残っています', '있습니다')},
      ],
      when: quick,
    },
    {
      id: 'use',
      label: written(
        '是住宅吗？',
        'What is it used for?',
        'Для чего помещение?',
        '用途は？',
        '용도는 무엇인가요?',
      ),
      choices: [
        {id: 'home', label: written('住宅', 'A home', 'Жильё', '住宅です', '주택')},
        {
          id: 'business',
          label: written(
            '商铺、办公等',
            'A shop, an office and the like',
            'Магазин, офис и другое',
            '店舗・事務所など',
            '상가, 사무실 등',
          ),
        },
      ],
    },
  ],
  conditions: [
    {
      text: written(
        '房子在云渡县，已经登记过，没有被查封，没有争议。',
        'The house is in the county and registered, not seized by a court and not disputed.',
        'Недвижимость в уезде, зарегистрирована, без ареста и спора.',
        '建物が県内にあり登記済みで、差押えや争いがないこと。',
        '집이 이 현에 있고 등기되어 있으며 압류나 다툼이 없어야 합니다.',
      ),
    },
    {
      text: written(
        '买卖合同已经网签。没签的，B06窗口可以帮您签。',
        'The contract of sale is signed on line; window B06 can help you with it.',
        'Договор подписан в электронной системе; помогут в окне B06.',
        '売買契約のオンライン締結が済んでいること。B06番窓口でもお手伝いします。',
        '매매계약을 온라인으로 체결했어야 합니다. B06 창구에서 도와 드립니다.',
      ),
      when: sold,
    },
    {
      text: written(
        '全部法定继承人都知道并同意怎么分；有争议的，先到法院解决。',
        'All legal heirs know and agree; if they do not, a court has to decide first.',
        'Все наследники по закону знают и согласны; если есть спор, сначала решает суд.',
        '法定相続人全員が分け方に同意していること。争いがあれば先に裁判所で解決します。',
        '법정 상속인 모두가 알고 동의해야 합니다. 다툼이 있으면 먼저 법원에서 해결합니다.',
      ),
      when: inherited,
    },
    {
      text: written(
        '房子有共有人的，共有人都同意。',
        'Every co-owner agrees.',
        'Все совладельцы согласны.',
        '共有者がいる場合は全員の同意があること。',
        '공유자가 있으면 모두 동의해야 합니다.',
      ),
      when: quick,
    },
  ],
  materials: [
    idCard({
      standard: written(
        '双方的都要；单位带营业执照。',
        'Of both sides; a company shows its business licence.',
        'Обеих сторон; организация предъявляет свидетельство о регистрации.',
        '双方のもの。法人は営業許可証をお持ちください。',
        '양쪽 모두. 법인은 사업자등록증을 가져오세요.',
      ),
    }),
    formPaper(
      'application',
      written(
        '不动产登记申请书',
        'Application for registration',
        'Заявление о регистрации',
        '不動産登記申請書',
        '부동산 등기 신청서',
      ),
      'property-registration-application',
      {
        purpose: written(
          '没有您的申请，我们不能改登记簿。',
          'Without your application we may not change the register.',
          'Без вашего заявления мы не вправе менять реестр.',
          '申請がなければ、登記簿は変更できません。',
          '신청이 없으면 등기부를 바꿀 수 없습니다.',
        ),
        fillingIn: written(
          '窗口按合同打印好，您核对后签名。',
          'We print it from your contract; you check and sign it.',
          'Мы распечатаем его по договору, вы проверите и подпишете.',
          '窓口で契約内容を印刷します。確認のうえ署名してください。',
          '창구에서 계약서대로 출력해 드리니 확인하고 서명하시면 됩니다.',
        ),
      },
    ),
    paper(
      'deed',
      written(
        '不动产权证书（或老房产证）',
        'The deed, new or old',
        'Свидетельство о праве, новое или старое',
        '不動産権利証（旧権利証も可）',
        '부동산 권리증(옛 증서도 가능)',
      ),
      {
        purpose: written(
          '老证要收回，换成新主人的证。',
          'It is taken back; the new owner gets a new one.',
          'Его сдают, новый владелец получит своё.',
          '回収し、新しい名義の権利証を交付します。',
          '회수하고 새 주인의 증서를 드립니다.',
        ),
        sourceExplanation: written(
          '丢了的，在B06窗口登记遗失，网上公告15个工作日。',
          'Lost it? Tell window B06; a notice stands on line for 15 working days.',
          'Если утеряно, сообщите в окне B06; объявление размещают в сети на 15 рабочих дней.',
          '紛失した場合はB06番窓口へ。オンラインで15営業日公告します。',
          '잃어버렸으면 B06 창구에 알려 주세요. 온라인에 근무일 기준 15일 동안 공고합니다.',
        ),
      },
    ),
    paper(
      'contract',
      written('房屋买卖合同', 'Contract of sale', 'Договор купли-продажи', '売買契約書', '매매계약서'),
      {
        source: 'applicant',
        purpose: written(
          '核对房价和双方的约定。',
          'To see the price and what you agreed.',
          'Чтобы увидеть цену и условия.',
          '価格と合意内容を確認します。',
          '가격과 약속한 내용을 확인합니다.',
        ),
        shared: {
          certificate: written(
            '网签的合同，系统里就有',
            'Signed on line, so that we have it',
            'Подписан в электронной системе, у нас он есть',
            'オンライン締結なので当方で確認',
            '온라인으로 체결해 저희 시스템에 있습니다',
          ),
        },
        when: sold,
      },
    ),
    paper('gift', written('赠与合同', 'Contract of gift', 'Договор дарения', '贈与契約書', '증여 계약서'), {
      source: 'applicant',
      purpose: written(
        '确认房子是自愿送的，送给谁。',
        'It shows that the house is given freely, and to whom.',
        'Подтверждает, что недвижимость дарят добровольно и кому.',
        'ご本人の意思による贈与であることと、贈る相手を確認します。',
        '스스로 원해서 주는 것인지, 누구에게 주는지 확인합니다.',
      ),
      sourceExplanation: written(
        '窗口有样本，可以不公证。',
        'We have a model; a notary is not needed.',
        'Образец есть в окне, нотариус не нужен.',
        '窓口に見本があります。公証は不要です。',
        '창구에 견본이 있습니다. 공증은 필요 없습니다.',
      ),
      when: given,
    }),
    paper(
      'death',
      written('死亡证明', 'Death certificate', 'Свидетельство о смерти', '死亡証明書', '사망 증명서'),
      {
        purpose: written(
          '确认房主已经去世，房子可以继承了。',
          'It shows that the owner has died, so that the house can pass to the heirs.',
          'Подтверждает смерть владельца: только после неё дом переходит наследникам.',
          '所有者が亡くなり、相続が始まったことを確認します。',
          '주인이 돌아가셔서 상속할 수 있는지 확인합니다.',
        ),
        pieces: [{form: 'copy', count: 1}],
        sourceExplanation: written(
          '医院、派出所出具；户口已注销的，我们自己查。',
          'From the hospital or the police. If the register shows the death, we look it up.',
          'Выдаёт больница или полиция. Если в учёте уже отмечено, найдём сами.',
          '病院または派出所が発行。戸籍が抹消済みなら当方で確認します。',
          '병원이나 파출소에서 발급. 호적이 말소되었으면 저희가 확인합니다.',
        ),
        when: inherited,
      },
    ),
    paper(
      'kinship',
      written(
        '亲属关系材料',
        'Papers that show the family ties',
        'Документы о родстве',
        '親族関係を示す書類',
        '가족관계를 보여 주는 서류',
      ),
      {
        purpose: written(
          '确认没有漏掉继承人。',
          'To be sure that no heir is left out.',
          'Чтобы никого из наследников не забыть.',
          '相続人の漏れがないことを確認します。',
          '빠진 상속인이 없는지 확인합니다.',
        ),
        sourceExplanation: written(
          '户口簿、结婚证、出生证、人事档案里有一样就行；都没有的，签一份书面承诺。',
          'A household register, marriage or birth certificate or a staff file will do; if you have none, you sign a declaration.',
          'Подойдёт книга семейного учёта, свидетельство о браке или рождении, личное дело; если ничего нет — письменное обязательство.',
          '戸籍簿・結婚証・出生証明・人事記録のいずれかで結構です。どれもない場合は誓約書に署名いただきます。',
          '호구부, 결혼증, 출생증명, 인사기록 가운데 하나면 됩니다. 모두 없으면 서약서에 서명하세요.',
        ),
        when: inherited,
      },
    ),
    formPaper(
      'agreement',
      written(
        '遗嘱，或全部继承人的分配协议',
        'The will, or an agreement of all heirs',
        'Завещание или соглашение всех наследников',
        '遺言書、または相続人全員の協議書',
        '유언장 또는 상속인 전원의 협의서',
      ),
      'inheritance-agreement',
      {
        purpose: written(
          '写清房子归谁，免得以后争。',
          'It settles whose the house is, so that nobody disputes it later.',
          'Чтобы было ясно, кому переходит дом, и потом не спорили.',
          '誰が受け継ぐかを明らかにし、後の争いを防ぎます。',
          '집을 누가 물려받는지 분명히 해 나중의 다툼을 막습니다.',
        ),
        fillingIn: written(
          '继承人一起到窗口签。到不了的，可以视频见证。',
          'The heirs sign at the window; who cannot come signs by video.',
          'Наследники подписывают в окне; кто не может приехать — по видеосвязи.',
          '相続人が窓口で署名します。来られない方はビデオ通話でもできます。',
          '상속인이 창구에서 함께 서명합니다. 오지 못하면 영상으로 할 수 있습니다.',
        ),
        when: inherited,
      },
    ),
    paper(
      'divorce',
      written('离婚证', 'Divorce certificate', 'Свидетельство о разводе', '離婚証', '이혼증'),
      {
        shared: {
          certificate: written(
            '离婚登记我们自己查',
            'We look the divorce up',
            'Регистрацию развода проверим сами',
            '離婚の登記は当方で確認',
            '이혼 등록은 저희가 확인합니다',
          ),
        },
        when: divorced,
      },
    ),
    paper(
      'divorce-agreement',
      written('离婚协议书', 'Divorce agreement', 'Соглашение о разводе', '離婚協議書', '이혼 협의서'),
      {
        source: 'applicant',
        purpose: written(
          '看你们约定房子分给谁。',
          'To see to whom you agreed to give the house.',
          'Чтобы увидеть, кому по соглашению переходит жильё.',
          '家をどちらのものにする合意か確認します。',
          '집을 누구 몫으로 하기로 했는지 확인합니다.',
        ),
        sourceExplanation: written(
          '带登记处盖章的那份；丢了的，到办离婚的登记处免费复印存档。',
          'The one with the registry’s stamp. Lost it? The registry where you divorced copies its record, free of charge.',
          'Экземпляр с печатью отдела регистрации. Если утеряно, там, где оформили развод, бесплатно сделают копию из архива.',
          '登記所の印があるもの。紛失した場合は、離婚した登記所で保管分の写しを無料で受け取れます。',
          '등기소 도장이 찍힌 것. 잃어버렸으면 이혼한 등기소에서 보관본을 무료로 복사해 드립니다.',
        ),
        when: divorced,
      },
    ),
    paper(
      'divorce-judgment',
      written(
        '法院的离婚判决书或调解书',
        'The court’s judgment or settlement',
        'Решение суда о разводе или мировое соглашение',
        '裁判所の離婚判決書または調停書',
        '법원의 이혼 판결문 또는 조정서',
      ),
      {
        source: 'other',
        purpose: written(
          '看法院把房子判给了谁。',
          'To see to whom the court gave the house.',
          'Чтобы увидеть, кому суд присудил жильё.',
          '裁判所が家をどちらのものとしたか確認します。',
          '법원이 집을 누구 몫으로 정했는지 확인합니다.',
        ),
        sourceExplanation: written(
          '要带来，我们查不到。判决书请附生效证明，丢了都可以向审理的法院要。',
          'Please bring it: we cannot look it up. With a judgment bring the proof that it is final. The court gives you either again.',
          'Нужно принести: проверить сами мы не можем. К решению приложите справку о вступлении в силу. Утерянное выдаст суд.',
          '当方では確認できないため、お持ちください。判決書には確定証明書を添えます。紛失した場合は裁判所で再交付を受けられます。',
          '저희가 조회할 수 없으니 가져오세요. 판결문에는 확정증명서를 붙입니다. 잃어버렸으면 재판한 법원에서 받으세요.',
        ),
        when: divorcedByCourt,
      },
    ),
    paper(
      'marriage',
      written('结婚证', 'Marriage certificate', 'Свидетельство о браке', '結婚証', '결혼증'),
      {
        shared: {
          certificate: written(
            '婚姻登记我们自己查',
            'We look the marriage up',
            'Регистрацию брака проверим сами',
            '婚姻登記は当方で確認',
            '혼인 등록은 저희가 확인합니다',
          ),
        },
        when: married,
      },
    ),
    paper(
      'couple-agreement',
      written(
        '夫妻财产约定书',
        'Agreement of husband and wife on the house',
        'Соглашение супругов об имуществе',
        '夫婦財産の合意書',
        '부부 재산 약정서',
      ),
      {
        source: 'applicant',
        purpose: written(
          '写明房子归一方还是两人共有。',
          'It says whether one of you owns the house or both.',
          'В нём указано, принадлежит ли жильё одному из вас или обоим.',
          '家を一方のものとするか、二人の共有とするかを明らかにします。',
          '집을 한 사람 것으로 할지 함께 가질지 분명히 합니다.',
        ),
        sourceExplanation: written(
          'B06窗口有样本，两人当面签，可以不公证。',
          'Window B06 has a model: you both sign it there; a notary is not needed.',
          'Образец есть в окне B06: подписывают оба, нотариус не требуется.',
          'B06番窓口に見本があります。お二人で署名します。公証は不要です。',
          'B06 창구에 견본이 있습니다. 두 분이 함께 서명합니다. 공증은 필요 없습니다.',
        ),
        when: married,
      },
    ),
    paper(
      'bank',
      written(
        '银行同意带押过户的书面意见',
        'The bank’s consent to a transfer under mortgage',
        'Согласие банка на сделку с ипотекой',
        '抵当権付き移転への銀行の同意書',
        '담보를 유지한 이전에 대한 은행 동의서',
      ),
      {
        source: 'other',
        purpose: written(
          '确认银行知道换房主，也同意。',
          'It shows that the bank knows of the new owner and agrees.',
          'Чтобы убедиться, что банк знает о смене владельца и не возражает.',
          '名義の変更を銀行が承知しているか確認します。',
          '주인이 바뀌는 것을 은행이 알고 동의하는지 확인합니다.',
        ),
        necessity: 'later',
        sourceExplanation: written(
          '向贷款银行要，先受理，发证前补。云渡县的银行都可以带押过户，不用先借钱还贷。',
          'From the bank; it may follow before the deed is issued. All banks in the county allow it: no need to borrow to pay the loan off first.',
          'Выдаёт банк; можно донести до выдачи документов. Все банки уезда это делают: занимать деньги на погашение не нужно.',
          '融資銀行が発行。交付前までに提出で構いません。県内の全銀行が対応し、先に借りて完済する必要はありません。',
          '대출 은행에서 받습니다. 증서 발급 전까지 내면 됩니다. 이 현의 모든 은행이 가능하니 먼저 돈을 빌려 갚지 않아도 됩니다.',
        ),
        when: mortgaged,
      },
    ),
  ],
  steps: [
    {
      id: 'accept',
      name: written('申请受理', 'Application', 'Приём заявления', '申請の受付', '신청 접수'),
      explanation: written(
        '登记和缴税在B06一个窗口，一次交材料。',
        'Registration and taxes at one window, B06; hand in the papers once.',
        'Регистрация и налоги в одном окне B06, документы сдают один раз.',
        '登記も税金もB06番窓口ひとつ。書類は一度で済みます。',
        '등기와 세금을 B06 창구 한 곳에서, 서류는 한 번만 냅니다.',
      ),
    },
    {
      id: 'tax',
      name: written('缴税', 'Taxes', 'Налоги', '納税', '세금 납부'),
      explanation: written(
        '税务人员当场算好，手机就能付。',
        'The tax officer works it out at once; you can pay by phone.',
        'Налоговый сотрудник сразу посчитает сумму, оплатить можно с телефона.',
        '税務担当者がその場で計算します。スマートフォンで払えます。',
        '세무 담당자가 바로 계산해 드립니다. 휴대전화로 낼 수 있습니다.',
      ),
      when: taxed,
    },
    {
      id: 'notice',
      name: written('公告', 'Public notice', 'Объявление', '公告の掲載', '공고'),
      limit: {count: 15, unit: 'workingDay'},
      explanation: written(
        '没有公证的继承，在网上公告，看有没有人提出异议。',
        'An inheritance without a notary is announced on line, in case somebody objects.',
        'Если наследство без нотариуса, размещаем объявление в сети, чтобы узнать о возражениях.',
        '公証のない相続は、異議の有無を確かめるためオンラインで公告します。',
        '공증하지 않은 상속은 이의가 있는지 온라인에 공고합니다.',
      ),
      when: inherited,
    },
    {
      id: 'check',
      name: written('审核', 'Check', 'Проверка', '審査', '심사'),
      explanation: written(
        '核对登记簿，看有没有查封、抵押。',
        'We look in the register for seizures and mortgages.',
        'Сверяем с реестром: нет ли ареста и ипотеки.',
        '登記簿で差押えや抵当を確認します。',
        '등기부에서 압류와 저당을 확인합니다.',
      ),
    },
    {
      id: 'decide',
      name: written('登簿发证', 'Registration', 'Регистрация', '登記・権利証の交付', '등기 및 증서 발급'),
      explanation: written(
        '记上登记簿，房子就是新主人的。证可以邮寄，电子证马上能用。水、电、气一起改名。',
        'With the entry in the register the house is the new owner’s. The deed can be sent by post; the electronic one works at once. Water, power and gas change with it.',
        'После записи в реестр право переходит к новому владельцу. Документ можно получить почтой, электронный действует сразу. Вода, свет и газ переоформляются заодно.',
        '登記簿への記載で所有権が移ります。権利証は郵送も可能、電子版はすぐ使えます。水道・電気・ガスの名義も同時に変わります。',
        '등기부에 적히면 새 주인의 집이 됩니다. 증서는 우편으로 받을 수 있고 전자 증서는 바로 쓸 수 있습니다. 수도·전기·가스 명의도 함께 바뀝니다.',
      ),
    },
  ],
  legalLimits: [{count: 30, unit: 'workingDay'}],
  promisedLimits: [
    {count: 1, unit: 'workingDay', when: quick},
    {
      count: 18,
      unit: 'workingDay',
      explanation: written(
        '其中公告15个工作日；做过继承公证的，1个工作日。',
        'Of these, 15 are the public notice; with a notary’s deed it is one working day.',
        'Из них 15 — объявление; с нотариальным свидетельством — один рабочий день.',
        'うち15営業日は公告。公証済みの相続は1営業日です。',
        '그중 근무일 기준 15일은 공고 기간. 공증한 상속은 근무일 기준 1일입니다.',
      ),
      when: inherited,
    },
  ],
  visits: [
    {
      count: 1,
      reason: written(
        '双方当面核对身份、签名。已在网上实名签好的，来领证时核对就行。',
        'Both of you prove who you are and sign. If you signed on line, only to collect the deed.',
        'Обе стороны подтверждают личность и подписывают. Если подписали онлайн — только чтобы забрать документ.',
        '双方の本人確認と署名のため。オンラインで署名済みなら受け取り時だけです。',
        '양쪽이 신분을 확인하고 서명합니다. 온라인으로 서명했으면 증서를 받을 때만 오세요.',
      ),
      when: quick,
    },
    {
      count: 2,
      reason: written(
        '一次由继承人当面签名，公告期满后一次领证；证可以改为邮寄。',
        'Once for the heirs to sign, once after the notice for the deed, which we can also post.',
        'Один раз — подписи наследников, второй — после объявления за документом; его можно получить и почтой.',
        '相続人の署名で1回、公告後の受け取りで1回。郵送なら1回です。',
        '상속인 서명에 한 번, 공고 뒤 증서 수령에 한 번. 우편으로 받으면 한 번입니다.',
      ),
      when: inherited,
    },
  ],
  fees: [
    {
      ...registrationFee,
      standard: written('每件80元', '80 yuan', '80 юаней', '1件80元', '1건 80위안'),
      when: home,
    },
    {
      ...registrationFee,
      standard: written('每件550元', '550 yuan', '550 юаней', '1件550元', '1건 550위안'),
      reduction: written(
        '小微企业、个体工商户免收。',
        'Free for small firms and sole traders.',
        'Для малых предприятий и ИП бесплатно.',
        '小規模企業・個人事業者は免除。',
        '소기업과 개인사업자는 면제.',
      ),
      when: business,
    },
    {
      name: buyersTax,
      standard: written(
        '140平方米以内1%；更大的，首套1.5%，二套2%；三套以上3%',
        'Up to 140 m²: 1%. Larger: 1.5% for the first home, 2% for the second. Third and more: 3%',
        'До 140 м² — 1 %; больше — 1,5 % за первое жильё, 2 % за второе; третье и далее — 3 %',
        '140㎡以下1％。それ以上は1軒目1.5％、2軒目2％。3軒目以降3％',
        '140㎡ 이하 1%. 그보다 크면 첫째 집 1.5%, 둘째 집 2%. 셋째 집부터 3%',
      ),
      basis: written(
        '《中华人民共和国契税法》；财政部、税务总局、住房城乡建设部公告2024年第16号',
        'Deed Tax Law; announcement No. 16 of 2024 of the ministries of finance, taxes and housing',
        'Закон КНР о налоге на сделки с недвижимостью; объявление № 16 2024 г. трёх ведомств',
        '「契税法」、財政部・税務総局・住宅都市農村建設部公告2024年第16号',
        '「계약세법」, 재정부·세무총국·주택도시농촌건설부 공고 2024년 제16호',
      ),
      when: [...sold, ...home],
    },
    {
      name: buyersTax,
      standard: written('房价的3%', '3% of the price', '3 % цены', '価格の3％', '가격의 3%'),
      basis: deedTaxLaw,
      when: [...sold, ...business],
    },
    {
      name: written(
        '契税（受赠人）',
        'Deed tax, paid by whoever receives it',
        'Налог на сделку (платит тот, кому дарят)',
        '契税（受贈者負担）',
        '취득세(계약세, 받는 사람)',
      ),
      standard: written('评估价的3%', '3% of the value', '3 % стоимости', '評価額の3％', '평가액의 3%'),
      basis: deedTaxLaw,
      when: given,
    },
    {
      name: written(
        '增值税（卖方）',
        'Value-added tax, paid by the seller',
        'НДС (платит продавец)',
        '増値税（売主負担）',
        '부가가치세(매도인)',
      ),
      standard: written(
        '买入不满2年的3%，满2年免征',
        '3% within two years of buying; none after',
        '3 %, если владели меньше 2 лет; потом налога нет',
        '取得後2年未満3％、2年以上は免除',
        '산 지 2년 미만 3%, 2년 이상 면제',
      ),
      basis: written(
        '财政部、税务总局关于个人销售住房增值税政策的公告（2026年1月1日起）',
        'Announcement on value-added tax on homes sold by persons, in force since 1 January 2026',
        'Объявление об НДС при продаже жилья гражданами, действует с 1 января 2026 г.',
        '個人の住宅売却に係る増値税政策の公告（2026年1月1日施行）',
        '개인 주택 판매 부가가치세 정책 공고(2026년 1월 1일 시행)',
      ),
      when: [...sold, ...home],
    },
    {
      name: written(
        '个人所得税（卖方）',
        'Income tax, paid by the seller',
        'Подоходный налог (платит продавец)',
        '個人所得税（売主負担）',
        '개인소득세(매도인)',
      ),
      standard: written(
        '房价的1%，或差价的20%',
        '1% of the price, or 20% of the gain',
        '1 % цены или 20 % прибыли',
        '価格の1％、または差益の20％',
        '가격의 1% 또는 차익의 20%',
      ),
      basis: written(
        '《中华人民共和国个人所得税法》',
        'Individual Income Tax Law',
        'Закон КНР о подоходном налоге',
        '「個人所得税法」',
        '「개인소득세법」',
      ),
      reduction: written(
        '自用满5年、又是家里唯一住房的，免征。',
        'None if it was the family’s only home for five years.',
        'Не платят, если это единственное жильё семьи не меньше 5 лет.',
        '5年以上所有した家族唯一の住宅なら免除。',
        '5년 이상 된 가족의 유일한 집이면 면제.',
      ),
      when: [...sold, ...home],
    },
  ],
  places: [serviceCentre('B06')],
  specialProcedure: written(
    '没有公证的继承，要公告15个工作日，已算在办理期限里。',
    'An inheritance without a notary is announced for 15 working days, which are part of the time limit.',
    'О наследстве без нотариуса объявляют на 15 рабочих дней; они входят в срок.',
    '公証のない相続は15営業日公告します（処理期間に含みます）。',
    '공증하지 않은 상속은 근무일 기준 15일 동안 공고하며, 이 기간은 처리 기한에 들어 있습니다.',
  ),
  onlineDepth: 'precheck',
  channels: [
    {
      channel: 'online',
      explanation: written(
        '买卖可以先在网上申请、预审。',
        'A sale can be applied for and checked on line first.',
        'При продаже можно сначала подать заявление и пройти проверку онлайн.',
        '売買は先にオンラインで申請・事前確認ができます。',
        '매매는 먼저 온라인으로 신청하고 사전 확인을 받을 수 있습니다.',
      ),
      when: sold,
    },
    {channel: 'counter'},
    {
      channel: 'agent',
      explanation: written(
        '行动不便的老人，我们上门办，不收钱。',
        'For old people who cannot come we come to you, free of charge.',
        'К пожилым, кому трудно ходить, приедем сами и бесплатно.',
        'お体の不自由な高齢の方には、無料でご自宅に伺います。',
        '거동이 불편한 어르신은 저희가 무료로 찾아갑니다.',
      ),
    },
  ],
  result: {
    name: written(
      '不动产权证书',
      'Property ownership certificate',
      'Свидетельство о праве на недвижимость',
      '不動産権利証',
      '부동산 권리증',
    ),
    deliveries: ['counter', 'post', 'electronic'],
  },
  area: written('全县通办', 'Anywhere in the county', 'По всему уезду', '県内どこでも', '현 안 어디서나'),
  booking: {offered: true},
  onlinePayment: {offered: true},
  express: {offered: true},
  intermediary: written(
    '不需要，房子自己就能过户',
    'Not needed: you can do it yourselves',
    'Не нужны: всё можно сделать без них',
    '不要（ご自身でできます）',
    '필요 없음(직접 할 수 있습니다)',
  ),
  legalBasis: [
    {
      title: written(
        '《中华人民共和国民法典》',
        'Civil Code of the People’s Republic of China',
        'Гражданский кодекс КНР',
        '「中華人民共和国民法典」',
        '「중화인민공화국 민법전」',
      ),
      clause: written('第二百零九条', 'Article 209', 'Статья 209', '第209条', '제209조'),
    },
    {
      title: written(
        '《不动产登记暂行条例》（国务院令第656号）',
        'Interim Regulations on Property Registration (State Council Decree 656)',
        'Временное положение о регистрации недвижимости (Указ Госсовета № 656)',
        '「不動産登記暫定条例」（国務院令第656号）',
        '「부동산등기 잠정조례」(국무원령 제656호)',
      ),
    },
    {
      title: written(
        '《不动产登记暂行条例实施细则》',
        'Rules for the Implementation of the Interim Regulations on Property Registration',
        'Правила применения Временного положения о регистрации недвижимости',
        '「不動産登記暫定条例実施細則」',
        '「부동산등기 잠정조례 시행세칙」',
      ),
      clause: written(
        '第十四条、第三十八条',
        'Articles 14 and 38',
        'Статьи 14 и 38',
        '第14条、第38条',
        '제14조, 제38조',
      ),
    },
  ],
  commonQuestions: [
    {
      question: written(
        '房款先付还是先过户？',
        'Pay first or register first?',
        'Что сначала: деньги или оформление?',
        '支払いと登記、どちらが先ですか？',
        '돈을 먼저 내나요, 등기를 먼저 하나요?',
      ),
      answer: written(
        '可以把钱存进免费的资金监管账户，登记好了才付给卖方，双方都放心。',
        'Put the money into our supervised account, free of charge. The seller gets it once the house is yours.',
        'Положите деньги на бесплатный контролируемый счёт: продавец получит их после регистрации.',
        '無料の資金監督口座に預ければ、登記後に売主へ支払われるので双方安心です。',
        '무료 자금 감독 계좌에 넣어 두면 등기가 끝난 뒤 매도인에게 지급되어 양쪽 모두 안심할 수 있습니다.',
      ),
      when: sold,
    },
    {
      question: written(
        '父母把房子给孩子，买卖、赠与、继承哪样省钱？',
        'Parents pass the house to a child: which way is cheapest?',
        'Родители передают дом детям: как дешевле?',
        '親から子へは、売買・贈与・相続のどれが安いですか？',
        '부모가 자녀에게 집을 줄 때 어느 방법이 저렴한가요?',
      ),
      answer: written(
        '要看面积、年限和以后卖不卖。请先打电话或到B06窗口，我们免费帮您算清楚再选。',
        'It depends on size, years and whether it will be sold. Ask at window B06: we work it out free of charge before you choose.',
        'Зависит от площади, срока и планов продажи. Спросите в окне B06: бесплатно посчитаем, потом выберете.',
        '面積・年数・将来売却するかによります。B06番窓口で無料で計算しますので、それからお選びください。',
        '면적과 기간, 나중에 팔지에 따라 다릅니다. B06 창구에서 무료로 계산해 드리니 그다음에 고르세요.',
      ),
    },
    {
      question: written(
        '继承一定要公证吗？',
        'Does an inheritance need a notary?',
        'Нужен ли нотариус для наследства?',
        '相続に公証は必須ですか？',
        '상속은 꼭 공증해야 하나요?',
      ),
      answer: written(
        '不一定。全部继承人一起来就行；人多、来不齐的，公证更方便。',
        'No. It is enough that all heirs come; if they are many or far away, a notary is easier.',
        'Нет, достаточно прийти всем наследникам. Если их много или они далеко, с нотариусом проще.',
        'いいえ。相続人全員で来ていただければ大丈夫です。人数が多くそろわない場合は公証が便利です。',
        '아닙니다. 상속인이 모두 오면 됩니다. 사람이 많아 다 오기 어려우면 공증이 편합니다.',
      ),
      when: inherited,
    },
  ],
  ...phonesOf('naturalResources'),
};
