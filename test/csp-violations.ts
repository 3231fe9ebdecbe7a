import type {Page} from 'puppeteer-core';

/** The page of a county that allows nothing but what it must; `policies` are the Trusted Types policies it allows. */
export const strictPolicy = (policies: string): string =>
  [
    `default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; connect-src 'self'`,
    `require-trusted-types-for 'script'; trusted-types ${policies}; report-uri /csp-report`,
  ].join('; ');

/** What went against a page's policy, as the page's own events tell it, and what threw. Filled as it happens. */
export const watchedViolations = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(String(error)));
  await page.exposeFunction('onViolation', (violation: string) => found.push(violation));
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const {violatedDirective, blockedURI, sample} = event;
      void (globalThis as unknown as {onViolation(violation: string): void}).onViolation(
        [violatedDirective, blockedURI, sample].join(' '),
      );
    }),
  );
  return found;
};
