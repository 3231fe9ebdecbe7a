// Brings a guide into one state, with a backend that follows a script. Loaded before the widget.
import {backend, day, fail, found, never, press, sample, send, state, widget} from './gallery-frame.js';

const {notes, ...shown} = sample;
const {guide} = shown;
const nothingStated = {visits: [], places: [], channels: [], legalLimits: [], promisedLimits: []};
const changed = {
  notes: {guide: {...guide, notes}},
  notStated: {guide: {...guide, ...nothingStated, fees: undefined, materials: undefined}},
  outdated: {replacedBy: '5'},
};
const failures = {loading: () => never, failed: () => fail('unavailable'), notFound: () => fail('rejected')};

widget.adapter = {
  ...backend,
  findGuides: () => never,
  loadGuide: failures[state] || (async () => ({...shown, ...changed[state]})),
  sendCorrection: async () => ({
    number: 'JC-20261126-000001',
    receivedAt: new Date().toISOString(),
    dueOn: day(5),
  }),
};
widget.taskCode = guide.taskCode;

const decided = 'who:mainland,before:never';
const choices = {end: 'who:under', decided, dark: decided, highContrast: decided};
widget.choices = choices[state] || '';

for (const url of ['share-url', 'ask-url', 'failure-url']) widget.setAttribute(url, '#{choices}');

const acts = {
  stale: async () => {
    await found('#papers');
    Object.defineProperty(navigator, 'onLine', {value: false});
    dispatchEvent(new Event('offline'));
  },
  correction: () => press('label + label [name=accurate]'),
  corrected: async () => {
    await press('[name=accurate]');
    await press(send);
  },
};

if (acts[state]) acts[state]();
