// saxen brings no types; these are of the part that is used here.
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      handler: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'text', handler: (text: string, decode: (text: string) => string) => void): this;
    /** What it would pass over: an attribute without quotation marks, text after the end. */
    on(event: 'warn', handler: (error: Error) => void): this;
    on(event: 'cdata', handler: (text: string) => void): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    /** Whatever ends within the chunk is told; the rest waits for the next one. */
    write(chunk: string): this;
    /** @throws {Error} for what is left over, as `write` does for what is no XML. */
    end(): void;
  }
}
