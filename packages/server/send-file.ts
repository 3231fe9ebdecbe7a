import type {Readable} from 'node:stream';
import type {FastifyReply} from 'fastify';
import type {SentFileToKeep} from './complaints/find-sent-file.ts';
import {safeTypeOf} from './uploads/sent-file-name.ts';

/** Answers with a file to keep: whatever is in it, a browser neither shows nor runs it. */
export const sendFile = (reply: FastifyReply, name: string, content: Uint8Array | string) =>
  sendToKeep(reply, name, typeof content === 'string' ? content : Buffer.from(content));

/** The same with a file that came with a report, of which nobody here knows who made it. */
export const sendSentFile = (reply: FastifyReply, {name, type, bytes, content}: SentFileToKeep) =>
  sendToKeep(reply.header('Content-Length', bytes), name, content, safeTypeOf(type));

const sendToKeep = (
  reply: FastifyReply,
  name: string,
  content: Buffer | string | Readable,
  type = 'application/octet-stream',
) =>
  reply
    .type(type)
    .headers({
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      // For whoever opens it all the same.
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    })
    .send(content);
