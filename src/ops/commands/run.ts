import { spawn } from 'node:child_process';

/**
 * Runs a script on the Node that runs this one and returns its exit code. `stdout: 'stderr'` keeps
 * this process's own standard output clean.
 */
export function run(
  script: string,
  args: readonly string[] = [],
  { env = {}, stdout = 'inherit' }: { env?: NodeJS.ProcessEnv; stdout?: 'inherit' | 'stderr' } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** `1.2 s` for the time since `start`, a `performance.now()`. */
export function since(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
