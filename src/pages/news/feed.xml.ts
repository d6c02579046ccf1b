// The news as a feed (RSS 2.0), whole: nobody has to come here to read it.

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { inWords, isMonth, startOf } from '../../domain/time/calendar-date.ts';
import { readProgram } from '../../site/content.ts';
import { withAbsoluteLinks } from '../../site/feed/absolute-links.ts';
import { feedPage, xhtmlNamespace } from '../../site/feed/feed-page.ts';
import { readNews } from '../../site/news.ts';
import { siteUrl } from '../../site/site-url.ts';

export const GET: APIRoute = async (context) => {
  const site = siteUrl(context.site);
  const { name, timeZone } = await readProgram();
  const title = `News of the ${name}`;
  const news = (await readNews()).map((entry) => ({ ...entry, address: new URL(`/news/${entry.id}/`, site) }));
  const links = news.map(({ data, address }) => ({ title: data.title, address: address.href, day: inWords(data.date) }));
  return rss({
    title,
    description: `What happens in the ${name}.`,
    site,
    stylesheet: '/feed.css',
    xmlns: { atom: 'http://www.w3.org/2005/Atom', x: xhtmlNamespace },
    customData: [
      '<language>en-us</language>',
      `<atom:link href="${new URL('/news/feed.xml', site)}" rel="self" type="application/rss+xml"/>`,
      feedPage(title, links),
    ].join(''),
    items: news.map(({ data: { title, summary, date }, address, rendered }) => ({
      title,
      link: address.href,
      description: summary,
      content: withAbsoluteLinks(rendered?.html ?? '', address),
      // A month is no day: where none is known, none is said.
      ...(isMonth(date) ? {} : { pubDate: new Date(startOf(date, timeZone).epochMilliseconds) }),
    })),
  });
};
