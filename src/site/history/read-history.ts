import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { git } from './git.ts';
import { lastChanges, logArguments } from './last-changes.ts';

const instantsByPath = z.record(z.string(), z.string());

/**
 * When each file of `folder` was last committed: one call of git for all. Empty without git, and in a clone that holds only its last
 * commits, whose oldest would seem to have changed everything.
 * @param directory the repository, or a directory in it, from which `folder` and the paths of the answer are meant
 */
export async function readHistory(directory: string, folder: string): Promise<ReadonlyMap<string, Temporal.Instant>> {
  // Set where the content is no part of a clone (scripts/local/deployment): a file of instants by path.
  const file = process.env['CONTENT_HISTORY'];
  if (file) {
    const written = instantsByPath.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(written).map(([path, moment]) => [path, Temporal.Instant.from(moment)]));
  }
  try {
    const isShallow = await git(directory, ['rev-parse', '--is-shallow-repository']);
    if (isShallow.trim() !== 'false') return new Map();
    return lastChanges(await git(directory, [...logArguments, '--', folder]));
  } catch {
    return new Map(); // no git here, or no repository
  }
}
