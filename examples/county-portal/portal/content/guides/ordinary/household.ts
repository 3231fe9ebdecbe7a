import type {MatterGroup} from './group.ts';

/** The police: household register, papers, borders, traffic, public order. */
export const household: readonly MatterGroup[] = [
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person']},
    ...{topics: ['birth', 'household-register'], promptness: 'immediate'},
    names: ['国（境）外出生子女回国落户登记', '收养子女落户登记'],
  },
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person'], topics: ['household-register']},
    names: [
      '户口登记项目（{姓名,民族成份,出生日期}）变更更正',
      '立户登记',
      '分户登记',
      '恢复户口登记',
      '居民户口簿{换领,补领}',
      '{夫妻投靠,父母投靠子女,子女投靠父母}落户',
      '{大中专院校毕业生,人才引进,购房}落户',
      '{退出现役军人,刑满释放人员,回国华侨}户口登记',
      '户口迁移证{补领,换领}',
      '{参军入伍,出国（境）定居}注销户口登记',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'publicService', for: ['person']},
    ...{topics: ['household-register', 'certificates'], promptness: 'immediate'},
    names: [
      '{亲属关系,户口登记项目变更更正,注销户口,非正常死亡}证明出具',
      '户籍档案查询',
      '无犯罪记录证明出具',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person'], topics: ['certificates']},
    names: [
      '居民身份证首次申领',
      '居民身份证异地{首次申领,换领,补领}',
      '临时居民身份证申领',
      '居民身份证挂失申报',
      '居住证{签注,补领}',
      '居住登记',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'licence', for: ['person'], topics: ['entry-exit', 'certificates']},
    names: [
      '普通护照{换发,补发,失效重新申请,加注}',
      '往来港澳通行证{签发,换发,补发}',
      '往来港澳通行证{探亲,商务,团队旅游,个人旅游}签注',
      '往来台湾通行证{签发,换发}',
      '往来台湾通行证{团队旅游,个人旅游,探亲}签注',
      '前往港澳通行证签发',
      '台湾居民来往大陆通行证{换发,补发}',
      '中华人民共和国出入境通行证签发',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person'], topics: ['entry-exit']},
    names: ['{港澳,台湾}居民居住证{首次申领,换领,补领}', '出入境记录查询'],
  },
  {
    ...{body: 'publicSecurity', type: 'licence', for: ['person'], topics: ['foreigners', 'entry-exit']},
    names: [
      '外国人普通签证{延期,换发}',
      '外国人停留证件签发',
      '外国人居留证件{签发,延期,换发,补发}',
      '外国人住宿登记',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'licence', for: ['person'], topics: ['transport', 'certificates']},
    names: [
      '机动车驾驶证{初次申领,增加准驾车型申领,遗失补证,损毁换证,注销}',
      '机动车驾驶证信息变化换证',
      '持境外机动车驾驶证申领驾驶证',
      '机动车临时驾驶许可申领',
      '校车驾驶资格申请',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person', 'enterprise'], topics: ['transport']},
    names: [
      '机动车{注册,变更,转让,抵押,注销}登记',
      '机动车所有人联系方式变更备案',
      '机动车号牌{补领,换领}',
      '机动车行驶证{补领,换领}',
      '机动车登记证书{补领,换领}',
      '机动车检验合格标志{核发,补领}',
      '机动车免检检验标志申领',
      '临时行驶车号牌核发',
      '电动自行车{注册,转移}登记',
      '电动自行车号牌补领、换领',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'licence', for: ['person', 'enterprise'], topics: ['transport']},
    names: [
      '货车{进入禁行区域通行,城区道路临时通行}许可',
      '剧毒化学品道路运输通行许可',
      '危险化学品运输车辆进入限制通行区域审批',
      '运载超限不可解体物品车辆通行审批',
      '影响交通安全的占道施工许可',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'licence', for: ['enterprise'], topics: ['startup', 'licences']},
    names: [
      '旅馆业特种行业许可证{核发,变更}',
      '公章刻制业特种行业许可证核发',
      '自行招用保安员单位备案',
      '印章刻制备案',
      '娱乐场所{设立,变更}备案',
      '互联网上网服务营业场所信息网络安全审核',
      '民用爆炸物品{购买,运输}许可',
      '烟花爆竹道路运输许可',
      '第三类易制毒化学品{购买,运输}备案',
      '大型群众性活动安全许可',
    ],
  },
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person']},
    topics: ['death', 'household-register'],
    names: ['死亡注销户口登记'],
  },
  {
    ...{body: 'publicSecurity', type: 'publicService', for: ['person']},
    topics: ['transport'],
    names: ['交通违法信息查询与处理'],
  },
  {
    ...{body: 'publicSecurity', type: 'confirmation', for: ['person']},
    topics: ['licences'],
    names: ['养犬登记'],
  },
];
