import {languages, languageOf, type Language} from '@huiyin/core';
import {inLanguage} from '@huiyin/core/national';
import {accusedIn} from '../../complaints/accused-in.ts';
import {html, type Markup} from '../../pages/html.ts';
import {attachmentEndings, attachmentLimits} from '../attachment-name.ts';
import {extensionLimit, type FormProblems} from '../deed-of-form.ts';
import {possibleActions, type QuestionAction} from '../permissions.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {formToken} from './desk-page.ts';
import {choiceField, inputField, textField, type Choice} from './fields.ts';
import {problemWords} from './problem-words.ts';
import type {QuestionParts} from './question-page.ts';
import {sizeWords} from '../../pages/size-words.ts';

interface FormParts extends QuestionParts {
  desk: Desk;
  visit: OfficialVisit;
  action: QuestionAction;
  /** What was typed into this form, or how it begins. */
  fields: Readonly<Record<string, string>>;
  problem: (field: keyof FormProblems) => string | undefined;
}

/** One form for each thing that can be done now. */
export const actionForms = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): Markup => {
  const actions = possibleActions(visit.account, parts.read.question);
  // What was tried and can no longer be done still shows what was typed.
  const {tried} = parts;
  const shown = tried && !actions.includes(tried.action) ? [tried.action, ...actions] : actions;
  if (shown.length === 0) return html`<p>${desk.t('question.nothing')}</p>`;
  return html`${shown.map((action) => actionForm(desk, visit, parts, action))}`;
};

const actionForm = (
  desk: Desk,
  visit: OfficialVisit,
  parts: QuestionParts,
  action: QuestionAction,
): Markup => {
  const {t, home} = desk;
  const {question, seen} = parts.read;
  const tried = parts.tried?.action === action ? parts.tried : undefined;
  const fields = tried ? visit.form.fields : {};
  const problem = (field: keyof FormProblems) => problemWords(desk, tried?.problems, field);
  const isFirst = !parts.tried && possibleActions(visit.account, question)[0] === action;
  const isOpen = tried !== undefined || isFirst;
  const routes = action === 'pass' && question.department === null;
  return html`<details ${isOpen && html`open`}>
    <summary>${t(routes ? 'action.pass.route' : `action.${action}.title`)}</summary>
    <form
      method="post"
      action="${home}/questions/${question.number}/${action}"
      ${action === 'answer' && html`enctype="multipart/form-data"`}
    >
      ${formToken(visit)}
      <input type="hidden" name="seen" value="${seen}" />
      ${controls[action]({...parts, desk, visit, action, fields, problem})}
      <p><button>${t(routes ? 'action.pass.route' : `action.${action}.send`)}</button></p>
    </form>
  </details>`;
};

const hint = ({t}: Desk, words: string): Markup => html`<p class="hint">${t(`action.${words}`)}</p>`;

const controls: Record<QuestionAction, (parts: FormParts) => Markup> = {
  start: ({desk}) => hint(desk, 'start.hint'),
  close: ({desk, read}) => hint(desk, `close.${read.question.state === 'answered' ? 'hint' : 'hintNoReply'}`),
  answer: (parts) => html`${language(parts)} ${text(parts, 10, 'action.answer.hint')} ${files(parts)}`,
  pass: (parts) => html`${departments(parts)} ${text(parts, 3)} ${language(parts)}`,
  extend: (parts) => html`${days(parts)} ${text(parts, 4)} ${language(parts)}`,
  return: (parts) => html`${text(parts, 4)} ${turnTo(parts)} ${language(parts)}`,
};

const text = ({desk, action, fields, problem}: FormParts, rows: number, hint?: string): Markup =>
  textField({
    id: `${action}-text`,
    name: 'text',
    label: desk.t(`action.${action}.text`),
    ...(hint && {hint: desk.t(hint)}),
    problem: problem('text'),
    value: fields.text ?? '',
    rows,
  });

const language = ({desk, action, fields}: FormParts): Markup => {
  const choices = languages.map((one) => ({value: one, label: desk.t(`language.${one}`)}));
  const label = desk.t(action === 'answer' ? 'action.answer.language' : 'action.wordsLanguage');
  const value: Language = languageOf(fields.language) ?? desk.language;
  return choiceField({id: `${action}-language`, name: 'language', label, value, choices});
};

const files = ({desk, action, problem}: FormParts): Markup => {
  const {t} = desk;
  const {files: count, bytes} = attachmentLimits;
  return inputField({
    id: `${action}-files`,
    name: 'files',
    label: t('action.answer.files'),
    hint: t('action.answer.filesHint', {
      count,
      size: sizeWords(bytes, desk.language),
      endings: attachmentEndings.join(' '),
    }),
    problem: problem('files'),
    type: 'file',
    more: html`multiple accept="${attachmentEndings.map((ending) => `.${ending}`).join(',')}"`,
  });
};

const departments = ({desk, visit, action, fields, problem, read}: FormParts): Markup => {
  const {t, backend} = desk;
  const {profile} = backend.config;
  const {department, chosen_department: chosen} = read.question;
  const others = (profile.departments ?? []).filter(({id}) => id !== department);
  const choices: Choice[] = others.map(({id, name}) => {
    const {text: label, lang} = inLanguage(name, desk.language);
    return {value: id, label, lang};
  });
  // Nobody has it yet: whom the citizen chose comes first to mind, unless accused, then the own department.
  const wished = accusedIn(read.question, profile) ? null : chosen;
  const likely = department === null ? (wished ?? visit.account.department) : '';
  return choiceField({
    id: `${action}-department`,
    name: 'department',
    label: t('action.pass.department'),
    problem: problem('department'),
    value: fields.department ?? likely,
    choices: [{value: '', label: t('action.pass.choose')}, ...choices],
  });
};

const days = ({desk, action, fields, problem}: FormParts): Markup =>
  inputField({
    id: `${action}-days`,
    name: 'days',
    label: desk.t('action.extend.days'),
    hint: desk.t('action.extend.hint'),
    problem: problem('days'),
    type: 'number',
    value: fields.days ?? '',
    more: html`min="1" max="${extensionLimit}" class="short"`,
  });

const turnTo = ({desk, action, fields, problem}: FormParts): Markup => {
  const {notAccepted = []} = desk.backend.config.profile.consultation ?? {};
  const list = `${action}-ways`;
  return html`${inputField({
      id: `${action}-turnTo`,
      name: 'turnTo',
      label: desk.t('action.return.turnTo'),
      problem: problem('turnTo'),
      type: 'text',
      value: fields.turnTo ?? '',
      more: html`list="${list}"`,
    })}
    <datalist id="${list}">
      ${notAccepted.map((one) => html`<option value="${inLanguage(one.turnTo, desk.language).text}"></option>`)}
    </datalist>`;
};
