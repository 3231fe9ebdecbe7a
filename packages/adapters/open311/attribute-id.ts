import type {Attribute} from './geo-report.ts';

/** The question of an attribute: services share codes, and what a list of several is must be known when it is sent. */
export const attributeId = (
  service: string,
  {code, datatype}: Pick<Attribute, 'code' | 'datatype'>,
): string => `${service}.${code}${datatype === 'multivaluelist' ? '[]' : ''}`;

/** The form field of a question, such as `attribute[WHISHETN]`; `undefined` where it is no attribute of the service. */
export const attributeField = (service: string, question: string): string | undefined => {
  if (!question.startsWith(`${service}.`)) return undefined;
  const code = question.slice(service.length + 1);
  return code.endsWith('[]') ? `attribute[${code.slice(0, -2)}][]` : `attribute[${code}]`;
};
