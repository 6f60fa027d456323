/** Why a file that was sent can't be opened, or must not be. */
type SentFileFault =
  | { readonly code: 'sent-file-unknown' }
  | { readonly code: 'sent-file-too-large'; readonly most: number }
  | { readonly code: 'workbook-damaged' }
  | { readonly code: 'workbook-old' }
  | { readonly code: 'workbook-open-document' }
  | { readonly code: 'workbook-encrypted' }
  | { readonly code: 'workbook-macros' }
  | { readonly code: 'workbook-links' }
  | { readonly code: 'workbook-entities' }
  | { readonly code: 'workbook-unpacks-too-large'; readonly most: number }
  | { readonly code: 'sheets-too-many'; readonly most: number }
  | { readonly code: 'rows-too-many'; readonly most: number }
  | { readonly code: 'columns-too-many'; readonly most: string }
  | { readonly code: 'cells-too-many'; readonly most: number };

/** Why the tables in it can't be taken for those of one owner. */
type SentTableFault =
  | { readonly code: 'nothing-sent' }
  | { readonly code: 'sheet-unknown'; readonly nearest: string }
  | { readonly code: 'table-twice'; readonly first: string }
  | { readonly code: 'heading-unlike-code'; readonly named: string }
  | { readonly code: 'column-without-heading' }
  | { readonly code: 'cells-merged' }
  | { readonly code: 'day-unexpected' }
  | { readonly code: 'question-twice'; readonly first: number }
  | { readonly code: 'answer-misplaced' }
  | { readonly code: 'owner-unknown' }
  | { readonly code: 'owners-mixed' }
  | { readonly code: 'rows-removed'; readonly removed: number; readonly total: number }
  | { readonly code: 'published-removed'; readonly keys: readonly string[] };

export type SheetFault = SentFileFault | SentTableFault;
