import './node-version.ts';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../deploy/headers.ts';
import { typeOf } from '../deploy/types.ts';
import { basePath, outDir, port } from './settings.ts';

/**
 * Answers with the files of a folder as a static host does: `base` is where the site stands. The headers are
 * those of the portal, but no page is kept: whoever builds wants to see what was built.
 */
export function site(folder: string, base: string): RequestListener {
  // `dev` reads from disk at each request, so a new build is served at once.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      const type = typeOf(path)?.type;
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  return (request, response) => {
    const missing = async (): Promise<void> => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.setHeaders(ownHeaders('404.html'));
      const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => undefined);
      const type = page === undefined ? 'text/plain' : 'text/html';
      response.writeHead(404, { 'Content-Type': `${type};charset=utf-8` });
      response.end(page ?? `Not found. The site stands at ${base}\n`);
    };
    const path = request.url ?? '/';
    const climbs = /(^|[/\\]|%2f|%5c)(\.|%2e){2}/i.test(path);
    if (climbs || !path.startsWith(base)) return void missing();
    request.url = path.slice(base.length - 1);
    response.setHeaders(ownHeaders(request.url.slice(1).replace(/[?#].*/s, '')));
    return files(request, response, () => void missing());
  };
}

/** Files named after what is in them never change; of all others the newest is wanted. */
const ownHeaders = (path: string): Map<string, string> => {
  const headers = new Map(Object.entries(headersOf(path)));
  return path.startsWith('_astro/') ? headers : headers.set('Cache-Control', 'no-cache');
};

/** Listens, or says in plain words why it can't. Port 0 takes any free one. */
export function listen(listener: RequestListener, wanted: number): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${wanted} is in use by another program. Choose another: PORT=${wanted + 1} npm start`
          : `Can't listen on port ${wanted}: ${error.message}`;
      reject(new Error(reason));
    });
    server.listen(wanted, process.env.HOST || 'localhost', () => resolve(server));
  });
}

export function address(server: Server, base: string): string {
  return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}

if (import.meta.main) {
  const base = basePath();
  const server = await listen(site(outDir(), base), port(4321));
  process.stdout.write(`Serving ${outDir()}/ at ${address(server, base)}\n`);
}
