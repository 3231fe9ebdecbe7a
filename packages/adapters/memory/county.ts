import type {Language, Localised, Profile, Recipients} from '@huiyin/core';
import {nationalProfile, profileIn, recipientsIn, type CountyProfile} from '@huiyin/core/national';

/** What a county says of itself, in a language. */
export interface County {
  profileOf(locale: Language): Profile;
  recipientsOf(locale: Language): Recipients;
}

/** The national profile and two made-up departments, for whatever is not given. */
export const countyOf = (given: Partial<County>): County => ({
  profileOf: given.profileOf ?? ((locale) => profileIn(nationalProfile, locale)),
  recipientsOf: given.recipientsOf ?? ((locale) => recipientsIn(madeUp, locale)),
});

/** A department by its id; one that the county lists no more is the county itself. */
export const departmentNames = (county: County, locale: Language): ((id: string) => Localised) => {
  const names = new Map(county.recipientsOf(locale).departments.map(({id, name}) => [id, name]));
  return (id) => names.get(id) ?? county.profileOf(locale).portal.name;
};

/** The rules for questions or reports, with the calendar. `undefined` where the county takes none. */
export const letterRules = <About extends 'consultation' | 'complaint'>(
  county: County,
  about: About,
): (NonNullable<Profile[About]> & Pick<Profile, 'calendar'>) | undefined => {
  const profile = county.profileOf('zh');
  const rules = profile[about];
  return rules && {...rules, calendar: profile.calendar};
};

const madeUp: Pick<CountyProfile, 'departments' | 'services'> = {
  departments: [
    {
      id: 'market',
      name: {
        zh: '云水县市场监督管理局',
        en: 'Yunshui Market Regulation Office',
        ru: 'Управление по надзору за рынком уезда Юньшуй',
        ja: '雲水県市場監督管理局',
        ko: '윈수이현 시장감독관리국',
      },
    },
    {
      id: 'housing',
      name: {
        zh: '云水县住房和城乡建设局',
        en: 'Yunshui Housing and Construction Office',
        ru: 'Управление жилья и строительства уезда Юньшуй',
        ja: '雲水県住宅・都市農村建設局',
        ko: '윈수이현 주택도농건설국',
      },
    },
  ],
  services: [
    {
      id: 'licence',
      name: {
        zh: '营业执照遗失补领',
        en: 'Replacing a lost business licence',
        ru: 'Замена утерянной лицензии на ведение деятельности',
        ja: '営業許可証の再交付',
        ko: '영업허가증 재발급',
      },
      department: 'market',
    },
  ],
};
