import type {CaseToken, CaseTokenRequest} from '../contract/case.ts';
import {randomKey} from '../random-key.ts';

/** Makes a case at the backend, as the portal's own server does, and gives its token. */
export async function newTestCase(url: string, portalKey: string): Promise<string> {
  const response = await fetch(`${url.replace(/\/+$/, '')}/case-tokens`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Authorization: `Bearer ${portalKey}`},
    body: JSON.stringify({case: testCase()} satisfies CaseTokenRequest),
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`POST ${url}/case-tokens answered ${response.status}.`);
  return ((await response.json()) as CaseToken).caseToken;
}

const testCase = (): CaseTokenRequest['case'] => ({
  number: `CESHI-${randomKey()}`,
  matter: [{text: '一致性测试事项', lang: 'zh'}],
  department: [{text: '一致性测试部门', lang: 'zh'}],
  handledOn: new Date().toISOString().slice(0, 10),
});
