import { Scalar } from 'yaml';
import type { DriftKind } from './drift.ts';

const isBlock = (type: string | undefined) => type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
const linesOf = (source: string) =>
  source
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.trim());

/** In which way two spellings of one value differ; undefined where they do not. */
export function scalarKind(
  before: { readonly type: string | undefined; readonly source: string },
  after: { readonly type: string | undefined; readonly source: string },
): DriftKind | undefined {
  if (before.source.trimEnd() === after.source.trimEnd()) return undefined;
  if (isBlock(before.type) !== isBlock(after.type)) return 'line breaks';
  if (before.type !== after.type) return isBlock(before.type) ? 'line breaks' : 'quotation marks';
  const [old, changed] = [linesOf(before.source), linesOf(after.source)];
  if (old.join('\n') === changed.join('\n')) return 'indentation';
  // Quotation marks of the same kind can still escape the same letter in two ways.
  return old.join(' ') === changed.join(' ') || old.length !== changed.length ? 'line breaks' : 'quotation marks';
}
