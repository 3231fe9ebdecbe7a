import {wordsIn} from '@huiyin/core/guide';
import {html, type Markup} from '../../pages/html.ts';
import type {ReadCorrection} from '../corrections.ts';
import {wordsLimit} from '../deed-of-form.ts';
import type {SettlingProblem} from '../settling-of-form.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {partsOf, standing} from './corrections-page.ts';
import {localisedMarkup} from './county-words.ts';
import {deskPage, formToken} from './desk-page.ts';
import {fact} from './facts.ts';
import {textField} from './fields.ts';
import {momentWords} from './moments.ts';

export interface CorrectionParts {
  correction: ReadCorrection;
  /** Set when a form was sent and not accepted. */
  problem?: SettlingProblem | undefined;
  /** What somebody wrote while somebody else was faster. */
  lost?: string | undefined;
  notice?: string | undefined;
  isProblem?: boolean | undefined;
}

/** What somebody says of a guide, and what is done about it. */
export const correctionPage = (desk: Desk, visit: OfficialVisit, parts: CorrectionParts): string => {
  const {t, home} = desk;
  const {correction, problem, lost, notice, isProblem} = parts;
  const {number, text, locale, note, outcome} = correction;
  const title = `${t('correction.title')} ${number}`;
  const path = `/corrections/${number}`;
  const isOpen = correction.due_on !== null && outcome === null;
  const body = html`<p class="back"><a href="${home}/corrections">${t('desk.back')}</a></p>
    <h1>${t('correction.title')} <span class="whole">${number}</span></h1>
    <div class="standing">${standing(correction, desk)}</div>
    <div class="sides">
      <div>
        <section>
          <h2>${t('correction.said')}</h2>
          <p><strong>${partsOf(correction, desk)}</strong></p>
          ${text ? html`<p class="words" lang="${locale}">${text}</p>` : html`<p>${t('correction.noText')}</p>`}
        </section>
        ${isOpen && settlingForm(desk, visit, parts)}
        ${lost && textField({id: 'lost', name: 'lost', label: t('lost.words'), value: lost, rows: 4})}
        ${
          note !== null &&
          note !== '' &&
          html`<section>
            <h2>${t('correction.note')}</h2>
            <p class="words">${note}</p>
          </section>`
        }
      </div>
      <aside aria-label="${t('question.facts')}">
        <h2>${t('question.facts')}</h2>
        ${facts(correction, desk)}
      </aside>
    </div>`;
  const problems = problem ? [{id: 'text', words: problemWords(desk, problem)}] : [];
  return deskPage(desk, visit, {title, body, path, notice, isProblem, problems});
};

const problemWords = ({t}: Desk, problem: SettlingProblem): string =>
  t(problem === 'textRequired' ? 'correction.noteRequired' : 'problem.textTooLong', {limit: wordsLimit});

const facts = (correction: ReadCorrection, desk: Desk): Markup => {
  const {t, home, language} = desk;
  const {task_code: code, version, name, body} = correction;
  const others = `${home}/corrections?${new URLSearchParams({heap: 'all', guide: code}).toString()}`;
  return html`<dl>
      ${fact(t('correction.guide'), localisedMarkup(wordsIn(name, language), desk))}
      ${fact(t('correction.code'), html`<span class="whole">${code}</span>`)}
      ${fact(t('correction.version'), html`${version}`)}
      ${fact(t('question.department'), localisedMarkup(wordsIn(body.name, language), desk))}
      ${fact(t('question.received'), html`${momentWords(correction.received_at, desk)}`)}
      ${fact(t('question.language'), html`${t(`language.${correction.locale}`)}`)}
    </dl>
    <p><a href="${others}">${t('correction.others')}</a></p>`;
};

const settlingForm = (desk: Desk, visit: OfficialVisit, {correction, problem}: CorrectionParts): Markup => {
  const {t, home} = desk;
  return html`<section>
    <h2>${t('question.actions')}</h2>
    <form class="card" method="post" action="${home}/corrections/${correction.number}">
      ${formToken(visit)}
      ${textField({
        id: 'text',
        name: 'text',
        label: t('correction.note'),
        hint: t('correction.noteHint'),
        problem: problem && problemWords(desk, problem),
        value: visit.form.fields.text ?? '',
        rows: 4,
      })}
      <p class="choices">
        <button name="outcome" value="mended">${t('correction.settle.mended')}</button>
        <button class="second" name="outcome" value="nothingToMend">
          ${t('correction.settle.nothingToMend')}
        </button>
      </p>
    </form>
  </section>`;
};
