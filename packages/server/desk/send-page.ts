import type {FastifyReply} from 'fastify';

/** What every answer of the desk is sent with: nothing in it runs, nobody frames it, it posts only to us. */
export const deskHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers with a page. */
export const sendPage = (reply: FastifyReply, page: string, status = 200) =>
  reply.code(status).type('text/html; charset=utf-8').send(page);

/** Answers with a file to keep: whatever is in it, a browser neither shows nor runs it. */
export const sendFile = (reply: FastifyReply, name: string, content: Uint8Array | string) =>
  reply
    .type('application/octet-stream')
    .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(typeof content === 'string' ? content : Buffer.from(content));
