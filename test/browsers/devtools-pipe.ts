import {spawn} from 'node:child_process';
import type {Readable, Writable} from 'node:stream';

interface Message {
  id?: number;
  result?: {[name: string]: unknown};
  error?: {message: string};
}

/** A tab of a browser that is too old for puppeteer. */
export interface OldTab {
  open(url: string): Promise<void>;
  /** What an expression gives in the page, waited for. Throws what the page throws. */
  evaluate<T>(expression: string): Promise<T>;
  close(): void;
}

/** Starts a browser and speaks the DevTools protocol with it through its pipe: messages end with a zero byte. */
export const openOldTab = async (path: string, flags: string[], env: NodeJS.ProcessEnv): Promise<OldTab> => {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
  const browser = spawn(path, ['--remote-debugging-pipe', ...flags], {stdio: [...stdio], env});
  const call = callsOver(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const {targetId} = await call('Target.createTarget', {url: 'about:blank'});
  const {sessionId} = await call('Target.attachToTarget', {targetId, flatten: true});
  return {
    open: async (url) => void (await call('Page.navigate', {url}, sessionId)),
    evaluate: async <T>(expression: string) => {
      const options = {expression, awaitPromise: true, returnByValue: true};
      const {result, exceptionDetails} = await call('Runtime.evaluate', options, sessionId);
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as {value: T}).value;
    },
    close: () => browser.kill('SIGKILL'),
  };
};

const callsOver = (out: Writable, back: Readable) => {
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  back.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop()!;
    for (const message of messages.map((json) => JSON.parse(json) as Message))
      waiting.get(message.id!)?.(message);
  });
  let count = 0;
  return (method: string, params: object, sessionId?: unknown): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({result, error}) => (error ? reject(new Error(error.message)) : resolve(result!)));
      out.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
    });
};
