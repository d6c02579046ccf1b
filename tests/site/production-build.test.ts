// What a public site gets: the pages as `npm run build` leaves them in dist/, which `npm test` runs first, as a deployment does.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const production = join(import.meta.dirname, '..', '..', 'dist');
const sign = /demonstration(?:\.| recording)|This is a demonstration/i;

/** The files of a built site that have to do with the demonstration recording, by their names or their bytes. */
async function filesOfDemonstration(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const video = await readFile(join(import.meta.dirname, '../../src/site/forum/demonstration/recording.webm'));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    if (sign.test(file) || sign.test(bytes.toString('latin1')) || bytes.equals(video)) found.push(file.slice(directory.length));
  }
  return found.sort();
}

describe('the demonstration recording', () => {
  it('is on a practice copy', async () => {
    expect(await filesOfDemonstration(inject('siteDirectory'))).toEqual(
      expect.arrayContaining([
        '/mentoring-forum/demonstration.captions.vtt',
        '/mentoring-forum/demonstration.chapters.vtt',
        '/mentoring-forum/index.html',
        '/recordings/demonstration.webm',
        '/recordings/demonstration.webp',
      ]),
    );
  });

  it('is nowhere in a production build', async () => {
    const forum = await readFile(join(production, 'mentoring-forum', 'index.html'), 'utf8');
    expect(forum, 'dist/ holds a practice copy: run `npm run build`').not.toContain('Practice copy');
    expect(await filesOfDemonstration(production)).toEqual([]);
  });
});
