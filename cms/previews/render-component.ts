// Renders an Astro component in the browser, with Astro's own container.
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { currentState } from './preview-state.ts';

/** An Astro component, compiled. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

export interface ComponentOptions {
  readonly props?: Readonly<Record<string, unknown>>;
  /** The address of the page that it stands on, such as `/apply/`. */
  readonly path?: string;
}

/** Parts of a page in the frame of one. */
export function asMain(html: string): string {
  return `<main id="main">${html}</main>`;
}

/** A part of a page, in the frame of one. It has no heading of the first level: one is added that is heard only. */
export function asPart(html: string): string {
  return asMain(`<h1 class="visually-hidden">Preview</h1>${html}`);
}

/** The HTML of a component, or of a whole page of src/pages/, with the state of the preview. */
export async function renderComponent(component: Component, { props = {}, path = '/' }: ComponentOptions = {}): Promise<string> {
  const { site } = currentState();
  const container = await AstroContainer.create({ astroConfig: { site, compressHTML: true } as never, renderers: [] });
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return container.renderToString(component, {
    props: { ...props },
    request: new Request(new URL(path, site)),
    partial: true,
  });
}
