import type { Activity } from '../activity/activity.ts';
import type { Competency } from '../competency/competency.ts';
import type { Faq } from '../faq/faq.ts';
import type { Forum } from '../forum/forum.ts';
import type { GlossaryTerm } from '../glossary/glossary-term.ts';
import type { Navigation } from '../navigation/navigation.ts';
import type { News } from '../news/news.ts';
import type { Redirects } from '../redirect/redirects.ts';
import type { Resource } from '../resource/resource.ts';

/** Entries of one collection, by slug. */
export type Entries<Entry> = ReadonlyMap<string, Entry>;

/** The content that only the pages need, validated; `ProgramData` is what the Worker carries. */
export interface Library {
  readonly activities: Entries<Activity>;
  readonly competencies: Entries<Competency>;
  readonly resources: Entries<Resource>;
  readonly glossary: Entries<GlossaryTerm>;
  readonly faq: Entries<Faq>;
  readonly news: Entries<News>;
  readonly forums: Entries<Forum>;
  readonly redirects: Redirects;
  readonly navigation: Navigation;
}
