import type {FastifyReply} from 'fastify';

/** Answers with a file to keep: whatever is in it, a browser neither shows nor runs it. */
export const sendFile = (reply: FastifyReply, name: string, content: Uint8Array | string) =>
  reply
    .type('application/octet-stream')
    .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(typeof content === 'string' ? content : Buffer.from(content));
