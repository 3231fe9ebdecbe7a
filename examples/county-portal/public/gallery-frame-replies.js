// Brings the published questions into one state, with a backend that follows a script. Loaded before the widget.
import {backend, fail, never, press, sample, send, state, type, widget} from './gallery-frame.js';

const pages = 3;
const {departments} = sample;
const replies = state === 'report' ? [...sample.reports, ...sample.replies] : sample.replies;
const nothing = {received: 0, answered: 0, answeredInTime: 0, rated: 0, satisfied: 0};
const statistics = {received: 214, answered: 209, answeredInTime: 206, rated: 87, satisfied: 81};

const pageOf = ({text, department, page}) => {
  const isEmpty = state === 'none' || text;
  const chosen = departments.find(({id}) => id === department);
  const found = replies.filter((reply) => !chosen || reply.department.text === chosen.name.text);
  return {
    total: isEmpty ? 0 : found.length * (chosen ? 1 : pages),
    page,
    pageSize: replies.length,
    replies: isEmpty ? [] : found.map((reply) => ({...reply, id: `${reply.id}-${page}`})),
    departments: departments.map(({id, name}) => ({
      id,
      name,
      total: state === 'none' ? 0 : replies.filter(({department}) => department.text === name.text).length,
    })),
    statistics: state === 'none' ? nothing : statistics,
  };
};

const answers = {loading: () => never, failed: () => fail('unavailable')};

widget.setAttribute('ask-url', '#ask');
widget.adapter = {...backend, findReplies: answers[state] || (async (search) => pageOf(search))};

const act = async () => {
  if (['opened', 'report', 'dark', 'highContrast'].includes(state)) await press('summary');
  if (state !== 'notFound') return;
  await type('input[type=search]', sample.unheardOf);
  await press(send);
};

act();
