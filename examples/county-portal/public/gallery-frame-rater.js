// Brings one rater into one state, with a backend that follows a script. Loaded before the widget.
import {
  backend,
  fail,
  found,
  never,
  press,
  reopen,
  sample,
  send,
  state,
  taking,
  widget,
} from './gallery-frame.js';

const receipt = {
  number: 'PJ-20261122-004187',
  receivedAt: new Date().toISOString(),
  queryCode: '7K3MQ9TDW2XR',
};
const handled = {number: 'YD-RS-2026-000418', ...sample};
const content = {
  grade: 'satisfied',
  indicatorSet: 'national-v2',
  indicators: ['408', '413'],
  text: '',
  anonymous: false,
};

const rated = async () => ({
  status: 'rated',
  case: handled,
  ratings: [{ratingNumber: 1, provenance: 'active', content, receipt}],
  followUp: {caseToken: 'gallery-2', until: new Date(Date.now() + 30 * 86400000).toISOString()},
});

const cases = {
  loading: () => never,
  expired: () => fail('expired'),
  closed: async () => ({status: 'closed', case: handled}),
  followUp: rated,
  followUpForm: rated,
};
const open = async () => ({status: 'open', case: handled, ratingNumber: 1});

const isEnding = state === 'kioskEnding';
widget.toggleAttribute('kiosk', state.startsWith('kiosk'));
if (state !== 'kioskIdle') widget.setAttribute('case-token', 'gallery');
// One second of rest, and then the clock stands still.
if (isEnding) globalThis.setInterval = setTimeout;
widget.adapter = {
  ...backend,
  // A tablet in a gallery has no next citizen, or is about to have one.
  loadProfile: async () => {
    if (state === 'loading') return never;
    const profile = await backend.loadProfile();
    profile.rating.kiosk.restSeconds = isEnding ? profile.rating.kiosk.warningSeconds + 1 : 600;
    return profile;
  },
  loadCase: cases[state] || open,
  sendRating: state === 'sharedComputer' ? () => fail('unavailable') : taking(receipt),
};

const chosen = {
  chosenGood: 'satisfied',
  chosenBad: 'dissatisfied',
  fieldError: 'dissatisfied',
  dark: 'dissatisfied',
  highContrast: 'dissatisfied',
  sending: 'satisfied',
  receipt: 'satisfied',
  queued: 'satisfied',
  unknown: 'satisfied',
  failed: 'satisfied',
  earlier: 'satisfied',
  sharedComputer: 'satisfied',
  followUpForm: 'satisfied',
  kioskEnding: 'satisfied',
  kioskReceipt: 'satisfied',
};
const pressed = [
  'fieldError',
  'sending',
  'receipt',
  'queued',
  'unknown',
  'failed',
  'earlier',
  'sharedComputer',
  'kioskReceipt',
];

const act = async () => {
  if (state === 'followUpForm') await press('section > button');
  const grade = chosen[state];
  if (!grade) return;
  await press(`input[value=${grade}]`);
  await found('textarea');
  if (state === 'sharedComputer') await press('[aria-describedby=sharedComputer-hint]');
  if (pressed.includes(state)) await press(send);
  if (state !== 'earlier') return;
  await found('.kept');
  reopen();
};

act();
