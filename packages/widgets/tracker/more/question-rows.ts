import type {Profile, TrackedConsultation} from '@huiyin/core';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import type {TrackedWords} from './words.ts';

/** What was asked, in the citizen's own words. */
export const questionRows = (
  {content, service}: TrackedConsultation,
  words: TrackedWords,
  profile?: Profile,
): SheetRow[] => {
  const {t} = words;
  const named = (label: string, name: {text: string; lang: string} | undefined): SheetRow[] =>
    name ? [{label, value: name.text, lang: name.lang}] : [];
  const kind = profile?.consultation?.kinds.find(({id}) => id === content?.kind)?.label;
  const yesOrNo = (is: boolean) => t(is ? 'tracked.yes' : 'tracked.no');
  return [
    ...named(t('tracked.kind'), kind),
    ...named(t('tracked.service'), service),
    ...(content
      ? [
          {label: t('tracked.title'), value: content.title, kind: 'words' as const},
          {label: t('tracked.text'), value: content.text, kind: 'words' as const},
          {label: t('tracked.replyWanted'), value: yesOrNo(content.replyWanted)},
          {label: t('tracked.publishConsent'), value: yesOrNo(content.publishConsent)},
        ]
      : []),
  ];
};
