import type {TestServer} from './test-server.ts';

/** A form of the server as a browser without JavaScript has it: opened at `new`, and posted. */
export const plainForm = (server: TestServer, path: '/consultations' | '/complaints') => ({
  open: async (locale = 'zh') => {
    const response = await fetch(`${server.url}${path}/new?locale=${locale}`);
    return {headers: response.headers, page: await response.text()};
  },
  post: async (fields: Record<string, string>, headers: Record<string, string> = {Origin: server.origin}) => {
    const body = new URLSearchParams(fields);
    const response = await fetch(`${server.url}${path}`, {method: 'POST', headers, body});
    return {status: response.status, headers: response.headers, page: await response.text()};
  },
});

/** The key that the form of a page sends with what is written into it. */
export const keyOn = (page: string): string => /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
