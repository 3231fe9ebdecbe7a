import {nationalProfile} from '@huiyin/core/national';
import type {Language} from '@huiyin/core';
import type {Citizen} from './citizen.ts';
import {wordsIn} from './words.ts';

/** What somebody asks, and who they are. */
export interface Asked {
  title: string;
  text: string;
  name: string;
  phone: string;
}

/** The name of the first kind of question, as the national profile has it. */
export const firstKind = (language: Language): string =>
  nationalProfile.consultation!.kinds[0]!.label[language]!;

/** Fills the form of a consultation as a citizen does, without sending it. */
export const fillQuestion = async (
  citizen: Citizen,
  language: Language,
  {title, text, name, phone}: Asked,
): Promise<void> => {
  const t = wordsIn(language);
  await citizen.type(t('consultation.title'), title);
  await citizen.type(t('consultation.text'), text);
  await citizen.press('radio', firstKind(language));
  await citizen.type(t('asker.name'), name);
  await citizen.type(t('asker.optional', {label: t('asker.phone')}), phone);
};
