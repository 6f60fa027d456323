import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { NOT_APPLICABLE_CODE, takesNotApplicable } from '../schema/field.ts';
import type { Dataset, Published } from './dataset.ts';

/**
 * The column that Parquet alone has: a column of numbers holds numbers only, so the names of the
 * columns that are `NA` in a row stand here, with commas between them.
 */
export const NOT_APPLICABLE_COLUMN = 'not_applicable';

const INT32_MOST = 2_147_483_647;

type Field = Dataset['fields'][string];
type Kind = Pick<SchemaElement, 'type' | 'converted_type'>;

/** The type of a column, by its field alone: the same whatever the rows are. */
function kindOf({ type, most = INT32_MOST }: Field): Kind {
  switch (type) {
    case 'integer':
      return { type: most > INT32_MOST ? 'INT64' : 'INT32' };
    case 'year':
      return { type: 'INT32' };
    case 'number':
      return { type: 'DOUBLE' };
    case 'boolean':
      return { type: 'BOOLEAN' };
    case 'date':
      return { type: 'INT32', converted_type: 'DATE' };
    case 'string':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

/** Columns whose own type has no place for `NA`. */
const typedAndNotApplicable = ({ fields }: Dataset): string[] =>
  Object.entries(fields)
    .filter(([, field]) => field.type !== 'string' && takesNotApplicable(field))
    .map(([name]) => name);

function valueOf(cell: Published, { type, converted_type }: Kind): unknown {
  if (cell === null) return null;
  if (converted_type === 'UTF8') return String(cell);
  if (cell === NOT_APPLICABLE_CODE) return null;
  if (converted_type === 'DATE') return new Date(`${String(cell)}T00:00:00Z`);
  return type === 'INT64' ? BigInt(cell) : cell;
}

/**
 * A dataset as Parquet: typed columns, «not stated» as null, what the file is and under which
 * licence in its metadata. The same data give the same bytes.
 */
export function toParquet(
  dataset: Dataset,
  about: Readonly<Record<string, string>> = {},
): Uint8Array {
  const { fields, rows } = dataset;
  const columns = Object.entries(fields).map(([name, field], index) => {
    const kind = kindOf(field);
    return { name, kind, data: rows.map((row) => valueOf(row[index] ?? null, kind)) };
  });
  const typed = typedAndNotApplicable(dataset);
  if (typed.length > 0) {
    const places = typed.map((name) => ({ name, index: Object.keys(fields).indexOf(name) }));
    columns.push({
      name: NOT_APPLICABLE_COLUMN,
      kind: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      data: rows.map(
        (row) =>
          places
            .filter(({ index }) => row[index] === NOT_APPLICABLE_CODE)
            .map(({ name }) => name)
            .join(',') || null,
      ),
    });
  }
  const buffer = parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, kind }): SchemaElement => ({
        name,
        ...kind,
        repetition_type: 'OPTIONAL',
      })),
    ],
    columnData: columns.map(({ name, data }) => ({ name, data })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'Achyk',
  });
  return new Uint8Array(buffer);
}
