import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { templateRoutes } from '../../../cms/addresses/known-addresses.ts';
import { ensureInternalLinksLeadSomewhere } from '../../../cms/checks/ensure-internal-links-lead-somewhere.ts';
import { readTexts } from '../../../cms/read-texts.ts';
import { glossaryTermSchema } from '../../../src/domain/glossary/glossary-term.ts';
import { redirectsSchema } from '../../../src/domain/redirect/redirects.ts';
import { contentDirectory, realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { told } from './told.ts';

const all = await readTexts(contentDirectory);
const texts = new Map([...all].filter(([file]) => file.startsWith('pages/')));
const problemsIn = (body: string) =>
  ensureInternalLinksLeadSomewhere
    .problemsIn(realContent, new Map([...texts, ['pages/new.mdx', body]]), realLibrary, new Map())
    .map(told);
const linkTo = (address: string) => problemsIn(`Look [there](${address}).`);

test.each([
  ['a page', '/privacy/'],
  ['the start page', '/'],
  ['a page that a template makes', '/calendar/'],
  ['a page added a minute ago', '/new/'],
  ['an activity', '/suggested-activities/make-a-book-list/'],
  ['a list of activities', '/suggested-activities/place/remote/'],
  ['a piece of news', '/news/2013-11-18-mentoring-forum/'],
  ['a form', '/apply/mentor/'],
  ['a heading', '/working-with-a-match/#half-an-hour-that-works'],
  ['a question', '/faq/#can-i-withdraw'],
  ['a term', '/glossary/#el-dia'],
  ['an id that a template sets', '/#objectives'],
  ['a file', '/calendar.ics'],
  ['another site', 'https://www.ala.org/nowhere'],
  ['the same page', '#below'],
])('a link to %s leads somewhere', (_what, address) => {
  expect(linkTo(address)).toEqual([]);
});

test.each([
  ['a page that is not there', '/privicy/', 'no such page. Correct or remove the link.'],
  ['a page without its last slash', '/privacy', 'no such page. Addresses of pages end with /.'],
  ['an activity that is not there', '/suggested-activities/make-a-cake/', 'no such page. Correct or remove the link.'],
  ['the text of the start page', '/home/', 'no such page. Correct or remove the link.'],
  ['a heading that was renamed', '/privacy/#cookies', 'no such place on the page. Correct or remove the link.'],
  ['a question that is not there', '/faq/#why', 'no such place on the page. Correct or remove the link.'],
])('a link to %s is found', (_what, address, problem) => {
  expect(linkTo(address)).toEqual([`pages/new.mdx body: The link leads to ${address}, and there is ${problem}`]);
});

test('links inside emphasis, lists, and components are found, and text in code is not', () => {
  expect(problemsIn('- **[a](/a/)**\n- <Wide>[b](/b/)</Wide>\n\n`[c](/c/)`\n\n<a href="/d/">d</a>\n')).toHaveLength(3);
});

test('terms and redirects lead somewhere too', () => {
  const term = glossaryTermSchema.parse({ term: 'Owl', meaning: 'A bird that works at night.', link: '/owls/' });
  const redirects = redirectsSchema.parse({ redirects: [{ from: '/old', to: '/gone/' }] });
  const library = { ...realLibrary, glossary: new Map([['owl', term]]), redirects };
  expect(
    ensureInternalLinksLeadSomewhere.problemsIn(realContent, new Map([['pages/a.mdx', '']]), library, new Map()).map(told),
  ).toEqual([
    'glossary/owl.yml link: The link leads to /owls/, and there is no such page. Correct or remove the link.',
    'redirects.yml redirects.0.to: The link leads to /gone/, and there is no such page. Correct or remove the link.',
  ]);
});

test('every page that is said to have a template has one, or a text', async () => {
  const root = new URL('../../../', import.meta.url);
  const exists = (path: string) =>
    access(new URL(path, root)).then(
      () => true,
      () => false,
    );
  const homeless = await Promise.all(
    templateRoutes.map(async (route) => {
      const name = route.slice(1, -1);
      const candidates = [
        `src/pages/${name}.astro`,
        `src/pages/${name || '.'}/index.astro`,
        `src/pages/${name.replace(/\/[^/]*$/, '')}/[...slug].astro`,
        `content/pages/${name}.mdx`,
      ];
      return (await Promise.all(candidates.map(exists))).includes(true) ? [] : [route];
    }),
  );
  expect(homeless.flat()).toEqual([]);
});
