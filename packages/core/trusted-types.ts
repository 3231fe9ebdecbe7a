/** What of a Trusted Types policy writing a template needs. */
interface MarkupPolicy {
  createHTML(markup: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createHTML(markup: string): string}): MarkupPolicy;
}

const page = globalThis as {trustedTypes?: TrustedTypes} & Record<symbol, MarkupPolicy | null | undefined>;
const shared = Symbol.for('huiyin.policy');

/**
 * The page's one policy `huiyin`, shared by every copy of our files, for the static text of our own templates.
 * `undefined` in a browser without Trusted Types and in a page that allows no such policy.
 */
export const policy: MarkupPolicy | undefined = (page[shared] ??= madePolicy()) ?? undefined;

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

function madePolicy(): MarkupPolicy | null {
  try {
    return page.trustedTypes?.createPolicy('huiyin', {createHTML: (markup) => markup}) ?? null;
  } catch {
    return null;
  }
}
