import {nationalProfile} from '@huiyin/core/national';
import type {Language} from '@huiyin/core';
import type {Hands} from './hands.ts';
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
  hands: Hands,
  language: Language,
  {title, text, name, phone}: Asked,
): Promise<void> => {
  const t = wordsIn(language);
  await hands.write(t('consultation.title'), title);
  await hands.write(t('consultation.text'), text);
  await hands.choose(firstKind(language));
  await hands.write(t('asker.name'), name);
  await hands.write(t('asker.optional', {label: t('asker.phone')}), phone);
};
