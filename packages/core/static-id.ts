/** The `id` of the guides in the folder at this address, for whoever has not loaded what reads them. */
export const staticIdOf = (url: string): string =>
  `static:${new URL(`${url.replace(/\/+$/, '')}/`, globalThis.document?.baseURI).href}`;
