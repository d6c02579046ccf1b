import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import { bodyDrift } from './body-drift.ts';
import type { Drift } from './drift.ts';
import { yamlDrift } from './yaml-drift.ts';

/**
 * The lines of one entry that changed although what they say did not.
 * @param file its path below `content/`: YAML, or Markdown with fields above it; anything else has no drift
 */
export function entryDrift(file: string, before: string, after: string): readonly Drift[] {
  if (before === after) return [];
  if (file.endsWith('.yml')) return yamlDrift(before, after);
  if (!/\.mdx?$/.test(file)) return [];
  const [old, changed] = [splitFrontmatter(before), splitFrontmatter(after)];
  const fieldsStart = after.indexOf(changed.frontmatter);
  const bodyStart = after.length - changed.body.length;
  return [
    ...moved(yamlDrift(old.frontmatter, changed.frontmatter), linesAbove(after, fieldsStart)),
    ...moved(bodyDrift(old.body, changed.body), linesAbove(after, bodyStart)),
  ];
}

function linesAbove(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length - 1;
}

function moved(found: readonly Drift[], lines: number): readonly Drift[] {
  return found.map((drift) => ({ ...drift, line: drift.line + lines }));
}
