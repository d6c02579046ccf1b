// Whether every file of `content/` is one that the site reads and the CMS shows: what lies elsewhere, or under another ending, would be lost
// without a word.
import { posix } from 'node:path';
import { slugSchema } from '../src/domain/text/slug.ts';
import { mediaFolder } from './content-files.ts';
import type { RuleBroken } from './findings/finding.ts';
import { entryOfFile, type FilePlace } from './model/entry-of-file.ts';

const rule = 'Ensure every file belongs to a collection, and has a name that makes an address';
/** What a computer leaves in a folder. */
const leftovers: readonly string[] = ['.DS_Store', '.gitkeep', 'Thumbs.db'];

/** What is wrong with the places and names of the files of a `content/`, but for pictures, which have rules of their own. */
export function problemsOfFiles(files: readonly string[]): readonly RuleBroken[] {
  return files
    .filter((file) => !leftovers.includes(posix.basename(file)) && !file.startsWith(`${mediaFolder}/`))
    .flatMap((file) => {
      const message = problemOfPlace(file, entryOfFile(file));
      return message === undefined ? [] : [{ rule, file, message }];
    });
}

function problemOfPlace(file: string, place: FilePlace | undefined): string | undefined {
  if (place === undefined)
    return 'Nothing reads this file, and the CMS does not show it. Move it into the folder where it belongs, or remove it.';
  switch (place.kind) {
    case 'single file':
      return undefined;
    case 'beside':
      return `Nothing reads this file: the ones in ${posix.dirname(file)}/ end in .${place.collection.extension}. Give it that ending, or remove it.`;
    case 'entry': {
      const { collection, slug } = place;
      if (slug.includes('/'))
        return `Nothing reads this file in a folder of its own. Move ${posix.basename(file)} into ${collection.folder}/.`;
      if (!slugSchema.safeParse(slug).success) {
        return `The name becomes an address. Write it with lower-case letters, digits and single hyphens, such as book-list.${collection.extension}.`;
      }
      const { entries } = collection;
      if (entries === undefined || entries.includes(slug)) return undefined;
      return `Nothing reads this file: the program knows ${entries.join(', ')} only. Remove it, or ask somebody who works on the code.`;
    }
  }
}
