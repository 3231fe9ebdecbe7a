import type {InFive} from './in-five.ts';

/** One piece of county news. */
export interface NewsItem {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly title: InFive;
  readonly lead: InFive;
  readonly paragraphs: readonly InFive[];
}

export const news: readonly NewsItem[] = [
  {
    id: 'saturday-hours',
    publishedOn: '2026-11-20',
    title: {
      zh: '政务服务中心12月起周六上午开门',
      en: 'The service centre opens on Saturday mornings from December',
      ru: 'С декабря центр услуг открыт и в субботу утром',
      ja: '行政サービスセンター、12月から土曜午前も開館',
      ko: '행정서비스센터, 12월부터 토요일 오전에도 운영',
    },
    lead: {
      zh: '12月5日起，每周六9:00至12:00照常办事，不用请假。',
      en: 'From 5 December all windows work on Saturdays from 9:00 to 12:00.',
      ru: 'С 5 декабря все окна работают по субботам с 9:00 до 12:00.',
      ja: '12月5日から、毎週土曜の9時から12時まで全窓口で手続きできます。',
      ko: '12월 5일부터 매주 토요일 9시부터 12시까지 모든 창구가 문을 엽니다.',
    },
    paragraphs: [
      {
        zh: '不少上班族在评价里说，工作日很难抽出时间来大厅。经过一个月试行，中心决定把周六上午固定为开放时间。社保、医保、户籍、不动产和市场监管窗口都在岗，其他事项可先收件，周一办理。',
        en: 'Many people told us in their ratings that they cannot come on a working day. After a month’s trial, Saturday morning is now a regular opening time. Social security, medical insurance, household registration, property and business windows are all staffed; other applications are taken in and handled on Monday.',
        ru: 'В оценках многие писали, что в будни прийти трудно. После месяца пробной работы субботнее утро стало постоянным. Работают окна социального и медицинского обеспечения, регистрации жителей, недвижимости и бизнеса; остальные заявления примут, а рассмотрят в понедельник.',
        ja: '「平日は仕事で来られない」という声が評価に多く寄せられました。1か月の試行を経て、土曜午前の開館を正式に決めました。社会保障、医療保険、戸籍、不動産、営業許可の各窓口が対応し、その他の手続きは受付後、月曜に処理します。',
        ko: '평일에는 오기 어렵다는 의견이 평가에 많았습니다. 한 달 동안 시범 운영한 끝에 토요일 오전을 정규 운영 시간으로 정했습니다. 사회보장, 의료보험, 호적, 부동산, 영업허가 창구가 모두 운영되며 그 밖의 업무는 접수한 뒤 월요일에 처리합니다.',
      },
      {
        zh: '周六无需预约，取号即办。停车场免费两小时。',
        en: 'No appointment is needed on Saturdays: take a ticket and wait your turn. Parking is free for two hours.',
        ru: 'Предварительная запись на субботу не нужна: возьмите талон и подождите вызова. Парковка два часа бесплатна.',
        ja: '土曜は予約不要です。番号札を取ってお待ちください。駐車場は2時間無料です。',
        ko: '토요일에는 예약 없이 번호표를 뽑고 기다리시면 됩니다. 주차는 두 시간 무료입니다.',
      },
    ],
  },
  {
    id: 'october-ratings',
    publishedOn: '2026-11-12',
    title: {
      zh: '10月评价情况：9件差评，9件都有回音',
      en: 'Ratings in October: nine bad ones, nine answers',
      ru: 'Оценки за октябрь: девять отрицательных — девять ответов',
      ja: '10月の評価結果：低評価9件、すべてに回答',
      ko: '10월 평가 결과: 낮은 평가 9건, 모두 답변 완료',
    },
    lead: {
      zh: '10月共收到评价1284件，9件差评全部在1个工作日内回访。',
      en: 'We received 1,284 ratings. Every person who gave a bad one was called within one working day.',
      ru: 'Поступило 1284 оценки. По каждой отрицательной мы связались с заявителем в течение одного рабочего дня.',
      ja: '評価は1,284件。低評価の9件には、すべて1営業日以内に連絡しました。',
      ko: '모두 1,284건의 평가를 받았고, 낮은 평가 9건은 전부 1근무일 안에 연락드렸습니다.',
    },
    paragraphs: [
      {
        zh: '差评主要集中在两件事上：一是材料清单不够清楚，二是外国人窗口等候时间偏长。我们已经把14个事项的清单重新写过，每份材料都附上样例；外国人窗口增加了一个席位。',
        en: 'The bad ratings were mostly about two things: unclear lists of documents, and long waits at the window for foreigners. We have rewritten 14 lists and added an example of every document. The window for foreigners has one more desk.',
        ru: 'Чаще всего жаловались на непонятные перечни документов и долгое ожидание в окне для иностранцев. Мы переписали 14 перечней и добавили образец каждого документа, а в окне для иностранцев открыли ещё одно место приёма.',
        ja: '主な理由は、必要書類の一覧が分かりにくいこと、外国人窓口の待ち時間が長いことの二つでした。14の手続きで一覧を書き直し、すべての書類に見本を付けました。外国人窓口の席も一つ増やしました。',
        ko: '이유는 주로 두 가지였습니다. 서류 목록이 분명하지 않고, 외국인 창구의 대기 시간이 길다는 것입니다. 14개 업무의 목록을 다시 쓰고 서류마다 견본을 붙였으며, 외국인 창구에 자리를 하나 더 마련했습니다.',
      },
      {
        zh: '评价由县政务服务局统一查看，办事窗口看不到评价人的姓名和电话。您可以凭编号和查询码随时查看进展。',
        en: 'Ratings are read by the county service bureau. The window never sees your name or phone number. With your number and tracking code you can see the progress at any time.',
        ru: 'Оценки читает уездное управление государственных услуг. Сотрудники окна не видят ни имени, ни телефона. По номеру и коду для проверки можно в любое время узнать, что сделано.',
        ja: '評価は県の行政サービス局が確認します。窓口の職員に氏名や電話番号は知らされません。受付番号と照会コードで、いつでも状況を確認できます。',
        ko: '평가는 현 행정서비스국이 확인하며, 창구 직원은 평가한 사람의 이름과 전화번호를 볼 수 없습니다. 접수번호와 조회 코드로 언제든지 진행 상황을 볼 수 있습니다.',
      },
    ],
  },
  {
    id: 'five-languages',
    publishedOn: '2026-11-05',
    title: {
      zh: '中英俄日韩五语窗口启用',
      en: 'A window that speaks five languages',
      ru: 'Открыто окно, где говорят на пяти языках',
      ja: '5か国語対応の窓口を開設',
      ko: '다섯 언어로 안내하는 창구 개설',
    },
    lead: {
      zh: '政务服务中心D区3号窗口提供中文、英语、俄语、日语、韩语服务。',
      en: 'Window D03 now serves you in Chinese, English, Russian, Japanese and Korean.',
      ru: 'В окне D03 вас примут на китайском, английском, русском, японском и корейском языках.',
      ja: 'D03窓口では、中国語・英語・ロシア語・日本語・韓国語でご案内します。',
      ko: 'D03 창구에서 중국어, 영어, 러시아어, 일본어, 한국어로 안내해 드립니다.',
    },
    paragraphs: [
      {
        zh: '窗口每天都有俄语和英语工作人员，日语和韩语通过视频连线，等候不超过五分钟。表格、清单和评价页面也都有五种语言。',
        en: 'Russian and English speakers are there every day; Japanese and Korean are a video call away, within five minutes. Forms, lists and the rating page come in all five languages.',
        ru: 'Русский и английский — каждый день на месте, японский и корейский — по видеосвязи, ожидание не дольше пяти минут. Бланки, перечни и страница оценки есть на всех пяти языках.',
        ja: 'ロシア語と英語は毎日職員が対応し、日本語と韓国語は5分以内にビデオ通話でおつなぎします。申請書、書類一覧、評価ページも5か国語に対応しています。',
        ko: '러시아어와 영어는 매일 직원이 응대하고, 일본어와 한국어는 5분 안에 영상 통화로 연결합니다. 신청서, 서류 목록, 평가 화면도 다섯 언어로 제공됩니다.',
      },
      {
        zh: '办完事后，欢迎用您熟悉的语言作出评价，我们会用同一种语言答复。',
        en: 'When your business is done, rate it in the language you know best. We answer in the same one.',
        ru: 'Когда дело завершено, оставьте оценку на удобном вам языке: мы ответим на нём же.',
        ja: '手続きが終わりましたら、使い慣れた言語で評価をお寄せください。同じ言語でお答えします。',
        ko: '일을 마치신 뒤에는 편한 언어로 평가해 주세요. 같은 언어로 답해 드립니다.',
      },
    ],
  },
  {
    id: 'medical-insurance-2027',
    publishedOn: '2026-10-28',
    title: {
      zh: '2027年度城乡居民医保开始缴费',
      en: 'Medical insurance for 2027: payment has begun',
      ru: 'Медицинская страховка на 2027 год: приём взносов начался',
      ja: '2027年度の住民医療保険、納付受付を開始',
      ko: '2027년도 주민 의료보험 납부 시작',
    },
    lead: {
      zh: '12月31日前缴费，2027年全年享受待遇。网上、村(社区)、大厅都能办。',
      en: 'Pay by 31 December and be covered throughout 2027: online, in your village or at the centre.',
      ru: 'Внесите взнос до 31 декабря — и страховка действует весь 2027 год. Оплатить можно онлайн, в своём селе или в центре услуг.',
      ja: '12月31日までに納付すると、2027年の1年間有効です。オンライン、村・地区の窓口、センターで納付できます。',
      ko: '12월 31일까지 내면 2027년 한 해 동안 보장됩니다. 온라인, 마을 사무소, 센터에서 낼 수 있습니다.',
    },
    paragraphs: [
      {
        zh: '已经参保的居民不用再登记，直接缴费即可。新生儿出生后90天内参保，从出生之日起享受待遇。',
        en: 'If you are already a member you need not register again; simply pay. A newborn child registered within 90 days is covered from birth.',
        ru: 'Если страховка уже есть, снова её оформлять не нужно — достаточно внести взнос. Новорождённые, оформленные в течение 90 дней, застрахованы со дня рождения.',
        ja: 'すでに加入している方は登録不要で、納付だけで済みます。新生児は90日以内に加入すると、出生日から給付を受けられます。',
        ko: '이미 가입한 분은 다시 등록하지 않고 보험료만 내면 됩니다. 신생아는 태어난 지 90일 안에 가입하면 출생일부터 보장됩니다.',
      },
      {
        zh: '行动不便的老人可以拨打12345，由工作人员上门代办。',
        en: 'Older people who find it hard to get about can call 12345, and somebody will come to their home.',
        ru: 'Пожилые люди, которым трудно выходить из дома, могут позвонить по номеру 12345: сотрудник придёт на дом.',
        ja: '外出が難しい高齢の方は12345にお電話ください。職員がご自宅に伺います。',
        ko: '거동이 불편한 어르신은 12345로 전화하시면 직원이 댁으로 찾아갑니다.',
      },
    ],
  },
];
