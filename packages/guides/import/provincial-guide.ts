import * as read from '../template/readers.ts';
import * as vocabulary from '../template/vocabulary.ts';
import {basicsOf, versionOf} from './provincial-basics.ts';
import {feesOf, materialsOf} from './provincial-papers.ts';
import {channelsOf, onlineDepthOf, otherFlowsOf, placesOf, stepsOf} from './provincial-service.ts';
import {phonesOf} from './phones.ts';
import {words, why, type Source} from './source.ts';
import {withoutUndefined} from './without-undefined.ts';

/** How a copy of the national tables counts. */
export interface Dialect {
  audience: vocabulary.Vocabulary;
}

/**
 * A row of the national table `up_task_general_basic` with what belongs to it, or of a province's copy of it, as a
 * guide: not yet held against the contract. What finds no place is among the losses of the source.
 */
export const provincialGuide = (source: Source, {audience}: Dialect): object => {
  const guide = withoutUndefined({
    ...basicsOf(source),
    audience: source.codedList(audience, 'server_type', 'serve_type'),
    version: versionOf(source),
    ...{topics: [], questions: []},
    conditions: linesOf(source.text('accept_condition')).map((text) => ({text: words(text)})),
    quantityLimit: source.words('limit_explain'),
    materials: materialsOf(source),
    steps: stepsOf(source),
    legalLimits: limitsOf(source, 'anticipate', 'fdblsxsm'),
    promisedLimits: limitsOf(source, 'promise', 'crbjsxsm'),
    specialProcedure: source.words('special_procedure'),
    visits: visitsOf(source),
    fees: feesOf(source),
    places: placesOf(source),
    channels: channelsOf(source),
    onlineDepth: onlineDepthOf(source),
    inServiceCentre: source.read<boolean>(read.yesNo, 'is_entry_center'),
    result: resultOf(source),
    area: areaOf(source),
    booking: offerOf(source, 'is_schedule'),
    onlinePayment: offerOf(source, 'is_pay_online'),
    express: offerOf(source, 'is_express'),
    intermediary: source.words('service_type', 'intermediary_content'),
    legalBasis: basisOf(source),
    commonQuestions: questionsOf(source),
    notes: notesOf(source),
    enquiryPhones: phonesOf(source, 'link_way', 'link_tel', 'consult_phone'),
    supervisionPhones: phonesOf(source, 'supervise_way', 'tstel', 'complain_phone'),
  });
  source.end();
  return guide;
};

const linesOf = (text = ''): string[] => text.split('\n').filter(Boolean);

const limitsOf = (source: Source, name: string, explanation: string): object[] => {
  const count = source.read<number>(read.count, `${name}_day`);
  const unit = source.coded(vocabulary.limitUnitWords, `${name}_type`);
  const told = source.words(`${name}_explain`, explanation);
  if (count !== undefined && unit) return [withoutUndefined({count, unit, explanation: told})];
  if (count !== undefined) source.lose(`${name}_day`, String(count), why.unclear);
  if (told) source.lose(`${name}_explain`, told[0]!.text, why.noPlace);
  return [];
};

const visitsOf = (source: Source): object[] => {
  const count = source.read<number>(read.count, 'limit_scene_num', 'applyermin_count');
  const reason = source.words('limit_scene_explain');
  if (count !== undefined) return [withoutUndefined({count, reason})];
  if (reason) source.lose('limit_scene_explain', reason[0]!.text, why.noPlace);
  return [];
};

const resultOf = (source: Source): object | undefined => {
  const [row, ...others] = source.list('audit_item_result') ?? [];
  const name = source.words('result_name') ?? row?.words('name');
  const sampleUrl = source.file('result_guid') ?? row?.file('resultattachlist');
  for (const other of others) {
    const more = other.text('name');
    if (more) other.lose('name', more, why.noPlace);
  }
  for (const one of [row, ...others]) one?.end();
  if (name) return withoutUndefined({name, sampleUrl, deliveries: []});
  if (sampleUrl) source.lose('result_guid', sampleUrl, why.noPlace);
  return undefined;
};

/** 通办范围, where it is told in words: what its codes mean differs by place. */
const areaOf = (source: Source): ReturnType<typeof words> | undefined => {
  const scopes = source.list('scopes')?.map((scope) => {
    const divisions = scope.list('divisions')?.map((division) => {
      const name = division.text('division_name');
      division.end();
      return name;
    });
    const names = divisions?.filter(Boolean).join('、');
    const told = [scope.text('scoperange_text'), scope.text('scopeshape_text'), names];
    scope.end();
    return told.filter(Boolean).join(' ');
  });
  const text = scopes?.filter(Boolean).join('；') || source.text('handle_area_text', 'handle_area');
  if (!text) return undefined;
  if (!/^\d+$/.test(text)) return words(text);
  source.lose('handle_area', text, why.unclear);
  return undefined;
};

const offerOf = (source: Source, name: string): object | undefined => {
  const offered = source.read<boolean>(read.yesNo, name);
  return offered === undefined ? undefined : {offered};
};

const basisOf = (source: Source): object[] => {
  const laws = source.list('law')?.map((law) => {
    const title = [law.text('lawname'), law.text('accordingnumber')].filter(Boolean).join(' ');
    const clause = [law.text('termsnumber'), law.text('termscontent')].filter(Boolean).join(' ');
    law.end();
    return {title, clause};
  });
  const told = laws ?? linesOf(source.text('by_law')).map(lawOf);
  return told.flatMap(({title, clause}) =>
    title ? [{title: words(title), ...(clause && {clause: words(clause)})}] : [],
  );
};

const lawOf = (line: string): {title: string; clause: string} => {
  const [, title = line, clause = ''] = /^(.*?《.+?》)\s*(.*)$/.exec(line) ?? [];
  return {title, clause: clause.trim()};
};

const questionsOf = (source: Source): object[] =>
  (source.list('audit_qa', 'up_task_general_questions', 'questions', 'qa') ?? []).flatMap((row) => {
    const [question, answer] = [row.words('question'), row.words('answer')];
    row.end();
    if (question && answer) return [{question, answer}];
    const half = question ?? answer;
    if (half) row.lose(question ? 'question' : 'answer', half[0]!.text, why.noPlace);
    return [];
  });

const noted = {
  schedule_rule: '预约规则',
  right_enjoy_by_law: '依法享有的权利',
  duty_perform_by_law: '依法履行的义务',
};

/** What a guide has no element for, and people should read all the same. */
const notesOf = (source: Source): object[] | undefined => {
  const told = [
    ...Object.entries(otherFlowsOf(source)),
    ...Object.entries(noted).map(([name, title]) => [title, source.text(name)] as const),
  ];
  const notes = told.flatMap(([title, text]) =>
    text && !isNone(text) ? [{title: words(title), markup: words(markupOf(text))}] : [],
  );
  return notes.length ? notes : undefined;
};

const isNone = (text: string): boolean => /^(无|暂无|没有|\/|-+)[。.]?$/.test(text);

const markupOf = (text: string): string =>
  linesOf(text)
    .map((line) => `<p>${line.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)}</p>`)
    .join('');
