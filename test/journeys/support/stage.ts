import {openBrowser} from './browser.ts';
import {openPortal, type PortalOptions} from './portal.ts';

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A portal and a browser for the journeys of one file. When one does not start, the other is ended again. */
export const openStage = async (options: PortalOptions = {}) => {
  const browser = await openBrowser();
  const portal = await openPortal(options).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  return {
    portal,
    browser,
    close: async (): Promise<void> => {
      await browser.close();
      await portal.close();
    },
  };
};
