/**
 * Makes the folder ready for the npm script that comes next: installs the packages when they are
 * missing or not those of package-lock.json, with `--browser` finds or installs a Chromium, and with
 * `--nginx` an nginx that sends compressed copies.
 * Runs before everything else, so: no packages, and any Node from 20 on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';

const LEAST_NODE = 26;
const HEARTBEAT_MS = 10_000;

const onPath = {
  ...process.env,
  PATH: [join('node_modules', '.bin'), process.env.PATH].join(delimiter),
};

/** What went wrong, by a word in the output, and what to do about it. */
const REMEDIES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network request|Temporary failure resolving|Could not resolve/i,
    'The server can’t be reached. Connect to the internet (or set npm’s `registry` and `proxy`) and run the command again.',
  ],
  [
    /ENOSPC|no space left/i,
    'The disk is full: this needs about 1 GB. Make room and run the command again.',
  ],
  [
    /EACCES|EPERM|Permission denied/i,
    'No permission to write here. Give this folder to your user, or copy the project to a folder of your own.',
  ],
  [
    /EUSAGE/,
    'package.json and package-lock.json disagree. Run `npm install` and commit both files.',
  ],
  [
    /EINTEGRITY/,
    'A package arrived damaged. Run `npm cache clean --force` and then the command again.',
  ],
];

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/** @param {string} text @returns {never} */
function stop(text) {
  say(text);
  process.exit(1);
}

/**
 * Runs a command quietly, with a sign of life every ten seconds.
 * @param {string} what @param {string} command @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function work(what, command, args) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  say(`${what} …`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const heartbeat = setInterval(() => say(`  still at it, ${seconds()} s`), HEARTBEAT_MS);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    /** @param {boolean} ok */
    const end = (ok) => {
      clearInterval(heartbeat);
      if (ok) say(`  done in ${seconds()} s`);
      resolve({ ok, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/** @param {string} output */
function explain(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/EBADENGINE|error\s+at /.test(line));
  const remedy = REMEDIES.find(([sign]) => sign.test(output))?.[1];
  return [...lines.slice(-12).map((line) => `  ${line}`), remedy ?? ''].join('\n').trimEnd();
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

/**
 * Installs Debian's packages where that is allowed. `undefined` where it is not.
 * @param {string} what @param {string[]} packages
 */
async function installFromDebian(what, packages) {
  const root = process.getuid?.() === 0;
  const asRoot = root
    ? ['sh', '-c']
    : spawnSync('sudo', ['-n', 'true']).status === 0
      ? ['sudo', '-n', 'sh', '-c']
      : undefined;
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const [command = 'sh', ...args] = asRoot;
  const apt = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return work(`Installing ${what} (apt-get)`, command, [...args, apt]);
}

async function installBrowser() {
  let output = '';
  const debian = await installFromDebian('Chromium', ['chromium']);
  if (debian) {
    output += debian.output;
    const found = await findBrowser();
    if (debian.ok && found) return found;
    say('  that did not bring a browser');
  }
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
    `No nginx for the test of the server:\n${explain(debian?.output ?? '')}\n` +
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
