import type {ComplaintContent, Disclosure, Language, Receipt} from '@huiyin/core';
import {recipientsIn, type CountyProfile} from '@huiyin/core/national';
import {html} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, localised, receiptRows, row} from './receipt-rows.ts';
import {reportRows} from './report-rows.ts';
import {trackLink} from './track-page.ts';

interface ReportedPageParts {
  county: CountyProfile;
  language: Language;
  receipt: Receipt;
  disclosure: Disclosure;
  /** What was reported; absent once it was erased. */
  content: ComplaintContent | undefined;
}

/** The receipt of a report as a page: to read, to copy by hand, to print. Never who reported. */
export const reportedPage = (parts: ReportedPageParts): string => {
  const {county, language, receipt, disclosure, content} = parts;
  const t = wordsIn(language);
  const {departments} = recipientsIn(county, language);
  const department = departments.find(({id}) => id === content?.department)?.name;
  const reported = {receipt, disclosure, ...(content && {content})};
  const body = html`
    ${disclosure === 'anonymous' && html`<p class="problem">${t('report.sent.anonymous')}</p>`}
    <dl>
      ${receiptRows(receipt, county, language)}
      ${reportRows(reported, county, language, ({name, about}) => html`${name} (${about})`)}
      ${row(t('report.form.department'), department && localised(department))}
    </dl>
    ${receipt.dueOn && html`<p>${t('asked.dueOn', {day: dayWords(receipt.dueOn, language)})}</p>`}
    <p>${t('report.sent.keep')}</p>
    ${trackLink(language)}
  `;
  return page({county, language, title: t('report.sent.title'), body});
};
