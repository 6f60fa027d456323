import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Pictures are drawn with typefaces that are cut before a build; here for whoever has built nothing yet. */
export default function cutFonts(): void {
  if (existsSync('src/site/styles/fonts/stamp')) return;
  const { status, stderr } = spawnSync(process.execPath, ['src/ops/commands/fonts.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The typefaces could not be cut: ${stderr}`);
}
