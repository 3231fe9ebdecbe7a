import {UsageError, type Command, type ExitCode, type Output} from './commands/command.ts';
import {importCommand} from './commands/import.ts';
import {index} from './commands/index-command.ts';
import {lint} from './commands/lint.ts';
import {template} from './commands/template.ts';

const commands: Readonly<Record<string, Command>> = {lint, template, import: importCommand, index};

const usage = `Usage: ${Object.values(commands)
  .map((command) => command.usage)
  .join('\n       ')}`;

/**
 * Runs the command with these words and gives its exit code: 0 where all is well, 1 where something is wrong with what
 * was read, 2 for an order that makes no sense.
 * @throws {Error} for files that cannot be read or written.
 */
export const huiyinGuide = async (
  [name = '', ...words]: readonly string[],
  output: Output,
): Promise<ExitCode> => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    output.note(usage);
    return 2;
  }
  try {
    return await command.run(words, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.note(`${error.message}\n\nUsage: ${command.usage}`);
    return 2;
  }
};
