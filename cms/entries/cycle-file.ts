import type { ContentTexts } from '../content-files.ts';

/**
 * The file of the cycle at `index`: cycles are read in the order of their files' names.
 * @param texts every text of `content/`
 */
export function cycleFile(texts: ContentTexts, index: number): string {
  const files = [...texts.keys()].filter((file) => /^cycles\/.*\.yml$/.test(file)).sort();
  return files[index] ?? 'cycles';
}
