import {lendNonce} from './lend-nonce.ts';
import {settingsAt, setTokens} from './page-settings.ts';
import {loadWidget, tags} from './widget-files.ts';

/**
 * The one script that a webmaster pastes. It finds `hy-*` elements, also those that come later, and loads what
 * they need and nothing else. An element in a shadow root of the page's own is not found: use a direct file there.
 */
const start = (script: HTMLScriptElement): void => {
  const {src, dataset} = script;
  const {api, config} = dataset;
  const folder = src.replace(/[^/]*$/, '');
  const settings = settingsAt(config);
  const asked = new Set<string>();

  const load = async (element: Element): Promise<void> => {
    try {
      const [{configure, define}, {tokens, ...own}] = await Promise.all([
        loadWidget(element, folder),
        settings,
      ]);
      configure(api ? {...own, api} : own);
      define();
    } catch (error) {
      console.warn(
        `Huiyin could not load <${element.localName}>: what the page shows in its place stays.`,
        error,
      );
    }
  };

  const meet = async (element: HTMLElement): Promise<void> => {
    if (!asked.has(element.localName)) void load(element);
    asked.add(element.localName);
    setTokens(element, await settings);
  };

  const search = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(tags.join()).forEach(meet);

  lendNonce(script);
  search(document);
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records) if (addedNodes.length) search(target as Element);
  }).observe(document, {childList: true, subtree: true});
};

const page = globalThis as Record<symbol, 'first' | 'warned' | undefined>;
const loader = Symbol.for('huiyin.loader');
const script = document.currentScript ?? document.querySelector('script[src*="huiyin.js"]');

if (!page[loader]) {
  page[loader] = 'first';
  start(script as HTMLScriptElement);
} else if (page[loader] === 'first') {
  page[loader] = 'warned';
  console.warn(
    'huiyin.js is on this page more than once, perhaps in two versions: only the first one works.',
  );
}
