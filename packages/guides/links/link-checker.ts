import limit from 'p-limit';
import type {LinkFault} from './link-rules.ts';

/** What came of following a link: its faults, each with what was met, and none where all is well. */
export type LinkFaults = Partial<Record<LinkFault, string>>;

export interface LinkOptions {
  /** Where relative links start from; without it they are not followed. */
  base?: string;
  /** How many are followed at once; 8 unless said otherwise. */
  atOnce?: number;
  /** Milliseconds after which one counts as dead; 10,000 unless said otherwise. */
  patience?: number;
}

// Whoever asks for a name, a key or patience is there: the citizen's browser may well be let in.
const isThere = (status: number): boolean => status < 400 || [401, 403, 407, 429].includes(status);

/** Follows links over the network, each address once, however many guides have it. */
export class LinkChecker {
  /** How many relative links were left alone, for want of a base. */
  skipped = 0;
  readonly #base: string | undefined;
  readonly #patience: number;
  readonly #inTurn: ReturnType<typeof limit>;
  readonly #known = new Map<string, Promise<LinkFaults>>();

  /** @throws {TypeError} for a base that is no address. */
  constructor({base, atOnce = 8, patience = 10_000}: LinkOptions = {}) {
    this.#base = base && new URL(base).href;
    this.#patience = patience;
    this.#inTurn = limit(atOnce);
  }

  check(link: string): Promise<LinkFaults> {
    const url = this.#addressOf(link);
    if (typeof url === 'string') return Promise.resolve(url === 'relative' ? {} : {dead: link});
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return Promise.resolve({});
    url.hash = '';
    const known = this.#known.get(url.href);
    if (known) return known;
    const found = this.#inTurn(() => this.#follow(url));
    this.#known.set(url.href, found);
    return found;
  }

  #addressOf(link: string): URL | 'relative' | 'none' {
    if (URL.canParse(link)) return new URL(link);
    if (!this.#base) {
      this.skipped += 1;
      return 'relative';
    }
    return URL.canParse(link, this.#base) ? new URL(link, this.#base) : 'none';
  }

  async #follow(url: URL): Promise<LinkFaults> {
    // Many servers refuse HEAD, or break at it, and answer GET.
    const first = await this.#ask(url, 'HEAD');
    const answer = typeof first === 'object' && first.ok ? first : await this.#ask(url, 'GET');
    if (typeof answer === 'string') return {dead: answer};
    if (!isThere(answer.status)) return {dead: String(answer.status)};
    const end = new URL(answer.url);
    return {
      ...(isHome(end) && !isHome(url) && {home: end.href}),
      ...([url, end].some(({protocol}) => protocol === 'http:') && {http: end.href}),
    };
  }

  /** The last answer after all redirects, or in a word why there is none. */
  async #ask(url: URL, method: 'HEAD' | 'GET'): Promise<Response | string> {
    try {
      const signal = AbortSignal.timeout(this.#patience);
      const answer = await fetch(url, {method, redirect: 'follow', signal});
      await answer.body?.cancel();
      return answer;
    } catch (error) {
      return reasonOf(error as Error);
    }
  }
}

const isHome = ({pathname, search}: URL): boolean =>
  !search && /^\/((index|default|home)(\.\w+)?\/?)?$/.test(pathname);

const reasonOf = (error: Error): string => {
  const {code, message} = Object(error.cause) as {code?: string; message?: string};
  return error.name === 'TimeoutError' ? 'timeout' : (code ?? message ?? error.message);
};
