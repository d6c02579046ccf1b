// What the pages are made from. Every schema is in src/domain/, written for the person who edits the content.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { activitySchema } from './domain/activity/activity.ts';
import { competencySchema } from './domain/competency/competency.ts';
import { cycleSchema } from './domain/cycle/cycle.ts';
import { faqSchema } from './domain/faq/faq.ts';
import { formSchema } from './domain/form/form.ts';
import { forumSchema } from './domain/forum/forum.ts';
import { glossaryTermSchema } from './domain/glossary/glossary-term.ts';
import { guideSchema } from './domain/guide/guide.ts';
import { navigationSchema } from './domain/navigation/navigation.ts';
import { newsSchema } from './domain/news/news.ts';
import { pageSchema } from './domain/page/page.ts';
import { programSchema } from './domain/program/program.ts';
import { resourceSchema } from './domain/resource/resource.ts';
import { entryLoader } from './site/entry-loader.ts';

export const collections = {
  program: defineCollection({ loader: entryLoader({ directory: './content', only: 'program' }), schema: programSchema }),
  navigation: defineCollection({ loader: entryLoader({ directory: './content', only: 'navigation' }), schema: navigationSchema }),
  cycles: defineCollection({ loader: entryLoader({ directory: './content/cycles' }), schema: cycleSchema }),
  forms: defineCollection({ loader: entryLoader({ directory: './content/forms' }), schema: formSchema }),
  forum: defineCollection({ loader: entryLoader({ directory: './content/forum' }), schema: forumSchema }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: pageSchema }),
  activities: defineCollection({
    loader: entryLoader({ directory: './content/activities', extension: '.md' }),
    schema: activitySchema,
  }),
  competencies: defineCollection({ loader: entryLoader({ directory: './content/competencies' }), schema: competencySchema }),
  resources: defineCollection({ loader: entryLoader({ directory: './content/resources' }), schema: resourceSchema }),
  glossary: defineCollection({ loader: entryLoader({ directory: './content/glossary' }), schema: glossaryTermSchema }),
  guide: defineCollection({ loader: glob({ base: './content/guide', pattern: '*.mdx' }), schema: guideSchema }),
  faq: defineCollection({ loader: glob({ base: './content/faq', pattern: '*.mdx' }), schema: faqSchema }),
  news: defineCollection({ loader: entryLoader({ directory: './content/news', extension: '.md' }), schema: newsSchema }),
};
