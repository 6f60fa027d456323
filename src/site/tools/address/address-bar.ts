/** The address keeps what the reader chose: a step of the history, or the last step written again. */
export function keepInAddress(
  query: URLSearchParams,
  history: 'push' | 'replace',
  hash = '',
): void {
  const search = query.toString();
  const address = `${location.pathname}${search === '' ? '' : `?${search}`}${hash}`;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

/** The same view in another language: the links of the header take the query along. */
export function carryToLanguages(query: URLSearchParams | string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.search = query.toString();
  }
}
