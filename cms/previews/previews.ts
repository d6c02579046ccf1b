// The one door to the previews, bundled for a browser as /admin/previews.js (src/integrations/previews/). It knows nothing of Decap.
import { config } from 'zod';
import { type EntryModel, entryModel } from '../model/entry-model.ts';
import { collections } from './collections.ts';
import Problems from './components/Problems.astro';
import type { PreviewContext } from './context.ts';
import { DraftProblems } from './draft-problems.ts';
import { readDraft } from './read-draft.ts';
import { renderComponent } from './render-component.ts';
import { inWorld, worldOf } from './world.ts';

config({ jitless: true }); // zod would try whether it may make functions of text, and a Content-Security-Policy would note it

/** The names of the collections that have a preview. */
export const previewedCollections = Object.keys(collections);

/** The last HTML of each entry that could be shown. */
const lastGood = new Map<string, string>();

/**
 * The HTML that stands in a preview's `body` for a draft: what the site would show, and above it what is not yet right. It never rejects
 * because of what somebody has typed. The styles are in /admin/previews.css.
 * @param collection one of `previewedCollections`
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
  if (!Object.hasOwn(collections, collection)) throw new Error(`there is no preview for the collection “${collection}”`);
  const id = slug === '' ? 'new-entry' : slug;
  const key = `${collection}/${id}`;
  try {
    const html = await renderDraft(collection, id, data, body, context);
    lastGood.set(key, html);
    return html;
  } catch (error) {
    const earlier = lastGood.get(key) ?? (await renderSaved(collection, id, context));
    const props = { problems: problemsOf(error), hasEarlier: earlier !== '' };
    return (await inWorld(worldOf(context), () => renderComponent(Problems, { props }))) + earlier;
  }
}

async function renderDraft(collection: string, slug: string, data: object, body: string, context: PreviewContext): Promise<string> {
  const preview = collections[collection];
  if (!preview) throw new Error(`there is no preview for the collection “${collection}”`);
  const draft = { slug, data: readDraft(preview.schema, modelOf(collection), data), body };
  return inWorld(preview.overlay(worldOf(context), draft), () => preview.render(draft));
}

/** The entry as it was last saved; empty where it was not. */
async function renderSaved(collection: string, slug: string, context: PreviewContext): Promise<string> {
  const saved = Object.entries(context.content).find(([name]) => name === collection)?.[1] ?? [];
  const entry = saved.find(({ id }) => id === slug);
  return entry ? renderDraft(collection, slug, entry.data, entry.body ?? '', context).catch(() => '') : '';
}

/** What is known of a collection; a file that stands alone is a preview of its own. */
function modelOf(collection: string): EntryModel {
  const model = entryModel(collection, '') ?? entryModel('program', collection);
  if (!model) throw new Error(`the content model has no collection “${collection}”`);
  return model;
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof DraftProblems) return error.problems;
  console.error(error);
  return [
    'This cannot be shown, and the reason is not in what you wrote. Tell a developer which entry it is; you can save it all the same.',
  ];
}
