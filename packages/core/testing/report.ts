import type {Check} from './check.ts';

/**
 * Runs the checks one after the other, each list below its title, and prints a line for each: `✓` kept, `✗` broken and
 * how, `–` not run and why. Gives the number of broken ones.
 */
export async function report(
  suites: Readonly<Record<string, Check[]>>,
  print: (line: string) => void,
): Promise<number> {
  const counted = {kept: 0, broken: 0, skipped: 0};
  for (const [title, checks] of Object.entries(suites)) {
    print(`\n${title}`);
    for (const check of checks) counted[await run(check, print)]++;
  }
  print(`\n${counted.kept} kept, ${counted.broken} broken, ${counted.skipped} not checked`);
  return counted.broken;
}

const run = async ({name, skip, run}: Check, print: (line: string) => void) => {
  const problem = skip ? undefined : await problemOf(run);
  if (skip) print(`– ${name}\n    ${skip}`);
  else print(problem ? `✗ ${name}\n    ${problem}` : `✓ ${name}`);
  return skip ? 'skipped' : problem ? 'broken' : 'kept';
};

const problemOf = (run: Check['run']): Promise<string | undefined> =>
  run().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
