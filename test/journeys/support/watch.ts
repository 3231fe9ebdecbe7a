import assert from 'node:assert/strict';
import type {Page} from 'puppeteer-core';

interface Asked {
  method: string;
  url: string;
  /** The page that the request says it comes from. */
  referrer: string | undefined;
  body: string | undefined;
}

/** What a page did that others can see: its requests, and what it wrote to the console. */
export interface Watched {
  readonly requests: readonly Asked[];
  readonly lines: readonly string[];
  /** The idempotency key of everything that was sent, in turn. */
  readonly keys: readonly string[];
  /** Fails when the page asked another host, wrote an error or broke a policy. */
  assertQuiet(): void;
}

/** Listens to everything that a page asks and says, from before its first document. */
export const watch = (page: Page): Watched => {
  const requests: Asked[] = [];
  const lines: string[] = [];
  const keys: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const headers = request.headers();
    requests.push({
      method: request.method(),
      url: request.url(),
      referrer: headers.referer,
      body: request.postData(),
    });
    const key = headers['idempotency-key'];
    if (key && request.method() === 'POST') keys.push(key);
    if (isForeign(request.url())) faults.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    lines.push(message.text());
    if (['error', 'warn'].includes(message.type()) && !isNetwork(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return {requests, lines, keys, assertQuiet: () => assert.deepEqual(faults, [])};
};

const isForeign = (url: string): boolean =>
  !/^((blob:)?http:\/\/(127\.0\.0\.1|county\.test):\d+\/|data:|about:)/.test(url);

// The browser's own line about an answer that did not come or was a refusal.
const isNetwork = (line: string): boolean => line.startsWith('Failed to load resource');
