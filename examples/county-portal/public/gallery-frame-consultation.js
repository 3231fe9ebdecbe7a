// Brings one question into one state, with a backend that follows a script. Loaded before the widget.
import {
  backend,
  found,
  lang,
  press,
  reopen,
  sample,
  send,
  state,
  taking,
  type,
  widget,
} from './gallery-frame.js';

const repliesTo = async () => ({
  total: sample.replies.length,
  page: 1,
  pageSize: 10,
  replies: state === 'suggestions' ? sample.replies.slice(0, 2) : [],
  departments: [],
  statistics: {received: 0, answered: 0, answeredInTime: 0, rated: 0, satisfied: 0},
});

widget.adapter = {
  ...backend,
  loadRecipients: async () => (await fetch(`/api/recipients?locale=${lang}`)).json(),
  findReplies: repliesTo,
  sendConsultation: taking({number: 'ZX-20261122-004187', dueOn: sample.dueOn}),
};

const blank = ['empty', 'fieldErrors', 'sharedComputer', 'dark', 'highContrast'];
const pressed = [
  'fieldErrors',
  'sending',
  'queued',
  'unknown',
  'failed',
  'receipt',
  'earlier',
  'dark',
  'highContrast',
];

if (!blank.includes(state)) widget.asker = sample.asker;

/** What is done once the form is filled in. */
const then = {
  suggestions: () => press('.suggestions summary'),
  sharedComputer: () => press('[aria-describedby=sharedComputer-hint]'),
  draftFound: async () => {
    await press('[aria-describedby=keepDraft-hint]');
    await found('.keeping button');
    reopen();
  },
  earlier: async () => {
    await found('.kept');
    reopen();
  },
};

const act = async () => {
  await found('input[name=kind]');
  if (!blank.includes(state)) {
    await type('#title', sample.title);
    await type('#text', sample.text);
    await press('input[name=kind]');
  }
  if (pressed.includes(state)) await press(send);
  if (then[state]) await then[state]();
};

act();
