/** The letter a spreadsheet shows above a column: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  if (column < 1) return '';
  const rest = Math.floor((column - 1) / 26);
  return columnLetter(rest) + String.fromCharCode(65 + ((column - 1) % 26));
}
