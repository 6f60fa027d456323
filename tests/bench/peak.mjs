/**
 * Loaded by `--import` into a measured process: notes at its exit its largest resident size, in kB,
 * and the seconds that processors worked for it.
 */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

process.on('exit', () => {
  if (!process.env.PEAK_FILE || !isMainThread) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(process.env.PEAK_FILE, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
