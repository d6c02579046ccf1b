// Decap's modules, which other tests load one by one, are packages beside the bundle that editors get, and have versions of their own.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const modules = [
  'decap-cms-backend-github/dist/esm/API.js',
  'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js',
  'decap-cms-core/dist/esm/formats/frontmatter.js',
  'decap-cms-core/dist/esm/formats/yaml.js',
  'decap-cms-core/dist/esm/lib/urlHelper.js',
  'decap-cms-lib-widgets/dist/esm/validations.js',
  'decap-cms-locales/dist/esm/en/index.js',
  'decap-cms-widget-markdown/dist/esm/serializers/index.js',
  'decap-cms-widget-number/dist/esm/NumberControl.js',
];

const installed = (path: string) => readFile(fileURLToPath(new URL(`../../../../node_modules/${path}`, import.meta.url)), 'utf8');
const { sources, sourcesContent } = z
  .object({ sources: z.array(z.string()), sourcesContent: z.array(z.string()) })
  .parse(JSON.parse(await installed('decap-cms/dist/decap-cms.js.map')));

test.each(modules)('%s is what the bundle was made from', async (path) => {
  expect(sourcesContent[sources.indexOf(`webpack://DecapCms/../${path}`)]).toBe(await installed(path));
});
