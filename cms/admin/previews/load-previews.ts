import type { PreviewContext } from '../../previews/context.ts';
import { fetchJson, fetchText } from '../fetch-site.ts';

type RenderPreview = (collection: string, slug: string, data: object, body: string, context: PreviewContext) => Promise<string>;

/** What draws the previews, and the content that they are drawn with; without it, they say that there is none. */
export interface Previews {
  readonly renderPreview: RenderPreview;
  /** CSS. */
  readonly style: string;
  readonly context: PreviewContext | undefined;
}

// Beside the bundle of this script: it is the site's own components, and is built on its own.
const addresses = { module: '/admin/previews.js', style: '/admin/previews.css', content: '/admin/site-content.json' };
const sentence =
  'The preview has not arrived. You can write and save without it. To see it, load this page again as soon as everything is saved.';

/**
 * Loads them, once: a site that is being built anew has nobody who answers for a while, and what was there last is what previews are drawn with.
 * Where a part is missing, an editor works on, and reads in the preview's place why it is empty.
 */
export async function loadPreviews(): Promise<Previews> {
  const [module, style, content] = await Promise.allSettled([
    import(/* @vite-ignore */ addresses.module) as Promise<Pick<Previews, 'renderPreview'>>,
    fetchText(addresses.style),
    fetchJson(addresses.content),
  ]);
  const context = content.status === 'fulfilled' && content.value.isOk ? (content.value.body as PreviewContext) : undefined;
  if (module.status === 'fulfilled' && style.status === 'fulfilled' && context)
    return { renderPreview: module.value.renderPreview, style: style.value, context };
  return { renderPreview: async () => `<main><p class="preview-problems">${sentence}</p></main>`, style: '', context };
}
