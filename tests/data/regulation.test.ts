import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/engine/catalog/read-table.ts';
import { RULES } from '../../src/engine/parks/requirements.ts';
import { requirements, requirementTexts } from '../../src/engine/schema/requirements.ts';
import { textIn } from '../../src/words/language.ts';

const FILE = 'data/requirements.csv';
const { rows, problems } = readTable(requirements, FILE, readFileSync(FILE));
const source = readFileSync('seeds/003_08c418909b01aaf7.txt', 'utf8').split('\n');
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

test('the clauses stand in the order of the Regulation, each with the lines it is printed on', () => {
  expect(problems, `${FILE} has problems: npm run check names them`).toEqual([]);
  expect(
    rows.map(({ clause, source_place: place }) => ({ clause, place })),
    `${FILE}: a clause is missing, stands in another place or names other lines than the portal knows`,
  ).toEqual(RULES.map(({ clause, place }) => ({ clause, place })));
});

test.each(rows)('clause $clause says in Kyrgyz what the Regulation says', (row) => {
  const { from, to } = row.source_place;
  const text = textIn(requirementTexts(row), 'ky');
  const printed = letters(source.slice(from - 1, to).join('\n'));
  const why = `${FILE}, clause ${row.clause}: the text must be that of lines ${from} to ${to} of the Regulation: “${text}”`;
  expect(printed, why).toContain(letters(text));
  // Only the number of a point stands before its text, and nothing after it.
  if (!row.clause.startsWith('5.8a'))
    expect(printed.replace(letters(text), ''), why).toMatch(/^\d{0,2}$/);
});
