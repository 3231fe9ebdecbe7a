import type {Language} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {startTestServer} from '@huiyin/server/testing';
import {openHostSite, widgetPage} from './host-site.ts';
import {questionsIn} from './rows.ts';
import {serveWidgets} from './serve-widgets.ts';

export type AskingStage = Awaited<ReturnType<typeof openAskingStage>>;

type Rules = NonNullable<typeof nationalProfile.consultation>;

/**
 * The reference server behind a web server with pages of its own, and what its database holds at any moment. `rules`
 * are those of a county that differ from the national profile.
 */
export const openAskingStage = async (log: (line: string) => void = () => {}, rules: Partial<Rules> = {}) => {
  const consultation = {...nationalProfile.consultation!, ...rules};
  const server = await startTestServer({log, profile: {...nationalProfile, consultation}});
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
