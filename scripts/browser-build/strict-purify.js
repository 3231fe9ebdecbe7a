// Takes out of DOMPurify the Trusted Types policy that it would make where it is given none: ours is the only one.
const made = 'return trustedTypes.createPolicy(policyName, {';

/** A Rollup plugin. See docs/decisions/notes-of-guides.md. */
export const strictPurify = () => ({
  name: 'strict-purify',
  transform(code, id) {
    if (!id.endsWith('/dompurify/dist/purify.es.mjs')) return null;
    if (!code.includes(made))
      throw new Error('DOMPurify has changed: see scripts/browser-build/strict-purify.js.');
    return {code: code.replace(made, 'return ({'), map: null};
  },
});
