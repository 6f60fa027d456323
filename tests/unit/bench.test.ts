import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/engine/catalog/catalog.ts';
import { readDataFiles } from '../../src/engine/catalog/files.ts';
import { writeProgramme } from '../bench/programme.ts';

test('a programme generated for the benchmark passes the check, as the real one does', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'achyk-')), 'data');
  writeProgramme('data', folder, 120);
  const loaded = loadCatalog(readDataFiles(folder, 'seeds'));
  expect(loaded.ok ? loaded.catalog.tables.measures.length : loaded.problems.slice(0, 3)).toBe(120);
});
