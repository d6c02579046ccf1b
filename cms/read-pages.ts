import { guideSchema } from '../src/domain/guide/guide.ts';
import { pageSchema } from '../src/domain/page/page.ts';
import type { ContentTexts } from './checks/check.ts';
import type { Finding } from './findings/finding.ts';
import { readEntry } from './read-entry.ts';

const schemas = { 'pages/': pageSchema, 'guide/': guideSchema } as const;

/** What is wrong with the fields of the texts in `content/pages` and `content/guide`, which the pages themselves read once more when they are built. */
export async function problemsOfPages(directory: string, texts: ContentTexts): Promise<readonly Finding[]> {
  const readings = await Promise.all(
    Object.entries(schemas).flatMap(([folder, schema]) =>
      [...texts.keys()].filter((file) => file.startsWith(folder)).map((file) => readEntry(directory, file, schema)),
    ),
  );
  return readings.flatMap((reading) => ('problems' in reading ? reading.problems : []));
}
