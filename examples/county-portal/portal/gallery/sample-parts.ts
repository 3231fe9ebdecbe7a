import type {Handling, Localised, RichText} from '@huiyin/core';
import {nationalIndicators} from '@huiyin/core/national';
import {departments, type DepartmentId} from '../content/departments.ts';
import {serviceOf} from '../content/services.ts';
import {dayBefore} from '../handled-case.ts';
import type {Reader} from '../reader.ts';

/** The name of a department, in the reader's language. */
export const departmentIn = (id: DepartmentId, {language}: Reader): Localised => ({
  text: departments[id][language],
  lang: language,
});

/** The matter and the department of a handled case. */
export const caseOf = (service: string, reader: Reader) => {
  const {title, department} = serviceOf(service);
  const {language} = reader;
  return {
    matter: {text: title[language], lang: language},
    department: departmentIn(department, reader),
  };
};

/** An indicator of the national dictionary (评价指标). */
export const indicatorIn = (code: string, {language}: Reader): Localised => ({
  text: nationalIndicators.indicators.find((one) => one.code === code)!.label[language]!,
  lang: language,
});

/** What an office did in time about a bad rating (差评) of so many days ago. */
export const putRight = (daysAgo: number, {language, t}: Reader): Handling => ({
  callBackDueOn: dayBefore(daysAgo - 1),
  rectificationDueOn: dayBefore(daysAgo - 21),
  calledBackOn: dayBefore(daysAgo - 1),
  rectifiedOn: dayBefore(daysAgo - 6),
  words: {...paragraphs(t('gallery.sample.handled')), lang: language},
});

/** Words as an official types them: a line a paragraph, those with a dash a list. */
export const paragraphs = (text: string): Pick<RichText, 'blocks'> => ({
  blocks: text.split(/\n+/).map((line) => ({
    type: line.startsWith('- ') ? 'listItem' : 'paragraph',
    spans: [{text: line.replace(/^- /, '')}],
  })),
});

/** A name as a backend masks it. */
export const masked = (name: string): string => `${[...name][0]!}*`;
