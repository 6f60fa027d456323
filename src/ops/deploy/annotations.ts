import { createHash } from 'node:crypto';

/** A problem as a review tool shows it: beside its line. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly code: string;
}

/** Commands of GitHub’s workflows, a line each. */
export const githubAnnotations = (marks: readonly Mark[]): string =>
  marks
    .map(
      ({ file, line, message }) =>
        `::error file=${property(file)},line=${line}::${data(message)}\n`,
    )
    .join('');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A report of GitLab’s Code Quality; empty when all is well. */
export function gitlabReport(marks: readonly Mark[]): string {
  const entries = marks.map((mark) => ({
    description: mark.message,
    check_name: mark.code,
    fingerprint: createHash('sha256').update(JSON.stringify(mark)).digest('hex'),
    severity: 'major',
    location: { path: mark.file, lines: { begin: mark.line } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
