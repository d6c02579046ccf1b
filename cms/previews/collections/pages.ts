import type { TemplatedPage } from '../../../src/domain/page/needed-pages.ts';
import AnyPage from '../../../src/pages/[page].astro';
import NotFound from '../../../src/pages/404.astro';
import Apply from '../../../src/pages/apply/index.astro';
import Calendar from '../../../src/pages/calendar/index.astro';
import Competencies from '../../../src/pages/competencies.astro';
import Faq from '../../../src/pages/faq.astro';
import Glossary from '../../../src/pages/glossary.astro';
import Guides from '../../../src/pages/guide/index.astro';
import Home from '../../../src/pages/index.astro';
import Resources from '../../../src/pages/mentoring-resources.astro';
import News from '../../../src/pages/news/index.astro';
import Search from '../../../src/pages/search.astro';
import StatusLink from '../../../src/pages/status-link.astro';
import Activities from '../../../src/pages/suggested-activities/index.astro';
import { hasTemplate, readPage } from '../../../src/site/content.ts';
import type { Preview } from '../preview.ts';
import { type Component, renderComponent } from '../render-component.ts';

/** The pages with a template of their own; every other one has that of `[page].astro`. */
const templates: Readonly<Record<TemplatedPage, Component>> = {
  apply: Apply,
  calendar: Calendar,
  competencies: Competencies,
  faq: Faq,
  glossary: Glossary,
  guide: Guides,
  home: Home,
  'mentoring-resources': Resources,
  news: News,
  'not-found': NotFound,
  search: Search,
  'status-link': StatusLink,
  'suggested-activities': Activities,
};

/** The page. */
export const pages: Preview<'pages'> = {
  async render({ slug }) {
    const path = slug === 'home' ? '/' : `/${slug}/`;
    if (hasTemplate(slug)) return renderComponent(templates[slug], { path });
    return renderComponent(AnyPage, { props: { page: await readPage(slug) }, path });
  },
};
