/** The languages that Huiyin speaks, as BCP 47 primary tags. */
export const languages = ['zh', 'en', 'ru', 'ja', 'ko'] as const;

export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag such as `zh-CN` or `RU_ru`, or `undefined` when Huiyin does not speak it. */
export const languageOf = (tag: string | null | undefined): Language | undefined => {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
};
