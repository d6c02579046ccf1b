import { join } from 'node:path';
import { type Generator, pageTemplate, versionIn } from './generator.ts';

const packages = join(import.meta.dirname, '..', '..', '..', '..', 'node_modules');

const layout = `---
const { title, description } = Astro.props;
---

${pageTemplate({ title: '{title}', descriptionAttribute: 'content={description}', content: '<slot />' })}`;

const page = `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';

export async function getStaticPaths() {
  return (await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
}

const { text } = Astro.props;
const { Content } = await render(text);
---

<Layout {...text.data}><Content /></Layout>
`;

const index = `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';

const texts = await getCollection('texts');
---

<Layout title="All texts" description="Every text.">
  <ul>{texts.map((text) => <li><a href={\`/\${text.id}/\`}>{text.data.title}</a></li>)}</ul>
</Layout>
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const texts = defineCollection({
  loader: glob({ base: 'content', pattern: '*.md' }),
  schema: z.object({ title: z.string(), description: z.string() }),
});
export const collections = { texts };
`;

// As astro.config.mjs of this site has it; the caches are the project's own, not those of this repository.
const config = `export default {
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  cacheDir: '.cache/astro',
  vite: { cacheDir: '.cache/vite' },
};
`;

/** Astro as this site uses it: a collection, one dynamic route, one layout. */
export async function astroGenerator(): Promise<Generator> {
  return {
    name: `Astro ${await versionIn(join(packages, 'astro', 'package.json'))}`,
    contentFolder: 'content',
    files: {
      'package.json': '{ "type": "module", "private": true }',
      'astro.config.mjs': config,
      'src/content.config.ts': collections,
      'src/layouts/Layout.astro': layout,
      'src/pages/[...id].astro': page,
      'src/pages/index.astro': index,
    },
    packages,
    words: [join(packages, 'astro', 'bin', 'astro.mjs'), 'build'],
  };
}
