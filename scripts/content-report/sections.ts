// The parts of the comment, each a list of lines of Markdown; empty where there is nothing to say.
import { fieldLabel } from '../../cms/entries/field-label.ts';
import type { Problem } from '../../cms/findings/problem.ts';
import { aimedGrade } from '../../cms/reading-age/limits.ts';
import type { ChangedField } from './changed-fields.ts';
import type { EntryChange } from './entry-changes.ts';
import { nameOf, quoted } from './in-markdown.ts';
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

/** Which entries came, went or say something else, and what each field said before and says now. */
export function changesSection({ changes }: ContentReport, { siteUrl, limit }: Style): readonly string[] {
  if (changes.length === 0) return ['Nothing in the content changes.'];
  return limited(
    changes.map((change) => {
      const { kind, entry, fields } = change;
      const name = nameOf(entry, kind === 'removed' ? undefined : siteUrl);
      const note = kind === 'changed' && fields.length === 0 ? '. Formatting only: readers see no difference' : '';
      const lines = limited(
        fields.map((field) => `- ${fieldInWords(change, field)}`),
        limit,
      );
      return [`- **${kindWords[kind]}:** ${name}${note}`, ...lines.map((line) => `  ${line}`)].join('\n');
    }),
    limit,
  );
}

function fieldInWords({ entry, data }: EntryChange, { path, values, rows }: ChangedField): string {
  const label = path.length > 0 ? quoted(fieldLabel(entry, path, data)) : 'The whole file';
  if (rows) {
    const parts = [
      rowsInWords(rows.added, 'new'),
      rowsInWords(rows.removed, 'removed'),
      rows.isReordered ? 'in another order' : '',
    ];
    return `${label}: ${parts.filter((part) => part !== '').join('; ')}`;
  }
  if (!values) return label;
  const [before, after] = values.map((value) => (value === '' ? 'nothing' : `“${quoted(value, value.length)}”`));
  return `${label}: ${before} → ${after}`;
}

/** As many rows of a list as a person reads through, and as much of each. */
const rowsShown = 10;
const longestRow = 120;

/** “2 new: “Full name”, “Email address””. */
function rowsInWords(rows: readonly string[], what: string): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, rowsShown).map((row) => `“${quoted(row, longestRow)}”`);
  return `${rows.length} ${what}: ${shown.join(', ')}${rows.length > rowsShown ? ' …' : ''}`;
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

/** Files, fields and rules, for whoever mends what an editor cannot. */
export function developersSection({ newProblems }: ContentReport, { limit }: Style): readonly string[] {
  return limited(
    newProblems.map(({ file, path = [], rule }) => `- ${quoted(`content/${file}: ${path.join('.')} (${rule ?? 'the schema'})`)}`),
    limit,
  );
}
