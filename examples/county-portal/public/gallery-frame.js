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

/** What every scripted backend says of itself. No two frames share one: they have one outbox. */
export const backend = {
  id: `gallery-${widget.localName}-${state}-${lang}-${innerWidth}`,
  promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true},
  loadProfile: async () => (await fetch(`/api/profile?locale=${lang}`)).json(),
};

/** The first element of a selector in the widget, as soon as it is there. */
export const found = async (selector) => {
  for (;;) {
    const element = widget.shadowRoot && widget.shadowRoot.querySelector(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
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
