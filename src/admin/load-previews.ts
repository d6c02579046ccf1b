import { isFolder } from '../../cms/model/collection.ts';
import { collections } from '../../cms/model/collections.ts';
import type { PreviewContext } from '../previews/context.ts';
import type { PreviewsModule } from './previews.ts';
import { readJson } from './read-json.ts';

/** What draws the previews, and the content that it draws them with; without the content, it says that there is none. */
export interface Previews {
  readonly module: PreviewsModule;
  readonly context: PreviewContext | undefined;
}

// Beside the bundle of this script: it is the site's own components, and is built on its own.
const address = '/admin/previews.js';
const sentence =
  'The preview has not arrived. You can write and save without it. To see it, load this page again as soon as everything is saved.';

/** Loads both. Where one is missing, an editor works on, and reads in the preview's place why it is empty. */
export async function loadPreviews(): Promise<Previews> {
  const [module, content] = await Promise.allSettled([
    import(/* @vite-ignore */ address) as Promise<PreviewsModule>,
    readJson('/admin/site-content.json'),
  ]);
  const context = content.status === 'fulfilled' && content.value.isOk ? (content.value.body as PreviewContext) : undefined;
  if (module.status === 'fulfilled' && context) return { module: module.value, context };
  return { module: noPreviews, context };
}

const noPreviews: PreviewsModule = {
  renderPreview: async () => `<main><p class="preview-problems">${sentence}</p></main>`,
  previewedCollections: collections.flatMap((one) => (isFolder(one) ? [one.name] : one.files.map(({ name }) => name))),
};
