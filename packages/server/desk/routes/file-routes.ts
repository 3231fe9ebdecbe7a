import type {FastifyInstance} from 'fastify';
import {findSentFile} from '../../complaints/find-sent-file.ts';
import {findFile} from '../../letters/letter-store.ts';
import {sendFile, sendSentFile} from '../../send-file.ts';
import {writeAudit} from '../audit.ts';
import {failurePage} from '../pages/failure-page.ts';
import {readQuestion} from '../question-store.ts';
import {sendPage} from '../send-page.ts';
import {officialVisitOf, type Desk} from '../visit.ts';

type Named = {Params: {number: string; id: string}};

/** The files of answers, and those that came with reports, to keep. */
export const fileRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {database, clock} = desk.backend;
  app.get<Named>('/questions/:number/files/:id', async (request, reply) => {
    const visit = officialVisitOf(request);
    const {number, id} = request.params;
    const read = await readQuestion(database, visit.account, number);
    const file = read?.entries.flatMap(({attachments}) => attachments).find((one) => one.id === id);
    const content = file && (await findFile(database, number, id))?.content;
    const sent = read && !file ? await findSentFile(desk.backend, number, id) : undefined;
    if (!content && !sent) return sendPage(reply, failurePage(desk, visit, 'notFound'), 404);
    const {name: account} = visit.account;
    await writeAudit(database, {at: clock(), account, action: 'attachmentRead', number});
    return sent ? sendSentFile(reply, sent) : sendFile(reply, file!.name, content!);
  });
};
