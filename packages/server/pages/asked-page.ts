import type {ConsultationContent, Language, Localised, Receipt} from '@huiyin/core';
import {profileIn, recipientsIn, type CountyProfile} from '@huiyin/core/national';
import {html, type Markup} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, receiptRows, row} from './receipt-rows.ts';
import {trackLink} from './track-page.ts';

interface AskedPageParts {
  county: CountyProfile;
  language: Language;
  receipt: Receipt;
  /** What was asked; absent once it was erased. */
  content: ConsultationContent | undefined;
}

/** The receipt of a question as a page: to read, to copy by hand, to print. */
export const askedPage = ({county, language, receipt, content}: AskedPageParts): string => {
  const t = wordsIn(language);
  const body = html`
    <dl>${receiptRows(receipt, county, language)} ${content && contentRows(content, county, language)}</dl>
    ${receipt.dueOn && html`<p>${t('asked.dueOn', {day: dayWords(receipt.dueOn, language)})}</p>`}
    <p>${t('asked.keep')}</p>
    ${trackLink(language)}
  `;
  return page({county, language, title: t('asked.title'), body});
};

/** What was asked. */
export const contentRows = (
  content: ConsultationContent,
  county: CountyProfile,
  language: Language,
): Markup[] => {
  const t = wordsIn(language);
  const kinds = profileIn(county, language).consultation?.kinds ?? [];
  const {departments, services} = recipientsIn(county, language);
  const nameOf = (list: readonly {id: string; name: Localised}[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name.text;
  const recipient = [nameOf(departments, content.department), nameOf(services, content.service)];
  return [
    row(t('asked.kind'), kinds.find(({id}) => id === content.kind)?.label.text),
    row(t('asked.question'), content.title),
    row(t('asked.text'), content.text),
    row(t('asked.recipient'), recipient.filter(Boolean).join('\n')),
    row(t('asked.noReply'), content.replyWanted ? '' : t('asked.yes')),
    row(t('asked.publish'), content.publishConsent ? t('asked.yes') : ''),
  ];
};
