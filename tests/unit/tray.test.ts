import { beforeEach, expect, it } from 'vitest';
import {
  currentTray,
  setTray,
  toggleItem,
  type TrayItem,
} from '../../src/site/tools/compare/tray-store.ts';

const item = (id: string): TrayItem => ({ id, name: id, language: 'ky' });

beforeEach(() => setTray([]));

it('four things can be picked for comparing; a fifth is refused and the reader is told', () => {
  for (const id of ['a', 'b', 'c', 'd']) toggleItem(item(id));
  expect(currentTray()).toMatchObject({ ids: ['a', 'b', 'c', 'd'], notice: null });
  toggleItem(item('e'));
  expect(currentTray()).toMatchObject({ ids: ['a', 'b', 'c', 'd'], notice: 'full' });
});

it('what is picked again is taken away, and there is room for another', () => {
  for (const id of ['a', 'b', 'c', 'd', 'b', 'e']) toggleItem(item(id));
  expect(currentTray()).toMatchObject({ ids: ['a', 'c', 'd', 'e'], notice: null });
});

it('parks and plots do not mix: the other kind begins anew', () => {
  for (const id of ['a', 'b', 'a/1']) toggleItem(item(id));
  expect(currentTray()).toMatchObject({ ids: ['a/1'], notice: 'other-kind' });
});
