import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A file of content/, parsed and not yet validated. */
export async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(new URL(`../../../content/${path}`, import.meta.url), 'utf8'));
}
