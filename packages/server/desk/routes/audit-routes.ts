import type {FastifyInstance} from 'fastify';
import {readAudit} from '../audit.ts';
import {auditPage} from '../pages/audit-page.ts';
import {failurePage} from '../pages/failure-page.ts';
import {sendPage} from '../send-page.ts';
import {officialVisitOf, type Desk} from '../visit.ts';
import {pageOf, type ListQuery} from './list-query.ts';

/** Who did what, for supervisors. */
export const auditRoutes = (app: FastifyInstance, desk: Desk): void => {
  app.get<{Querystring: ListQuery}>('/audit', async (request, reply) => {
    const visit = officialVisitOf(request);
    const isAllowed = visit.account.role === 'supervisor';
    if (!isAllowed) return sendPage(reply, failurePage(desk, visit, 'notFound'), 404);
    const page = pageOf(request.query);
    return sendPage(reply, auditPage(desk, visit, await readAudit(desk.backend.database, page), page));
  });
};
