let isForbidden = false;

// A page may let scripts come from our folder, and nothing else.
addEventListener('securitypolicyviolation', ({blockedURI}) => {
  isForbidden = isForbidden || blockedURI.startsWith(here('.'));
});

/**
 * The module `file` of our own folder, once it and the files that it needs have come. Rejects when one of them does not
 * come; it can then be asked for again. See docs/decisions/late-files.md.
 */
export const arrive = async (file: string, needs: readonly string[] = []): Promise<unknown> => {
  try {
    if (!isForbidden) await Promise.all([file, ...needs].map(bring));
  } catch (error) {
    // The event comes after the refusal.
    await new Promise((resolve) => setTimeout(resolve));
    if (!isForbidden) throw error;
  }
  return import(file);
};

const bring = async (file: string): Promise<void> => {
  const answer = await fetch(here(file));
  // A captive portal answers everything with a page of its own.
  if (!/script/.test(answer.headers.get('Content-Type')!)) throw new TypeError(file);
  await answer.blob();
};

const here = (file: string): string => new URL(file, import.meta.url).href;
