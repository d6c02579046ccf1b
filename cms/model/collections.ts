import type { ContentCollection } from './collection.ts';
import { activities } from './collections/activities.ts';
import { captions } from './collections/captions.ts';
import { competencies } from './collections/competencies.ts';
import { cycles } from './collections/cycles.ts';
import { faq } from './collections/faq.ts';
import { forms } from './collections/forms.ts';
import { forum } from './collections/forum.ts';
import { glossary } from './collections/glossary.ts';
import { guides } from './collections/guides.ts';
import { mails } from './collections/mails.ts';
import { news } from './collections/news.ts';
import { outcomes } from './collections/outcomes.ts';
import { pages } from './collections/pages.ts';
import { program } from './collections/program.ts';
import { resources } from './collections/resources.ts';

/** Everything that editors change, in the order in which the CMS lists it. */
export const collections: readonly ContentCollection[] = [
  cycles,
  forms,
  pages,
  news,
  activities,
  resources,
  faq,
  glossary,
  competencies,
  forum,
  captions,
  mails,
  outcomes,
  program,
  ...guides,
];
