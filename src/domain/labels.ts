import { type Status, statuses, statusLabel, statusNames } from './application/status.ts';
import { type FormName, formNames, formTraits } from './form/form-traits.ts';

/** A label of the applications repository. GitHub: names to 50 characters and no commas, descriptions to 100. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits without “#”. */
  readonly color: string;
  readonly description: string;
}

const formColors: Readonly<Record<FormName, string>> = { mentee: 'bfdadc', mentor: 'fef2c0', 'goal-sheet': 'c2e0c6' };

/** The label of a cycle's own issue. */
export const cycleLabel: Label = {
  name: 'cycle',
  color: 'f9d0c4',
  description: 'The issue of a whole cycle: its figures, its checklist and its release',
};

/** The label of a match's issue. */
export const matchLabel: Label = { name: 'match', color: '0052cc', description: 'A mentor and a mentee who work together' };

/** Every label that the applications repository has; `npm run github -- setup` makes it so. */
export const labels: readonly Label[] = [
  ...formNames.map((name) => ({
    name: formTraits[name].label,
    color: formColors[name],
    description: `A ${formTraits[name].noun}`,
  })),
  ...statusNames.map((status) => ({
    name: statusLabel(status),
    color: statuses[status].color,
    description: statuses[status].description,
  })),
  cycleLabel,
  matchLabel,
];

/** The labels that a submission's issue should carry. A goal sheet has no status: nobody decides on it. */
export function labelsOf(form: FormName, status: Status): readonly string[] {
  const { label, isApplication } = formTraits[form];
  return isApplication ? [label, statusLabel(status)] : [label];
}
