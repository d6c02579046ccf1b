// The issue of a cycle: its figures, what is left to do and how its decisions are released. Rendered anew as they change.
import { listReferences } from '../application/reference.ts';
import { type Status, statusNames } from '../application/status.ts';
import { type FormName, formNames, formTraits } from '../form/form-traits.ts';
import { markdownLine } from '../text/neutralise.ts';
import type { IssueText } from './render-issue.ts';

/** A cycle in numbers. */
export interface CycleFigures {
  readonly title: string;
  readonly isReleased: boolean;
  readonly counts: readonly { readonly form: FormName; readonly status: Status; readonly count: number }[];
  /** The references of applications that are still to be decided on. */
  readonly undecided: readonly string[];
}

/** Renders a cycle for the committee. */
export function renderCycleIssue({ title, isReleased, counts, undecided }: CycleFigures, marker: string): IssueText {
  const name = markdownLine(title);
  const parts = [
    `The round **${name}** as a whole. Its figures follow the applications within some minutes; what is written above this issue's comments is rewritten then.`,
    table(counts),
    checklist(counts, undecided.length, isReleased),
    ...(undecided.length > 0 ? [`Still to be decided: ${listReferences(undecided)}.`] : []),
    isReleased
      ? 'The decisions of this round were released. A late one is released in its own issue with `/release`.'
      : 'Applicants learn nothing of a decision before it is released. The chair writes `/release` in a comment here, reads what would be sent, and then writes `/release confirm`.',
  ];
  return { title, body: `${parts.join('\n\n')}\n\n${marker}\n` };
}

const applicationForms = formNames.filter((form) => formTraits[form].isApplication);

function countOf(counts: CycleFigures['counts'], form: FormName, status: Status): number {
  return counts.find((one) => one.form === form && one.status === status)?.count ?? 0;
}

function table(counts: CycleFigures['counts']): string {
  const heads = applicationForms.map((form) => `${formTraits[form].noun}s`);
  const rows = statusNames.map((status) => {
    const cells = applicationForms.map((form) => countOf(counts, form, status));
    return `| ${status} | ${cells.join(' | ')} |`;
  });
  return [`| Status | ${heads.join(' | ')} |`, `| --- |${' ---: |'.repeat(heads.length)}`, ...rows].join('\n');
}

function checklist(counts: CycleFigures['counts'], undecided: number, isReleased: boolean): string {
  const total = (status: Status) => applicationForms.reduce((sum, form) => sum + countOf(counts, form, status), 0);
  const box = (isDone: boolean, text: string) => `- [${isDone ? 'x' : ' '}] ${text}`;
  return [
    box(total('received') === 0, `Every application is taken into review (${total('received')} are “received”)`),
    box(undecided === 0, `Every application is decided (${undecided} are not)`),
    box(isReleased, 'The decisions are released'),
  ].join('\n');
}
