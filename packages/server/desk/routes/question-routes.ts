import type {FastifyError, FastifyInstance, FastifyReply} from 'fastify';
import {accusedIn} from '../../complaints/accused-in.ts';
import {findAsker} from '../../consultations/consultation-store.ts';
import {logOwnError} from '../../error-handling.ts';
import {previewReply} from '../../published/publish-reply.ts';
import {previewReport, type ReportNotice} from '../../published/publish-report.ts';
import {act} from '../act.ts';
import {writeAudit} from '../audit.ts';
import {deedOfForm, type FormProblems} from '../deed-of-form.ts';
import {noticeOfForm} from '../notice-of-form.ts';
import {todayAt} from '../pages/moments.ts';
import {questionPage, type QuestionParts} from '../pages/question-page.ts';
import type {TriedReason} from '../pages/reason-form.ts';
import {titleLimitOf} from '../pages/report-publishing.ts';
import {mayReadReporter} from '../may-read-reporter.ts';
import {mayShowCode} from '../may-show-code.ts';
import {mayHandle, questionActions, type QuestionAction} from '../permissions.ts';
import {publish, type PublishingOutcome} from '../publish.ts';
import {readQuestion, type ReadQuestion} from '../question-store.ts';
import {reasonOfForm} from '../reason-of-form.ts';
import {revealCodeOfLetter} from '../reveal-query-code.ts';
import {revealReporter} from '../reveal-reporter.ts';
import {sendLost} from '../send-lost.ts';
import {sendPage} from '../send-page.ts';
import {officialVisitOf, type Desk} from '../visit.ts';
import type {Asked, Numbered} from './numbered.ts';

/** One question: reading it, seeing who asks or reported, and everything that is done with it. */
export const questionRoutes = (app: FastifyInstance, desk: Desk): void => {
  const {backend, home, t} = desk;
  const {database, clock} = backend;

  app.get<Numbered>('/questions/:number', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const {number} = request.params;
    const read = await readQuestion(database, account, number);
    if (!read) return sendLost(desk, request, reply);
    await writeAudit(database, {at: clock(), account: account.name, action: 'questionRead', number});
    const done = doneWords.find((one) => one === request.query.done);
    return show(desk, request, reply, {read, notice: done && t(`done.${done}`)});
  });

  app.post<Numbered>('/questions/:number/contact', async (request, reply) => {
    const {account} = officialVisitOf(request);
    const {number} = request.params;
    const read = await readQuestion(database, account, number);
    if (!read || read.details || !mayHandle(account, read.question)) return sendLost(desk, request, reply);
    await writeAudit(database, {at: clock(), account: account.name, action: 'contactRead', number});
    const asker = await findAsker(database, number);
    return show(desk, request, reply, {read, asker, isContactShown: true});
  });

  app.post<Numbered>('/questions/:number/reporter', async (request, reply) => {
    const {account, form} = officialVisitOf(request);
    const {number} = request.params;
    const read = await readQuestion(database, account, number);
    if (!read || !mayReadReporter(account, read)) {
      // To whoever was never allowed to, not even the address is there.
      return account.reads_identities ? sendLost(desk, request, reply) : reply.callNotFound();
    }
    const filled = reasonOfForm(form);
    if ('problem' in filled) {
      return refuseReason({secret: 'reporter', problem: filled.problem}, read, request, reply);
    }
    const reporter = await revealReporter(backend, {account, number, reason: filled.reason});
    return reporter ? show(desk, request, reply, {read, reporter}) : sendLost(desk, request, reply);
  });

  app.post<Numbered>('/questions/:number/query-code', async (request, reply) => {
    const {account, form} = officialVisitOf(request);
    const {number} = request.params;
    const read = await readQuestion(database, account, number);
    if (!read || !mayShowCode(account, read)) return sendLost(desk, request, reply);
    const filled = reasonOfForm(form);
    if ('problem' in filled) {
      return refuseReason({secret: 'queryCode', problem: filled.problem}, read, request, reply);
    }
    const queryCode = await revealCodeOfLetter(backend, {account, number, reason: filled.reason});
    return queryCode ? show(desk, request, reply, {read, queryCode}) : sendLost(desk, request, reply);
  });

  const refuseReason = (
    triedReason: TriedReason,
    read: ReadQuestion,
    request: Asked,
    reply: FastifyReply,
  ) => {
    const notice = t('problem.summary');
    return show(desk, request, reply, {read, triedReason, notice, isProblem: true}, 400);
  };

  const publishAs = async (request: Asked, reply: FastifyReply, isPublic: boolean, notice?: ReportNotice) => {
    const {account, form} = officialVisitOf(request);
    const {number} = request.params;
    const outcome = await publish(backend, {
      account,
      number,
      seen: Number(form.fields.seen),
      isPublic,
      notice,
    });
    if (outcome !== 'done') return refuse(desk, request, reply, outcome, undefined);
    return reply.redirect(`${home}/questions/${number}?done=${isPublic ? 'publish' : 'unpublish'}`, 303);
  };

  app.post<Numbered>('/questions/:number/publish', async (request, reply) => {
    const {account, form} = officialVisitOf(request);
    const read = await readQuestion(database, account, request.params.number);
    if (!read) return sendLost(desk, request, reply);
    if (!read.details) return publishAs(request, reply, true);
    const filled = noticeOfForm(form, {titleLimit: titleLimitOf(desk), language: desk.language});
    if ('notice' in filled) return publishAs(request, reply, true, filled.notice);
    const wrong = {noticeProblem: filled.problem, notice: t('problem.summary'), isProblem: true};
    return show(desk, request, reply, {read, ...wrong}, 400);
  });

  app.post<Numbered>('/questions/:number/unpublish', (request, reply) => publishAs(request, reply, false));

  for (const action of questionActions) {
    app.post<Numbered>(`/questions/:number/${action}`, async (request, reply) => {
      const {account} = officialVisitOf(request);
      const read = await readQuestion(database, account, request.params.number);
      if (!read) return sendLost(desk, request, reply);
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
    accused: accusedIn(read.question, profile),
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
  outcome: Exclude<PublishingOutcome, 'done'>,
  tried: QuestionParts['tried'],
) => {
  const {account} = officialVisitOf(request);
  const read = await readQuestion(desk.backend.database, account, request.params.number);
  if (!read || outcome === 'unknown') return sendLost(desk, request, reply);
  const notice = desk.t(outcome === 'sealed' ? 'action.publish.sealed' : `problem.${outcome}`);
  return show(desk, request, reply, {read, tried, notice, isProblem: true}, 409);
};

const show = async (desk: Desk, request: Asked, reply: FastifyReply, parts: QuestionParts, status = 200) => {
  const visit = officialVisitOf(request);
  const {question} = parts.read;
  const previews = mayHandle(visit.account, question) ? await previewsOf(desk, parts.read) : {};
  const {reportPreview} = previews;
  if (reportPreview instanceof Error) logOwnError(reportPreview as FastifyError, request, reply);
  return sendPage(reply, questionPage(desk, visit, {...parts, ...previews}), status);
};

const previewsOf = async (
  {backend}: Desk,
  {question, details}: ReadQuestion,
): Promise<Pick<QuestionParts, 'preview' | 'reportPreview'>> =>
  details
    ? {reportPreview: await previewReport(backend, question.number)}
    : {preview: await previewReply(backend.database, question.number)};

const doneWords = ['start', 'answer', 'extend', 'return', 'close', 'publish', 'unpublish'] as const;
