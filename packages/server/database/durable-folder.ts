import {closeSync, fsyncSync, openSync} from 'node:fs';
import {PGlite} from '@electric-sql/pglite';
import {NodeFS} from '@electric-sql/pglite/nodefs';

/** A file as the embedded database holds it open; directories have no descriptor of their own. */
interface Stream {
  nfd?: number;
  node: object;
}

interface ModuleWithNodeFs {
  NODEFS: {stream_ops: {fsync?: (stream: Stream) => number}; realPath(node: object): string};
}

/**
 * A folder of the disk for the embedded database, whose commits wait for the disk. Its own folder only hands them to
 * the operating system, which a killed process survives and a power cut does not: `fsync` does nothing there.
 */
export class DurableFolder extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const {emscriptenOpts} = await super.init(pglite, options);
    const addFsync = (module: unknown) => {
      const {NODEFS} = module as ModuleWithNodeFs;
      NODEFS.stream_ops.fsync = (stream) => synced(stream, () => NODEFS.realPath(stream.node));
    };
    return {emscriptenOpts: {...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync]}};
  }
}

/** How to start the embedded database so that it asks for what `DurableFolder` gives. */
export const durableStart: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'wal_sync_method=fsync'],
];

const synced = ({nfd}: Stream, path: () => string): number => {
  if (nfd !== undefined) fsyncSync(nfd);
  else syncDirectory(path());
  return 0;
};

const syncDirectory = (path: string): void => {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
};
