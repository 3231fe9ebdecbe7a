import type {ComplaintQuestion, Localised} from '@huiyin/core';
import {recipientsIn} from '@huiyin/core/national';
import {conditionWords} from './condition-words.ts';
import {areaField, radioFields, selectField, textField, type FieldParts} from './fields.ts';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';
import {localised} from './receipt-rows.ts';
import {reporterFields} from './reporter-fields.ts';
import type {ReportForm} from './report-page.ts';

type Asked = Extract<ComplaintQuestion, {id: string}>;

/** One question, of every report or of the county's own. */
export const reportField = (question: ComplaintQuestion, form: ReportForm): Markup => {
  const {language} = form;
  const t = wordsIn(language);
  switch (question.type) {
    case 'kind':
      return kinds(form);
    case 'title':
      return textField({
        ...known('title', form),
        label: t('report.form.headline'),
        hint: t('report.form.headlineHint'),
      });
    case 'text':
      return areaField({
        ...known('text', form),
        label: t('report.form.text'),
        hint: t('report.form.textHint'),
      });
    case 'about':
      return about(question, form);
    case 'reporter':
      return reporterFields(form);
    case 'choice':
      return radioFields(own(question, form), [
        ...(question.required ? [] : [{value: '', label: t('report.form.noAnswer')}]),
        ...question.choices.map(({id, label}) => ({value: id, label: localised(label)})),
      ]);
    case 'words':
      return question.lines > 1
        ? areaField(own(question, form), question.lines)
        : textField(own(question, form));
    case 'date':
      return textField(own(question, form), 'date');
    case 'number':
    case 'place':
      return textField(own(question, form));
    case 'files':
      return files(question, form);
  }
};

const known = (name: string, {written, problems}: ReportForm) => ({
  name,
  value: written[name],
  problem: problems.get(name),
});

const own = (question: Asked, form: ReportForm): FieldParts => {
  const {rules, language} = form;
  const unit = question.type === 'number' ? question.unit : undefined;
  const condition = conditionWords(question, rules, language);
  const hints = [condition, question.hint && localised(question.hint), unit && localised(unit)];
  const said = hints.filter((hint) => hint !== undefined);
  return {
    ...known(`answers.${question.id}`, form),
    label: labelOf(question, form),
    ...(said.length > 0 && {hint: html`${said.map((hint) => html`${hint} `)}`}),
  };
};

const labelOf = ({label: {text, lang}, required}: Asked, {language}: ReportForm): Markup => {
  const label: Localised = {text: required ? text : wordsIn(language)('ask.optional', {label: text}), lang};
  return localised(label);
};

const kinds = (form: ReportForm): Markup => {
  const {rules, language} = form;
  const field = {...known('kind', form), label: wordsIn(language)('report.form.kind')};
  const offered = rules.kinds.map(({id, label, explanation}) => ({
    value: id,
    label: html`<b lang="${label.lang}">${label.text}</b>
      ${explanation && html`<br /><span lang="${explanation.lang}">${explanation.text}</span>`}`,
  }));
  return rules.kinds.length > 1 ? radioFields(field, offered) : html``;
};

/** Whom it is about, for those who know. Nobody has to. */
const about = (question: ComplaintQuestion, form: ReportForm): Markup => {
  const {county, rules, language} = form;
  const t = wordsIn(language);
  const condition = conditionWords(question, rules, language);
  const departments = recipientsIn(county, language).departments.map(({id, name: {text, lang}}) => ({
    value: id,
    label: text,
    lang,
  }));
  const department = {...known('department', form), label: t('report.form.department')};
  return html`<fieldset>
    <legend>${t('report.form.about')}</legend>
    ${condition && html`<p>${condition}</p>`}
    <p>${t('report.form.aboutHint')}</p>
    ${departments.length > 0 && selectField(department, t('report.form.nobody'), departments)}
    ${textField({...known('person', form), label: t('report.form.person')})}
  </fieldset>`;
};

/** Files cannot be sent from here; where else they can be brought is said instead. */
const files = (question: Asked, form: ReportForm): Markup => {
  const {county, rules, language} = form;
  const {name, problem} = known(`answers.${question.id}`, form);
  const condition = conditionWords(question, rules, language);
  return html`<div id="${name}" tabindex="-1">
    <p><b>${labelOf(question, form)}</b></p>
    ${condition && html`<p>${condition}</p>`} ${problem && html`<p class="problem">${problem}</p>`}
    <p>${wordsIn(language)('report.form.noFiles', {hotline: county.portal.hotline})}</p>
  </div>`;
};
