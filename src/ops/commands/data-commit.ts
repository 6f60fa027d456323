import { spawnSync } from 'node:child_process';

/** The last commit that touched a folder of data; `null` outside git, or with changes not committed. */
export function dataCommit(folder: string): string | null {
  const git = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  if (git('status', '--porcelain', '--', '.') !== '') return null;
  return git('log', '-1', '--format=%H', '--', '.') || null;
}
