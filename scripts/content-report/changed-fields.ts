import { parse } from 'yaml';
import { align, stretchesBetween } from '../../cms/drift/align.ts';
import { blocksOf } from '../../cms/drift/blocks-of.ts';
import type { FieldPath } from '../../cms/findings/finding.ts';
import { captionsParts } from '../../src/domain/captions/captions-file.ts';
import { splitFrontmatter } from '../../src/site/frontmatter.ts';

/** A field whose value changed. */
export interface ChangedField {
  readonly path: FieldPath;
  /** The old and the new value, where both are short. */
  readonly values?: readonly [before: string, after: string];
  /** How many items came and went, of a list that became longer or shorter. */
  readonly items?: { readonly added: number; readonly removed: number };
}

/** As much as stands in one line of a comment beside its label. */
const longestValue = 40;

/**
 * The fields of an entry that say something else than before, the text below them included. How they are written does not count.
 * @param file its path below `content/`
 */
export function changedFields(file: string, before: string, after: string): readonly ChangedField[] {
  if (file.endsWith('.yml')) return changesOf(read(before), read(after), []);
  if (file.endsWith('.vtt')) return changesOf(captionsParts(before), captionsParts(after), []);
  if (!/\.mdx?$/.test(file)) return before === after ? [] : [{ path: [] }];
  const [old, changed] = [splitFrontmatter(before), splitFrontmatter(after)];
  const shown = (body: string) => blocksOf(body).map((block) => block.shown);
  const isTextChanged = JSON.stringify(shown(old.body)) !== JSON.stringify(shown(changed.body));
  return [...changesOf(read(old.frontmatter), read(changed.frontmatter), []), ...(isTextChanged ? [{ path: ['body'] }] : [])];
}

/** Fields that cannot be read are told by a check; here they are one text. */
function read(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'error' });
  } catch {
    return yaml;
  }
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changesOf(before: unknown, after: unknown, path: FieldPath): readonly ChangedField[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return names.flatMap((name) => changesOf(before[name], after[name], [...path, name]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after, path);
  return [{ path, ...shortValues(before, after) }];
}

function changesOfList(before: readonly unknown[], after: readonly unknown[], path: FieldPath): readonly ChangedField[] {
  const keys = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item));
  const stretches = stretchesBetween(align(keys(before), keys(after)), before.length, after.length);
  const edited = stretches.filter((stretch) => stretch.before.length === stretch.after.length);
  const others = stretches.filter((stretch) => !edited.includes(stretch));
  const added = others.reduce((sum, stretch) => sum + stretch.after.length, 0);
  const removed = others.reduce((sum, stretch) => sum + stretch.before.length, 0);
  return [
    ...edited.flatMap((stretch) =>
      stretch.before.flatMap((i, index) => {
        const j = stretch.after[index] ?? 0;
        return changesOf(before[i], after[j], [...path, j]);
      }),
    ),
    ...(added + removed > 0 ? [{ path, items: { added, removed } }] : []),
  ];
}

function shortValues(before: unknown, after: unknown): Pick<ChangedField, 'values'> {
  const values = [before, after].map((value) => (value === undefined || value === null ? '' : String(value)));
  const isShort =
    values.every((value) => value.length <= longestValue && !value.includes('\n')) && !isGroup(before) && !isGroup(after);
  const [old = '', changed = ''] = values;
  return isShort && !Array.isArray(before) && !Array.isArray(after) ? { values: [old, changed] } : {};
}
