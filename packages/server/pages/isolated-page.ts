import type {Language} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import {html} from './html.ts';
import {page} from './page.ts';
import {wordsIn} from './page-words.ts';

interface IsolatedPageParts {
  county: CountyProfile;
  language: Language;
  /** Of this one answer: browsers that cannot adopt style sheets write `<style>` elements with it. */
  nonce: string;
}

/**
 * The widget for reports on a page of the server’s own: for the frame of `<hy-complaint isolated>`, and to be opened by
 * itself. Where no script runs it leads to the plain form.
 */
export const isolatedPage = ({county, language, nonce}: IsolatedPageParts): string => {
  const t = wordsIn(language);
  const head = html`
    <script src="../widgets/complaint-frame.js"></script>
    <script type="module" src="../widgets/complaint.${language}.js" nonce="${nonce}"></script>
  `;
  const body = html`
    <hy-complaint api="..">
      <p><a href="new?locale=${language}">${t('report.form.plain')}</a></p>
    </hy-complaint>
  `;
  return page({county, language, title: t('report.form.title'), head, body, root: '../'});
};
