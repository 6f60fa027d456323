import './node-version.ts';
import { run } from './run.ts';
import { address, listen, site } from './serve.ts';
import { basePath, outDir, port } from './settings.ts';

/** `npm start`: checks the data, builds the site and serves it. */
const base = basePath();

try {
  // First the port: a busy one is worth knowing before the build, not after it.
  const server = await listen(site(outDir(), base), port(4321));
  if ((await run('src/ops/commands/build.ts')) !== 0) process.exit(1);
  process.stdout.write(`\nАчык: ${address(server, base)}\nStop with Ctrl+C.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
