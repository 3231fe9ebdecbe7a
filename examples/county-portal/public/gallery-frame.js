// What the frames of the gallery have in common: one widget, what to fill it with, and a backend that follows a script.
export const widget = document.querySelector('[data-state]');
export const {state} = widget.dataset;
export const sample = JSON.parse(widget.dataset.sample);
export const {lang} = document.documentElement;

// A frame that takes the focus takes the reader of the whole gallery there.
if (parent !== window) HTMLElement.prototype.focus = () => undefined;

export const never = new Promise(() => undefined);

export const fail = async (kind) => {
  throw Object.assign(new Error(kind), {name: 'AdapterError', kind, fields: []});
};

/** What every scripted backend says of itself. No two visits share one: what one keeps on the device the other would show. */
export const backend = {
  id: `gallery-${Math.random()}`,
  promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
  loadProfile: async () => (await fetch(`/api/profile?locale=${lang}`)).json(),
};

if (state === 'unknown') backend.promises.sameKeySameReceipt = 'not promised in this state of the gallery';

const troubles = {
  sending: () => never,
  queued: () => fail('unavailable'),
  unknown: () => fail('timeout'),
  failed: () => fail('rejected'),
};

/** How the backend takes what is sent: with a receipt, unless the state of the frame is another. */
export const taking = (receipt) =>
  troubles[state] ||
  (async () => ({receivedAt: new Date().toISOString(), queryCode: '7K3MQ9TDW2XR', ...receipt}));

/** The first element of a selector in the widget, as soon as it is there. */
export const found = async (selector) => {
  for (;;) {
    const {shadowRoot} = document.querySelector('[data-state]');
    const element = shadowRoot && shadowRoot.querySelector(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** The page as it is opened again later on the same device. */
export const reopen = () => {
  const later = widget.cloneNode();
  later.adapter = widget.adapter;
  widget.replaceWith(later);
};

export const press = async (selector) => (await found(selector)).click();

export const type = async (selector, text) => {
  const field = await found(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
};

export const send = 'form button:not([type=button])';

/** The day, `YYYY-MM-DD`, so many days from today. */
export const day = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
