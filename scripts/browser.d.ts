/** Command-line flags under which Chromium runs quietly, also as root in a container. */
export const browserFlags: string[];

/** The path of a Chromium: `CHROME_PATH`, the usual places, or Debian's package. Throws one clear sentence. */
export function findBrowser(): string;
