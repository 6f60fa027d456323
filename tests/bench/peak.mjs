/** Loaded by `--import` into a measured process: notes its largest resident size, in kB, at exit. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.PEAK_FILE) {
    appendFileSync(process.env.PEAK_FILE, `${process.resourceUsage().maxRSS}\n`);
  }
});
