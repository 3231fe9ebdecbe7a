// Brings one report into one state, with a backend that follows a script. Loaded before the widget.
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

const isOffered = ['similar', 'followed'].includes(state);

widget.adapter = {
  ...backend,
  loadProfile: async () => {
    const profile = await backend.loadProfile();
    if (state === 'mapFailed') profile.complaint.map.tiles = '/tiles/missing/{z}/{x}/{y}.svg';
    return profile;
  },
  loadRecipients: async () => (await fetch(`/api/recipients?locale=${lang}`)).json(),
  sendFile: async () => undefined,
  sendComplaint: taking({number: 'TS-20261122-004187', dueOn: sample.dueOn}),
  ...(isOffered && {
    findSimilar: async () => ({reports: sample.reports}),
    sendVoice: async () => ({voices: sample.reports[0].voices + 1}),
  }),
};

const isAnonymous = ['anonymous', 'receipt'].includes(state);
const isSent = ['sending', 'queued', 'unknown', 'failed', 'receipt', 'earlier'].includes(state);

/** Adds a photo that was drawn here, or bytes that are none. */
const addPhoto = async (isBroken) => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 400, height: 300});
  const context = canvas.getContext('2d');
  context.fillStyle = '#5b7a99';
  context.fillRect(0, 0, 400, 180);
  context.fillStyle = '#4a4f57';
  context.fillRect(0, 180, 400, 120);
  const picture = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  const transfer = new DataTransfer();
  transfer.items.add(new File([isBroken ? 'no picture' : picture], 'IMG_0412.jpg', {type: 'image/jpeg'}));
  const input = await found('input[type=file][multiple]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await found(isBroken ? '.file .message' : '.file canvas');
};

/** What is ticked below the words. */
const choices = {
  draftFound: '[aria-describedby=keepDraft-hint]',
  sharedComputer: '[aria-describedby=sharedComputer-hint]',
};

const fill = {
  kind: () => press(isAnonymous ? 'input[value=report]' : 'input[name=kind]'),
  what: async () => {
    await type('#title', sample.title);
    await type('#text', sample.text);
    if (choices[state]) await press(choices[state]);
  },
  where: async () => {
    await type('[name="answers.place"]', sample.address);
    if (['place', 'mapFailed'].includes(state)) await press('[id="answers.place-map"]');
  },
  files: () => addPhoto(state === 'fileRefused'),
  reporter: async () => {
    await press(`[value=${isAnonymous ? 'anonymous' : state === 'who' ? 'confidential' : 'named'}]`);
    await type('[name="reporter.name"]', sample.name);
  },
};

/** The step at which a state is looked at; the check where none is named. */
const last = {
  what: 'what',
  draftFound: 'what',
  sharedComputer: 'what',
  place: 'where',
  mapFailed: 'where',
  files: 'files',
  fileRefused: 'files',
  who: 'reporter',
}[state];

const shown = async (id) => {
  while (!(await found(`#step-${id}`)).getClientRects().length)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

/** On a phone a step is a screen; where there is room all of them are one page. */
const fillUpTo = async (end) => {
  const steps = Object.keys(fill);
  for (const [index, step] of steps.entries()) {
    await shown(step);
    await fill[step]();
    if (step === end) return;
    const isOnePage = !widget.shadowRoot.querySelector('.count');
    if (!isOnePage && steps[index + 1]) await press(send);
  }
  await press(send);
  await shown('check');
};

if (state === 'isolatedLate') {
  widget.setAttribute('api', sample.nowhere);
  widget.toggleAttribute('isolated', true);
  // Nobody is to wait here until the widget has waited long enough.
  const later = setTimeout;
  globalThis.setTimeout = (act, time) => later(act, time < 8000 ? time : 0);
}

const act = async () => {
  if (state === 'isolatedLate') return;
  await found('input[name=kind]');
  // The rest of the form comes right after its first screen.
  await found('[role=status]');
  if (state === 'empty') return;
  if (state === 'fieldErrors') return press(send);
  await fillUpTo(last);
  if (isSent) await press(send);
  if (isOffered) await found('.similar');
  if (state === 'followed') await press('.similar button');
  if (state === 'draftFound') await found('.keeping button');
  if (state === 'earlier') await found('.kept');
  if (['draftFound', 'earlier'].includes(state)) reopen();
};

act();
