import { YAMLParseError } from 'yaml';
import { allCollections, type Collection, type CollectionName, entryAt, fileOf } from '../src/domain/library/collections.ts';
import type { Library } from '../src/domain/library/library.ts';
import { parseEntry } from '../src/site/parse-entry.ts';
import type { ContentTexts } from './content-files.ts';
import { editorsWords, sentence } from './editors-words.ts';
import type { FieldPath, Finding } from './findings/finding.ts';

export type LibraryReading = { readonly library: Library } | { readonly problems: readonly Finding[] };

/** Validates every entry of every collection. Gathers every problem of every file; never stops at the first. */
export function readLibrary(texts: ContentTexts): LibraryReading {
  const problems: Finding[] = [];
  const read = (file: string, collection: Collection): readonly unknown[] => {
    const reading = readEntry(file, texts.get(file), collection);
    if ('value' in reading) return [reading.value];
    problems.push(...reading.problems);
    return [];
  };
  const library = allCollections.map(([name, collection]) => {
    if (collection.folder === undefined) return [name, read(fileOf(name, name), collection)[0]] as const;
    const slugs = collection.entries ?? slugsIn(texts, name);
    return [name, new Map(slugs.flatMap((slug) => read(fileOf(name, slug), collection).map((value) => [slug, value])))] as const;
  });
  if (slugsIn(texts, 'cycles').length === 0)
    problems.push({ file: 'cycles', message: 'There is no cycle, and every page follows one. Make one under “Cycles”.' });
  return problems.length > 0 ? { problems } : { library: Object.fromEntries(library) as unknown as Library };
}

function slugsIn(texts: ContentTexts, name: CollectionName): readonly string[] {
  return [...texts.keys()]
    .map(entryAt)
    .filter((place) => place?.name === name)
    .map((place) => place?.slug ?? '');
}

function readEntry(
  file: string,
  text: string | undefined,
  { schema }: Collection,
): { readonly value: unknown } | { readonly problems: readonly Finding[] } {
  if (text === undefined)
    return { problems: [{ file, message: 'This file is missing, and the program cannot do without it. Bring it back.' }] };
  let fields: unknown;
  try {
    ({ fields } = parseEntry(file, text));
  } catch (error) {
    return { problems: [{ file, message: unreadable(error) }] };
  }
  const result = schema.safeParse(fields, { error: editorsWords });
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.map(({ path, message }) => ({ file, path: fieldPath(path), message: sentence(message) })),
  };
}

/** What to do, for the person who edits the file. */
function unreadable(error: unknown): string {
  if (!(error instanceof YAMLParseError)) throw error;
  const [where = ''] = error.message.split(/:?\n/); // the lines of the file follow, which the editor has open
  return `The fields cannot be read: ${where}. Look there: quotation marks come in pairs, and a text with a colon stands in them.`;
}

/** Keys of our YAML are texts and positions. */
function fieldPath(path: readonly PropertyKey[]): FieldPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}
