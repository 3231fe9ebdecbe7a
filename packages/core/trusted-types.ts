/** What of a Trusted Types policy writing a template and starting a worker need. */
interface Policy {
  createHTML(markup: string): unknown;
  /** TypeScript knows what comes out only as the text that went in: empty for a script of another origin. */
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createHTML(markup: string): string; createScriptURL(address: string): string | null},
  ): Policy;
}

const page = globalThis as {trustedTypes?: TrustedTypes} & Record<symbol, Policy | null | undefined>;
const shared = Symbol.for('huiyin.policy');

/**
 * The page's one policy `huiyin`, shared by every copy of our files, for the static text of our own templates
 * and the addresses of our own workers.
 * `undefined` in a browser without Trusted Types and in a page that allows no such policy.
 */
export const policy: Policy | undefined = (page[shared] ??= madePolicy()) ?? undefined;

/** Whether a template can be written at all: not where Trusted Types are enforced and we have no policy. */
export const canWriteMarkup = (): boolean => {
  if (policy || !page.trustedTypes) return true;
  try {
    document.createElement('template').innerHTML = '<p></p>';
    return true;
  } catch {
    return false;
  }
};

function madePolicy(): Policy | null {
  try {
    return (
      page.trustedTypes?.createPolicy('huiyin', {
        createHTML: (markup) => markup,
        // An address of another origin comes out empty.
        createScriptURL: (address) => (address.startsWith(`${origin}/`) ? address : null),
      }) ?? null
    );
  } catch {
    return null;
  }
}
