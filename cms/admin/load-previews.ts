import { isFolder } from '../model/collection.ts';
import { collections } from '../model/collections.ts';
import type { PreviewContext } from '../previews/context.ts';
import { fetchJson, fetchText } from './fetch-site.ts';
import type { PreviewsModule } from './previews.ts';

/** What draws the previews, their style, and the content that they are drawn with; without the content, they say that there is none. */
export interface Previews {
  readonly module: PreviewsModule;
  /** CSS. */
  readonly style: string;
  readonly context: PreviewContext | undefined;
}

// Beside the bundle of this script: it is the site's own components, and is built on its own.
const addresses = { module: '/admin/previews.js', style: '/admin/previews.css' };
const sentence =
  'The preview has not arrived. You can write and save without it. To see it, load this page again as soon as everything is saved.';

/**
 * Loads them, once: a site that is being built anew has nobody who answers for a while, and what was there last is what previews are drawn with.
 * Where a part is missing, an editor works on, and reads in the preview's place why it is empty.
 */
export async function loadPreviews(): Promise<Previews> {
  const [module, style, content] = await Promise.allSettled([
    import(/* @vite-ignore */ addresses.module) as Promise<PreviewsModule>,
    fetchText(addresses.style),
    fetchJson('/admin/site-content.json'),
  ]);
  const context = content.status === 'fulfilled' && content.value.isOk ? (content.value.body as PreviewContext) : undefined;
  if (module.status === 'fulfilled' && style.status === 'fulfilled' && context)
    return { module: module.value, style: style.value, context };
  return { module: noPreviews, style: '', context };
}

const noPreviews: PreviewsModule = {
  renderPreview: async () => `<main><p class="preview-problems">${sentence}</p></main>`,
  previewedCollections: collections.flatMap((one) => (isFolder(one) ? [one.name] : one.files.map(({ name }) => name))),
};
