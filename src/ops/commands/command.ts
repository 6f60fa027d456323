import { join, resolve } from 'node:path';

/** Where a command looks and what it was asked. */
export interface CommandInput {
  readonly args: readonly string[];
  readonly dataDir: string;
  readonly seedsDir: string;
  /** Files are read, written and named relative to this folder. */
  readonly cwd: string;
}

/** What a command did. Exit code 0: all is well; 1: something has to be mended; 2: misspelt. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `read` makes of the arguments, or in words what of them it can’t understand. */
export function understood<Options>(read: () => Options | string): Options | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs a command as the terminal asked for it. `DATA_DIR` names another data folder. */
export async function runFromTerminal(
  command: (input: CommandInput) => CommandOutcome | Promise<CommandOutcome>,
): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  const { exitCode, stdout, stderr } = await command({
    args: process.argv.slice(2),
    dataDir: process.env.DATA_DIR ? resolve(process.env.DATA_DIR) : join(root, 'data'),
    seedsDir: join(root, 'seeds'),
    cwd: process.cwd(),
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
