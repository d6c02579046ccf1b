import { expect, test } from 'vitest';
import { ensureResourceLinksAreSound } from '../../../cms/checks/ensure-resource-links-are-sound.ts';
import { resourceSchema } from '../../../src/domain/resource/resource.ts';
import { realContent, realLibrary, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const all = realTexts;
const texts = new Map([...all].filter(([file]) => file.startsWith('pages/')));

function problemsWith(links: Readonly<Record<string, string | undefined>>): readonly string[] {
  const resources = Object.entries(links).map(([slug, link]) => {
    const annotation = 'A page that a match reads together one evening.';
    return [
      slug,
      resourceSchema.parse({ title: 'A page', group: 'about mentoring', annotation, access: 'anybody', link }),
    ] as const;
  });
  return ensureResourceLinksAreSound
    .problemsIn(realContent, texts, { ...realLibrary, resources: new Map(resources) }, new Map())
    .map(asLine);
}

test.each([
  'https://www.ala.org/alsc/publications-resources/mentoring',
  'https://example.org/search?q=utm_source',
  'https://example.org/page#part',
  '/mentoring-forum/',
  '/privacy/#your-choices',
  undefined,
])('%s is sound', (link) => {
  expect(problemsWith({ 'a-page': link })).toEqual([]);
});

test.each([
  ['http://www.ala.org/alsc', 'does not begin with https://. Look whether the page also answers there.'],
  ['javascript:alert(1)', 'does not begin with https://. Look whether the page also answers there.'],
  ['www.ala.org/alsc', 'is no address. Begin it with https://, or with / for a page of this site.'],
  ['#books', 'is no address. Begin it with https://, or with / for a page of this site.'],
  ['//evil.example/', 'is no address. Begin it with https://, or with / for a page of this site.'],
  ['https://name:word@example.org/', 'has a name or a password in it. Take it out.'],
  ['https://bit.ly/3xyz', 'is a short link, which hides where it leads. Open it and copy the address that you arrive at.'],
  ['https://www.TinyURL.com/3xyz', 'is a short link, which hides where it leads. Open it and copy the address that you arrive at.'],
  [
    'https://example.org/?id=3&utm_source=mail',
    'follows readers with “utm_source”. Cut that part off, and look whether the page still opens.',
  ],
  ['https://example.org/?fbclid=x', 'follows readers with “fbclid”. Cut that part off, and look whether the page still opens.'],
  ['https://example.org/?GCLID=x', 'follows readers with “GCLID”. Cut that part off, and look whether the page still opens.'],
  ['/mentoring-forum', 'does not end with /, as addresses of this site do.'],
  ['/mentoring-fora/', 'leads nowhere: there is no such page.'],
  ['/privacy/#cookies', 'leads nowhere: there is no such place on the page.'],
])('%s is not', (link, problem) => {
  expect(problemsWith({ 'a-page': link })).toEqual([`resources/a-page.yml link: ${link} ${problem}`]);
});

test('resources with one link are found, each with the first of them', () => {
  const link = 'https://example.org/';
  expect(problemsWith({ first: link, other: 'https://example.org/other', second: link, third: link })).toEqual([
    'resources/second.yml link: “A page” has the same link. Keep one of the two.',
    'resources/third.yml link: “A page” has the same link. Keep one of the two.',
  ]);
});
