import type {Consultation, Localised, Recipients} from '@huiyin/core';

/** Whom a letter is for, as the contract has it. */
export type Recipient = Pick<Consultation, 'department' | 'service'>;

/** One department or one service item, as it can be chosen. */
export interface Choice {
  value: string;
  name: Localised;
  /** The department that a service item belongs to. */
  of?: Localised;
  recipient: Recipient;
}

/** Departments first, then the service items with the department that each belongs to. */
export const choicesOf = (
  {departments, services}: Recipients = {departments: [], services: []},
): Choice[] => [
  ...departments.map(({id, name}) => ({value: `department:${id}`, name, recipient: {department: id}})),
  ...services.map(({id, name, department}) => ({
    value: `service:${id}`,
    name,
    of: departments.find((one) => one.id === department)?.name,
    recipient: {service: id, ...(department && {department})},
  })),
];

/** The value of the choice that stands for a recipient; empty for none. */
export const valueOf = ({department, service}: Recipient): string =>
  service ? `service:${service}` : department ? `department:${department}` : '';

/** As much of a recipient as its value says, where the list has not come. */
export const recipientOf = (value: string): Recipient => {
  const [, kind, id] = /^(service|department):(.+)$/.exec(value) ?? [];
  return kind ? {[kind]: id} : {};
};

/** Those whose name, or whose department's, has every word of the query in it. */
export const matching = (choices: readonly Choice[], query: string): Choice[] => {
  const words = plain(query).split(/\s+/);
  return choices.filter(({name, of}) =>
    words.every((word) => plain(`${name.text} ${of?.text ?? ''}`).includes(word)),
  );
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
