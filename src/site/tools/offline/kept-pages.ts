/** Lists the pages that are kept on this device, those of the reader's language first, and deletes them. */
interface KeptPage {
  readonly address: string;
  readonly language: string;
  readonly title: string;
}

/** In the place of the list, which tells the names that the worker gives to what it keeps. */
async function cachesOf({ caches: start, root }: DOMStringMap): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`${start} ${location.origin}${root} `));
}

async function keptPages(place: DOMStringMap): Promise<KeptPage[]> {
  const { root = '/', whole = '', after } = place;
  for (const name of await cachesOf(place)) {
    const cache = await caches.open(name);
    if (!(await cache.match(root + whole))) continue;
    const pages = (await cache.keys())
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.endsWith('/') && !/\/(offline|search)\/$/.test(path));
    return Promise.all(
      pages.map(async (address) => ({
        address,
        ...headOf(await (await cache.match(address))?.text(), after),
      })),
    );
  }
  return [];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function headOf(html = '', after = ''): { language: string; title: string } {
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  return {
    language: /<html lang="([^"]*)/.exec(html)?.[1] ?? '',
    title: title
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      .trim()
      .replace(after, ''),
  };
}

function itemOf({ address, language, title }: KeptPage): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
  link.lang = language;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

async function start(place: HTMLElement): Promise<void> {
  const status = place.querySelector<HTMLElement>('[role="status"]');
  const list = place.querySelector('ul');
  const button = place.querySelector('button');
  const here = document.documentElement.lang;
  const pages = await keptPages(place.dataset).catch(() => []);
  const sorted = pages.toSorted(
    (one, other) =>
      Number(other.language === here) - Number(one.language === here) ||
      (one.address < other.address ? -1 : 1),
  );
  list?.replaceChildren(...sorted.map(itemOf));
  if (status) status.textContent = pages.length === 0 ? (status.dataset['none'] ?? '') : '';
  if (!button) return;
  button.hidden = pages.length === 0;
  button.addEventListener('click', async () => {
    const names = await cachesOf(place.dataset);
    await Promise.all(names.map((name) => caches.delete(name)));
    list?.replaceChildren();
    button.hidden = true;
    if (status) status.textContent = status.dataset['forgotten'] ?? '';
  });
}

const place = document.querySelector<HTMLElement>('#kept-pages');
if (place && 'caches' in window) void start(place);
