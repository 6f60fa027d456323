import { EVERYWHERE, RULES, VARYING, varyingHeaders } from './headers.ts';
import { TYPES } from './types.ts';

export interface NginxOptions {
  /** The folder that `npm run publish` fills. */
  readonly folder: string;
  /** Where the portal stands: `/` or `/achyk/`. */
  readonly base: string;
  /** Each a port, or an address and a port. */
  readonly listen: readonly string[];
  /** The name of the host; `_` answers to any. */
  readonly host: string;
  /** The folder with `fullchain.pem` and `privkey.pem`; without it there is no HTTPS. */
  readonly certificate: string | null;
  /** The languages to choose from at the first address. */
  readonly languages: readonly string[];
}

/** The text of a configuration for nginx, to be included where `http` is. */
export function nginxConfig(options: NginxOptions): string {
  const { base, folder } = options;
  return `# Written by \`npm run deploy:config -- nginx\`. Change src/ops/deploy/, not this file.

${VARYING.map((name) => headerMap(name, base)).join('\n\n')}

# An error is not kept for as long as what it stands in for.
map $status $achyk_kept {
    default "no-cache";
    "~^(200|206|301|302|304)$" $achyk_cache_control;
}

map $uri $achyk_vary {
    default "";
    ${quote(`~^${escape(base)}(index\\.html)?$`)} "Accept-Encoding, Accept-Language";
}

${languageMaps(options.languages)}

${redirectToHttps(options)}server {
${listening(options)}
    server_tokens off;
    absolute_redirect off;
    sendfile on;
    tcp_nopush on;
    # No open_file_cache: a new release must be seen at once.

    # Copies made when publishing: nothing is compressed while readers wait.
    gzip_static on;
    brotli_static on;
    gzip_vary on;
    # For a CDN and for a server in front of this one, too.
    gzip_proxied any;
    gzip_http_version 1.0;

${sentHeaders()}
    add_header Vary $achyk_vary always;

    types {
${Object.entries(TYPES)
  .map(([end, { type }]) => `        ${quote(type)} ${end};`)
  .join('\n')}
    }
    default_type application/octet-stream;

    error_page 404 ${base}404.html;
    # A folder without a page.
    error_page 403 =404 ${base}404.html;

    location ${base} {
        alias ${folder}/current/;
        index index.html;
    }

    # Files whose names change with their content, of every release that is kept: a page that was
    # opened before a new release still gets its own.
    location ${base}_astro/ {
        alias ${folder}/assets/;
    }

    # The choice of language. Every other address has its language already and is never redirected.
    location = ${base} {
        if ($achyk_language) {
            return 302 ${base}$achyk_language/;
        }
        rewrite ^ ${base}index.html last;
    }
    location = ${base}index.html {
        alias ${folder}/current/index.html;
        gzip_vary off;
    }

${renewing(folder)}
    # Compressed copies are sent in place of their files, not by their own names.
    location ~ (/\\.|\\.(gz|br)$) {
        return 404;
    }
${base === '/' ? '' : elsewhere(base)}}
`;
}

/** What is not below the portal’s address. */
const elsewhere = (base: string): string => `
    location = ${base.slice(0, -1)} {
        return 301 ${base};
    }
    location / {
        return 404;
    }
`;

/** `Content-Security-Policy` → `$achyk_content_security_policy`. */
const variable = (header: string): string => `$achyk_${header.toLowerCase().replaceAll('-', '_')}`;

const quote = (text: string): string => `"${text}"`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A header that depends on the address. Empty means that nginx leaves it out. */
function headerMap(name: string, base: string): string {
  const otherwise = varyingHeaders('?')[name] ?? '';
  const places = Map.groupBy(RULES, ({ headers }) => headers[name] ?? '');
  const lines = [...places]
    .filter(([value]) => value !== otherwise)
    .map(([value, rules]) => {
      const paths = rules.flatMap(({ at }) => at).map(pattern);
      return `    ${quote(`~^${escape(base)}(${paths.join('|')})`)} ${quote(value)};`;
    });
  return [`map $uri ${variable(name)} {`, `    default ${quote(otherwise)};`, ...lines, '}'].join(
    '\n',
  );
}

const pattern = (place: string): string => escape(place) + (place.endsWith('/') ? '' : '$');

/** All at one level: nginx drops inherited headers wherever a block adds one of its own. */
function sentHeaders(): string {
  const fixed = Object.entries(EVERYWHERE).map(([name, value]) => [name, quote(value)]);
  const varying = VARYING.map((name) => [
    name,
    name === 'Cache-Control' ? '$achyk_kept' : variable(name),
  ]);
  return [...fixed, ...varying]
    .map(([name, value]) => `    add_header ${name} ${value} always;`)
    .join('\n');
}

/**
 * The first language of the reader that the portal has: browsers list them by preference. Whoever asks
 * with `?choose` is shown the page with all of them.
 */
function languageMaps(languages: readonly string[]): string {
  // Possessive, so that no header takes long to refuse.
  const others = `(?:\\s*+(?!(?:${languages.join('|')})\\b)[^,]*+,)*+\\s*+`;
  const lines = languages.map((language) => `    "~*^${others}${language}\\b" "${language}";`);
  return `map $http_accept_language $achyk_preferred {
    default "";
${lines.join('\n')}
}
map $args $achyk_language {
    default $achyk_preferred;
    "~^choose\\b" "";
}`;
}

function listening({ listen, host, certificate }: NginxOptions): string {
  if (certificate === null) return `${listens(listen, '')}    server_name ${host};`;
  return `${listens(listen, ' ssl http2')}    server_name ${host};
    ssl_certificate ${certificate}/fullchain.pem;
    ssl_certificate_key ${certificate}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:achyk:10m;`;
}

const listens = (places: readonly string[], how: string): string =>
  places.map((place) => `    listen ${place}${how};\n`).join('');

/** Where who gives out certificates looks, whether there is one already or not. */
const renewing = (folder: string): string => `    location ^~ /.well-known/acme-challenge/ {
        root ${folder}/acme;
    }
`;

/** Port 80 only says where the portal is, and lets a certificate be renewed. */
function redirectToHttps({ certificate, host, folder, listen }: NginxOptions): string {
  if (certificate === null) return '';
  const plain = listen.map((place) => place.replace(/\d+$/, '80'));
  return `server {
${listens(plain, '')}    server_name ${host};
    server_tokens off;
${renewing(folder)}    location / {
        return 301 https://$host$request_uri;
    }
}

`;
}
