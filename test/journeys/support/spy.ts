import type {Citizen} from './citizen.ts';

/** A script that writes down everything a page lets it see: for a page that means its citizens no good. */
export const spy = `<script>
  globalThis.seen = [];
  globalThis.keys = '';
  addEventListener('keydown', ({key}) => void (keys += key), true);
  const note = (...things) => seen.push(things.map((one) => {
    try { return typeof one === 'string' ? one : JSON.stringify(one); } catch { return ''; }
  }).join(' '));
  for (const type of ['beforeinput', 'input', 'change', 'paste', 'click', 'focusin', 'submit'])
    addEventListener(type, (event) => note(event.data, event.composedPath()[0].value), true);
  for (const type of ['hy-send', 'hy-sent', 'hy-queued', 'hy-failed'])
    addEventListener(type, (event) => note(type, event.detail));
  addEventListener('message', ({data}) => note(data));
  const {fetch, Response} = globalThis;
  globalThis.fetch = (address, init) => (note(String(address), init && init.body), fetch(address, init));
  const {json} = Response.prototype;
  Response.prototype.json = async function () { const answer = await json.call(this); note(answer); return answer; };
  const wordsIn = (root) => {
    for (const element of root.querySelectorAll('*')) {
      note(element.value, element.textContent);
      if (element.shadowRoot) wordsIn(element.shadowRoot);
      if (element.localName !== 'iframe') continue;
      try { wordsIn(element.contentWindow.document); } catch {}
      try { note(element.contentWindow.location.href); } catch {}
    }
  };
  setInterval(() => {
    wordsIn(document);
    note(location.href, localStorage, performance.getEntries());
  }, 100);
</script>`;

/** All that the script has seen so far; in the last line the keys that were pressed, one after another. */
export const seenBySpy = ({page}: Citizen): Promise<string> =>
  page.evaluate(() => {
    const {seen, keys} = globalThis as unknown as {seen: string[]; keys: string};
    return [...seen, keys].join('\n');
  });
