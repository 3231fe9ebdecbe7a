import type {InFive} from './in-five.ts';

/** The departments of Yundu, a county that does not exist. */
export const departments = {
  humanResources: {
    zh: '云渡县人力资源和社会保障局',
    en: 'Yundu County Human Resources and Social Security Bureau',
    ru: 'Управление трудовых ресурсов и социального обеспечения уезда Юньду',
    ja: '雲渡県人力資源・社会保障局',
    ko: '윈두현 인력자원사회보장국',
  },
  publicSecurity: {
    zh: '云渡县公安局',
    en: 'Yundu County Public Security Bureau',
    ru: 'Управление общественной безопасности уезда Юньду',
    ja: '雲渡県公安局',
    ko: '윈두현 공안국',
  },
  medicalSecurity: {
    zh: '云渡县医疗保障局',
    en: 'Yundu County Healthcare Security Bureau',
    ru: 'Управление медицинского обеспечения уезда Юньду',
    ja: '雲渡県医療保障局',
    ko: '윈두현 의료보장국',
  },
  naturalResources: {
    zh: '云渡县自然资源局',
    en: 'Yundu County Natural Resources Bureau',
    ru: 'Управление природных ресурсов уезда Юньду',
    ja: '雲渡県自然資源局',
    ko: '윈두현 자연자원국',
  },
  marketRegulation: {
    zh: '云渡县市场监督管理局',
    en: 'Yundu County Administration for Market Regulation',
    ru: 'Управление по надзору за рынком уезда Юньду',
    ja: '雲渡県市場監督管理局',
    ko: '윈두현 시장감독관리국',
  },
  housing: {
    zh: '云渡县住房和城乡建设局',
    en: 'Yundu County Housing and Urban-Rural Development Bureau',
    ru: 'Управление жилищного хозяйства и градостроительства уезда Юньду',
    ja: '雲渡県住宅・都市農村建設局',
    ko: '윈두현 주택도시농촌건설국',
  },
  health: {
    zh: '云渡县卫生健康局',
    en: 'Yundu County Health Bureau',
    ru: 'Управление здравоохранения уезда Юньду',
    ja: '雲渡県衛生健康局',
    ko: '윈두현 위생건강국',
  },
} as const satisfies Record<string, InFive>;

export type DepartmentId = keyof typeof departments;
