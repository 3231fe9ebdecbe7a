import type {FastifyReply} from 'fastify';
import type {HallWindow} from './hall-window.ts';
import {layout, type Page} from './layout.ts';
import type {RatingBackend} from './rating-backend.ts';
import type {Reader} from './reader.ts';
import type {ShortLinks} from './short-links.ts';

/** What the pages of one language work with. */
export interface PortalRoom {
  readonly reader: Reader;
  readonly backend: RatingBackend;
  readonly links: ShortLinks;
  readonly hallWindow: HallWindow;
  /** Where the portal is, such as `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** Where the other site of the demo is. */
  readonly elsewhere: string;
  /** Where the backend is on an origin of its own; `undefined` where it is not. */
  readonly backendApart: string | undefined;
}

/** Answers with a page of the portal in the reader's language. */
export const sendPage = (reply: FastifyReply, reader: Reader, parts: Omit<Page, 'reader'>) =>
  sendHtml(reply, layout({reader, ...parts}));

export const sendHtml = (reply: FastifyReply, text: string) =>
  reply.type('text/html; charset=utf-8').send(text);
