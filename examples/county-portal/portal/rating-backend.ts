import {restAdapter, type CaseToken, type CaseTokenRequest} from '@huiyin/core';

/** What the portal's own server asks of the rating backend. Its key never reaches a browser. */
export interface RatingBackend {
  /** A token with which a citizen can rate this case. */
  caseTokenOf(handled: CaseTokenRequest['case']): Promise<string>;
  readonly api: ReturnType<typeof restAdapter>;
}

export const ratingBackend = ({url, portalKey}: {url: string; portalKey: string}): RatingBackend => ({
  api: restAdapter({url}),
  caseTokenOf: async (handled) => {
    const response = await fetch(`${url}/case-tokens`, {
      method: 'POST',
      headers: {Authorization: `Bearer ${portalKey}`, 'Content-Type': 'application/json'},
      body: JSON.stringify({case: handled}),
    });
    if (!response.ok) throw new Error(`The backend gave no case token: ${response.status}.`);
    return ((await response.json()) as CaseToken).caseToken;
  },
});
