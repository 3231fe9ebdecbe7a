import type {GuideCatalogue} from '@huiyin/core';

/** The guides that are wanted most, the most wanted first. */
export const popular: GuideCatalogue['popular'] = [
  'YD-RS-0001', // 社会保障卡申领
  'YD-GA-0001', // 居民身份证换领、补领
  'YD-YB-0001', // 城乡居民基本医疗保险参保登记
  'YD-ZR-0001', // 存量房（二手房）转移登记
  'YD-SC-0001', // 个体工商户设立登记
  'YD-YB-0002', // 异地就医备案
  'YD-MZ-0001', // 结婚登记
  'YD-GA-0002', // 新生儿出生登记（落户）
  'YD-JY-0001', // 义务教育阶段入学报名
  'YD-SC-0002', // 食品经营许可新办
  'YD-RS-0003', // 城乡居民养老保险参保登记
  'YD-GA-0006', // 机动车驾驶证期满换证
];
