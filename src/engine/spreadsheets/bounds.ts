const MEBIBYTE = 1024 * 1024;

/**
 * The most that is read of what was sent. The largest table that is foreseen has 50,000 rows of 27
 * columns: 12 MB as CSV, and in a workbook 3 MB that unpack to 60. A file within these bounds is
 * read in seconds and in less than a gigabyte of memory, whatever stands in it.
 */
export const MOST = {
  /** Of one file as it was sent. */
  bytes: 32 * MEBIBYTE,
  /** Of the parts of a workbook that hold cells. */
  unpacked: 96 * MEBIBYTE,
  sheets: 64,
  rows: 100_000,
  /** Of a file of text, the blank ones too. */
  lines: 1_000_000,
  columns: 256,
  /** Cells with content in a sheet. */
  cells: 1_500_000,
  /** Beginnings and ends of elements in a part that is read as a tree, such as that of the texts. */
  elements: 2_000_000,
} as const;
