import { pageSchema } from '../src/domain/page/page.ts';
import type { ContentTexts } from './checks/check.ts';
import type { Finding } from './findings/finding.ts';
import { readEntry } from './read-entry.ts';

/** What is wrong with the fields of the texts in `content/pages`, which the pages themselves read once more when they are built. */
export async function problemsOfPages(directory: string, texts: ContentTexts): Promise<readonly Finding[]> {
  const files = [...texts.keys()].filter((file) => file.startsWith('pages/'));
  const readings = await Promise.all(files.map((file) => readEntry(directory, file, pageSchema)));
  return readings.flatMap((reading) => ('problems' in reading ? reading.problems : []));
}
