import type {ServerResponse} from 'node:http';

/** What was sent to the tablet last. */
export interface ShownCase {
  readonly serviceId: string;
  /** The same case for the citizen's own phone. */
  readonly link: string;
}

/** One window of the hall: the clerk sends a case, the rating tablet hears it by server-sent events. */
export class HallWindow {
  /** What the clerk reads: the case on the tablet, if any. */
  shown: ShownCase | undefined;
  readonly #tablets = new Set<ServerResponse>();
  // Kept only until a tablet has it: a tablet that is reloaded must not show the last citizen's case again.
  #waiting: string | undefined;

  /** A token starts a new rating on the tablet; an empty one clears it for the next citizen. */
  show(caseToken: string): void {
    if (this.#tablets.size === 0) this.#waiting = caseToken;
    for (const tablet of this.#tablets) send(tablet, caseToken);
  }

  /** Lets a tablet listen until it goes away. */
  connect(tablet: ServerResponse): void {
    // A connection that is kept would keep the server from closing.
    tablet.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      Connection: 'close',
    });
    tablet.write(': ready\n\n');
    this.#tablets.add(tablet);
    tablet.on('close', () => this.#tablets.delete(tablet));
    if (this.#waiting) send(tablet, this.#waiting);
    this.#waiting = undefined;
  }

  close(): void {
    for (const tablet of this.#tablets) tablet.end();
  }
}

const send = (tablet: ServerResponse, caseToken: string) =>
  tablet.write(`event: case\ndata: ${JSON.stringify({caseToken})}\n\n`);
