import type {Check} from './check.ts';

/**
 * Runs the checks one after the other and prints a line for each: `✓` kept, `✗` broken and how, `–` not run and why.
 * Gives the number of broken ones.
 */
export async function report(checks: Check[], print: (line: string) => void): Promise<number> {
  const counted = {kept: 0, broken: 0, skipped: 0};
  for (const {name, skip, run} of checks) {
    const problem = skip ? undefined : await problemOf(run);
    counted[skip ? 'skipped' : problem ? 'broken' : 'kept']++;
    if (skip) print(`– ${name}\n    ${skip}`);
    else print(problem ? `✗ ${name}\n    ${problem}` : `✓ ${name}`);
  }
  print(`\n${counted.kept} kept, ${counted.broken} broken, ${counted.skipped} not checked`);
  return counted.broken;
}

const problemOf = (run: Check['run']): Promise<string | undefined> =>
  run().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
