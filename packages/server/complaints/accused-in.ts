import type {CountyProfile} from '@huiyin/core/national';
import type {StoredLetter} from '../database/tables.ts';
import {complaintRulesOf} from '../letters/history.ts';

type Letter = Pick<StoredLetter, 'about' | 'kind' | 'chosen_department'>;

/**
 * The department that a 举报 accuses and that must not be given it (信访工作条例 2022, art 30); `undefined` for all other
 * letters. A kind that the county no longer has may have been one.
 */
export const accusedIn = (letter: Letter, profile: CountyProfile): string | undefined => {
  if (letter.about !== 'complaint' || letter.chosen_department === null) return undefined;
  const nature = complaintRulesOf(profile).kinds.find(({id}) => id === letter.kind)?.nature;
  return nature === undefined || nature === 'report' ? letter.chosen_department : undefined;
};
