import NewsPage from '../../../src/pages/news/[slug].astro';
import { readNews } from '../../../src/site/news.ts';
import NewsInList from '../components/NewsInList.astro';
import type { Preview } from '../preview.ts';
import { renderComponent } from '../render-component.ts';

/** The page of the news, and the news in the list of all. */
export const news: Preview<'news'> = {
  async render({ slug, data }) {
    const entry = (await readNews()).find(({ id }) => id === slug);
    const page = await renderComponent(NewsPage, { props: { entry }, path: `/news/${slug}/` });
    return page + (await renderComponent(NewsInList, { props: { id: slug, news: data }, path: '/news/' }));
  },
};
