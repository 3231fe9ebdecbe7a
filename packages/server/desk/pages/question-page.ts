import type {Asker} from '@huiyin/core';
import {contentOf} from '../../complaints/complaint-store.ts';
import {html, type Markup} from '../../pages/html.ts';
import {reportFacts} from '../../pages/report-rows.ts';
import type {StoredLetter} from '../../database/tables.ts';
import type {FormProblems} from '../deed-of-form.ts';
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
import {timeline} from './timeline.ts';

export interface QuestionParts {
  read: ReadQuestion;
  /** What everybody would read; absent where it may not be published. */
  preview?: Preview | undefined;
  /** The form that was sent and not accepted, and what is wrong with it. */
  tried?: {action: QuestionAction; problems: FormProblems} | undefined;
  /** Who asks, once somebody wanted to see it. */
  asker?: Asker | undefined;
  isContactShown?: boolean;
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
        ${mayHandle(visit.account, question) && publishing(desk, visit, parts.read, parts.preview)}
      </div>
      <aside aria-label="${t('question.facts')}">
        ${facts(parts.read, desk)} ${contact(desk, visit, parts)}
      </aside>
    </div>`;
  const {notice, isProblem, tried} = parts;
  const problems = tried && problemLinks(desk, tried);
  return deskPage(desk, visit, {title, body, path, notice, isProblem, problems});
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
              {content: contentOf(question, details), disclosure: details.disclosure},
              desk.backend.config.profile,
              desk.language,
            ).map(([name, value]) => fact(name, value !== '' && html`${value}`))
          : [
              fact(t('question.replyWanted'), yes(question.reply_wanted)),
              fact(t('question.consent'), yes(question.publish_consent)),
            ]
      }
    </dl>`;
};

const contact = (desk: Desk, visit: OfficialVisit, {read, asker, isContactShown}: QuestionParts): Markup => {
  const {question} = read;
  // Who reported is sealed, and not for the office that the report may be about.
  if (read.details || !mayHandle(visit.account, question) || question.state === 'erased') return html``;
  return html`<h2>${desk.t('contact.title')}</h2>
    ${
      isContactShown
        ? askerFacts(desk, asker)
        : contactForm(desk, visit, `/questions/${question.number}/contact`)
    }`;
};
