/** `repo`, `/repo` or `/repo/` → `/repo/`; nothing → `/`. */
export function basePath(value = process.env.BASE_PATH ?? ''): string {
  const inside = value.replace(/^\/+|\/+$/g, '');
  return inside === '' ? '/' : `/${inside}/`;
}

/** The folder the site is built into and served from. */
export function outDir(): string {
  return process.env.OUT_DIR?.replace(/\/+$/, '') || 'dist';
}

export function port(fallback: number): number {
  const { PORT } = process.env;
  const value = PORT ? Number(PORT) : fallback;
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new Error(`PORT is not a port number: ${PORT}`);
}
