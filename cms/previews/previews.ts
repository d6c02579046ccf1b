// The one door to the previews, bundled for a browser as /admin/previews.js (cms/integrations/previews.ts). It knows nothing of Decap.
import { config } from 'zod';
import { type CollectionName, collections } from '../../src/domain/library/collections.ts';
import { previews } from './collections.ts';
import Problems from './components/Problems.astro';
import type { PreviewContext } from './context.ts';
import { DraftProblems } from './draft-problems.ts';
import type { Draft, Preview } from './preview.ts';
import { stateOf, withEntry, withState } from './preview-state.ts';
import { readDraft } from './read-draft.ts';
import { renderComponent } from './render-component.ts';

config({ jitless: true }); // zod would try whether it may make functions of text, and a Content-Security-Policy would note it

/** The last HTML of each entry that could be shown. */
const lastGood = new Map<string, string>();

/**
 * The HTML that stands in a preview's `body` for a draft: what the site would show, and above it what is not yet right. It never rejects
 * because of what somebody has typed. The styles are in /admin/previews.css.
 * @param collection as the CMS calls it
 * @param slug the name of the entry's file without its extension; empty for a new one
 * @param data the fields as the editor has them now, as plain objects and lists
 * @param body the text below the fields (of `captions`: the file's whole text); empty where there is none
 * @param context the content of the site as it was last built: /admin/site-content.json
 */
export async function renderPreview(
  collection: string,
  slug: string,
  data: object,
  body: string,
  context: PreviewContext,
): Promise<string> {
  if (!isCollection(collection)) throw new Error(`there is no preview for the collection “${collection}”`);
  const id = slug === '' ? 'new-entry' : slug;
  const key = `${collection}/${id}`;
  try {
    const html = await renderDraft(collection, id, data, body, context);
    lastGood.set(key, html);
    return html;
  } catch (error) {
    const earlier = lastGood.get(key) ?? (await renderSaved(collection, id, context));
    const props = { problems: problemsOf(error), hasEarlier: earlier !== '' };
    return (await withState(stateOf(context), () => renderComponent(Problems, { props }))) + earlier;
  }
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(previews, name);
}

async function renderDraft(
  name: CollectionName,
  slug: string,
  data: object,
  body: string,
  context: PreviewContext,
): Promise<string> {
  // The schema of a collection gives what its own preview takes.
  const { overlay, render } = previews[name] as unknown as Preview<CollectionName>;
  const draft: Draft<CollectionName> = { slug, data: readDraft(name, data), body };
  const saved = stateOf(context);
  const id = 'folder' in collections[name] ? slug : name;
  return withState(overlay?.(saved, draft) ?? withEntry(saved, name, { ...draft, id }), () => render(draft));
}

/** The entry as it was last saved; empty where it was not. */
async function renderSaved(name: CollectionName, slug: string, context: PreviewContext): Promise<string> {
  const entry = context.content[name].find(({ id }) => id === slug);
  return entry ? renderDraft(name, slug, entry.data, entry.body ?? '', context).catch(() => '') : '';
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof DraftProblems) return error.problems;
  console.error(error);
  return [
    'This cannot be shown, and the reason is not in what you wrote. Tell a developer which entry it is; you can save it all the same.',
  ];
}
