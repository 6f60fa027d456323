/**
 * Gives the reader exactly the rows that are shown, in their order, cut from the published CSV:
 * the same columns, the same cells, the same encoding.
 */
export async function downloadRows(
  csv: string,
  ids: readonly string[],
  name: string,
): Promise<void> {
  const [{ default: Papa }, response] = await Promise.all([import('papaparse'), fetch(csv)]);
  if (!response.ok) throw new Error(`${response.status} ${csv}`);
  const [header = [], ...rows] = Papa.parse<string[]>(await response.text(), {
    skipEmptyLines: true,
  }).data;
  const byId = new Map(rows.map((row) => [row[header.indexOf('id')] ?? '', row]));
  const chosen = ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [row] : [];
  });
  const text = `\uFEFF${Papa.unparse([header, ...chosen], { newline: '\r\n' })}\r\n`;
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
