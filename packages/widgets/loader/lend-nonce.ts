/**
 * Gives the nonce of our script, its `data-nonce` or its own, to Lit: where styles cannot be adopted (before
 * Safari 16.4) it writes <style> elements, which a strict policy takes only with a nonce.
 */
export const lendNonce = (script: HTMLScriptElement | null): void => {
  const nonce = script?.dataset.nonce ?? script?.nonce;
  if (nonce && !('adoptedStyleSheets' in document)) (globalThis as {litNonce?: string}).litNonce ??= nonce;
};
