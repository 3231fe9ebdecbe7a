import type {ServerOptions} from '@tus/server';

type Locker = Exclude<ServerOptions['locker'], Promise<unknown> | ((...words: never[]) => unknown)>;

/**
 * Lets one request at a time write a file. One that comes meanwhile asks the other to end, and is told to come again:
 * the locker of @tus/server keeps it waiting, and a core busy.
 */
export const uploadLock = (): Locker => {
  const held = new Map<string, () => Promise<void> | void>();
  return {
    newLock: (id) => ({
      lock: async (_, release) => {
        const other = held.get(id);
        if (!other) return void held.set(id, release);
        await other();
        throw new Busy();
      },
      unlock: async () => void held.delete(id),
    }),
  };
};

/** An error as @tus/server reads it. */
class Busy extends Error {
  readonly status_code = 423;
  readonly body = this.message;
}
