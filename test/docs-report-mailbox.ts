import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';

/** The made-up mailbox of the documentation's example: forms in, pages out, with status 200 for everything. */
export const startReportMailbox = async (): Promise<{url: string; stop(): void}> => {
  const letters = new Map<string, Record<string, string>>();
  const pages: Record<string, (form: URLSearchParams) => string> = {
    '/letter.do': (form) => {
      if (form.get('title') === '维护') return '<h1>系统维护中</h1>';
      const number = `TS-${letters.size + 1}`;
      const time = beijingTime();
      letters.set(number, {time, answered: time, answer: form.get('content') ?? ''});
      return cells({number, time});
    },
    '/query.do': (form) => cells(letters.get(form.get('number') ?? '') ?? {}),
  };
  const server = createServer(async (request, response) => {
    const page = pages[request.url ?? '']?.(new URLSearchParams(await text(request)));
    response
      .writeHead(page === undefined ? 404 : 200, {'Content-Type': 'text/html; charset=utf-8'})
      .end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, stop: () => void server.close()};
};

const cells = (facts: Record<string, string>): string =>
  `<table><tr>${Object.entries(facts)
    .map(([id, fact]) => `<td id="${id}">${escaped(fact)}</td>`)
    .join('')}</tr></table>`;

const escaped = (fact: string): string =>
  fact.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);

const beijingTime = (): string =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
