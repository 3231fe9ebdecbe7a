// Brings one rater into one state, with a backend that follows a script. Loaded before the widget.
const rater = document.querySelector('hy-rater');
const {state, matter, department, handledOn} = rater.dataset;
const {lang} = document.documentElement;
const never = new Promise(() => undefined);

const failure = (kind) => Object.assign(new Error(kind), {name: 'AdapterError', kind, fields: []});
const fail = async (kind) => {
  throw failure(kind);
};

const receipt = {
  number: 'PJ-20261122-004187',
  receivedAt: new Date().toISOString(),
  queryCode: '7K3MQ9TDW2XR',
};
const handled = {
  number: 'YD-RS-2026-000418',
  matter: {text: matter, lang},
  department: {text: department, lang},
  handledOn,
};
const content = {
  grade: 'satisfied',
  indicatorSet: 'national-v2',
  indicators: ['408', '413'],
  text: '',
  anonymous: false,
};

const cases = {
  loading: () => never,
  expired: () => fail('expired'),
  closed: async () => ({status: 'closed', case: handled}),
  followUp: async () => ({
    status: 'rated',
    case: handled,
    ratings: [{ratingNumber: 1, provenance: 'active', content, receipt}],
    followUp: {caseToken: 'gallery-2', until: new Date(Date.now() + 30 * 86400000).toISOString()},
  }),
};
const answers = {
  sending: () => never,
  queued: () => fail('unavailable'),
  unknown: () => fail('timeout'),
  failed: () => fail('rejected'),
};
const open = async () => ({status: 'open', case: handled, ratingNumber: 1});

rater.adapter = {
  id: `gallery-${state}-${lang}-${innerWidth}`,
  promises: {
    sameKeySameReceipt: state === 'unknown' ? 'not promised in this state of the gallery' : true,
    digest: true,
    queryCode: true,
    followUpRating: true,
  },
  // A tablet in a gallery has no next citizen.
  loadProfile: async () => {
    if (state === 'loading') return never;
    const profile = await (await fetch(`/api/profile?locale=${lang}`)).json();
    profile.rating.kiosk.restSeconds = 600;
    return profile;
  },
  loadCase: cases[state] || open,
  sendRating: answers[state] || (async () => receipt),
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
};
const pressed = ['fieldError', 'sending', 'receipt', 'queued', 'unknown', 'failed'];

const found = async (selector) => {
  for (;;) {
    const element = rater.shadowRoot && rater.shadowRoot.querySelector(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const act = async () => {
  const grade = chosen[state];
  if (!grade) return;
  (await found(`input[value=${grade}]`)).click();
  await found('textarea');
  if (pressed.includes(state)) (await found('form button:not([type=button])')).click();
};

act();
