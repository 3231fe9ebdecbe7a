import type {NewAccount} from '@huiyin/server';

/** An official of the demo, who fills in the forms of the reply desk as a browser would. */
export interface DeskClerk {
  /** Sends one form of a question's page, such as `answer`. */
  act(number: string, action: string, fields?: Readonly<Record<string, string>>): Promise<void>;
}

/** Signs in at the desk, such as `http://…/api/desk/zh`. @throws {Error} when the desk does not take what is sent. */
export const deskClerk = async (desk: string, {name, password}: NewAccount): Promise<DeskClerk> => {
  let cookie = '';
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(desk + path, {...init, headers: {Cookie: cookie}, redirect: 'manual'});
    cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  const send = async (
    from: string,
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<void> => {
    const page = await (await ask(from)).text();
    const hidden = {formToken: valueOf('formToken', page), seen: valueOf('seen', page)};
    const {status} = await ask(path, {method: 'POST', body: new URLSearchParams({...hidden, ...fields})});
    if (status !== 303) throw new Error(`The reply desk answered ${path} with ${status}.`);
  };
  await send('/sign-in', '/sign-in', {name, password});
  return {
    act: (number, action, fields = {}) =>
      send(`/questions/${number}`, `/questions/${number}/${action}`, fields),
  };
};

const valueOf = (name: string, page: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
