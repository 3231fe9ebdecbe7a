/** An answer of the desk, read to its end. */
export interface DeskAnswer {
  status: number;
  headers: Headers;
  page: string;
  /** Where it sends the browser, when it does. */
  location: string | null;
}

/** Somebody with a browser at the desk: keeps the cookie and finds the token of a form as a browser would. */
export class Official {
  cookie = '';
  readonly #desk: string;

  /** `desk` is the address of the desk in a language, such as `http://…/api/desk/zh`. */
  constructor(desk: string) {
    this.#desk = desk;
  }

  async open(path: string): Promise<DeskAnswer> {
    return this.#ask(path, {});
  }

  /** Sends a form of a page. What is in `files` makes it a form with files. */
  async send(
    path: string,
    fields: Record<string, string>,
    {from = '/password', files = []}: {from?: string; files?: readonly File[]} = {},
  ): Promise<DeskAnswer> {
    const formToken = fields.formToken ?? tokenOn((await this.open(from)).page);
    const all = {formToken, ...fields};
    if (files.length === 0) return this.#ask(path, {method: 'POST', body: new URLSearchParams(all)});
    const body = new FormData();
    for (const [name, value] of Object.entries(all)) body.set(name, value);
    for (const file of files) body.append('files', file);
    return this.#ask(path, {method: 'POST', body});
  }

  async signIn(name: string, password: string): Promise<DeskAnswer> {
    return this.send('/sign-in', {name, password}, {from: '/sign-in'});
  }

  /** Does something with a question as it stands now. */
  async act(
    number: string,
    action: string,
    fields: Record<string, string> = {},
    files: readonly File[] = [],
  ) {
    const path = `/questions/${number}`;
    const {page} = await this.open(path);
    const seen = fields.seen ?? valueOf('seen', page);
    return this.send(`${path}/${action}`, {...fields, seen}, {from: path, files});
  }

  async #ask(path: string, init: RequestInit): Promise<DeskAnswer> {
    const headers: Record<string, string> = this.cookie ? {Cookie: this.cookie} : {};
    const response = await fetch(this.#desk + path, {...init, headers, redirect: 'manual'});
    const given = response.headers.get('Set-Cookie');
    if (given) this.cookie = given.split(';')[0]!;
    const location = response.headers.get('Location');
    return {status: response.status, headers: response.headers, page: await response.text(), location};
  }
}

/** The value of the first hidden field of a name. */
export const valueOf = (name: string, page: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]?.replaceAll('&#34;', '"') ?? '';

/** What a list of choices stands at when a page is opened, by the id of the list. */
export const chosenIn = (id: string, page: string): string =>
  new RegExp(`<select\\s+id="${id}"[^]*?value="([^"]*)"\\s+selected`).exec(page)?.[1] ?? '';

/** The token of the first form on a page. */
export const tokenOn = (page: string): string => valueOf('formToken', page);
