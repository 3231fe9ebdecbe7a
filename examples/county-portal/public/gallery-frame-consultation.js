// Brings one question into one state, with a backend that follows a script. Loaded before the widget.
import {
  backend,
  fail,
  found,
  lang,
  never,
  press,
  sample,
  send,
  state,
  type,
  widget,
} from './gallery-frame.js';

const receipt = {
  number: 'ZX-20261122-004187',
  receivedAt: new Date().toISOString(),
  queryCode: '7K3MQ9TDW2XR',
  dueOn: sample.dueOn,
};
const answers = {
  sending: () => never,
  queued: () => fail('unavailable'),
  unknown: () => fail('timeout'),
  failed: () => fail('rejected'),
};

const repliesTo = async () => ({
  total: sample.replies.length,
  page: 1,
  pageSize: 10,
  replies: state === 'suggestions' ? sample.replies.slice(0, 2) : [],
  departments: [],
  statistics: {received: 0, answered: 0, answeredInTime: 0, rated: 0, satisfied: 0},
});

if (state === 'unknown') backend.promises.sameKeySameReceipt = 'not promised in this state of the gallery';
widget.adapter = {
  ...backend,
  loadRecipients: async () => (await fetch(`/api/recipients?locale=${lang}`)).json(),
  findReplies: repliesTo,
  sendConsultation: answers[state] || (async () => receipt),
};

const blank = ['empty', 'fieldErrors', 'dark', 'highContrast'];
const pressed = ['fieldErrors', 'sending', 'queued', 'unknown', 'failed', 'receipt', 'dark', 'highContrast'];

if (!blank.includes(state)) widget.asker = sample.asker;

const act = async () => {
  await found('input[name=kind]');
  if (!blank.includes(state)) {
    await type('#title', sample.title);
    await type('#text', sample.text);
    await press('input[name=kind]');
  }
  if (state === 'suggestions') await press('.suggestions summary');
  if (pressed.includes(state)) await press(send);
};

act();
