import {workbookOf} from '../template/workbook-of.ts';

/** Rows under their headings, by the name of their sheet. */
export type Tables = Record<string, Partial<Record<string, string>>[]>;

/** An XLSX file of these tables, each headed by what its rows name. */
export const workbook = (tables: Tables): Promise<Buffer> =>
  workbookOf(
    Object.entries(tables).map(([sheet, rows]) => {
      const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return {sheet, data: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))]};
    }),
  );

/** Rows of the template that make a guide without a fault. */
export const exampleTables: Tables = {
  办事指南: [
    {
      ...{实施编码: 'YD-1', 事项名称: '居民身份证补领', 事项类型: '行政确认', 行使层级: '县级'},
      ...{服务对象: '自然人', 办件类型: '承诺件', 实施主体: '云渡县公安局', 实施主体性质: '法定机关'},
      ...{版本号: '3', 生效日期: '2026/1/1', 更新日期: '2026年1月1日', 受理条件: '户口在本县'},
      ...{法定办结时限: '60天', 承诺办结时限: '20个工作日', 到办事现场次数: '1', 必须现场办理原因: '要照相'},
      ...{
        是否收费: '否',
        办理形式: '窗口办理',
        网上办理深度: '事项公开',
        结果名称: '居民身份证',
        结果样本: '/id.jpg',
      },
      ...{
        结果送达方式: '窗口领取、邮寄',
        通办范围: '全国',
        预约办理: '是',
        物流快递: '是',
        中介服务: '不需要',
      },
      ...{设定依据: '居民身份证法', 咨询电话: '0713-0000001', 监督投诉电话: '0713-0000002'},
    },
  ],
  申请材料: [
    {
      ...{实施编码: 'YD-1', 材料名称: '户口簿', 必要性: '必要', 原件份数: '1', 来源渠道: '政府部门核发'},
      用途: '核对户籍',
    },
    {
      ...{实施编码: 'YD-1', 材料名称: '申请表', 必要性: '必要', 表格份数: '1', 来源渠道: '申请人自备'},
      ...{用途: '写明为什么补领', 空白表格: '/form.pdf', 示例样表: '/sample.pdf'},
    },
  ],
  办理流程: [
    {实施编码: 'YD-1', 环节名称: '受理'},
    {实施编码: 'YD-1', 环节名称: '决定'},
  ],
  办理地点: [{实施编码: 'YD-1', 地点名称: '大厅', 地址: '渡口大道1号', 办理时间: '周一至周五 08:30-17:00'}],
};

/** The example with fields of its only guide, or of the rows of a sheet, set otherwise. */
export const changedTables = (sheet: string, ...changes: Record<string, string>[]): Tables => ({
  ...exampleTables,
  [sheet]: changes.map((change, index) => ({...exampleTables[sheet]?.[index], ...change})),
});
