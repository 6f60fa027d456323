import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployConfig } from '../../src/ops/commands/deploy-config.ts';

export const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Answer {
  readonly status: number;
  /** By lower-case name, as often as they came. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

export interface Nginx {
  readonly port: number;
  /** Asks for an address as it is written, without tidying it first. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  stop(): void;
}

/** A port that nobody has, for the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** A configuration around ours, with everything that nginx writes in one folder. */
const mainConfig = (work: string, included: string): string => `
load_module ${BROTLI};
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${work}/nginx.pid;
error_log ${work}/error.log;
worker_processes auto;
events { worker_connections 1024; }
http {
    access_log off;
    keepalive_requests 100000;
    client_body_temp_path ${work}/body;
    proxy_temp_path ${work}/proxy;
    fastcgi_temp_path ${work}/fastcgi;
    uwsgi_temp_path ${work}/uwsgi;
    scgi_temp_path ${work}/scgi;
    include ${included};
}
`;

function run(...args: readonly string[]): string {
  const { status, stderr, error } = spawnSync(NGINX, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return stderr;
}

/** What nginx says of a configuration that stands in its `http`. */
export function tested(config: string): string {
  const work = mkdtempSync(join(tmpdir(), 'achyk-nginx-'));
  try {
    writeFileSync(join(work, 'achyk.conf'), config);
    writeFileSync(join(work, 'nginx.conf'), mainConfig(work, join(work, 'achyk.conf')));
    return run('-t', '-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Starts an nginx of its own with the configuration that an operator gets for these values. */
export async function startNginx(folder: string, base: string): Promise<Nginx> {
  const port = await freePort();
  const config = deployConfig([
    ...['nginx', '--folder', folder, '--base', base],
    ...['--listen', `127.0.0.1:${port}`],
  ]);
  const work = mkdtempSync(join(tmpdir(), 'achyk-nginx-'));
  writeFileSync(join(work, 'achyk.conf'), config ?? '');
  writeFileSync(join(work, 'nginx.conf'), mainConfig(work, join(work, 'achyk.conf')));
  const own = ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')];
  // It goes to the background once it listens.
  run(...own);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return {
    port,
    ask: (path, headers = {}, method = 'GET') =>
      new Promise((resolve, reject) => {
        const asked = request({ agent, host: '127.0.0.1', port, path, headers, method });
        asked.once('error', reject);
        asked.once('response', (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('error', reject);
          response.once('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              headers: new Map(
                Object.entries(response.headersDistinct).map(([name, values = []]) => [
                  name,
                  values,
                ]),
              ),
              body: Buffer.concat(parts),
            });
          });
        });
        asked.end();
      }),
    stop() {
      agent.destroy();
      process.kill(Number(readFileSync(join(work, 'nginx.pid'), 'utf8')), 'SIGTERM');
      rmSync(work, { recursive: true, force: true });
    },
  };
}
