import {AdapterError} from '../../adapter-error.ts';
import type {Complaint} from '../../contract/complaint.ts';
import type {NamedCheat} from './cheating.ts';
import {refusingReports, without} from './report-cheating.ts';

/** Reports that are taken when they should not be, mended so that they fit. */
export const reportRefusalCheats: NamedCheat[] = [
  takes('cuts a long title', 'a title that is one code point too long', ({title}) => ({
    title: [...title].slice(0, 200).join(''),
  })),
  takes('cuts a long text', 'a text that is one code point too long', ({text}) => ({
    text: [...text].slice(0, 2000).join(''),
  })),
  takes('fills in a title', 'an empty title', () => ({title: '（无标题）'})),
  takes('fills in a text', 'an empty text', () => ({text: '（无正文）'})),
  takes('puts an unknown kind under the first', 'a kind that the profile does not have', () => ({
    kind: 'help',
    answers: {when: {choice: 'day'}},
  })),
  takes(
    'drops an answer that it did not ask for',
    'an answer to a question that is not asked',
    ({answers}) => ({answers: without(answers, (_, id) => id === 'no-such-question')}),
  ),
  takes(
    'drops an answer that it asks others for',
    'an answer to a question that is asked after other answers only',
    ({answers}) => ({answers: without(answers, (_, id) => id === 'happenedOn')}),
  ),
  takes('answers for the citizen', 'no answer to a question that must be answered', ({answers}) => ({
    answers: byDay(answers),
  })),
  takes(
    'drops an answer that it does not understand',
    'an answer of another type than the question has',
    ({answers}) => ({answers: without(answers, (_, id) => id === 'happenedOn')}),
  ),
  takes('chooses for the citizen', 'a choice that there is not', ({answers}) => ({answers: byDay(answers)})),
  takes('turns a number down', 'a number out of its bounds', ({answers}) => ({
    answers: {...answers, people: {number: 5000}},
  })),
  takes('lets what is to come be past', 'a day to come, where only a past one can be meant', ({answers}) => ({
    answers: {...answers, happenedOn: {day: '2026-01-05'}},
  })),
  takes('takes a report from nobody', 'no name, where the profile asks for one', ({reporter}) => ({
    reporter: {...reporter, name: '某某'},
  })),
  takes(
    'makes a kind of its own of what may stay anonymous',
    'who may learn of it in a way that its kind does not offer',
    () => ({kind: 'report'}),
  ),
  [
    'gives a receipt with its refusal',
    'refuses an empty text, and names its field',
    refusingReports(({kind, fields}) => {
      const receipt = {number: 'TS-1', receivedAt: '2026-01-05T00:00:00Z'};
      return Promise.reject(new AdapterError(kind, {fields: [...fields], receipt}));
    }),
  ],
];

const byDay = (answers: Complaint['answers']): Complaint['answers'] => ({
  ...without(answers, (_, id) => id === 'sleep'),
  when: {choice: 'day'},
});

function takes(what: string, refused: string, mend: (sent: Complaint) => object): NamedCheat {
  return [
    what,
    `refuses ${refused}, and names its field`,
    refusingReports((_, honest, sent, options) => honest.sendComplaint({...sent, ...mend(sent)}, options)),
  ];
}
