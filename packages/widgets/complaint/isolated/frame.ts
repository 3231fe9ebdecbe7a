// The script of the page in the frame. Whoever opens that page by itself gets it whole.
import type {ComplaintElement, UnsentEvent} from '../complaint.ts';
import type {FrameMessage, Look} from './messages.ts';
import {isHarmless, tokens} from './tokens.ts';

/** Makes the form at home in the page around it, which may not read it. `origin` is that page's. */
const start = (origin: string): void => {
  const tell = (message: FrameMessage): void => parent.postMessage(message, origin);
  const {documentElement: root, head} = document;
  root.className = 'framed';
  // A link that is followed must not take the receipt away.
  head.append(Object.assign(document.createElement('base'), {target: '_blank'}));

  addEventListener('message', (event: MessageEvent) => {
    if (event.origin !== origin || event.source !== parent) return;
    // Any script of that page may send anything.
    const {language, tokens: values} = Object(event.data) as Partial<Look>;
    if (!language || !values) return;
    root.lang = language;
    for (const name of tokens) {
      const value = values[name];
      root.style.setProperty(name, isHarmless(value) ? value : '');
    }
  });
  tell({huiyin: 'here'});

  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('hy-complaint')!;
    form.addEventListener('hy-sent', () => tell({huiyin: 'hy-sent'}));
    for (const name of ['hy-queued', 'hy-failed'] as const)
      form.addEventListener(name, ({detail: {kind}}: UnsentEvent) => tell({huiyin: name, kind}));
    void whenUsable(form).then(() => {
      const measure = (): void => {
        const height = Math.ceil(form.getBoundingClientRect().height);
        // A browser may leave a frame without any size while nobody looks at its page.
        if (height) tell({huiyin: 'height', height});
        else setTimeout(measure, 300);
      };
      measure();
      new ResizeObserver(measure).observe(form);
    });
  });
};

/** Resolves once there is a form in place of what stands there without one. */
const whenUsable = async (form: ComplaintElement): Promise<void> => {
  await customElements.whenDefined('hy-complaint');
  const root = form.shadowRoot!;
  const isUsable = () => root.childElementCount > 0 && !root.querySelector('slot');
  // Not by its size: a frame that is not shown yet may not be measured by the browser.
  await new Promise<void>((resolve) => {
    const look = () => isUsable() && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(root, {childList: true});
    look();
  });
};

if (parent !== window) start(location.hash.slice(1));
