import {html} from '../../pages/html.ts';
import type {readAudit} from '../audit.ts';
import type {Desk, Visit} from '../visit.ts';
import {deskPage} from './desk-page.ts';
import {pageLinks} from './lists.ts';
import {momentWords} from './moments.ts';

/** Who did what, when, and to which number; for supervisors. */
export const auditPage = (
  desk: Desk,
  visit: Visit,
  {lines, hasMore}: Awaited<ReturnType<typeof readAudit>>,
  page: number,
): string => {
  const {t, home} = desk;
  const heads = ['at', 'account', 'action', 'number'];
  const body = html`<h1>${t('desk.audit')}</h1>
    ${lines.length === 0 && html`<p class="none">${t('audit.none')}</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label="${t('desk.audit')}">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${t(`audit.${head}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({at, account, action, number}) =>
              html`<tr>
                <td class="whole">${momentWords(at, desk)}</td>
                <td>${account}</td>
                <td>${t(`audit.actions.${action}`)}</td>
                <td class="whole">${number ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${pageLinks(desk, {action: `${home}/audit`, heap: 'all', number: '', page, hasMore})}`;
  return deskPage(desk, visit, {title: t('desk.audit'), body, path: '/audit'});
};
