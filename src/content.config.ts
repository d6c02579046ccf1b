// What the pages are made from. Every schema is in src/domain/, written for the person who edits the content.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cycleSchema } from './domain/cycle/cycle.ts';
import { formSchema } from './domain/form/form.ts';
import { forumSchema } from './domain/forum/forum.ts';
import { pageSchema } from './domain/page/page.ts';
import { programSchema } from './domain/program/program.ts';
import { yamlLoader } from './site/yaml-loader.ts';

export const collections = {
  program: defineCollection({ loader: yamlLoader({ directory: './content', only: 'program' }), schema: programSchema }),
  cycles: defineCollection({ loader: yamlLoader({ directory: './content/cycles' }), schema: cycleSchema }),
  forms: defineCollection({ loader: yamlLoader({ directory: './content/forms' }), schema: formSchema }),
  forum: defineCollection({ loader: yamlLoader({ directory: './content/forum' }), schema: forumSchema }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.{md,mdx}' }), schema: pageSchema }),
};
