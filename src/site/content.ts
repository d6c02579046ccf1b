// The content as pages ask for it: by name, and never absent.
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { Temporal } from 'temporal-polyfill';
import type { Cycle } from '../domain/cycle/cycle.ts';
import { deadline } from '../domain/cycle/phase.ts';
import type { FormContent } from '../domain/form/form.ts';
import type { FormName } from '../domain/form/form-traits.ts';
import { type TemplatedPage, templatedPages } from '../domain/page/needed-pages.ts';
import type { Program } from '../domain/program/program.ts';

/** The facts of the program. */
export async function readProgram(): Promise<Program> {
  const entry = await getEntry('program', 'program');
  if (!entry) throw new Error('content/program.yml is missing');
  return entry.data;
}

/** Every cycle, the earliest deadline first. */
export async function readCycles(): Promise<readonly Cycle[]> {
  const cycles = (await getCollection('cycles')).map((entry) => entry.data);
  return cycles.sort((a, b) => Temporal.PlainDate.compare(deadline(a), deadline(b)));
}

/** The content of one form. */
export async function readForm(name: FormName): Promise<FormContent> {
  const entry = await getEntry('forms', name);
  if (!entry) throw new Error(`content/forms/${name}.yml is missing`);
  return entry.data;
}

/** Whether a page has a template of its own. */
export function hasTemplate(id: string): id is TemplatedPage {
  const ids: readonly string[] = templatedPages;
  return ids.includes(id);
}

/** A page that the site cannot do without. */
export async function readPage(id: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${id}.mdx is missing`);
  return entry;
}
