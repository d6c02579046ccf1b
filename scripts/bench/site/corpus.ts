/** Markdown of any number of pages, made of this site’s own texts: the same every time. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every generator understands alike: plain Markdown. */
export type CorpusText = { readonly title: string; readonly description: string; readonly body: string };

/** The texts of `content/pages/` and `content/activities/`, in the order of their files’ names. */
export async function readTexts(contentDirectory: string): Promise<readonly CorpusText[]> {
  const texts: CorpusText[] = [];
  for (const folder of ['pages', 'activities']) {
    const names = (await readdir(join(contentDirectory, folder))).filter((name) => /\.mdx?$/.test(name)).toSorted();
    for (const name of names) texts.push(plainText(await readFile(join(contentDirectory, folder, name), 'utf8')));
  }
  return texts.filter(({ body }) => body !== '');
}

/** A file’s text without what only MDX understands: imports, components and expressions. */
export function plainText(source: string): CorpusText {
  const [, frontmatter = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const value = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(frontmatter)?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
  const body = rest
    .replaceAll(/^(import|export) .*$/gm, '')
    .replaceAll(/\{[^{}]*\}/g, '')
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return { title: value('title') ?? 'Untitled', description: value('description') ?? value('summary') ?? 'No description', body };
}

/** The files `text-00001.md` … of a corpus; each text comes again with another number in its title. */
export function corpusFiles(texts: readonly CorpusText[], pages: number): readonly { name: string; source: string }[] {
  return Array.from({ length: pages }, (_, index) => {
    const text = texts[index % texts.length];
    if (text === undefined) throw new Error('A corpus needs at least one text');
    const title = `${text.title}, part ${index + 1}`;
    const frontmatter = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(text.description)}\n---\n`;
    return { name: `text-${String(index + 1).padStart(5, '0')}.md`, source: `${frontmatter}\n${text.body}\n` };
  });
}

export async function writeCorpus(directory: string, texts: readonly CorpusText[], pages: number): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const { name, source } of corpusFiles(texts, pages)) await writeFile(join(directory, name), source);
}
