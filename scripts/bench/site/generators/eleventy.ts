import { benchTool } from '../../tools.ts';
import { type Generator, pageTemplate, versionIn } from './generator.ts';

const layout = pageTemplate({
  title: '{{ title | escape }}',
  descriptionAttribute: 'content="{{ description | escape }}"',
  content: '{{ content }}',
});

const index = `---
layout: page.liquid
title: All texts
description: Every text.
permalink: /
---
<ul>{% for text in collections.texts %}<li><a href="{{ text.url }}">{{ text.data.title | escape }}</a></li>{% endfor %}</ul>
`;

const texts = `export default {
  layout: 'page.liquid',
  tags: 'texts',
  permalink: ({ page }) => '/' + page.fileSlug + '/',
};
`;

// Markdown is not a template first: Astro would not read it as one.
const config = `export default () => ({
  markdownTemplateEngine: false,
  dir: { input: 'site', includes: '_includes', output: 'dist' },
});
`;

/** Eleventy with its defaults: Liquid layouts, markdown-it. */
export async function eleventyGenerator(): Promise<Generator> {
  return {
    name: `Eleventy ${await versionIn(benchTool('@11ty/eleventy/package.json'))}`,
    contentFolder: 'site/texts',
    files: {
      'package.json': '{ "type": "module", "private": true }',
      'eleventy.config.js': config,
      'site/_includes/page.liquid': layout,
      'site/texts/texts.11tydata.js': texts,
      'site/index.liquid': index,
    },
    words: [benchTool('@11ty/eleventy/cmd.cjs'), '--quiet'],
  };
}
