import type {GuideCatalogue} from '@huiyin/core';

// The county's words, and what people call it in English, Russian, Japanese and Korean.
const rows = `
  居民身份证 | id card, identity card | удостоверение личности, внутренний паспорт | 身分証明書, 身分証 | 신분증, 주민등록증
  居住证、居留证件 | residence permit, residence card | вид на жительство, временная регистрация | 在留カード, 居住証 | 체류증, 거류증, 거주증
  外国人普通签证、外国人居留证件 | visa, visa extension | виза, продлить визу | ビザ, 査証 | 비자, 비자 연장
  外国人住宿登记 | police registration, accommodation registration, register address | регистрация по месту пребывания, встать на учёт | 宿泊登録, 住所の届け出 | 주숙등기, 숙박 등록
  外国人来华工作许可 | work permit, work visa | разрешение на работу, рабочая виза | 就労ビザ, 就労許可 | 취업비자, 취업 허가
  普通护照 | passport | загранпаспорт, заграничный паспорт | パスポート, 旅券 | 여권
  普通护照补发 | lost passport, passport stolen | потерян паспорт, украли паспорт | パスポート紛失 | 여권 분실
  往来港澳通行证 | hong kong permit, macau permit | пропуск в Гонконг | 香港マカオ通行証 | 홍콩 통행증
  涉外结婚登记 | marry a chinese citizen, marrying a foreigner | брак с иностранцем | 国際結婚 | 국제결혼
  补领结婚证 | lost marriage certificate | потеряно свидетельство о браке | 結婚証の再発行 | 결혼증 재발급
  户口迁移、居住登记 | move house, change address | переезд, смена адреса | 引っ越し, 住所変更, 転入 | 이사, 주소 변경, 전입
  户口登记项目（姓名）变更更正 | change name | сменить имя, сменить фамилию | 改名, 氏名変更 | 개명, 이름 변경
  居民户口簿 | household register, hukou booklet | книга семейного учёта | 戸籍簿 | 호구부
  机动车驾驶证 | driving licence, driver license | водительские права, водительское удостоверение | 運転免許 | 운전면허
  机动车驾驶证遗失补证 | lost driving licence | потерял права | 免許の紛失 | 면허증 분실
  持境外机动车驾驶证申领驾驶证 | foreign driving licence, international driving permit | обмен иностранных прав | 外国免許の切り替え | 외국 면허 교환
  机动车注册登记 | register a car, new car | поставить машину на учёт | 車の登録 | 차량 등록
  机动车转让登记 | sell a car, used car | продать машину | 車の名義変更 | 차량 명의이전
  机动车号牌 | number plate, licence plate | номера на машину | ナンバープレート | 번호판
  机动车检验 | car inspection | техосмотр | 車検 | 자동차 검사
  电动自行车 | e-bike, electric scooter | электровелосипед, электроскутер | 電動自転車 | 전기자전거, 전동차
  交通违法信息查询与处理 | traffic fine, parking ticket | штраф за нарушение, дорожный штраф | 交通違反, 罰金 | 교통 위반, 과태료
  养犬登记 | dog, pet | собака | 犬, ペット | 반려견, 강아지
  无犯罪记录证明 | criminal record, police clearance | справка о несудимости | 無犯罪証明 | 범죄경력 증명
  出生医学证明、新生儿出生登记 | birth certificate | свидетельство о рождении | 出生証明書 | 출생증명서
  新生儿出生登记 | newborn, baby | новорождённый, младенец | 出生届, 赤ちゃん | 출생신고, 신생아
  死亡医学证明、死亡注销户口登记 | death certificate, died | свидетельство о смерти, умер | 死亡届, 死亡証明書 | 사망신고, 사망
  殡仪服务、火化 | funeral, cremation | похороны, кремация | 葬式, 火葬 | 장례, 화장
  公墓 | cemetery, grave | кладбище, могила | 墓, 墓地 | 묘지, 납골당
  收养登记 | adoption, adopt | усыновление, удочерение | 養子, 養子縁組 | 입양
  义务教育阶段入学报名 | enrol child, school place | записать в школу, первый класс | 学校, 小学校 | 학교, 입학
  随迁子女入学 | migrant children | дети приезжих | 転入児童 | 이주 자녀
  幼儿园入园报名 | kindergarten | детский сад, садик | 幼稚園 | 유치원
  托育机构备案、民办幼儿园设立 | nursery, day care, childcare | ясли, частный детский сад | 保育園, 託児所 | 어린이집
  学生转学 | change school, school transfer | перевести в другую школу | 転校 | 전학
  高考报名 | university entrance exam, gaokao | вступительный экзамен, гаокао | 大学入試 | 수능, 대입
  助学贷款 | student loan | студенческий кредит, кредит на учёбу | 奨学金, 学生ローン | 학자금 대출
  教师资格 | teacher | учитель, преподаватель | 教員免許, 教師 | 교사
  普通话水平测试 | mandarin test | экзамен по китайскому | 中国語試験 | 중국어 시험
  校外培训机构 | tutoring, training school | репетиторский центр, курсы | 塾, 学習塾 | 학원
  基本医疗保险参保登记 | health insurance, medical insurance | медицинская страховка, медстраховка, полис | 健康保険, 医療保険 | 건강보험, 의료보험
  异地就医备案 | treatment in another city, hospital in another province | лечение в другом городе | 他の都市の病院 | 다른 도시 병원
  住院费用报销、门诊费用报销 | medical bills, hospital bill | возмещение за лечение | 医療費の払い戻し | 의료비 환급
  门诊慢特病 | chronic disease, diabetes, hypertension | хроническая болезнь, диабет | 慢性病, 糖尿病 | 만성질환, 당뇨
  预防接种 | vaccination, vaccine | прививка, вакцинация | 予防接種, ワクチン | 예방접종, 백신
  家庭医生签约 | family doctor | семейный врач | かかりつけ医 | 주치의
  医师执业 | doctor registration | лицензия врача | 医師登録 | 의사 등록
  护士执业 | nurse | медсестра | 看護師 | 간호사
  诊所备案 | clinic | клиника | 診療所, クリニック | 의원, 클리닉
  药品经营许可（零售） | pharmacy, medicine shop | аптека | 薬局, 薬店 | 약국
  医疗器械 | medical device | медицинское оборудование | 医療機器 | 의료기기
  生育津贴 | maternity pay, maternity leave | декретные, декретный отпуск | 産休手当, 出産手当 | 출산휴가, 출산급여
  育儿补贴 | child benefit, child allowance | детское пособие | 児童手当, 育児手当 | 육아수당, 아동수당
  最低生活保障 | welfare, poor family, low income | малоимущие, бедная семья | 生活保護 | 기초생활수급
  临时救助 | emergency help, no money | срочная помощь, нет денег | 緊急支援 | 긴급 지원
  残疾人 | disability, disabled | инвалидность, инвалид | 障害者 | 장애인
  残疾人证 | disability certificate, disability card | справка об инвалидности | 障害者手帳 | 장애인 등록증
  老年人优待证、乘车优惠卡 | senior card, bus pass | карта пенсионера, льготный проезд | 高齢者カード, 優待乗車証 | 경로우대증, 교통카드
  高龄津贴 | elderly allowance, senior benefit | надбавка пожилым | 高齢者手当 | 노인수당
  养老机构 | nursing home, care home | дом престарелых | 老人ホーム, 介護施設 | 요양원, 양로원
  退休 | retirement, retire | выход на пенсию | 定年退職 | 퇴직
  养老保险 | pension, pension insurance | пенсия, пенсионное страхование | 年金 | 연금
  退役军人 | veteran, soldier | ветеран, военнослужащий | 退役軍人 | 제대군인, 참전유공자
  失业保险金、失业登记 | unemployment, laid off | безработица, уволили | 失業, 失業手当 | 실업, 실직
  劳动人事争议仲裁、劳动保障监察 | unpaid wages, labour dispute | не платят зарплату, трудовой спор | 給料未払い, 労働紛争 | 임금 체불, 노동 분쟁
  工伤认定 | work injury, injured at work | травма на работе, производственная травма | 労災 | 산재, 산업재해
  求职登记与职业介绍 | find a job, job | найти работу, вакансии | 仕事探し, 求職 | 구직, 일자리
  职业培训补贴 | vocational training | профессиональное обучение | 職業訓練 | 직업훈련
  劳务派遣 | staffing agency | аутсорсинг персонала | 人材派遣 | 인력 파견
  社会保障卡 | social security card | социальная карта, карта соцобеспечения | 社会保障カード | 사회보장카드
  社会保险 | social insurance | социальное страхование | 社会保険 | 사회보험
  提取住房公积金 | housing fund, provident fund | жилищный фонд накоплений | 住宅積立金 | 주택공적금
  公共租赁住房 | public housing, cheap housing, council flat | социальное жильё, дешёвое жильё | 公営住宅 | 공공임대주택, 임대주택
  房屋租赁登记备案 | rental contract, rent, tenancy | договор аренды, снять квартиру | 賃貸契約 | 임대차 계약, 월세
  存量房（二手房）转移登记 | buy a house, sell a flat, second-hand home | купить квартиру, продать квартиру, вторичка | 家を買う, 中古住宅 | 집 매매, 중고 주택
  不动产登记资料查询 | property search, land registry | выписка о недвижимости | 登記簿 | 등기부등본
  不动产权证书 | title deed | свидетельство о собственности | 権利証 | 등기권리증
  不动产抵押权 | mortgage | ипотека, залог | 住宅ローン, 抵当 | 주택담보, 근저당
  建筑工程施工许可证、建设工程规划许可证 | building permit, construction permit, build | разрешение на строительство, стройка | 建築許可, 建築確認 | 건축허가, 공사 허가
  农村宅基地 | village house, homestead | дом в деревне | 農村の宅地 | 농촌 주택
  加装电梯 | lift, elevator | лифт | エレベーター | 엘리베이터
  砍伐、迁移城市树木、林木采伐许可证 | cut trees, felling, tree | рубка деревьев, срубить дерево | 木の伐採, 樹木 | 벌목, 나무
  临时占用、挖掘城市道路 | dig up a road, roadworks, occupy the pavement | раскопать дорогу, перекрыть тротуар | 道路占用, 道路工事 | 도로 점용, 도로 굴착
  户外广告、店招店牌 | advertising, billboard, shop sign | реклама, вывеска | 看板, 広告 | 간판, 광고
  建筑垃圾 | building rubble, construction waste | строительный мусор | 建設廃棄物 | 건설 폐기물
  停车场 | car park, parking lot | парковка, автостоянка | 駐車場 | 주차장
  个体工商户设立登记 | open a shop, sole trader, self-employed, small business | открыть магазин, ИП, индивидуальный предприниматель | 開業届, 個人事業 | 개인사업자, 가게 열기
  公司设立登记 | open a company, register a company, start a company, incorporate | открыть фирму, зарегистрировать компанию, открыть ООО | 会社設立, 起業 | 회사 설립, 법인 설립
  公司注销登记 | close a company, dissolve a company, company closure | закрыть фирму, ликвидация | 会社をたたむ, 会社清算 | 회사 폐업, 법인 청산
  个体工商户注销登记 | close a shop, close a business | закрыть магазин, закрыть ИП | 廃業 | 폐업
  公司住所变更登记 | company address | адрес компании | 会社の住所 | 회사 주소
  营业执照 | business licence, trade licence | лицензия на торговлю | 営業許可 | 영업허가, 사업자등록증
  商标注册 | trademark | товарный знак | 商標 | 상표
  食品经营许可新办、小餐饮经营许可新办 | food licence, restaurant, café | открыть кафе, ресторан, кафе, общепит | 飲食店, レストラン | 식당, 음식점, 카페
  食品生产许可 | food factory, food production | производство продуктов | 食品製造 | 식품 제조
  仅销售预包装食品备案、食品经营许可新办 | alcohol, liquor, supermarket, grocery | алкоголь, супермаркет, продукты | 酒, 酒類, スーパー | 주류, 술, 슈퍼마켓
  食品摊贩登记 | street food, market stall | уличная торговля, ларёк | 屋台, 露店 | 노점, 포장마차
  公共场所卫生许可 | hygiene permit, hairdresser, beauty salon | санитарное разрешение, парикмахерская, салон красоты | 衛生許可, 理髪店, 美容院 | 위생허가, 미용실, 이발소
  旅馆业特种行业许可证、公共场所卫生许可 | hotel, guesthouse, hostel | гостиница, отель, хостел | ホテル, 旅館 | 호텔, 숙박업, 여관
  旅游民宿 | homestay, bed and breakfast | гостевой дом | 民泊 | 민박
  歌舞娱乐场所 | karaoke, nightclub | караоке, ночной клуб | カラオケ | 노래방
  游泳 | swimming pool, pool | бассейн | プール | 수영장
  互联网上网服务营业场所 | internet café | интернет-кафе | ネットカフェ | PC방, 피시방
  旅行社 | travel agency | турагентство | 旅行会社 | 여행사
  导游证 | tour guide | экскурсовод, гид | 観光ガイド | 관광가이드
  演出 | concert, performance, show | концерт, выступление | コンサート, 公演 | 공연, 콘서트
  大型群众性活动 | large event, festival | массовое мероприятие, фестиваль | 大型イベント | 대형 행사
  出版物零售 | bookshop, bookstore | книжный магазин | 書店 | 서점
  印刷经营许可 | printing | типография | 印刷 | 인쇄
  公共图书馆读者证 | library, library card | библиотека, читательский билет | 図書館 | 도서관
  博物馆参观 | museum | музей | 博物館 | 박물관
  体育场馆 | stadium, gym, sports hall | стадион, спортзал | 体育館 | 체육관
  烟草专卖零售许可证 | sell cigarettes, tobacco, cigarettes | продажа сигарет, табак | たばこ | 담배
  烟花爆竹经营（零售） | fireworks, firecrackers | фейерверк, петарды | 花火, 爆竹 | 폭죽
  危险化学品 | dangerous goods, chemicals | опасные вещества, химикаты | 危険物, 化学品 | 위험물, 화학물질
  消防 | fire safety | пожарная безопасность | 消防, 防火 | 소방
  特种设备 | boiler, crane, pressure vessel | котёл, кран | ボイラー, クレーン | 보일러, 크레인
  网络预约出租汽车 | ride-hailing, taxi app | такси через приложение | 配車アプリ | 차량 호출
  出租汽车 | taxi | такси | タクシー | 택시
  道路货物运输 | truck, freight, haulage | грузовик, грузоперевозки | トラック, 運送業 | 화물차, 운송업
  机动车维修 | car repair, garage | автосервис, ремонт машин | 自動車整備 | 정비소, 카센터
  创业担保贷款 | business loan, startup loan | кредит на бизнес | 起業ローン, 創業融資 | 창업대출, 사업 대출
  个人所得税 | income tax, tax refund | подоходный налог, налоговый вычет | 所得税, 確定申告 | 소득세, 연말정산
  契税、房屋交易纳税 | property tax, deed tax | налог на покупку жилья | 不動産取得税 | 취득세
  车辆购置税 | car tax | налог на машину | 自動車税 | 자동차세
  发票 | invoice, receipt | счёт-фактура, чек | 領収書 | 세금계산서, 영수증
  增值税 | VAT | НДС | 増値税, 消費税 | 부가세
  公证 | notary | нотариус | 公証人 | 공증
  遗嘱公证 | will, testament | завещание | 遺言 | 유언
  继承公证 | inheritance | наследство | 相続 | 상속
  法律援助 | legal aid, free lawyer, lawyer | бесплатный юрист, адвокат | 法律相談, 弁護士 | 법률 지원, 무료 변호사
  消费投诉 | consumer complaint | жалоба потребителя | 消費者相談 | 소비자 민원
  农机购置 | tractor, farm machinery | трактор, сельхозтехника | 農業機械, トラクター | 농기계, 트랙터
  渔业捕捞许可证 | fishing, fisherman | рыбалка, рыболовство | 漁業, 釣り | 어업, 낚시
  水域滩涂养殖证 | fish farm | рыбоводство | 養殖 | 양식장
  畜禽养殖场备案、动物防疫条件合格证 | pig farm, chicken farm, livestock | ферма, свиноферма, скот | 養豚, 養鶏, 畜産 | 양돈장, 양계장, 축산
  动物诊疗许可证 | vet, animal hospital | ветеринар, ветклиника | 動物病院 | 동물병원
  农作物种子 | seeds | семена | 種子 | 종자
  农药经营许可 | pesticide | пестициды | 農薬 | 농약
  陆生野生动物 | wild animals, wildlife | дикие животные | 野生動物 | 야생동물
  野外用火 | open fire, bonfire | костёр | 野焼き, たき火 | 소각, 모닥불
  取水许可 | well, groundwater, water abstraction | скважина, забор воды | 井戸, 地下水 | 지하수, 우물
  河道采砂 | sand mining | добыча песка | 砂利採取 | 모래 채취
  排污许可证 | pollution permit, discharge permit | разрешение на выбросы | 排出許可 | 오염 배출 허가
  环境影响 | environmental impact | экологическая экспертиза | 環境アセスメント | 환경영향평가
  分布式光伏 | solar panels, solar power | солнечные панели | 太陽光発電, ソーラーパネル | 태양광
  充电桩用电 | charging station, ev charger | зарядка для электромобиля | 充電器, 充電スタンド | 전기차 충전기
  用电新装 | electricity connection, electricity | подключить электричество, электричество | 電気 | 전기
  用水新装 | water connection, water supply | подключить воду, водопровод | 水道 | 수도
  用气开户 | gas connection, gas supply | подключить газ, газ | ガス | 가스
  有线电视、宽带 | internet, broadband, cable tv | интернет, кабельное телевидение | インターネット, ケーブルテレビ | 인터넷, 케이블TV
  宗教活动场所 | church, temple, mosque, religion | церковь, храм, мечеть | 教会, 寺院, 宗教 | 교회, 사찰, 종교
  社会团体 | association, club, charity, NGO | общественная организация, ассоциация | 協会, NPO, 団体 | 협회, 단체
  档案 | archive, records | архив | 公文書, 記録 | 기록물, 문서 보관
  信用修复 | credit repair | кредитная история | 信用情報 | 신용 회복
  无偿献血 | blood donation | донор крови | 献血 | 헌혈
  许可证 | licence, license, permit | лицензия, разрешение | 許可, 免許 | 허가, 면허
  补发、补领 | replacement, lost | потерял, восстановить | 再発行, 紛失 | 재발급, 분실
  变更 | change, amend | изменить, смена | 変更 | 변경
  延续、延期 | renewal, renew, extend | продлить, продление | 更新, 延長 | 갱신, 연장
  注销 | cancel, deregister | аннулировать, снять с учёта | 抹消, 取り消し | 말소, 취소
  补贴 | subsidy, grant, allowance | субсидия, дотация | 補助金, 助成金 | 보조금, 지원금
`;

/** What people from elsewhere call what most guides have only in Chinese. */
export const glossary: GuideCatalogue['synonyms'] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [means, ...says] = row.split('|').map((side) => side.trim());
    return {says: says.flatMap((side) => side.split(', ')), means: means!.split('、')};
  });
