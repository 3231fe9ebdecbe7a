/** A file of the browser build: bytes as they are and in brotli, and what each module alone would take in brotli. */
export interface BuiltFile {
  bytes: number;
  brotli: number;
  modules: Record<string, number>;
}

/** What a developer needs to hear when a file is too large: by how much, since when, through what, and what to do. */
export const budgetReport = (name: string, budget: number, now: BuiltFile, kept?: BuiltFile): string =>
  [
    `${name} has ${now.brotli} bytes in brotli; the budget is ${budget}.`,
    ...(kept ? [`It had ${kept.brotli} when test/budget.json was last kept. What has changed since:`] : []),
    ...growth(now.modules, kept?.modules ?? {}).map(
      ([module, by]) => `  ${by > 0 ? '+' : ''}${by}  ${module}`,
    ),
    'Load what the first choice does not need from more/, or find a shorter way to say it.',
    'Where the new size is right and within the budget: node scripts/bench/keep-sizes.js, and commit test/budget.json.',
  ].join('\n');

const growth = (now: Record<string, number>, kept: Record<string, number>): [string, number][] =>
  [...new Set([...Object.keys(now), ...Object.keys(kept)])]
    .map((module): [string, number] => [module, (now[module] ?? 0) - (kept[module] ?? 0)])
    .filter(([, by]) => by !== 0)
    .sort(([, a], [, b]) => b - a);
