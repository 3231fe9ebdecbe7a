import {createWriteStream} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import type {FilePlace} from './file-place.ts';
import type {Bucket} from './uploads-config.ts';

/** Files in a bucket. @throws {Error} one sentence, where @tus/s3-store is not installed. */
export const s3Place = async ({bucket, region, endpoint, pathStyle}: Bucket): Promise<FilePlace> => {
  const {S3Store} = await import('@tus/s3-store').catch((cause: unknown) => {
    throw new Error('Files in a bucket need a package more: npm install @tus/s3-store', {cause});
  });
  class RemovingStore extends S3Store {
    // Its own leaves what has arrived of an unfinished piece, and all of a file whose upload is over.
    override async remove(id: string): Promise<void> {
      await super.remove(id).catch(() => {});
      const Objects = [id, this.infoKey(id), this.partKey(id, true)].map((Key) => ({Key}));
      await this.client.deleteObjects({Bucket: this.bucket, Delete: {Objects, Quiet: true}});
      await this.clearCache(id);
    }
  }
  const store = new RemovingStore({
    s3ClientConfig: {
      bucket,
      region,
      ...(endpoint && {endpoint}),
      ...(pathStyle && {forcePathStyle: true}),
      // Without these it waits for a service that does not answer as long as the system does.
      requestHandler: {connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true},
      // Services other than Amazon’s refuse checksums that they do not know.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    },
  });
  return {
    store,
    read: (id) => store.read(id),
    lend: async (id, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'huiyin-upload-'));
      const path = join(folder, 'file');
      try {
        await pipeline(await store.read(id), createWriteStream(path, {mode: 0o600}));
        return await use(path);
      } finally {
        await rm(folder, {recursive: true, force: true});
      }
    },
    remove: (id) => store.remove(id),
    // A bucket keeps times of its own.
    round: async () => {},
  };
};
