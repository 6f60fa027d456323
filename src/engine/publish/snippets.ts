/** Code that loads a file, ready to copy. */
export interface Snippet {
  readonly tool: string;
  /** Whether a test runs it (`tests/integration/files.test.ts`) where the tool is at hand. */
  readonly tested: boolean;
  readonly code: string;
}

/** A name that R, Python and SQL take for a variable: `measure_bodies`. */
const variable = (dataset: string): string => dataset.replaceAll('-', '_');

/**
 * How to load a dataset. In each tool `NA` must stay a text, for it means «not applicable»; only an
 * empty cell is missing.
 */
export function snippetsOf(dataset: string, address: (file: string) => string): Snippet[] {
  const name = variable(dataset);
  const csv = address(`data/${dataset}.csv`);
  const parquet = address(`data/${dataset}.parquet`);
  return [
    {
      tool: 'Python',
      tested: true,
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${csv}") as file:
    ${name} = list(csv.DictReader(io.TextIOWrapper(file, encoding="utf-8-sig", newline="")))

print(len(${name}))`,
    },
    {
      tool: 'Python, pandas',
      tested: false,
      code: `import pandas as pd

${name} = pd.read_csv("${csv}", keep_default_na=False, na_values=[""])`,
    },
    {
      tool: 'R',
      tested: false,
      code: `library(readr)

${name} <- read_csv("${csv}", na = "")`,
    },
    {
      tool: 'DuckDB',
      tested: false,
      code: `INSTALL httpfs;
LOAD httpfs;
SELECT * FROM read_parquet('${parquet}') LIMIT 10;`,
    },
    {
      tool: 'Excel, Power Query',
      tested: false,
      code: `let
  File = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001]),
  Rows = Table.PromoteHeaders(File)
in
  Rows`,
    },
  ];
}
