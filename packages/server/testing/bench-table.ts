/** How long each of some requests took, in milliseconds, and all of them together, in seconds. */
export interface Run {
  times: number[];
  seconds: number;
}

/** Does something so many times, one after the other, and takes the time. */
export const timed = async (count: number, act: (turn: number) => Promise<void>): Promise<Run> => {
  const times: number[] = [];
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) {
    const before = performance.now();
    await act(turn);
    times.push(performance.now() - before);
  }
  return {times, seconds: (performance.now() - start) / 1000};
};

/** Prints the runs of PGlite and of PostgreSQL and how many times the first takes of the second. */
export const printRuns = (title: string, each: string, runs: ReadonlyMap<string, readonly Run[]>): void => {
  const summaries = Object.fromEntries([...runs].map(([name, all]) => [name, summaryOf(all, each)]));
  const [one, other] = Object.values(summaries);
  const ratio = Object.fromEntries(Object.entries(one!).map(([key, value]) => [key, value / other![key]!]));
  console.log(`${title}:`);
  console.table(
    Object.fromEntries(Object.entries({...summaries, ratio}).map(([name, row]) => [name, rounded(row)])),
  );
};

const summaryOf = (all: readonly Run[], each: string): Record<string, number> => {
  const times = all.flatMap((run) => run.times).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  const seconds = all.reduce((sum, run) => sum + run.seconds, 0);
  return {'p50 ms': at(0.5), 'p95 ms': at(0.95), [`${each} a second`]: times.length / seconds};
};

const rounded = (row: Record<string, number>) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value * 100) / 100]));
