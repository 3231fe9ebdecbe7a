import type {Language, Notice} from '@huiyin/core';
import {radioFields} from './fields.ts';
import type {Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

/** How somebody wants to be told that there is an answer; nothing in a county that tells nobody. */
export const noticeFields = (ways: readonly Notice[], chosen: string, language: Language): Markup | false => {
  const t = wordsIn(language);
  const field = {name: 'notify', label: t('ask.notify'), hint: t('ask.notifyHint'), value: chosen};
  const none = {value: '', label: t('ask.notifyBy.none')};
  const offered = ways.map((way) => ({value: way, label: t(`ask.notifyBy.${way}`)}));
  return ways.length > 0 && radioFields(field, [none, ...offered]);
};
