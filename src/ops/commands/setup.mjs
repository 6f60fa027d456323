/**
 * Makes the folder ready for the npm script that comes next: installs the packages when they are
 * missing or not those of package-lock.json, with `--browser` finds or installs a Chromium, and with
 * `--nginx` an nginx that sends compressed copies.
 * Runs before everything else, so: no packages, and any Node from 20 on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { explain, installFromDebian, say, work } from './install.mjs';

const LEAST_NODE = 26;

const onPath = {
  ...process.env,
  PATH: [join('node_modules', '.bin'), process.env.PATH].join(delimiter),
};

/** @param {string} text @returns {never} */
function stop(text) {
  say(text);
  process.exit(1);
}

/** True when node_modules holds the versions that package-lock.json names. */
function packagesMatchLock() {
  const laid = join('node_modules', '.package-lock.json');
  if (!existsSync(laid)) return false;
  const [wanted, present] = ['package-lock.json', laid].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

/** The Node that npm scripts will run on. */
function scriptNode() {
  const { stdout } = spawnSync('node', ['-p', 'process.versions.node'], {
    env: onPath,
    encoding: 'utf8',
  });
  return stdout?.trim() || 'none';
}

/** @param {string} version */
const newEnough = (version) => Number(version.split('.')[0]) >= LEAST_NODE;

async function installPackages() {
  // npm's own Node: the one this runs on may be inside the node_modules that `npm ci` replaces.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  // Whatever this machine leaves out by habit: Node itself is an optional package here.
  const ci = ['ci', '--include=dev', '--include=optional'];
  const [command, args] = npm?.endsWith('.js') ? [node, [npm, ...ci]] : ['npm', ci];
  const { ok, output } = await work('Installing packages (about 20 s, 500 MB)', command, args);
  if (!ok) stop(`The packages could not be installed (npm ci):\n${explain(output)}`);
}

async function installBrowser() {
  let output = '';
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const debian = await installFromDebian('Chromium', [name]);
    output += debian.output;
    const found = await findBrowser();
    if (debian.ok && found) return found;
  }
  say('  that did not bring a browser');
  const cli = join('node_modules', 'playwright', 'cli.js');
  const args = [cli, 'install', 'chromium'];
  const outcome = await work('Downloading Chromium (Playwright)', process.execPath, args);
  output += outcome.output;
  const found = await findBrowser();
  if (found) return found;
  return stop(
    `No Chromium for the browser tests:\n${explain(output)}\n` +
      'Or install Chromium or Chrome yourself and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const SERVER_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'wrk'];

const nginxIsThere = () => existsSync(NGINX) && existsSync(BROTLI);

async function installNginx() {
  const debian = await installFromDebian('nginx', SERVER_PACKAGES);
  if (nginxIsThere()) return;
  stop(
    `No nginx for the test of the server:\n${explain(debian.output)}\n` +
      `It needs Debian's packages: apt-get install ${SERVER_PACKAGES.join(' ')}`,
  );
}

// The versions may match and the Node not run: a folder copied from another kind of machine.
if (!packagesMatchLock() || !newEnough(scriptNode())) {
  await installPackages();
  const version = scriptNode();
  if (!newEnough(version)) {
    stop(
      `npm scripts would run on Node ${version}; Ачык needs ${LEAST_NODE}, and npm has none for ` +
        `${process.platform}-${process.arch}. ` +
        `Install Node ${LEAST_NODE} from https://nodejs.org and run the command again.`,
    );
  }
}
if (process.argv.includes('--nginx') && !nginxIsThere()) await installNginx();
if (process.argv.includes('--browser')) {
  say(`Browser: ${(await findBrowser()) ?? (await installBrowser())}`);
}
