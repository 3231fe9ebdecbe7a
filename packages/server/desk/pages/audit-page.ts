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
  const body = html`<h1>${t('desk.audit')}</h1>
    ${lines.length === 0 && html`<p class="none">${t('audit.none')}</p>`}
    <ul class="rows">
      ${lines.map(
        ({at, account, action, number, reason}) =>
          html`<li>
            <div>
              <p>
                <strong>${t(`audit.actions.${action}`)}</strong> <span class="whole">${number ?? ''}</span>
              </p>
              ${reason !== null && html`<p>${t('audit.reason', {reason})}</p>`}
            </div>
            <p class="side quiet">${account} · <span class="whole">${momentWords(at, desk)}</span></p>
          </li>`,
      )}
    </ul>
    ${pageLinks(desk, {action: `${home}/audit`, heap: 'all', number: '', page, hasMore})}`;
  return deskPage(desk, visit, {title: t('desk.audit'), body, path: '/audit'});
};
