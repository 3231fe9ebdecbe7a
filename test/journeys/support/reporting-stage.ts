import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Answer, Language} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {ServerConfig} from '@huiyin/server';
import {startTestServer} from '@huiyin/server/testing';
import {openHostSite, widgetPage} from './host-site.ts';
import {builtWidgets, serveWidgets} from './serve-widgets.ts';

export type ReportingStage = Awaited<ReturnType<typeof openReportingStage>>;

interface StageOptions {
  log?: (line: string) => void;
  profile?: CountyProfile;
  /** Who works at the desk, which there is only then. */
  desk?: ServerConfig['desk'];
}

/** One report in the database, as far as journeys look at it. */
export interface ReportRow {
  readonly number: string;
  readonly title: string | null;
  readonly disclosure: string;
  readonly answers: Readonly<Record<string, Answer>> | null;
  /** Who reported, still sealed. */
  readonly sealed: string | null;
}

/** The reference server behind a web server with pages of its own, what its database holds, and the files it keeps. */
export const openReportingStage = async ({log = () => {}, ...given}: StageOptions = {}) => {
  const server = await startTestServer({log, widgets: builtWidgets, ...given});
  const site = await openHostSite(server.origin, serveWidgets);
  server.allow(site.url);
  return {
    site,
    server,
    /** A page that holds one widget in a language. */
    pageOf: (widget: 'complaint' | 'tracker', language: Language, inBody?: string): string =>
      widgetPage(site, widget, language, inBody),
    /** A page that holds the form in a frame of the server's own origin, unless another backend is given. */
    isolatedPageOf: (language: Language, inBody?: string, api = server.url): string =>
      widgetPage(site, 'complaint', language, inBody, `isolated api="${api}"`),
    reports: (): Promise<readonly ReportRow[]> =>
      server.database
        .selectFrom('letters')
        .innerJoin('complaints', 'complaints.letter', 'letters.number')
        .leftJoin('reporters', 'reporters.letter', 'letters.number')
        .select(['number', 'title', 'disclosure', 'answers', 'sealed'])
        .orderBy('number')
        .execute(),
    /** The bytes of every file that the server keeps. */
    files: (): readonly Buffer[] =>
      readdirSync(server.uploads)
        .filter((name) => !name.endsWith('.json'))
        .map((name) => readFileSync(join(server.uploads, name))),
    close: async (): Promise<void> => {
      await site.close();
      await server.stop();
    },
  };
};
