import type {Texts} from '../../core/configure.ts';

/** What the JSON of `data-config` may say. Every part may be left out. */
export interface PageSettings {
  /** Base URL of the reference API, where the script's own `data-api` names none. */
  api?: string;
  /** How long one request may take, in milliseconds. 20,000 unless given. */
  timeout?: number;
  /** Words that replace ours: `{"zh": {"rater.send": "提交"}}`. */
  texts?: Texts;
  /** Design tokens: `{"--hy-color-accent": "#9c1f1f"}`. They are set on our elements and nowhere else. */
  tokens?: Record<string, string>;
}

/** Reads the page's settings. Where they cannot be read the widgets work without, and the console says so. */
export const settingsAt = async (url: string | undefined): Promise<PageSettings> => {
  if (!url) return {};
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return Object((await response.json()) as unknown) as PageSettings;
  } catch (error) {
    console.warn(`Huiyin works without the settings of ${url}, which could not be read.`, error);
    return {};
  }
};

/** Sets tokens through CSSOM, which no content security policy forbids. */
export const setTokens = (element: HTMLElement, {tokens = {}}: PageSettings): void => {
  for (const [name, value] of Object.entries(tokens)) {
    if (name.startsWith('--hy-')) element.style.setProperty(name, value);
  }
};
