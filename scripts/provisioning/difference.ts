/** Compares what a repository should have with what it has. Pure: it asks nobody and changes nothing. */
import type { Label } from '../../src/domain/labels.ts';

/** Labels and milestone titles, wished for or found. */
export type Inventory = { labels: readonly Label[]; milestones: readonly string[] };

export type LabelChange = { found: Label; wished: Label };

export type Difference = {
  missingLabels: readonly Label[];
  changedLabels: readonly LabelChange[];
  /** Labels that somebody made by hand. They are reported and left alone: issues may carry them. */
  unknownLabels: readonly string[];
  missingMilestones: readonly string[];
  unknownMilestones: readonly string[];
};

/** What has to happen so that `found` becomes `wished`, and what nobody wished for. */
export function differenceOf(wished: Inventory, found: Inventory): Difference {
  const foundByName = new Map(found.labels.map((label) => [keyOf(label.name), label]));
  const wishedNames = new Set(wished.labels.map(({ name }) => keyOf(name)));
  const changedLabels = wished.labels.flatMap((label) => {
    const present = foundByName.get(keyOf(label.name));
    return present !== undefined && !isSame(present, label) ? [{ found: present, wished: label }] : [];
  });
  return {
    missingLabels: wished.labels.filter(({ name }) => !foundByName.has(keyOf(name))),
    changedLabels,
    unknownLabels: found.labels.map(({ name }) => name).filter((name) => !wishedNames.has(keyOf(name))),
    missingMilestones: wished.milestones.filter((title) => !found.milestones.includes(title)),
    unknownMilestones: found.milestones.filter((title) => !wished.milestones.includes(title)),
  };
}

/** Whether the repository is exactly as wished. */
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
