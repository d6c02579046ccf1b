// The parts of the comment, each a list of lines of Markdown; empty where there is nothing to say.
import type { EntryName } from '../../cms/entries/entry-name.ts';
import { fieldLabel } from '../../cms/entries/field-label.ts';
import type { Problem } from '../../cms/findings/problem.ts';
import { aimedGrade } from '../../cms/reading-age/limits.ts';
import type { ChangedField } from './changed-fields.ts';
import { driftWords } from './drift-words.ts';
import type { EntryChange } from './entry-changes.ts';
import { countOf, nameOf, quoted } from './names.ts';
import type { ContentReport, Reading } from './report.ts';

/** How the parts are written. */
export interface Style {
  readonly siteUrl: string | undefined;
  /** How many lines each list has at most. */
  readonly limit: number;
}

/** The first `limit` lines, and how many more there are. */
function limited(lines: readonly string[], limit: number): readonly string[] {
  return lines.length <= limit ? lines : [...lines.slice(0, limit), `- … and ${lines.length - limit} more`];
}

const kindWords = { added: 'New', changed: 'Changed', removed: 'Removed' } as const;

/** Which entries came, went or say something else, and in which fields. */
export function changesSection({ changes }: ContentReport, { siteUrl, limit }: Style): readonly string[] {
  if (changes.length === 0) return ['Nothing in the content changes.'];
  return limited(
    changes.map((change) => {
      const name = change.kind === 'removed' ? nameOf(change.entry, undefined) : nameOf(change.entry, siteUrl);
      return `- **${kindWords[change.kind]}:** ${name}${fieldsInWords(change)}`;
    }),
    limit,
  );
}

function fieldsInWords({ kind, fields, drift, entry, data }: EntryChange): string {
  if (kind !== 'changed') return '';
  if (fields.length === 0) return drift.length > 0 ? '. Nothing that a reader would notice; see below' : '';
  return ` — ${fields.map((field) => fieldInWords(entry, data, field)).join('; ')}`;
}

function fieldInWords(entry: EntryName, data: unknown, { path, values, items }: ChangedField): string {
  const label = path.length > 0 ? quoted(fieldLabel(entry, path, data)) : 'All of it';
  if (items) {
    const parts = [itemsInWords(items.added, 'new'), itemsInWords(items.removed, 'removed'), itemsInWords(items.moved, 'moved')];
    return `${label} (${parts.filter((part) => part !== '').join('; ')})`;
  }
  if (!values) return label;
  const [before, after] = values.map((value) => (value === '' ? 'nothing' : `“${quoted(value)}”`));
  return `${label} (${before} → ${after})`;
}

/** As many items of a list as an editor reads through, and as much of each. */
const itemsShown = 3;
const longestItem = 60;

/** “2 new: “Full name”, “Email address””. */
function itemsInWords(items: readonly string[], what: string): string {
  if (items.length === 0) return '';
  const named = items.filter((item) => item !== '').map((item) => `“${quoted(item, longestItem)}”`);
  const shown = named.slice(0, itemsShown).join(', ');
  const more = shown !== '' && items.length > itemsShown ? ' …' : '';
  return `${items.length} ${what}${shown === '' ? '' : `: ${shown}`}${more}`;
}

/** Problems by entry, each with its field. */
export function problemsSection(problems: readonly Problem[], { siteUrl, limit }: Style): readonly string[] {
  const shown = problems.slice(0, limit);
  const lines = [...Map.groupBy(shown, ({ file }) => file).values()].flatMap((found) => [
    `- ${found[0] ? nameOf(found[0].entry, siteUrl) : ''}`,
    ...found.map(({ field, message }) => `  - ${field === undefined ? '' : `**${quoted(field)}:** `}${quoted(message)}`),
  ]);
  return shown.length < problems.length ? [...lines, `- … and ${problems.length - shown.length} more`] : lines;
}

/** How hard the texts are that changed. */
export function readingsSection(readings: readonly Reading[], { siteUrl, limit }: Style): readonly string[] {
  if (readings.length === 0) return [];
  return [
    `How hard the changed texts are to read, as a school grade (aim at ${aimedGrade} or below):`,
    '',
    ...limited(
      readings.map((reading) => `- ${nameOf(reading.change.entry, siteUrl)}: ${gradeInWords(reading)}`),
      limit,
    ),
  ];
}

function gradeInWords({ grade, before }: Reading): string {
  return before === undefined ? `grade ${grade.toFixed(1)}` : `grade ${grade.toFixed(1)}, before ${before.toFixed(1)}`;
}

/** What is written differently although nobody changed what it says, by entry and field. */
export function driftSection({ changes }: ContentReport, { siteUrl, limit }: Style): readonly string[] {
  return limited(
    changes.filter(({ drift }) => drift.length > 0).map((change) => `- ${nameOf(change.entry, siteUrl)} — ${driftInWords(change)}`),
    limit,
  );
}

/** As many fields as an editor reads through. */
const fieldsShown = 8;

function driftInWords({ entry, data, drift }: EntryChange): string {
  const alike = Map.groupBy(
    drift,
    ({ path, kind }) => `${path.length > 0 ? `${fieldLabel(entry, path, data)}: ` : ''}${driftWords[kind]}`,
  );
  const parts = [...alike].map(([words, { length }]) => `${quoted(words)}${length > 1 ? ` (${countOf(length, 'place')})` : ''}`);
  const more = parts.length > fieldsShown ? `; and ${countOf(parts.length - fieldsShown, 'field')} more` : '';
  return parts.slice(0, fieldsShown).join('; ') + more;
}

/** Files, lines and rules, for whoever mends what an editor cannot. */
export function developersSection({ changes, newProblems }: ContentReport, { limit }: Style): readonly string[] {
  const drift = changes.flatMap(({ file, drift: found }) =>
    found.map(({ path, kind, line }) => `- content/${file}, line ${line}: ${path.join('.')} (${kind})`),
  );
  const rules = newProblems.map(({ file, path = [], rule }) => `- content/${file}: ${path.join('.')} (${rule ?? 'the schema'})`);
  return [...limited(rules, limit), ...limited(drift, limit)].map((line) => `- ${quoted(line.slice(2))}`);
}
