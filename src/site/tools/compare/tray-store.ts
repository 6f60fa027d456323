import { isComparedId, isPlotId, MOST_COMPARED } from './compared.ts';

/**
 * What a reader has picked for comparing. It lasts as long as the tab: kept in its session storage,
 * or, where that is blocked, within the page.
 */
export interface TrayItem {
  readonly id: string;
  /** As the page called it where it was picked, in the language of that page. */
  readonly name: string;
  readonly language: string;
}

/** Why a pick went otherwise than asked: the tray was full, or held the other kind. */
export type TrayNotice = 'full' | 'other-kind' | null;

export interface Tray {
  readonly items: readonly TrayItem[];
  readonly ids: readonly string[];
  readonly notice: TrayNotice;
}

const KEY = 'achyk-compare';
const listeners = new Set<() => void>();

let tray: Tray = { items: [], ids: [], notice: null };

export const currentTray = (): Tray => tray;

export function onTrayChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts these in the tray instead of what was there. */
export function setTray(items: readonly TrayItem[], notice: TrayNotice = null): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(items));
  } catch {
    // Blocked or full: the tray lasts as long as the page.
  }
  take(items, notice);
}

/** Adds or takes away; parks and plots don't mix, so the other kind starts anew. */
export function toggleItem(item: TrayItem): void {
  const { items, ids } = tray;
  const same = items.filter(({ id }) => isPlotId(id) === isPlotId(item.id));
  if (ids.includes(item.id)) setTray(items.filter(({ id }) => id !== item.id));
  else if (same.length >= MOST_COMPARED) take(items, 'full');
  else setTray([...same, item], same.length < items.length ? 'other-kind' : null);
}

/** Takes up what another page of this tab has left. */
export function readTray(): void {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    const items = Array.isArray(stored) ? stored.filter(isItem) : [];
    take(items.slice(0, MOST_COMPARED), null);
  } catch {
    // Nothing readable is left; what the page itself holds stays.
  }
}

function take(items: readonly TrayItem[], notice: TrayNotice): void {
  tray = { items, ids: items.map(({ id }) => id), notice };
  for (const listener of listeners) listener();
}

function isItem(value: unknown): value is TrayItem {
  const { id, name, language } = (value ?? {}) as Partial<Record<keyof TrayItem, unknown>>;
  return (
    typeof id === 'string' &&
    isComparedId(id) &&
    typeof name === 'string' &&
    typeof language === 'string'
  );
}
