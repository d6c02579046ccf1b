import { align, stretchesBetween } from './align.ts';
import { type Block, blocksOf } from './blocks-of.ts';
import { type Drift, type DriftKind, lineAt } from './drift.ts';
import { blankLinesIn } from './gap.ts';

const path = ['body'];

/**
 * What changed in the spelling of a text in Markdown or MDX where a reader gets the same: other marks for lists and emphasis, backslashes,
 * lines broken elsewhere, blank lines. A block that says something else may be written anew; whether more than its words were meant to
 * change cannot be known.
 */
export function bodyDrift(before: string, after: string): readonly Drift[] {
  const [old, changed] = [blocksOf(before), blocksOf(after)];
  const matches = align(
    old.map(({ shown }) => shown),
    changed.map(({ shown }) => shown),
  );
  const at = (blocks: readonly Block[], index: number) => blocks[index] as Block;
  const drift = (kind: DriftKind, offset: number): Drift => ({ path, kind, line: lineAt(after, offset) });

  const reformatted = matches.flatMap(([i, j]) => {
    const [was, is] = [at(old, i), at(changed, j)];
    return was.source === is.source ? [] : [drift(spellingKind(was.source, is.source), is.start)];
  });
  const escaped = stretchesBetween(matches, old.length, changed.length).flatMap((stretch) =>
    stretch.before.flatMap((i, index) => {
      const j = stretch.after[index];
      if (j === undefined || !gainedBackslashes(at(old, i).source, at(changed, j).source)) return [];
      return [drift('shown marks', at(changed, j).start)];
    }),
  );
  const partner = new Map(matches);
  const gaps = matches.flatMap(([i, j]) => {
    const isTogether = i === 0 ? j === 0 : partner.get(i - 1) === j - 1;
    const [was, is] = [at(old, i), at(changed, j)];
    const oldGap = before.slice(old[i - 1]?.end ?? 0, was.start);
    const changedGap = after.slice(changed[j - 1]?.end ?? 0, is.start);
    // The text's first line is no rest of another one.
    const lead = i === 0 ? '\n' : '';
    return isTogether && blankLinesIn(lead + oldGap) !== blankLinesIn(lead + changedGap) ? [drift('blank lines', is.start)] : [];
  });
  return [...reformatted, ...escaped, ...gaps, ...tail()];

  function tail(): readonly Drift[] {
    const [was, is] = [old.at(-1), changed.at(-1)];
    if (!was || !is || partner.get(old.length - 1) !== changed.length - 1) return [];
    return before.slice(was.end) === after.slice(is.end) ? [] : [drift('blank lines', is.end)];
  }
}

const withoutMark = (source: string) => source.replace(/^(\s*)(?:[-*+]|\d+[.)])(\s+)/gm, '$1- ');
const withoutBreaks = (source: string) => source.replace(/\s+/g, ' ').trim();
const withoutBackslashes = (source: string) => source.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

/** Whether the only difference are new backslashes, which turn marks into what a reader sees. */
function gainedBackslashes(before: string, after: string): boolean {
  const plain = (source: string) => withoutBreaks(withoutBackslashes(source));
  return plain(before) === plain(after) && after.split('\\').length > before.split('\\').length;
}

/** By what alone two spellings of one block differ. */
function spellingKind(before: string, after: string): DriftKind {
  const alike = (normalize: (source: string) => string) => normalize(before) === normalize(after);
  if (alike(withoutMark)) return 'list marks';
  if (alike(withoutBreaks)) return 'line breaks';
  if (alike(withoutBackslashes)) return 'backslashes';
  return /&#?\w+;/.test(before) !== /&#?\w+;/.test(after) ? 'characters' : 'marks';
}
