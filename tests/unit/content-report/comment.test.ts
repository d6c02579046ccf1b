// What an editor reads on a pull request, of changes as the CMS makes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { Temporal } from 'temporal-polyfill';
import { expect, test, vi } from 'vitest';
import { Document, parse } from 'yaml';
import type { Version } from '../../../cms/history/published-versions.ts';
import { commentOf, marker } from '../../../scripts/content-report/comment.ts';
import { contentReport } from '../../../scripts/content-report/report.ts';
import { hostileTexts } from '../domain/fixtures/hostile-texts.ts';
import { contentDirectory } from '../domain/fixtures/real-content.ts';
import { linkedLater } from '../domain/fixtures/shown-issue.ts';
import { type Alterations, alteredCopy } from './altered-copy.ts';

// Each test reads and checks two versions of the whole content.
vi.setConfig({ testTimeout: 30_000 });

const siteUrl = 'https://mentoring.example.org';
const today = Temporal.PlainDate.from('2027-01-01');

async function reportOf(head: Alterations, base: Alterations = {}) {
  const [before, after] = [await alteredCopy(base), await alteredCopy({ ...base, ...head })];
  return contentReport(before, after, { today });
}

/** The comment as a person reads it. */
function readable(comment: string): string {
  return comment.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u200B', '');
}

const commentFor = async (head: Alterations, base?: Alterations) => readable(commentOf(await reportOf(head, base), siteUrl));

/** The text under one heading. */
function part(comment: string, title: string): string {
  const [, after = ''] = comment.split(`### ${title}\n\n`);
  return after.split(/\n\n(?:###|<details><summary>For dev)/)[0]?.trim() ?? '';
}

const does = 'What this change does';
const mend = 'What has to be mended before it can be published';
const look = 'Worth a look';
const link = (path: string) => `(${siteUrl}/admin/#/collections/${path})`;
const bookList = `[Suggested activities › Make a book list together]${link('activities/entries/make-a-book-list')}`;

test('an activity that was edited: which fields, how hard it is, and that it can be published', async () => {
  const comment = await commentFor({
    'activities/make-a-book-list.md': (text) =>
      text
        .replace('preparationMinutes: 60', 'preparationMinutes: 45')
        .replace('Settle on ten', 'Agree on ten')
        .replace('Beware of', 'Mind'),
  });
  expect(comment).toContain(`${marker}\n## This can be published\n`);
  expect(part(comment, does).split('\n')).toEqual([
    `- **Changed:** ${bookList}`,
    '  - Preparation, in minutes: “60” → “45”',
    '  - What to do › 4: “Settle on ten, and write the final line for each one together.” → “Agree on ten, and write the final line for each one together.”',
    '  - Why, and what helps',
  ]);
  expect(part(comment, mend)).toBe('Nothing: this change brings no problem.');
  expect(part(comment, look)).toMatch(/^How hard the changed texts .*\n\n- .*: grade 4\.\d, before 4\.7$/);
  expect(comment).not.toContain('For developers');
});

test('entries that came and went', async () => {
  const comment = await commentFor({
    'news/2014-09-01-hello.md': () =>
      "---\ntitle: Hello again\ndate: '2014-09-01'\nsummary: The new round has begun, and we say hello.\n---\n\nHello.\n",
    'resources/acrl-spectrum.yml': () => undefined,
    'redirects.yml': (text) => `${text}  - from: /hello\n    to: /news/\n`,
  });
  expect(part(comment, does).split('\n')).toEqual([
    `- **New:** [News › Hello again]${link('news/entries/2014-09-01-hello')}`,
    `- **Changed:** [Program, menus and addresses › Addresses that moved]${link('program/entries/redirects')}`,
    '  - Addresses that moved: 1 new: “/hello”',
    '- **Removed:** Mentoring resources › ACRL’s mentors for Spectrum Scholars',
  ]);
});

test('a form: what was asked and what is asked now, word for word, and the questions that came and went', async () => {
  const alter = (text: string) => {
    const form = parse(text);
    const [{ questions }, other] = form.sections;
    const experience = other.questions.find(({ name }: { name: string }) => name === 'experience');
    experience.label = 'What have you done so far?';
    experience.hint = 'Jobs, projects, and whatever else you like.';
    other.questions.push(questions.pop());
    return new Document(form).toString();
  };
  const comment = await commentFor({ 'forms/mentor.yml': alter });
  expect(comment).toContain('## This can be published');
  const section = '  - Sections › You and children’s librarianship › Questions';
  expect(part(comment, does).split('\n')).toEqual([
    expect.stringContaining('**Changed:**'),
    '  - Sections › How to reach you › Questions: 1 removed: “Telephone number”',
    `${section} › What have you done so far? › Question: “What is your experience?” → “What have you done so far?”`,
    expect.stringMatching(/› What have you done so far\? › Help: “.+” → “Jobs, projects, and whatever else you like\.”$/),
    `${section}: 1 new: “Telephone number”`,
  ]);
});

test('problems that the change brings come first, and those that were there stand apart', async () => {
  const dead = (text: string) => `${text}\nSee [the old page](/old/).\n`;
  const comment = await commentFor(
    { 'pages/contact.mdx': (text) => `${dead(text)}\n![](../media/gone.jpg)\n` },
    { 'pages/privacy.mdx': dead },
  );
  expect(comment).toContain('## 3 problems to mend before this can be published\n');
  const [fresh, known] = part(comment, mend).split('<details><summary>1 problem that this change did not bring</summary>');
  expect(fresh?.trim().split('\n')).toEqual([
    `- [Pages › Contact]${link('pages/entries/contact')}`,
    '  - **Text:** The link leads to /old/, and there is no such page. Correct or remove the link.',
    '  - **Text:** The picture ../media/gone.jpg has no description. Say in its “Alt Text” what it shows, for people who cannot see it.',
    '  - **Text:** There is no picture gone.jpg. Upload it, or choose another one.',
  ]);
  expect(known).toContain(`[Pages › Privacy]${link('pages/entries/privacy')}`);
  expect(fresh).not.toContain('content/');
  expect(comment).toContain('content/pages/contact.mdx: body (Ensure every link within the site leads somewhere)');
});

test('a field that is wrong hides no problem of a text', async () => {
  const { newProblems } = await reportOf({
    'program.yml': (text) => text.replace('length: one year', 'length: ""'),
    'pages/contact.mdx': (text) => `${text}\n![](../media/gone.jpg)\n`,
  });
  expect(newProblems.map(({ file, field }) => `${file}: ${field}`)).toEqual([
    'program.yml: Length of a match',
    'pages/contact.mdx: Text',
    'pages/contact.mdx: Text',
  ]);
});

test('an old problem whose place moved is no new one', async () => {
  const bad = (text: string) => text.replace('redirects:\n', 'redirects:\n  - from: /hello\n    to: /nowhere/\n');
  const { newProblems, oldProblems } = await reportOf(
    { 'redirects.yml': (text) => bad(text).replace('redirects:\n', 'redirects:\n  - from: /hi\n    to: /\n') },
    { 'redirects.yml': bad },
  );
  expect([newProblems.length, oldProblems.map(({ field }) => field)]).toEqual([
    0,
    ['Addresses that moved › /hello › Page that took its place'],
  ]);
});

test('a question that lost its permanent name is told, also where a field is wrong', async () => {
  const { newProblems } = await reportOf({
    'forms/mentor.yml': (text) => text.replace('name: experience\n', 'name: career\n'),
    'program.yml': (text) => text.replace('length: one year', 'length: ""'),
  });
  expect(newProblems.map(({ file, field, rule }) => [file, field, rule])).toEqual([
    ['program.yml', 'Length of a match', undefined],
    ['forms/mentor.yml', 'Sections', 'Ensure every question keeps its permanent name, its kind and what people confirm'],
  ]);
});

test('hints are those of the entries that changed, and not of all', async () => {
  const comment = await commentFor({
    'pages/contact.mdx': (text) => `${text}\nRead more [here](/faq/).\n`,
    'resources/alsc-blog.yml': (text) => text.replace('ALSC Blog', 'The ALSC Blog'),
  });
  expect(part(comment, look).split('\n').slice(0, 4)).toEqual([
    `- [Mentoring resources › The ALSC Blog]${link('resources/entries/alsc-blog')}`,
    '  - **Last reviewed:** Nobody has noted yet that the link was reviewed. Open it, and write the day into this field.',
    `- [Pages › Contact]${link('pages/entries/contact')}`,
    '  - **Text:** The link to /faq/ says “here” only. Let it say what is found there.',
  ]);
});

test('a mistake that was published before is set back without a problem', async () => {
  const changed = (text: string) => text.replace('statement: I am a member of ALSC.', 'statement: I am a member of ALA.');
  const [before, after] = [await alteredCopy({ 'forms/mentor.yml': changed }), contentDirectory];
  const rules = async (earlier: readonly Version[]) =>
    (await contentReport(before, after, { today, earlier })).newProblems.map(({ field }) => field?.split(' › ').at(-1));
  expect(await rules([])).toEqual(['Sentence to confirm']);
  const text = await readFile(join(contentDirectory, 'forms', 'mentor.yml'), 'utf8');
  expect(await rules([{ file: 'forms/mentor.yml', text }])).toEqual([]);
});

test('an entry that the CMS wrote anew has its edits told; where there are none, that only its formatting changed', async () => {
  const comment = await commentFor(
    {
      'cycles/2014-fall.yml': (text) => new Document({ ...parse(text), notifiedBy: '2014-10-11' }).toString(),
      'faq/what-does-my-status-mean.mdx': (text) => text.replace(/^[-*] /gm, (mark) => (mark === '- ' ? '* ' : '- ')),
    },
    { 'cycles/2014-fall.yml': (text) => text.replace(/\d{4}-\d{2}-\d{2}/g, "'$&'") }, // as somebody wrote it by hand
  );
  const status = `[Questions and answers › What does the status of my application mean?]${link('faq/entries/what-does-my-status-mean')}`;
  expect(part(comment, does).split('\n')).toEqual([
    `- **Changed:** [Cycles › Fall 2014]${link('cycles/entries/2014-fall')}`,
    '  - Everybody hears by: “2014-10-10” → “2014-10-11”',
    `- **Changed:** ${status}. Formatting only: readers see no difference`,
  ]);
});

test('whatever stands in titles and values is shown as typed, and does nothing', async () => {
  const texts = Object.values(hostileTexts).map((text) => text.replace(/\s+/g, ' ').slice(0, 80));
  const news = (title: string, date: unknown) => `---\n${new Document({ title, date }).toString()}---\n`;
  const files = texts.map((text, index) => [`news/n-${index}.md`, text] as const);
  const raw = commentOf(
    await reportOf(
      Object.fromEntries(files.map(([file, text]) => [file, () => news(`News ${text}`, text.slice(0, 40))])),
      Object.fromEntries(files.map(([file]) => [file, () => news('News', 5)])),
    ),
    siteUrl,
  );
  expect(texts.length).toBeGreaterThan(20);
  const html = micromark(raw.replace(marker, ''), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase()));
  expect([...tags].filter((tag) => !/^(?:h2|h3|p|ul|li|a|strong|details|summary|span)$/.test(tag ?? ''))).toEqual([]);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((href) => !href.startsWith(`${siteUrl}/admin/#/`))).toEqual([]);
  expect(new Set(html.match(/<!--[\s\S]*?-->/g))).toEqual(new Set(['<!-- -->']));
  expect(linkedLater(html)).toEqual([]);
});

test('a slug cannot end the link that it stands in', async () => {
  const raw = commentOf(await reportOf({ 'news/x)[a](https:evil.md': () => '---\ntitle: Odd\n---\n' }), siteUrl);
  expect(raw).toContain('/admin/#/collections/news/entries/x%29%5Ba%5D%28https%3Aevil)');
});

test('a report that is too long for GitHub is told in shorter lists', async () => {
  const everything = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`news/n-${index}.md`, () => `---\ntitle: ${'!'.repeat(400)}\n---\n\n# Loud\n`]),
  );
  const comment = commentOf(await reportOf(everything), siteUrl);
  expect(comment.length).toBeLessThan(60_000);
  expect(comment).toMatch(/- … and 2\d\d more/);
});

test('without a change there is nothing to say', async () => {
  const comment = commentOf(await contentReport(contentDirectory, contentDirectory, { today }), siteUrl);
  expect(comment).toContain('## Nothing changes');
});

test('without an address of the site there are no links', async () => {
  const report = await reportOf({ 'pages/contact.mdx': (text) => `${text}\nMore.\n` });
  expect(commentOf(report, undefined)).toContain('- **Changed:** Pages › Contact\n  - Text\n');
});
