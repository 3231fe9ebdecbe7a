import {randomUUID} from 'node:crypto';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A bucket in memory. */
export interface BucketServer {
  endpoint: string;
  /** The keys of what is in it, pieces of what is not finished among them. */
  keys(): string[];
  /** Lets every request wait from now on: gives when the first has come, and what lets them all go on. */
  hold(): {asked: Promise<void>; release: () => void};
  stop(): Promise<void>;
}

interface Answer {
  status: number;
  body?: Buffer | string;
  headers?: Record<string, string>;
}

interface Kept {
  body: Buffer;
  headers: Record<string, string>;
}

interface Asked {
  method: string;
  key: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** As much of S3 as files of reports need: objects, and uploads of many parts. It believes everybody. */
export const bucketServer = async (): Promise<BucketServer> => {
  const objects = new Map<string, Kept>();
  const uploads = new Map<string, Map<number, Buffer>>();
  let doors = {knock: () => {}, opened: Promise.resolve()};
  const server = createServer((request, response) => {
    void (async () => {
      doors.knock();
      await doors.opened;
      const {pathname, searchParams: query} = new URL(request.url!, 'http://bucket');
      const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
      const body = Buffer.concat((await request.toArray()) as Buffer[]);
      const asked = {method: request.method!, key, query, headers: request.headers, body};
      const {status, body: answer = '', headers} = answerTo(asked, objects, uploads);
      response.writeHead(status, headers).end(answer);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys: () => [...objects.keys(), ...uploads.keys()],
    hold: () => {
      let [knock, release] = [() => {}, () => {}];
      const asked = new Promise<void>((resolve) => (knock = resolve));
      const opened = new Promise<void>((resolve) => (release = resolve));
      doors = {knock, opened};
      return {asked, release};
    },
    stop: () => new Promise((stopped) => (server.close(() => stopped()), server.closeAllConnections())),
  };
};

const answerTo = (
  asked: Asked,
  objects: Map<string, Kept>,
  uploads: Map<string, Map<number, Buffer>>,
): Answer => {
  const {method, key, query, body} = asked;
  if (method === 'POST' && query.has('uploads')) {
    const id = randomUUID();
    uploads.set(id, new Map());
    return xml(`<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
  }
  if (method === 'POST' && query.has('delete')) {
    for (const [, name] of String(body).matchAll(/<Key>(.*?)<\/Key>/g)) objects.delete(name!);
    return xml('<DeleteResult/>');
  }
  const id = query.get('uploadId');
  if (id === null) return answerForObject(asked, objects);
  const parts = uploads.get(id);
  if (!parts) return missing('NoSuchUpload');
  switch (method) {
    case 'PUT':
      parts.set(Number(query.get('partNumber')), body);
      return {status: 200, headers: {ETag: `"${query.get('partNumber')}"`}};
    case 'GET':
      return xml(`<ListPartsResult>${[...parts].map(partOf).join('')}</ListPartsResult>`);
    case 'POST': {
      const ordered = [...parts].sort(([one], [other]) => one - other).map(([, part]) => part);
      objects.set(key, {body: Buffer.concat(ordered), headers: {}});
      uploads.delete(id);
      return xml('<CompleteMultipartUploadResult/>');
    }
    default:
      uploads.delete(id);
      return {status: 204};
  }
};

const answerForObject = ({method, key, headers, body}: Asked, objects: Map<string, Kept>): Answer => {
  if (method === 'PUT') {
    const about = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'));
    objects.set(key, {body, headers: Object.fromEntries(about) as Record<string, string>});
    return {status: 200, headers: {ETag: '"object"'}};
  }
  if (method === 'DELETE') {
    objects.delete(key);
    return {status: 204};
  }
  const kept = objects.get(key);
  if (!kept) return missing('NoSuchKey');
  const length = {'Content-Length': String(kept.body.length)};
  return {status: 200, headers: {...kept.headers, ...length}, ...(method === 'GET' && {body: kept.body})};
};

const partOf = ([number, part]: [number, Buffer]): string =>
  `<Part><PartNumber>${number}</PartNumber><ETag>"${number}"</ETag><Size>${part.length}</Size></Part>`;

const xml = (text: string): Answer => ({
  status: 200,
  headers: {'Content-Type': 'application/xml'},
  body: text,
});

const missing = (code: string): Answer => ({...xml(`<Error><Code>${code}</Code></Error>`), status: 404});
