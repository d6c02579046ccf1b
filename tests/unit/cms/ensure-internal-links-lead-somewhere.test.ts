import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { templateRoutes } from '../../../cms/addresses/known-addresses.ts';
import { ensureInternalLinksLeadSomewhere } from '../../../cms/checks/ensure-internal-links-lead-somewhere.ts';
import { glossaryTermSchema } from '../../../src/domain/glossary/glossary-term.ts';
import { navigationSchema } from '../../../src/domain/navigation/navigation.ts';
import { redirectsSchema } from '../../../src/domain/redirect/redirects.ts';
import { realContent, realLibrary, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const all = realTexts;
const texts = new Map([...all].filter(([file]) => file.startsWith('pages/')));
const problemsIn = (body: string) =>
  ensureInternalLinksLeadSomewhere
    .problemsIn(realContent, new Map([...texts, ['pages/new.mdx', body]]), realLibrary, new Map())
    .map(asLine);
const linkTo = (address: string) => problemsIn(`## Below\n\nLook [there](${address}).`);

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
  ['a calendar', '/calendar.ics'],
  ['a feed', '/news/feed.xml'],
  ['a recording', '/recordings/2013-11-18.mp4'],
  ['another site', 'https://www.ala.org/nowhere'],
  ['an email address', 'mailto:mentoring@example.org'],
  ['a telephone', 'tel:+13125550100'],
  ['the same page', '#below'],
  ['a page beside this one', '../faq/'],
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
  ['a list of activities that is not there', '/suggested-activities/foo/bar/', 'no such page. Correct or remove the link.'],
  ['a trait that no activity has', '/suggested-activities/place/moon/', 'no such page. Correct or remove the link.'],
  ['a file that is not there', '/handbook.pdf', 'no such file. Correct or remove the link.'],
  ['a heading that the same page has not', '#nothing', 'no such place on the page. Correct or remove the link.'],
])('a link to %s is found', (_what, address, problem) => {
  expect(linkTo(address)).toEqual([`pages/new.mdx body: The link leads to ${address}, and there is ${problem}`]);
});

test.each([
  [
    'a page, as if this one were a folder',
    'faq/',
    'The link leads to faq/, which is /new/faq/ from this page, and there is no such page. Begin',
  ],
  [
    'a page beside this one',
    '../nowhere/',
    'The link leads to ../nowhere/, which is /nowhere/ from this page, and there is no such page. Begin',
  ],
  ['an uploaded file', '/media/none.pdf', 'The link leads to /media/none.pdf, and uploaded files have no address for readers.'],
  ['an uploaded file beside this one', '../media/none.pdf', 'The link leads to ../media/none.pdf, and uploaded files have no'],
  ['nothing', '', 'The link “there” has no address.'],
  ['a script', 'javascript:alert(1)', 'The link to javascript:alert(1) is none that a page can follow.'],
  ['another site, half', '//www.ala.org/', 'The link to //www.ala.org/ is none that a page can follow.'],
])('a link to %s is told with what to write', (_what, address, problem) => {
  expect(linkTo(address)).toEqual([expect.stringContaining(`pages/new.mdx body: ${problem}`)]);
});

test('a text is judged where it is shown', () => {
  const told = (file: string, body: string) =>
    ensureInternalLinksLeadSomewhere.problemsIn(realContent, new Map([...texts, [file, body]]), realLibrary, new Map());
  for (const file of ['faq/a.mdx', 'activities/a.md', 'news/a.md', 'pages/a.mdx']) expect(told(file, '[b](b/)')).toHaveLength(1);
  expect(told('guide/editors/a.mdx', '## B\n\n[b](#b) [c](#c)')).toHaveLength(1);
  expect(told('faq/a.mdx', '[b](#can-i-withdraw)')).toEqual([]);
});

test('a menu that leads nowhere is told by its link', () => {
  const navigation = navigationSchema.parse({
    header: [
      { to: '/faq/', text: 'Questions' },
      { to: '/nowhere/', text: 'Nowhere' },
    ],
    footer: [{ title: 'Help', links: [{ to: '/nothing/', text: 'Nothing' }] }],
  });
  const problems = ensureInternalLinksLeadSomewhere.problemsIn(realContent, texts, { ...realLibrary, navigation }, new Map());
  expect(problems.map(asLine)).toEqual([
    'navigation.yml header.1.to: The link leads to /nowhere/, and there is no such page. Correct or remove the link.',
    'navigation.yml footer.0.links.0.to: The link leads to /nothing/, and there is no such page. Correct or remove the link.',
  ]);
});

test('links inside emphasis, lists, and components are found, and text in code is not', () => {
  expect(problemsIn('- **[a](/a/)**\n- <Wide>[b](/b/)</Wide>\n\n`[c](/c/)`\n\n<a href="/d/">d</a>\n')).toHaveLength(3);
});

test('terms and redirects lead somewhere too', () => {
  const term = glossaryTermSchema.parse({ term: 'Owl', meaning: 'A bird that works at night.', link: '/owls/' });
  const redirects = redirectsSchema.parse({ redirects: [{ from: '/old', to: '/gone/' }] });
  const library = { ...realLibrary, glossary: new Map([['owl', term]]), redirects };
  expect(ensureInternalLinksLeadSomewhere.problemsIn(realContent, texts, library, new Map()).map(asLine)).toEqual([
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
        `cms/${name}/page.astro`,
        `content/${name}.mdx`,
        `content/pages/${name}.mdx`,
      ];
      return (await Promise.all(candidates.map(exists))).includes(true) ? [] : [route];
    }),
  );
  expect(homeless.flat()).toEqual([]);
});
