import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { problemsAmong, problemsWithPages } from '../domain/redirect/redirect-problems.ts';
import { type Redirect, redirectsSchema } from '../domain/redirect/redirects.ts';
import type { BuiltPage } from './built-pages.ts';

/** The former addresses of `content/redirects.yml`. */
export async function readRedirects(file: URL): Promise<readonly Redirect[]> {
  return redirectsSchema.parse(parse(await readFile(file, 'utf8'))).redirects;
}

/** @throws where one of them does not lead straight to one of `pages` */
export function checkedRedirects(redirects: readonly Redirect[], pages: readonly BuiltPage[]): readonly Redirect[] {
  const fragments = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
  const problems = [...problemsAmong(redirects), ...problemsWithPages(redirects, fragments)];
  if (problems.length > 0) throw new Error(`content/redirects.yml:\n${problems.join('\n')}`);
  return redirects;
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
