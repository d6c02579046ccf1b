// What a preview knows beside the draft: the content of the site as it was last built. /admin/site-content.json carries it.
import type { Activity } from '../../src/domain/activity/activity.ts';
import type { Competency } from '../../src/domain/competency/competency.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import type { Faq } from '../../src/domain/faq/faq.ts';
import type { FormContent } from '../../src/domain/form/form.ts';
import type { Forum } from '../../src/domain/forum/forum.ts';
import type { GlossaryTerm } from '../../src/domain/glossary/glossary-term.ts';
import type { Guide } from '../../src/domain/guide/guide.ts';
import type { Navigation } from '../../src/domain/navigation/navigation.ts';
import type { News } from '../../src/domain/news/news.ts';
import type { Page } from '../../src/domain/page/page.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Resource } from '../../src/domain/resource/resource.ts';

/** What an entry of each collection holds, validated. The names are those of `src/content.config.ts`. */
export interface SavedData {
  readonly program: Program;
  readonly navigation: Navigation;
  readonly cycles: Cycle;
  readonly forms: FormContent;
  readonly forum: Forum;
  readonly pages: Page;
  readonly activities: Activity;
  readonly competencies: Competency;
  readonly resources: Resource;
  readonly glossary: GlossaryTerm;
  readonly guide: Guide;
  readonly faq: Faq;
  readonly news: News;
}
export type SavedCollection = keyof SavedData;

/** One entry: its file's name without the extension, its fields, and the Markdown below them where it has any. */
export interface SavedEntry<Name extends SavedCollection = SavedCollection> {
  readonly id: string;
  readonly data: SavedData[Name];
  readonly body?: string;
}

export type SavedContent = { readonly [Name in SavedCollection]: readonly SavedEntry<Name>[] };

/** Everything that previews need to know of the site. It is plain JSON. */
export interface PreviewContext {
  /** The site's public address, such as `https://mentoring.example.org/`. */
  readonly site: string;
  /** Where a practice copy's clock stands, as `2014-08-15T17:00:00Z`; absent in production, where previews show the present. */
  readonly practiceNow?: string;
  readonly content: SavedContent;
  /** The text of each captions file, by its name in content/forum, such as `2013-11-18.vtt`. */
  readonly captions: Readonly<Record<string, string>>;
}
