// Reads the content that only the pages need. Gathers every problem of every file; never stops at the first.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { activitySchema } from '../src/domain/activity/activity.ts';
import { competencySchema } from '../src/domain/competency/competency.ts';
import { faqSchema } from '../src/domain/faq/faq.ts';
import { forumSchema } from '../src/domain/forum/forum.ts';
import { glossaryTermSchema } from '../src/domain/glossary/glossary-term.ts';
import type { Library } from '../src/domain/library/library.ts';
import { navigationSchema } from '../src/domain/navigation/navigation.ts';
import { newsSchema } from '../src/domain/news/news.ts';
import { redirectsSchema } from '../src/domain/redirect/redirects.ts';
import { resourceSchema } from '../src/domain/resource/resource.ts';
import type { Finding } from './findings/finding.ts';
import { readEntry } from './read-entry.ts';

export type LibraryReading =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly problems: readonly Finding[] };

/** Reads and validates every collection of `directory` (the repository's `content/`) that pages are made from. */
export async function readLibrary(directory: string): Promise<LibraryReading> {
  const problems: Finding[] = [];

  /** Every file of one folder, by its name without the extension. Other files there are told by a check of names (problems-of-files.ts). */
  async function folder<Schema extends z.ZodType>(name: string, extension: string, schema: Schema) {
    const files = (await readdir(join(directory, name)).catch((): string[] => []))
      .filter((file) => file.endsWith(extension))
      .sort();
    const entries = new Map<string, z.infer<Schema>>();
    for (const file of files) {
      const reading = await readEntry(directory, `${name}/${file}`, schema);
      if ('problems' in reading) problems.push(...reading.problems);
      else entries.set(file.slice(0, -extension.length), reading.value);
    }
    return entries;
  }

  const collections = {
    activities: await folder('activities', '.md', activitySchema),
    competencies: await folder('competencies', '.yml', competencySchema),
    resources: await folder('resources', '.yml', resourceSchema),
    glossary: await folder('glossary', '.yml', glossaryTermSchema),
    faq: await folder('faq', '.mdx', faqSchema),
    news: await folder('news', '.md', newsSchema),
    forums: await folder('forum', '.yml', forumSchema),
  };
  /** A file that stands alone. */
  async function file<Schema extends z.ZodType>(name: string, schema: Schema) {
    const reading = await readEntry(directory, name, schema);
    if ('value' in reading) return reading.value;
    problems.push(...reading.problems);
    return undefined;
  }

  const redirects = await file('redirects.yml', redirectsSchema);
  const navigation = await file('navigation.yml', navigationSchema);
  if (problems.length > 0 || !redirects || !navigation) return { ok: false, problems };
  return { ok: true, library: { ...collections, redirects, navigation } };
}
