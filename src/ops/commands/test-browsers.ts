import './node-version.ts';
import { parseArgs } from 'node:util';
import { explain, installFromDebian } from './install.mjs';
import { isOtherBrowser, OTHER_BROWSERS, type OtherBrowserId } from './other-browsers.ts';
import { run } from './run.ts';

/**
 * `npm run test:browsers`: the main journeys in Firefox and WebKitGTK, on the site built anew.
 * `--only firefox` for one of them. A browser that is not there is installed where apt-get can;
 * otherwise the others run, it is named, and the command fails.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(OTHER_BROWSERS);
const asked = wanted.filter(isOtherBrowser);

function stop(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const unknown = wanted.filter((name) => !isOtherBrowser(name));
if (unknown.length > 0) {
  const known = Object.keys(OTHER_BROWSERS).join(', ');
  stop(`No browser «${unknown.join('», «')}». Browsers: ${known}`);
}

const absent = (ids: readonly OtherBrowserId[]): OtherBrowserId[] =>
  ids.filter((id) => OTHER_BROWSERS[id].missing().length > 0);

/** Installs what the browsers need; what went wrong, in words. */
async function install(ids: readonly OtherBrowserId[]): Promise<string> {
  const packages = ids.flatMap((id) => OTHER_BROWSERS[id].packages);
  const names = ids.map((id) => OTHER_BROWSERS[id].name).join(', ');
  const { ok, output } = await installFromDebian(names, packages);
  return ok ? '' : explain(output);
}

const toInstall = absent(asked);
const trouble = toInstall.length > 0 ? await install(toInstall) : '';
const lacking = absent(asked);
const present = asked.filter((id) => !lacking.includes(id));

let code = present.length > 0 ? await run('src/ops/commands/build.ts') : 0;
if (code === 0 && present.length > 0) {
  const projects = present.map((id) => `--project=${id}`);
  const config = 'tests/browsers/playwright.config.ts';
  code = await run('node_modules/playwright/cli.js', ['test', '-c', config, ...projects]);
}
for (const id of lacking) {
  const { name, packages, missing } = OTHER_BROWSERS[id];
  process.stderr.write(
    `\nNot tested in ${name}, not found: ${missing().join(', ')}.\n` +
      `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}\n`,
  );
}
if (trouble !== '') process.stderr.write(`${trouble}\n`);
process.exit(lacking.length > 0 ? 1 : code);
