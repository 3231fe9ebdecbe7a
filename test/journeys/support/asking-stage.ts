import type {Language} from '@huiyin/core';
import {startTestServer} from '@huiyin/server/testing';
import {openHostSite, widgetPage} from './host-site.ts';
import {questionsIn} from './rows.ts';
import {serveWidgets} from './serve-widgets.ts';

export type AskingStage = Awaited<ReturnType<typeof openAskingStage>>;

/** The reference server behind a web server with pages of its own, and what its database holds at any moment. */
export const openAskingStage = async (log: (line: string) => void = () => {}) => {
  const server = await startTestServer({log});
  const site = await openHostSite(server.origin, serveWidgets);
  return {
    site,
    /** A page that holds one widget in a language. */
    pageOf: (widget: 'consultation' | 'tracker', language: Language, inBody?: string): string =>
      widgetPage(site, widget, language, inBody),
    questions: () => questionsIn(server.database),
    close: async (): Promise<void> => {
      await site.close();
      await server.stop();
    },
  };
};
