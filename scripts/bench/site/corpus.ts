/** Markdown of any number of pages, made of this site's own texts: the same every time. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The texts of a folder of plain Markdown, without their front matter. */
export async function readTexts(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.md')).toSorted();
  const files = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return files.map((file) => file.replace(/^---\n[\s\S]*?\n---\n/, '').trim());
}

/** The files `text-00001.md` … of a corpus; each text comes again with another number in its title. */
export function corpusFiles(texts: readonly string[], pages: number): readonly { name: string; source: string }[] {
  return Array.from({ length: pages }, (_, index) => {
    const text = texts[index % texts.length];
    if (text === undefined) throw new Error('A corpus needs at least one text');
    const name = `text-${String(index + 1).padStart(5, '0')}.md`;
    return { name, source: `---\ntitle: Text ${index + 1}\ndescription: One of ${pages}.\n---\n\n${text}\n` };
  });
}
