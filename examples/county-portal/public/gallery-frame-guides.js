// Brings the search for guides into one state, with a backend that follows a script. Loaded before the widget.
import {backend, fail, never, press, sample, send, state, type, widget} from './gallery-frame.js';

const pageOf = ({words, topic}) => {
  if (words === sample.unheardOf) return sample.nothing;
  return words || topic ? sample.results : sample.first;
};

const answers = {loading: () => never, failed: () => fail('unavailable')};

widget.setAttribute('guide-url', '#{taskCode}');
widget.adapter = {...backend, findGuides: answers[state] || (async (search) => pageOf(search))};

const typed = {
  results: sample.wanted,
  dark: sample.wanted,
  highContrast: sample.wanted,
  nothing: sample.unheardOf,
};

const act = async () => {
  if (!typed[state]) return;
  await type('input[type=search]', typed[state]);
  await press(send);
};

act();
