/** A merge of two sets of files that come from a common one, line by line as git does it. Pure. */
import { diff3Merge } from 'node-diff3';

/** What a path becomes in "ours": another blob, a text that neither side has, or nothing (null). */
export type MergedFile = { path: string; sha: string } | { path: string; content: string } | { path: string; sha: null };
export type Merge = { changes: readonly MergedFile[] } | { conflicts: readonly string[] };
type Files = ReadonlyMap<string, string>;

/**
 * Merges what "theirs" changed since `base` into "ours".
 *
 * @param base, ours, theirs the name of each path's blob.
 * @param read a blob's bytes.
 * @returns what has to change in "ours", or the paths that both sides changed in one place.
 */
export function mergeFiles(base: Files, ours: Files, theirs: Files, read: (sha: string) => Buffer): Merge {
  const changes: MergedFile[] = [];
  const conflicts: string[] = [];
  for (const path of new Set([...base.keys(), ...theirs.keys()])) {
    const [before, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
    if (their === before || their === our) continue;
    if (our === before) {
      changes.push({ path, sha: their ?? null });
      continue;
    }
    // One side took the file away, or both made one of this name.
    if (before === undefined || our === undefined || their === undefined) {
      conflicts.push(path);
      continue;
    }
    const content = mergeText(read(our), read(before), read(their));
    if (content === undefined) conflicts.push(path);
    else changes.push({ path, content });
  }
  return conflicts.length > 0 ? { conflicts } : { changes };
}

function mergeText(our: Buffer, before: Buffer, their: Buffer): string | undefined {
  if ([our, before, their].some((bytes) => bytes.includes(0))) return undefined; // no text, so no lines
  const [a, o, b] = [our, before, their].map((bytes) => bytes.toString('utf8').split('\n'));
  const regions = diff3Merge(a ?? [], o ?? [], b ?? []);
  const lines: string[] = [];
  for (const { ok } of regions) {
    if (ok === undefined) return undefined;
    lines.push(...ok);
  }
  return lines.join('\n');
}
