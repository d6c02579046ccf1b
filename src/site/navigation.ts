// What the header and the footer of every page link to: content/navigation.yml, in the same order everywhere.
import { getEntry } from 'astro:content';
import type { Navigation } from '../domain/navigation/navigation.ts';

/** The navigation. */
export async function readNavigation(): Promise<Navigation> {
  const entry = await getEntry('navigation', 'navigation');
  if (!entry) throw new Error('content/navigation.yml is missing');
  return entry.data;
}

/** Whether `here` (a path) is the page `to`, or one below it; everything is below the start page, so that one only itself. */
export function isAt(here: string, to: string): 'page' | 'true' | undefined {
  if (here === to) return 'page';
  return to !== '/' && here.startsWith(to) ? 'true' : undefined;
}
