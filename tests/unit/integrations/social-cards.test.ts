import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { pageFacts } from '../../../src/integrations/page-facts.ts';
import { cardElements } from '../../../src/integrations/social-cards/card.ts';
import { cachedCard } from '../../../src/integrations/social-cards/card-cache.ts';
import { wishedCards } from '../../../src/integrations/social-cards/wished-cards.ts';

const head = (title: string, image: string) =>
  `<meta property="og:title" content="${title}"> <meta property="og:site_name" content="Program"> <meta property="og:image" content="https://a.example/og/${image}.png">`;

test('a page has a card of its own, and a page that shows its section’s gets none', () => {
  const pages = [
    { path: '/news/', html: head('News &amp; views', 'news') },
    { path: '/news/2014/', html: head('News of 2014', 'news') },
    { path: '/404.html', html: '<meta name="robots" content="noindex">' },
  ];
  const cards = wishedCards(pages.map(pageFacts));
  expect([...cards]).toEqual([['/og/news.png', { title: 'News & views', program: 'Program' }]]);
});

test('a picture that nobody has fails the build', () => {
  expect(() => wishedCards([pageFacts({ path: '/news/', html: head('News', 'novelties') })])).toThrow(
    '/news/ names /og/novelties.png',
  );
});

test('a card is drawn once, and light even where its title is as long as titles get', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'cards-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const cache = pathToFileURL(`${directory}/`);
  const title = 'Read one picture book aloud together, and say what each of you would do another way next time you read it';
  const drawn = await cachedCard(cardElements({ title, program: 'ALSC Mentoring Program' }), cache);
  expect(drawn.length).toBeLessThanOrEqual(60_000);
  const [file = ''] = await readdir(directory);
  await writeFile(join(directory, file), 'kept');
  const again = await cachedCard(cardElements({ title, program: 'ALSC Mentoring Program' }), cache);
  expect(Buffer.from(again).toString()).toBe('kept');
});
