import { threshold } from '../../schema/threshold-names.ts';
import type { Evidence, Outcome, Park, Report } from '../model.ts';
import { endedQuarters, quarterStart } from '../quarters.ts';
import { allOf } from '../tri-state.ts';
import {
  answerOutcome,
  evidence,
  itemised,
  judgement,
  list,
  rule,
  valueOf,
  type Judgement,
} from './rule.ts';

/** 7 says «ар квартал сайын» and no more. A year of quarters shows whether it is kept. */
const QUARTERS_CHECKED = threshold('quarters-checked');

/** The last day that a date of any precision can mean: `2022` is by the end of 2022. */
function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}

/** When the park came to be: by the decision, else when it is stated to have been created. */
const createdOn = ({ facts }: Park): string | null =>
  valueOf(facts.decision_date) ?? valueOf(facts.created_in);

/**
 * The quarters that a report is expected for: the last four that have ended and that began on or
 * after the day of creation. The Regulation sets no due day, so an ended quarter is due at once.
 */
function dueQuarters(park: Park, asOf: string): string[] {
  const created = createdOn(park);
  return endedQuarters(asOf, QUARTERS_CHECKED).filter(
    (quarter) => created === null || quarterStart(quarter) >= latestDay(created),
  );
}

type Finding = 'submitted' | 'missing' | 'one-subject' | 'unclear';

/** A report that is dated or can be opened was submitted; one dated after this day was not yet. */
function find(report: Report | undefined, asOf: string): Finding {
  if (report === undefined) return 'missing';
  const { submittedOn, url } = report;
  if (typeof submittedOn === 'string' && submittedOn > asOf) return 'missing';
  const submitted = typeof submittedOn === 'string' || typeof url === 'string';
  const subjects = allOf([answerOutcome(report.coversPark), answerOutcome(report.coversCompany)]);
  if (subjects === 'not-met') return 'one-subject';
  return submitted && subjects === 'met' ? 'submitted' : 'unclear';
}

const OUTCOME = {
  submitted: 'met',
  missing: 'not-met',
  'one-subject': 'not-met',
  unclear: 'not-published',
} as const satisfies Record<Finding, Outcome>;

const FINDINGS = Object.keys(OUTCOME) as Finding[];

/**
 * 7: a report for each quarter, on the park and on the company. The duty is to report to the
 * Cabinet of Ministers, not to publish: a quarter without a report fails only where reports of
 * other quarters are published; where none is, nothing is known.
 */
function quarterlyReports(park: Park, asOf: string): Judgement {
  const due = dueQuarters(park, asOf);
  const reading = evidence('reading-7');
  if (due.length === 0) {
    const since = createdOn(park) ?? asOf;
    return judgement('not-applicable', evidence('no-quarter-due', { since }), reading);
  }
  if (park.reports.length === 0) {
    const { company_name: name } = park.facts;
    return name.state === 'not-applicable'
      ? judgement('not-applicable', ...itemised([['company_name', name.state]]))
      : judgement('not-published', evidence('reports-none', { quarters: list(due) }), reading);
  }
  const found = due.map(
    (quarter) =>
      [
        quarter,
        find(
          park.reports.find((report) => report.quarter === quarter),
          asOf,
        ),
      ] as const,
  );
  const grounds = FINDINGS.flatMap((finding): Evidence[] => {
    const quarters = found.filter(([, each]) => each === finding).map(([quarter]) => quarter);
    return quarters.length === 0
      ? []
      : [evidence(`reports-${finding}`, { quarters: list(quarters) })];
  });
  return judgement(allOf(found.map(([, each]) => OUTCOME[each])), ...grounds, reading);
}

/** 7: the quarterly report to the Cabinet of Ministers. */
export const REPORT_RULE = rule('7', [300, 304], quarterlyReports);
