import type {Language, Localised, ReplyPage} from '@huiyin/core';
import {inLanguage, type CountyProfile} from '@huiyin/core/national';
import {nameIn} from '../letters/given-letter.ts';

/** A department by name; one that the county lists no more is the county itself. */
export const departmentIn = (profile: CountyProfile, id: string, language: Language): Localised =>
  nameIn(profile.departments, id, language) ?? inLanguage(profile.portal.name, language);

/** How much each department has, with the chosen one even when it has nothing. */
export const departmentCounts = (
  counts: readonly {department: string; total: number}[],
  profile: CountyProfile,
  {department: chosen, locale}: {department?: string; locale: Language},
): ReplyPage['departments'] => {
  const isMissing = chosen !== undefined && !counts.some(({department}) => department === chosen);
  return [...counts, ...(isMissing ? [{department: chosen, total: 0}] : [])].map(({department, total}) => ({
    id: department,
    name: departmentIn(profile, department, locale),
    total,
  }));
};
