import { spawnSync } from 'node:child_process';

/** Runs the build with other settings and returns its exit code and everything it said. */
export function build(env: Readonly<Record<string, string>>): { code: number; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/ops/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status ?? 1, said: stdout + stderr };
}
