/**
 * What installing takes, for `setup.mjs` and the commands that need a program from outside npm: plain
 * JavaScript without packages, because it also runs before they are there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const HEARTBEAT_MS = 10_000;

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
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Runs a command quietly, with a sign of life every ten seconds.
 * @param {string} what @param {string} command @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function work(what, command, args) {
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
export function explain(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/EBADENGINE|error\s+at /.test(line));
  const remedy = REMEDIES.find(([sign]) => sign.test(output))?.[1];
  return [...lines.slice(-12).map((line) => `  ${line}`), remedy ?? ''].join('\n').trimEnd();
}

/**
 * How this user runs a line of shell as root, without being asked for a password.
 * @returns {string[] | undefined}
 */
function rootShell() {
  if (process.getuid?.() === 0) return ['sh', '-c'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'sh', '-c'] : undefined;
}

/**
 * Installs Debian's packages where that is possible; where it is not, the output says why.
 * @param {string} what @param {readonly string[]} packages
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function installFromDebian(what, packages) {
  const shell = rootShell();
  if (!existsSync('/usr/bin/apt-get')) return { ok: false, output: 'This machine has no apt-get.' };
  if (!shell) return { ok: false, output: 'apt-get needs root, and sudo asks for a password.' };
  const [command = 'sh', ...args] = shell;
  const apt = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return work(`Installing ${what} (apt-get)`, command, [...args, apt]);
}
