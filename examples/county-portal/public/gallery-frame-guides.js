// Brings the search for guides into one state, with a backend that follows a script. Loaded before the widget.
import {backend, fail, found, never, press, sample, send, state, type, widget} from './gallery-frame.js';

const pageOf = ({words, topic}) => {
  if (words === sample.unheardOf) return sample.nothing;
  if (topic) return sample.narrowed;
  return words ? sample.results : sample.first;
};

const answers = {loading: () => never, failed: () => fail('unavailable')};

widget.setAttribute('guide-url', '#{taskCode}');
if (state === 'narrowed') widget.topic = sample.topic;
widget.adapter = {...backend, findGuides: answers[state] || (async (search) => pageOf(search))};

const typed = {
  results: sample.wanted,
  dark: sample.wanted,
  highContrast: sample.wanted,
  nothing: sample.unheardOf,
};

const act = async () => {
  // On a phone the choices are folded away.
  if (state === 'narrowed') (await found('.narrowing')).open = true;
  if (!typed[state]) return;
  await type('input[type=search]', typed[state]);
  await press(send);
};

act();
