import { EVERYWHERE, RULES, varyingHeaders, type Headers } from './headers.ts';

/**
 * The file `_headers` that Cloudflare and Netlify read from the root of a site. Where two rules meet, they
 * join the values, so there is a rule for each entry of the root and no two meet.
 * @param entries names in the root of the built site; a folder ends with a slash
 */
export function headersFile(entries: readonly string[]): string {
  const known = RULES.flatMap(({ at }) => at);
  const paths = [...new Set([...entries, ...known])].toSorted();
  const rules = paths.map((path) =>
    rule(`/${path}${path.endsWith('/') ? '*' : ''}`, varyingHeaders(path)),
  );
  const intro =
    '# Written by `npm run deploy:config -- cdn`. Change src/ops/deploy/, not this file.';
  return [intro, rule('/*', EVERYWHERE), ...rules, ''].join('\n\n').trimEnd() + '\n';
}

const rule = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
