import {SingleBar, Presets} from 'cli-progress';

/** Shows how far long work is. */
export interface Progress {
  /** Of the total that was given. */
  at(done: number): void;
  end(): void;
}

/** A bar on stderr where that is a terminal; a log is no place for one, and gets none. */
export const progressOf = (total: number, stream: NodeJS.WriteStream = process.stderr): Progress => {
  const bar = new SingleBar(
    {
      stream,
      noTTYOutput: false,
      format: '{bar} {percentage}%  {duration_formatted}',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {at: (done) => bar.update(done), end: () => bar.stop()};
};
