/** Compares what a repository should have with what it has. Pure: it asks nobody and changes nothing. */
import type { Label } from '../../src/domain/labels.ts';

/** Labels and milestone titles, desired or found. */
export type Inventory = { labels: readonly Label[]; milestones: readonly string[] };

export type LabelChange = { found: Label; desired: Label };

export type Difference = {
  missingLabels: readonly Label[];
  changedLabels: readonly LabelChange[];
  /** Labels that somebody made by hand. They are reported and left alone: issues may carry them. */
  unknownLabels: readonly string[];
  missingMilestones: readonly string[];
  unknownMilestones: readonly string[];
};

/** What has to happen so that `found` becomes `desired`, and what nothing asks for. */
export function differenceOf(desired: Inventory, found: Inventory): Difference {
  const foundByName = new Map(found.labels.map((label) => [keyOf(label.name), label]));
  const desiredNames = new Set(desired.labels.map(({ name }) => keyOf(name)));
  const changedLabels = desired.labels.flatMap((label) => {
    const present = foundByName.get(keyOf(label.name));
    return present !== undefined && !isSame(present, label) ? [{ found: present, desired: label }] : [];
  });
  return {
    missingLabels: desired.labels.filter(({ name }) => !foundByName.has(keyOf(name))),
    changedLabels,
    unknownLabels: found.labels.map(({ name }) => name).filter((name) => !desiredNames.has(keyOf(name))),
    missingMilestones: desired.milestones.filter((title) => !found.milestones.includes(title)),
    unknownMilestones: found.milestones.filter((title) => !desired.milestones.includes(title)),
  };
}

/** Whether the repository is as desired. */
export function isNone(difference: Difference): boolean {
  return Object.values(difference).every((list) => list.length === 0);
}

/** GitHub takes "Status: Received" and "status: received" for one label, and keeps the letters of the first. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function isSame(one: Label, other: Label): boolean {
  return one.name === other.name && one.color.toLowerCase() === other.color.toLowerCase() && one.description === other.description;
}
