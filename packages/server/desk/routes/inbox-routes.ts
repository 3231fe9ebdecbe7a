import type {FastifyInstance} from 'fastify';
import {complaintRulesOf, consultationRulesOf} from '../../letters/history.ts';
import {sendFile} from '../../send-file.ts';
import {writeAudit} from '../audit.ts';
import {countBadRatings, startClocks} from '../bad-ratings.ts';
import {countCorrections} from '../corrections.ts';
import {csvOf} from '../csv.ts';
import {exportedRows} from '../exported-rows.ts';
import {countHeaps, heaps, inboxRows, readInbox, type InboxQuery} from '../inbox.ts';
import {inboxPage} from '../pages/inbox-page.ts';
import {todayAt} from '../pages/moments.ts';
import {sendPage} from '../send-page.ts';
import {officialVisitOf, type Desk, type OfficialVisit} from '../visit.ts';
import {numberOf, pageOf, type ListQuery} from './list-query.ts';

/** The questions of a department, and the same as a table to keep. */
export const inboxRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, t} = desk;
  const {database, clock} = backend;

  app.get<{Querystring: ListQuery & {done?: string}}>('/', async (request, reply) => {
    const visit = officialVisitOf(request);
    const query = queryOf(desk, visit, request.query);
    const page = pageOf(request.query);
    const found = await readInbox(database, query, page);
    const counts = await countHeaps(database, query);
    await startClocks(backend);
    const badRatings = await countBadRatings(backend, visit.account);
    const corrections = await countCorrections(backend, visit.account);
    const notice = request.query.done === 'pass' ? t('done.pass') : undefined;
    const waiting = {badRatings, corrections};
    return sendPage(reply, inboxPage(desk, visit, {query, page, found, counts, waiting, notice}));
  });

  app.post('/export', async (request, reply) => {
    const visit = officialVisitOf(request);
    const query = queryOf(desk, visit, visit.form.fields);
    const rows = await inboxRows(database, query).execute();
    await writeAudit(database, {at: clock(), account: visit.account.name, action: 'exported'});
    return sendFile(reply, `${query.heap}-${query.today}.csv`, csvOf(exportedRows(rows, desk)));
  });
};

// A day more than the days of the profile, which end with the county’s day.
const reopenableSince = ({clock, config: {profile}}: Desk['backend']): Date => {
  const days = Math.max(consultationRulesOf(profile).reopenDays, complaintRulesOf(profile).reopenDays);
  return new Date(clock().getTime() - (days + 1) * 24 * 60 * 60 * 1000);
};

const queryOf = ({backend}: Desk, {account}: OfficialVisit, query: ListQuery): InboxQuery => ({
  account,
  heap: heaps.find((heap) => heap === query.heap) ?? 'open',
  number: numberOf(query),
  today: todayAt(backend),
  reopenableSince: reopenableSince(backend),
});
