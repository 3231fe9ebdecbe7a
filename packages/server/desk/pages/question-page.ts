import type {Asker} from '@huiyin/core';
import {contentOf} from '../../complaints/complaint-store.ts';
import type {KnownReporter} from '../../complaints/sealed-reporter.ts';
import {html, type Markup} from '../../pages/html.ts';
import {reportFacts} from '../../pages/report-rows.ts';
import type {StoredLetter} from '../../database/tables.ts';
import type {ReportPreview} from '../../published/publish-report.ts';
import type {FormProblems} from '../deed-of-form.ts';
import type {NoticeProblem} from '../notice-of-form.ts';
import type {QuestionAction} from '../permissions.ts';
import {mayHandle} from '../permissions.ts';
import type {ReadQuestion} from '../question-store.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {actionForms} from './action-forms.ts';
import {askerFacts, contactForm} from './contact.ts';
import {departmentName, kindName, localisedMarkup, serviceName} from './county-words.ts';
import {deskPage} from './desk-page.ts';
import {fact} from './facts.ts';
import {dueMarkup, momentWords} from './moments.ts';
import {problemLinks} from './problem-words.ts';
import {publishing, type Preview} from './publishing.ts';
import {queryCodeOfLetter} from './query-code.ts';
import {reasonLinks, type TriedReason} from './reason-form.ts';
import {noticeWords, reportPublishing} from './report-publishing.ts';
import {reporterSection} from './reporter.ts';
import {timeline} from './timeline.ts';

export interface QuestionParts {
  read: ReadQuestion;
  /** What everybody would read; absent where it may not be published. */
  preview?: Preview | undefined;
  /** Of a report: what could be published of it; absent where nothing may be, the error where nothing can be now. */
  reportPreview?: ReportPreview | Error | undefined;
  noticeProblem?: NoticeProblem | undefined;
  /** The form that was sent and not accepted, and what is wrong with it. */
  tried?: {action: QuestionAction; problems: FormProblems} | undefined;
  /** Who asks, once somebody wanted to see it. */
  asker?: Asker | undefined;
  isContactShown?: boolean;
  /** Who reported, once somebody said why they want to see it. */
  reporter?: KnownReporter | undefined;
  /** The query code, once somebody said how they checked who asks for it. */
  queryCode?: string | undefined;
  triedReason?: TriedReason | undefined;
  notice?: string | undefined;
  isProblem?: boolean | undefined;
}

/** One question: what was asked, what happened, what can be done. */
export const questionPage = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): string => {
  const {t, home} = desk;
  const {question} = parts.read;
  const title = question.title ?? t('inbox.erased');
  const path = `/questions/${question.number}`;
  const body = html`<p class="back"><a href="${home}/">${t('desk.back')}</a></p>
    <h1 ${question.title !== null && html`lang="${question.locale}"`}>${title}</h1>
    ${standing(question, desk)}
    <div class="sides">
      <div>
        <section>
          <h2>${t('question.words')}</h2>
          ${
            question.text === null
              ? html`<p>${t('question.erased')}</p>`
              : html`<p class="words" lang="${question.locale}">${question.text}</p>`
          }
        </section>
        <section>
          <h2>${t('question.timeline')}</h2>
          ${timeline(desk, parts.read)}
        </section>
        <section>
          <h2>${t('question.actions')}</h2>
          ${actionForms(desk, visit, parts)}
        </section>
        ${mayHandle(visit.account, question) && published(desk, visit, parts)}
      </div>
      <aside aria-label="${t('question.facts')}">
        ${facts(parts.read, desk)} ${contact(desk, visit, parts)} ${queryCodeOfLetter(desk, visit, parts)}
      </aside>
    </div>`;
  const {notice, isProblem} = parts;
  return deskPage(desk, visit, {title, body, path, notice, isProblem, problems: problemsOf(desk, parts)});
};

const problemsOf = (desk: Desk, {tried, triedReason, noticeProblem}: QuestionParts) => {
  if (triedReason) return reasonLinks(desk, triedReason);
  if (noticeProblem) return [{id: 'publish-title', words: noticeWords(desk, noticeProblem)}];
  return tried && problemLinks(desk, tried);
};

const published = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): Markup => {
  const {read, preview, reportPreview, noticeProblem: problem} = parts;
  return read.details
    ? reportPublishing(desk, visit, {read, preview: reportPreview, problem})
    : publishing(desk, visit, read, preview);
};

const standing = ({state, due_on}: StoredLetter, desk: Desk): Markup => {
  const isOpen = ['received', 'routed', 'inProgress'].includes(state);
  return html`<p class="standing">
    <span class="tag ${state}">${desk.t(`state.${state}`)}</span>
    ${isOpen && due_on !== null && dueMarkup(due_on, desk)}
  </p>`;
};

const facts = ({question, details}: ReadQuestion, desk: Desk): Markup => {
  const {t} = desk;
  const department = (id: string | null) => id !== null && localisedMarkup(departmentName(id, desk), desk);
  const yes = (value: boolean) => html`${t(value ? 'question.yes' : 'question.no')}`;
  return html`<h2>${t('question.facts')}</h2>
    <dl>
      ${fact(t('question.number'), html`${question.number}`)}
      ${fact(t('question.received'), html`${momentWords(question.received_at, desk)}`)}
      ${fact(t('question.department'), department(question.department) || html`${t('inbox.noDepartment')}`)}
      ${fact(t('question.chosen'), question.department === null && department(question.chosen_department))}
      ${!details && fact(t('question.kind'), localisedMarkup(kindName(question.kind, desk), desk))}
      ${fact(
        t('question.service'),
        question.service !== null && localisedMarkup(serviceName(question.service, desk), desk),
      )}
      ${fact(t('question.language'), html`${t(`language.${question.locale}`)}`)}
      ${
        details
          ? reportFacts(
              {content: contentOf(question, details), disclosure: details.disclosure, receipt: question},
              desk.backend.config.profile,
              desk.language,
              ({digest, name, about}) =>
                html`<a href="${desk.home}/questions/${question.number}/files/${digest}">${name}</a>
                  <span class="whole">(${about})</span>`,
            ).map(([name, value]) => fact(name, value !== '' && html`${value}`))
          : [
              fact(t('question.replyWanted'), yes(question.reply_wanted)),
              fact(t('question.consent'), yes(question.publish_consent)),
            ]
      }
    </dl>`;
};

const contact = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): Markup => {
  const {read, asker, isContactShown} = parts;
  const {question} = read;
  if (read.details) return reporterSection(desk, visit, parts);
  if (!mayHandle(visit.account, question) || question.state === 'erased') return html``;
  return html`<h2>${desk.t('contact.title')}</h2>
    ${
      isContactShown
        ? askerFacts(desk, asker)
        : contactForm(desk, visit, `/questions/${question.number}/contact`)
    }`;
};
