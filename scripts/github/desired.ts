/** What the applications repository should have: labels from the domain's tables, a milestone for each cycle. */
import { readContent } from '../../cms/read-content.ts';
import { labels } from '../../src/domain/labels.ts';
import type { Inventory } from './difference.ts';

/**
 * Reads the desired labels and milestones.
 *
 * @param contentDirectory the repository's `content/`.
 * @throws where the content has problems; the message lists every one.
 */
export async function readDesiredInventory(contentDirectory: string): Promise<Inventory> {
  const reading = await readContent(contentDirectory);
  if ('problems' in reading) {
    const lines = reading.problems.map(({ file, message }) => `  content/${file}: ${message}`);
    throw new Error(`The content has ${lines.length} problem(s):\n${lines.join('\n')}`);
  }
  return { labels, milestones: reading.data.cycles.map(({ title }) => title) };
}
