import type {Answer, Complaint, FieldProblem, Place} from '@huiyin/core';
import {pointIn} from '@huiyin/core/place';
import {attributeField} from './attribute-id.ts';

type Field = [name: string, value: string];

/**
 * A report as the form fields of `POST requests.json`. Title and text are one description, a day is its noon in UTC,
 * which is that day from Greenwich to China, and coordinates are WGS 84. Nothing of whoever stays anonymous.
 */
export const requestFieldsOf = (complaint: Complaint): Field[] => {
  const {kind, title, text, answers} = complaint;
  const fields: Field[] = [
    ['service_code', kind],
    ...Object.entries(answers).flatMap(([id, answer]) => answerFields(kind, id, answer)),
    ['description', `${title}\n\n${text}`],
    ...reporterFields(complaint),
  ];
  return fields.filter(([, value]) => value !== '');
};

/** What GeoReport v2 has no field for: sending the rest would lose it, or show a name that was to be kept. */
export const unsendableIn = ({kind, answers, reporter, department, person}: Complaint): FieldProblem[] => {
  const found: [string, boolean][] = [
    ['reporter.disclosure', reporter.disclosure === 'confidential'],
    ['department', department !== undefined],
    ['person', person !== undefined],
    ...Object.entries(answers).map(([id, answer]): [string, boolean] => [
      `answers.${id}`,
      'files' in answer || (!('place' in answer) && !attributeField(kind, id)),
    ]),
  ];
  return found.filter(([, isUnsendable]) => isUnsendable).map(([field]) => ({field, code: 'notAllowed'}));
};

const answerFields = (kind: string, id: string, answer: Answer): Field[] => {
  if ('place' in answer) return placeFields(answer.place);
  const field = attributeField(kind, id);
  return field ? [[field, valueOf(answer)]] : [];
};

const valueOf = (answer: Answer): string => {
  if ('text' in answer) return answer.text;
  if ('choice' in answer) return answer.choice;
  if ('day' in answer) return `${answer.day}T12:00:00Z`;
  return 'number' in answer ? String(answer.number) : '';
};

const placeFields = ({address, point}: Place): Field[] => {
  if (!point) return [['address_string', address]];
  const {latitude, longitude} = pointIn(point, 'WGS84');
  return [
    ['lat', latitude.toFixed(6)],
    ['long', longitude.toFixed(6)],
    ['address_string', address],
  ];
};

// One field for a whole name: where a family name ends differs by language.
const reporterFields = ({reporter}: Complaint): Field[] =>
  reporter.disclosure === 'anonymous'
    ? []
    : [
        ['first_name', reporter.name],
        ['phone', reporter.phone],
        ['email', reporter.email],
      ];
