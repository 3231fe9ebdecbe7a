import {randomBytes} from 'node:crypto';
import type {Channel} from '@huiyin/core';

/** What a short link opens. */
export interface LinkTarget {
  readonly caseToken: string;
  readonly channel: Channel;
}

/** Short, expiring handles for QR codes and text messages. They stand in a fragment, which no server sees. */
export class ShortLinks {
  readonly #targets = new Map<string, LinkTarget & {until: number}>();

  /** A new handle, good for half an hour. */
  add(target: LinkTarget): string {
    this.#forgetOld();
    const handle = randomBytes(9).toString('base64url');
    this.#targets.set(handle, {...target, until: Date.now() + 30 * 60_000});
    return handle;
  }

  /** What the handle opens; `undefined` when it is unknown or too old. */
  open(handle: string): LinkTarget | undefined {
    this.#forgetOld();
    const found = this.#targets.get(handle);
    return found && {caseToken: found.caseToken, channel: found.channel};
  }

  #forgetOld(): void {
    for (const [handle, {until}] of this.#targets) if (until < Date.now()) this.#targets.delete(handle);
  }
}
