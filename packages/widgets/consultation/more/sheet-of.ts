import type {Consultation, Localised, Localizer, Profile, Receipt} from '@huiyin/core';
import {receiptRows, some} from '../../parts/receipt/receipt-rows.ts';
import type {Sheet, SheetRow} from '../../parts/receipt/sheet.ts';
import type {MoreKey} from './words.ts';

export interface SheetOptions {
  words: Localizer<MoreKey>;
  profile: Profile | undefined;
  /** The name of the department or the service item that was chosen. */
  recipient: Localised | undefined;
}

/** The receipt of a question as it is read and taken away. */
export const sheetOf = (receipt: Receipt, sent: Consultation, options: SheetOptions): Sheet => ({
  title: options.words.t('consultationSent.title'),
  rows: [...receiptRows(receipt, options.words, options.profile), ...contentRows(sent, options)],
});

/** What the citizen asked, in the words that they saw. Who they are stays off the paper. */
export const contentRows = (
  {kind, title, text, replyWanted, publishConsent}: Consultation,
  {words: {t}, profile, recipient}: SheetOptions,
): SheetRow[] => {
  const label = profile?.consultation?.kinds.find(({id}) => id === kind)?.label;
  const yes = {value: t('receipt.yes')};
  return [
    {label: t('consultationSent.question'), value: title, kind: 'words'},
    {label: t('consultationSent.text'), value: text, kind: 'words'},
    ...some(label?.text, (value) => ({label: t('consultationSent.kind'), value, lang: label!.lang})),
    ...some(recipient?.text, (value) => ({
      label: t('consultationSent.recipient'),
      value,
      lang: recipient!.lang,
    })),
    ...(replyWanted ? [] : [{label: t('consultationSent.noReply'), ...yes}]),
    ...(publishConsent ? [{label: t('consultationSent.publish'), ...yes}] : []),
  ];
};
