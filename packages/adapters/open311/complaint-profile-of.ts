import type {ComplaintProfile, ComplaintQuestion, Language, Localised} from '@huiyin/core';
import {attributeId} from './attribute-id.ts';
import type {Attribute, Service, ServiceDefinition} from './geo-report.ts';

const knownToOpen311 = ['kind', 'title', 'text', 'reporter'];
const descriptionLimit = 4000;

/**
 * The county's rules for reports, cut to what GeoReport v2 carries: its services are the kinds, their attributes are
 * asked below the text, and a place is always required. What it has no field for is not asked: files, whom it is
 * about, the county's other questions, how to be told.
 */
export const complaintProfileOf = (
  rules: ComplaintProfile,
  services: readonly Service[],
  definitions: readonly ServiceDefinition[],
  language: Language,
): ComplaintProfile => {
  const say = (text: string): Localised => ({text, lang: language});
  const textLimit = Math.min(rules.textLimit, descriptionLimit - rules.titleLimit - 2);
  const attributes = definitions.flatMap(({service_code: service, attributes}) =>
    attributes
      .filter(({variable}) => variable)
      .sort((one, other) => one.order - other.order)
      .map((attribute) => questionOf(attribute, String(service), say, textLimit)),
  );
  const place = placeQuestionOf(rules);
  const kept = (question: ComplaintQuestion): ComplaintQuestion[] => {
    if (question.type === 'text') return [question, ...attributes];
    if (question.type === 'place') return question.id === place ? [placeFor(question)] : [];
    return knownToOpen311.includes(question.type) ? [question] : [];
  };
  return {
    ...rules,
    textLimit,
    notify: [],
    kinds: services.map((service) => kindOf(service, definitions, say)),
    steps: rules.steps
      .map((step) => ({...step, questions: step.questions.flatMap(kept)}))
      .filter(({questions}) => questions.length > 0),
  };
};

/** The id of the question whose answer is the location of the request: the first one that asks for a place. */
export const placeQuestionOf = ({steps}: Pick<ComplaintProfile, 'steps'>): string | undefined =>
  steps
    .flatMap(({questions}) => questions)
    .flatMap((question) => (question.type === 'place' ? [question.id] : []))[0];

// The kinds that the county's conditions speak of are not there.
const placeFor = ({
  when: _,
  ...question
}: Extract<ComplaintQuestion, {type: 'place'}>): ComplaintQuestion => ({
  ...question,
  required: true,
});

type Say = (text: string) => Localised;

/** GeoReport is for things that need mending (求助). It asks nobody who they are, and can keep no name from the office. */
const kindOf = (
  {service_code, service_name, description}: Service,
  definitions: readonly ServiceDefinition[],
  say: Say,
): ComplaintProfile['kinds'][number] => {
  const told = definitions
    .filter((definition) => definition.service_code === service_code)
    .flatMap(({attributes}) => attributes.filter(({variable}) => !variable));
  const explanation = [description, ...told.map((attribute) => attribute.description)].filter(Boolean);
  return {
    id: String(service_code),
    nature: 'help',
    label: say(service_name),
    ...(explanation.length > 0 && {explanation: say(explanation.join('\n'))}),
    disclosures: ['named', 'anonymous'],
  };
};

/** A list of which several may be chosen becomes a choice of one of them: a report has no answer for several. */
const questionOf = (attribute: Attribute, service: string, say: Say, limit: number): ComplaintQuestion => {
  const {code, required, description, datatype_description: hint, datatype, values} = attribute;
  const asked = {
    id: attributeId(service, attribute),
    label: say(description || String(code)),
    ...(hint && {hint: say(hint)}),
    required,
    when: [{question: 'kind', oneOf: [service]}],
  };
  if (datatype === 'number') return {...asked, type: 'number'};
  if (datatype === 'datetime') return {...asked, type: 'date', notAfterToday: false};
  if (datatype === 'singlevaluelist' || datatype === 'multivaluelist') {
    const choices = (values ?? []).map(({key, name}) => ({id: String(key), label: say(name)}));
    return {...asked, type: 'choice', choices};
  }
  return {...asked, type: 'words', limit, lines: datatype === 'text' ? 5 : 1};
};
