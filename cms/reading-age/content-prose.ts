// What people read of the content in sentences, and on which page. Entries that share a page are measured with it: twenty words have no grade.
import type { Field, Fields } from '../../src/domain/fields/field.ts';
import { allCollections, fileOf } from '../../src/domain/library/collections.ts';
import type { Entries, Library } from '../../src/domain/library/library.ts';
import { splitFrontmatter } from '../../src/domain/text/frontmatter.ts';
import { programFacts } from '../../src/site/facts.ts';
import type { ContentTexts } from '../content-files.ts';
import { entryName } from '../entries/entry-name.ts';
import { entryModel } from '../model/entry-model.ts';
import { proseOf } from './prose-of.ts';

/** What people read of one file. */
export interface EntryProse {
  /** The file, below `content/`. */
  readonly file: string;
  /** The address of the page that shows it; its name in words where none does, as of a mail. */
  readonly page: string;
  /** Its paragraphs and list items. */
  readonly blocks: readonly string[];
}

/** The prose of everything that people read, but for what was said in a recording. */
export function contentProse(library: Library, texts: ContentTexts): readonly EntryProse[] {
  const facts = programFacts(library.program);
  const found = allCollections.flatMap(([name, { folder, extension, fields, pageOf, shown = (entry: unknown) => entry }]) => {
    const entries = folder === undefined ? [[name, library[name]] as const] : [...(library[name] as Entries<unknown>)];
    return entries.map(([slug, entry]) => {
      const file = fileOf(name, slug);
      const body = extension === 'md' || extension === 'mdx' ? splitFrontmatter(texts.get(file) ?? '').body : '';
      const blocks = [...sentencesIn(fields, shown(entry as never)), ...proseOf(body, facts)];
      return { file, page: pageOf?.(slug) ?? nameInWords(file, entry), blocks };
    });
  });
  return found.filter(({ blocks }) => blocks.length > 0);
}

/** `mail “Your application is withdrawn”`. */
function nameInWords(file: string, entry: unknown): string {
  const { collection, slug, title } = entryName(file, entry);
  return `${entryModel(collection, slug)?.singularLabel.toLowerCase()} “${title}”`;
}

function sentencesIn(fields: Fields, entry: unknown): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => sentencesOf(field, Object(entry)[name]));
}

function sentencesOf({ control, prose }: Field, value: unknown): readonly string[] {
  if (prose && typeof value === 'string') return paragraphsOf(value).filter((text) => prose === true || text.endsWith('?'));
  switch (control.kind) {
    case 'list':
      return Array.isArray(value) ? value.flatMap((row) => sentencesOf(control.item, row)) : [];
    case 'group':
      return sentencesIn(control.fields, value);
    case 'variants':
      return sentencesIn(control.variants.find(({ name }) => name === Object(value)[control.by])?.fields ?? {}, value);
    default:
      return [];
  }
}

/** With a short word for what a mail fills in; a line that is nothing else is no sentence. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => !/^\{\w+\}$/.test(paragraph))
    .map((paragraph) => paragraph.replace(/\{\w+\}/g, 'this'));
}
