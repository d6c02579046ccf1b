import type { TemplatedPage } from '../../domain/page/needed-pages.ts';
import { pageSchema } from '../../domain/page/page.ts';
import AnyPage from '../../pages/[page].astro';
import NotFound from '../../pages/404.astro';
import Apply from '../../pages/apply/index.astro';
import Calendar from '../../pages/calendar/index.astro';
import Competencies from '../../pages/competencies.astro';
import Faq from '../../pages/faq.astro';
import Glossary from '../../pages/glossary.astro';
import Home from '../../pages/index.astro';
import Resources from '../../pages/mentoring-resources.astro';
import News from '../../pages/news/index.astro';
import Search from '../../pages/search.astro';
import Activities from '../../pages/suggested-activities/index.astro';
import { hasTemplate, readPage } from '../../site/content.ts';
import { preview } from '../preview.ts';
import { type Component, renderComponent } from '../render-component.ts';
import { withEntry } from '../world.ts';

/** The pages with a template of their own; every other one has that of `[page].astro`. */
const templates: Readonly<Record<TemplatedPage, Component>> = {
  apply: Apply,
  calendar: Calendar,
  competencies: Competencies,
  faq: Faq,
  glossary: Glossary,
  home: Home,
  'mentoring-resources': Resources,
  news: News,
  'not-found': NotFound,
  search: Search,
  'suggested-activities': Activities,
};

/** The page. */
export const pages = preview({
  schema: pageSchema,
  overlay: (world, { slug, data, body }) => withEntry(world, 'pages', { id: slug, data, body }),
  async render({ slug }) {
    const path = slug === 'home' ? '/' : `/${slug}/`;
    if (hasTemplate(slug)) return renderComponent(templates[slug], { path });
    return renderComponent(AnyPage, { props: { page: await readPage(slug) }, path });
  },
});
