import type {MatterGroup} from './group.ts';

/** Market regulation, taxes, trade and industry, tobacco. */
export const business: readonly MatterGroup[] = [
  {
    ...{body: 'marketRegulation', type: 'confirmation', for: ['enterprise'], topics: ['startup']},
    names: [
      '{分公司,合伙企业,个人独资企业,农民专业合作社}设立登记',
      '经营主体名称自主申报',
      '营业执照{补领,增、减副本,遗失公告}',
      '电子营业执照下载与使用',
    ],
  },
  {
    ...{body: 'marketRegulation', type: 'confirmation', for: ['enterprise'], topics: ['business-change']},
    names: [
      '公司{名称,住所,法定代表人,注册资本,经营范围,股东或发起人}变更登记',
      '公司{章程,董事、监事、高级管理人员,联络员}备案',
      '{分公司,合伙企业,个人独资企业,农民专业合作社,个体工商户}变更登记',
      '个体工商户转型为企业登记',
      '经营主体歇业备案',
      '经营主体迁移登记',
      '企业年度报告公示',
      '{经营异常名录移出,严重违法失信名单移出,行政处罚信息信用修复}申请',
    ],
  },
  {
    ...{body: 'marketRegulation', type: 'confirmation', for: ['enterprise'], topics: ['business-closing']},
    names: [
      '{分公司,合伙企业,个人独资企业,农民专业合作社,个体工商户}注销登记',
      '{企业,个体工商户}简易注销登记',
    ],
  },
  {
    ...{body: 'marketRegulation', type: 'licence', for: ['enterprise'], topics: ['food', 'licences']},
    names: [
      '食品经营许可{变更,延续}',
      '食品生产许可{新办,变更,延续}',
      '仅销售预包装食品{备案,备案变更}',
      '小餐饮经营许可{新办,变更,延续}',
      '食品小作坊生产许可{新办,变更,延续}',
      '食品摊贩登记',
    ],
  },
  {
    ...{body: 'marketRegulation', type: 'licence', for: ['enterprise'], topics: ['health', 'licences']},
    names: [
      '药品经营许可（零售）{新办,变更}',
      '第二类医疗器械经营备案{首次办理,变更}',
      '第三类医疗器械经营许可{新办,变更,延续}',
      '医疗器械网络销售备案',
    ],
  },
  {
    ...{body: 'marketRegulation', type: 'licence', for: ['enterprise'], topics: ['licences']},
    names: [
      '特种设备使用登记（{锅炉,压力容器,电梯,起重机械,大型游乐设施,场（厂）内专用机动车辆}）',
      '特种设备{使用登记变更,停用与启用报告,报废与注销,施工告知}',
      '特种设备作业人员资格{认定,复审}',
      '计量标准器具核准',
      '强制检定计量器具备案',
      '企业产品标准自我声明公开',
      '商标注册申请受理',
      '地理标志专用标志使用申请',
    ],
  },
  {
    ...{body: 'taxation', type: 'confirmation', for: ['enterprise'], topics: ['taxation', 'startup']},
    names: [
      '一照一码户登记信息确认',
      '两证整合个体工商户登记信息确认',
      '财务会计制度及核算软件备案报告',
      '银税三方（委托）划缴协议签订',
      '增值税一般纳税人登记',
      '跨区域涉税事项报告',
      '停业登记',
      '复业登记',
    ],
  },
  {
    ...{body: 'taxation', type: 'publicService', for: ['enterprise'], topics: ['taxation']},
    names: [
      '发票{票种核定,领用,缴销,遗失、损毁报告}',
      '增值税专用发票（增值税税控系统）最高开票限额审批',
      '代开增值税{专用发票,普通发票}',
      '数字化电子发票总额度调整',
      '增值税{一般纳税人,小规模纳税人}申报',
      '消费税申报',
      '{城镇土地使用税、房产税,土地增值税,印花税,资源税,车辆购置税}申报',
      '契税申报',
      '延期{申报,缴纳税款}审批',
      '增值税留抵退税办理',
      '误收多缴退抵税',
      '车辆购置税退税',
      '纳税信用{复评,修复}申请',
      '清税申报',
      '注销税务登记（扣缴义务人）',
    ],
  },
  {
    ...{body: 'taxation', type: 'publicService', for: ['person'], topics: ['taxation']},
    names: [
      '个人所得税{综合所得年度汇算,经营所得申报,专项附加扣除信息报告}',
      '个人所得税{综合所得汇算退税,纳税记录开具}',
      '开具{税收完税证明,无欠税证明}',
      '中国税收居民身份证明开具',
      '房屋交易纳税申报',
      '{城乡居民基本医疗保险费,城乡居民基本养老保险费,灵活就业人员社会保险费}缴纳',
      '社会保险费缴费证明开具',
      '车船税退抵税',
    ],
  },
  {
    ...{body: 'commerce', type: 'licence', for: ['enterprise'], topics: ['business-change', 'licences']},
    names: [
      '成品油零售经营资格{审批,变更}',
      '单用途商业预付卡发卡企业备案',
      '二手车交易市场经营者和经营主体备案',
      '再生资源回收经营者备案',
    ],
  },
  {
    ...{body: 'industry', type: 'reward', for: ['enterprise'], topics: ['subsidies']},
    names: [
      '{高新技术企业,科技型中小企业}认定奖励申领',
      '“专精特新”中小企业申报',
      '创新型中小企业评价',
      '企业技术改造项目奖补申请',
    ],
  },
  {
    ...{body: 'tobacco', type: 'licence', for: ['enterprise'], topics: ['startup', 'licences']},
    names: ['烟草专卖零售许可证{新办,变更,延续}', '烟草专卖品准运证核发'],
  },
  {
    ...{body: 'finance', type: 'licence', for: ['enterprise', 'agency'], topics: ['licences']},
    names: ['中介机构从事代理记账业务{审批,变更,年度备案}', '财政票据{领购,核销}'],
  },
  {
    ...{body: 'statistics', type: 'confirmation', for: ['enterprise'], topics: ['business-change']},
    names: ['统计调查单位{入库,退库}申报', '公开统计资料查询'],
  },
  {
    ...{body: 'marketRegulation', type: 'publicService', for: ['person', 'enterprise']},
    topics: ['justice'],
    names: ['消费投诉与调解申请', '知识产权侵权纠纷行政裁决申请'],
  },
  {
    ...{body: 'commerce', type: 'payment', for: ['person']},
    topics: ['subsidies'],
    names: ['家电、汽车以旧换新补贴申请'],
  },
  {
    ...{body: 'industry', type: 'confirmation', for: ['enterprise']},
    topics: ['business-change'],
    names: ['企业技术改造项目备案', '技术合同认定登记', '食盐零售单位备案'],
  },
  {
    ...{body: 'finance', type: 'confirmation', for: ['person']},
    topics: ['work', 'certificates'],
    names: ['会计人员信息{采集,变更}', '会计专业技术资格证书领取'],
  },
  {
    ...{body: 'finance', type: 'payment', for: ['person']},
    topics: ['agriculture', 'subsidies'],
    names: ['农业保险保费补贴申请'],
  },
];
