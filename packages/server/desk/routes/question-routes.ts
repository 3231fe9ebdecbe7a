import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {findAsker} from '../../consultations/consultation-store.ts';
import {previewReply} from '../../published/publish-reply.ts';
import {act, type DeedOutcome} from '../act.ts';
import {writeAudit} from '../audit.ts';
import {deedOfForm, type FormProblems} from '../deed-of-form.ts';
import {failurePage} from '../pages/failure-page.ts';
import {todayAt} from '../pages/moments.ts';
import {questionPage, type QuestionParts} from '../pages/question-page.ts';
import {lostPage} from '../pages/sign-in-page.ts';
import {mayHandle, questionActions, type QuestionAction} from '../permissions.ts';
import {publish} from '../publish.ts';
import {readQuestion, type ReadQuestion} from '../question-store.ts';
import {sendPage} from '../send-page.ts';
import {officialVisitOf, wordsOf, type Desk} from '../visit.ts';

type Numbered = {Params: {number: string}; Querystring: {done?: string}};
type Asked = FastifyRequest<Numbered>;

/** One question: reading it, seeing who asks, and everything that is done with it. */
export const questionRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, home, t} = desk;
  const {database, clock} = backend;

  app.get<Numbered>('/questions/:number', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const {number} = request.params;
    const read = await readQuestion(database, account, number);
    if (!read) return notFound(desk, request, reply);
    await writeAudit(database, {at: clock(), account: account.name, action: 'questionRead', number});
    const done = doneWords.find((one) => one === request.query.done);
    return show(desk, request, reply, {read, notice: done && t(`done.${done}`)});
  });

  app.post<Numbered>('/questions/:number/contact', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const {number} = request.params;
    const read = await readQuestion(database, account, number);
    if (!read || read.details || !mayHandle(account, read.question)) return notFound(desk, request, reply);
    await writeAudit(database, {at: clock(), account: account.name, action: 'contactRead', number});
    const asker = await findAsker(database, number);
    return show(desk, request, reply, {read, asker, isContactShown: true});
  });

  for (const wish of ['publish', 'unpublish'] as const) {
    app.post<Numbered>(`/questions/:number/${wish}`, async (request, reply) => {
      const {account, form} = officialVisitOf(request);
      const {number} = request.params;
      const seen = Number(form.fields.seen);
      const outcome = await publish(backend, {account, number, seen, isPublic: wish === 'publish'});
      if (outcome === 'done') return reply.redirect(`${home}/questions/${number}?done=${wish}`, 303);
      return refuse(desk, request, reply, outcome, undefined);
    });
  }

  for (const action of questionActions) {
    app.post<Numbered>(`/questions/:number/${action}`, async (request, reply) => {
      const {account} = officialVisitOf(request);
      const read = await readQuestion(database, account, request.params.number);
      if (!read) return notFound(desk, request, reply);
      return perform(desk, request, reply, {action, read});
    });
  }
};

const perform = async (
  desk: Desk,
  request: Asked,
  reply: FastifyReply,
  {action, read}: {action: QuestionAction; read: ReadQuestion},
) => {
  const {backend, home, language, t} = desk;
  const {account, form} = officialVisitOf(request);
  const {profile} = backend.config;
  const {number} = request.params;
  const filled = deedOfForm(action, form, {
    question: read.question,
    departments: profile.departments ?? [],
    calendar: profile.calendar,
    today: todayAt(backend),
    language,
  });
  // A browser keeps no files for another try.
  const again: FormProblems = form.files.length > 0 ? {files: {code: 'again'}} : {};
  if ('problems' in filled) {
    const tried = {action, problems: {...again, ...filled.problems}};
    return show(desk, request, reply, {read, tried, notice: t('problem.summary'), isProblem: true}, 400);
  }
  const deed = {
    account,
    number,
    action,
    seen: Number(form.fields.seen),
    entry: filled.entry,
    files: form.files,
  };
  const outcome = await act(backend, deed);
  if (outcome !== 'done') return refuse(desk, request, reply, outcome, {action, problems: again});
  // Whoever has passed a question on may not read it any more.
  return reply.redirect(
    action === 'pass' ? `${home}/?done=pass` : `${home}/questions/${number}?done=${action}`,
    303,
  );
};

/** Says what came in between, and shows what was typed again. */
const refuse = async (
  desk: Desk,
  request: Asked,
  reply: FastifyReply,
  outcome: Exclude<DeedOutcome, 'done'>,
  tried: QuestionParts['tried'],
) => {
  const {account} = officialVisitOf(request);
  const read = await readQuestion(desk.backend.database, account, request.params.number);
  if (!read || outcome === 'unknown') return notFound(desk, request, reply);
  const notice = desk.t(`problem.${outcome}`);
  return show(desk, request, reply, {read, tried, notice, isProblem: true}, 409);
};

const show = async (desk: Desk, request: Asked, reply: FastifyReply, parts: QuestionParts, status = 200) => {
  const preview = await previewReply(desk.backend.database, request.params.number);
  const page = questionPage(desk, officialVisitOf(request), {...parts, preview});
  return sendPage(reply, page, status);
};

/** Another department's question is answered as one that does not exist; words that were typed are given back. */
const notFound = (desk: Desk, request: Asked, reply: FastifyReply) => {
  const visit = officialVisitOf(request);
  const words = wordsOf(visit);
  const page =
    words.length > 0 ? lostPage(desk, visit, words, 'passedOn') : failurePage(desk, visit, 'notFound');
  return sendPage(reply, page, 404);
};

const doneWords = ['start', 'answer', 'extend', 'return', 'close', 'publish', 'unpublish'] as const;
