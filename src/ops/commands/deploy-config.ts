import './node-version.ts';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { headersFile } from '../deploy/cdn.ts';
import { nginxConfig, type NginxOptions } from '../deploy/nginx.ts';
import { LANGUAGES } from '../../words/language.ts';
import { basePath, outDir } from './settings.ts';

/**
 * `npm run --silent deploy:config -- nginx > achyk.conf`: a configuration for nginx.
 * `npm run --silent deploy:config -- cdn > dist/_headers`: the headers as Cloudflare and Netlify read them.
 */
const USAGE = `npm run --silent deploy:config -- nginx [--folder /srv/achyk] [--base /] [--listen 80 …]
  [--host portal.example] [--certificate /etc/letsencrypt/live/portal.example]
npm run --silent deploy:config -- cdn [--site dist]
`;

/** What `deploy/nginx/achyk.conf` is written with. */
export const DEFAULTS: NginxOptions = {
  folder: '/srv/achyk',
  base: '/',
  listen: ['80'],
  host: '_',
  certificate: null,
  languages: LANGUAGES,
};

/** Anything else would be read by nginx as more than a value. */
const PLAIN = /^[\w./:[\]*-]+$/;

/** What was asked for, or `null` when it can't be understood. */
export function deployConfig(args: readonly string[]): string | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        folder: { type: 'string', default: DEFAULTS.folder },
        base: { type: 'string', default: DEFAULTS.base },
        listen: { type: 'string', multiple: true },
        host: { type: 'string', default: DEFAULTS.host },
        certificate: { type: 'string' },
        site: { type: 'string', default: outDir() },
      },
    });
    const { folder, host, certificate = null, site } = values;
    const { listen = certificate === null ? DEFAULTS.listen : ['443'] } = values;
    const base = basePath(values.base);
    if (positionals.join() === 'cdn') return headersFile(rootOf(site));
    if (positionals.join() !== 'nginx') return null;
    if (![folder, base, ...listen, host, certificate ?? '/'].every((value) => PLAIN.test(value)))
      return null;
    return nginxConfig({ ...DEFAULTS, folder, base, listen, host, certificate });
  } catch {
    return null;
  }
}

/** The names in the root of a built site; a folder ends with a slash. */
const rootOf = (site: string): string[] =>
  readdirSync(site, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );

if (import.meta.main) {
  const config = deployConfig(process.argv.slice(2));
  if (config === null) process.stderr.write(USAGE);
  else process.stdout.write(config);
  process.exitCode = config === null ? 2 : 0;
}
