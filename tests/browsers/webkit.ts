import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { miniBrowserPath } from '../../src/ops/commands/other-browsers.ts';
import { WINDOW, type Driver, type Launch } from './driver.ts';

/** The key of an element in the answers of WebDriver, as the standard fixes it. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Enter among the keys that write no letter, by the same standard. */
const ENTER = '\uE007';
const STARTS_WITHIN_MS = 30_000;

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** WebKitGTK by WebDriver, plainly over HTTP, on a display and in a home of its own. */
export const launchWebKit: Launch = async ({ scripts, downloads }) => {
  const binary = miniBrowserPath();
  if (binary === undefined) throw new Error('No MiniBrowser of WebKitGTK on this machine');
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  // Where the browser puts its downloads is asked of the desktop, and the desktop reads this.
  await mkdir(join(home, '.config'));
  await writeFile(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);

  const port = await freePort();
  const server = startServer(port, home);
  const output = watchOutput(server);
  const command: Command = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const stop = async (): Promise<void> => {
    await endGroup(server);
    await rm(home, { recursive: true, force: true });
  };

  try {
    await untilReady(command);
    return await openWindow(command, binary, scripts, stop);
  } catch (error) {
    await stop();
    throw new Error(`WebKit did not start:\n${output()}`, { cause: error });
  }
};

async function openWindow(
  command: Command,
  binary: string,
  scripts: boolean,
  stop: () => Promise<void>,
): Promise<Driver> {
  const args = ['--automation', `--enable-javascript=${scripts}`];
  const options = { 'webkitgtk:browserOptions': { binary, args } };
  const { sessionId, capabilities } = (await command('POST', '/session', {
    capabilities: { alwaysMatch: options },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const at = (path: string): string => `/session/${sessionId}${path}`;

  const find = async (selector: string): Promise<string> => {
    const body = { using: 'css selector', value: selector };
    const found = (await command('POST', at('/element'), body)) as Record<typeof ELEMENT, string>;
    return found[ELEMENT];
  };
  const click = async (selector: string): Promise<void> => {
    await command('POST', at(`/element/${await find(selector)}/click`), {});
  };
  const type = async (text: string): Promise<void> => {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await command('POST', at('/actions'), { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };

  await command('POST', at('/window/rect'), { x: 0, y: 0, ...WINDOW });
  return {
    version: `WebKitGTK/${capabilities.browserVersion}`,
    open: async (url) => void (await command('POST', at('/url'), { url })),
    back: async () => void (await command('POST', at('/back'), {})),
    click,
    type,
    press: () => type(ENTER),
    ask: async <Answer, Given extends readonly unknown[]>(
      question: (...given: Given) => Answer,
      ...given: Given
    ): Promise<Awaited<Answer>> => {
      const script = `return (${question.toString()}).apply(null, arguments)`;
      const answer = await command('POST', at('/execute/sync'), { script, args: given });
      return answer as Awaited<Answer>;
    },
    run: async (script) => void (await command('POST', at('/execute/sync'), { script, args: [] })),
    screenshot: async () =>
      Buffer.from((await command('GET', at('/screenshot'))) as string, 'base64'),
    close: async () => {
      await command('DELETE', at('')).finally(stop);
    },
  };
}

/** WebDriver can’t be given port 0. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function startServer(port: number, home: string): ChildProcess {
  const display = ['-a', '-s', `-screen 0 ${WINDOW.width}x${WINDOW.height}x24`];
  const driver = ['WebKitWebDriver', `--port=${port}`];
  return spawn('xvfb-run', [...display, ...driver], {
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      // The services of a desktop, which start slowly and are of no use to a test.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      // Its sandbox is made of namespaces, which a container refuses. It opens only our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that display and browser can be ended together.
    detached: true,
  });
}

/** What the processes have said so far: of use only when they don’t start. */
function watchOutput({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) stream?.on('data', (part: Buffer) => (text += part));
  return () => text;
}

async function untilReady(command: Command): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      await command('GET', '/status');
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function endGroup(leader: ChildProcess): Promise<void> {
  if (leader.pid === undefined || leader.exitCode !== null) return;
  const ended = new Promise((resolve) => leader.once('exit', resolve));
  process.kill(-leader.pid, 'SIGTERM');
  await ended;
}
