// How a finding is told: by the names that an editor sees in the CMS.
import { expect, test } from 'vitest';
import { entryName } from '../../../cms/entries/entry-name.ts';
import { fieldLabel } from '../../../cms/entries/field-label.ts';
import { fieldsOfText } from '../../../cms/entries/fields-of-text.ts';
import { problemsInWords, warningsInWords } from '../../../cms/findings/in-words.ts';
import { named } from '../../../cms/findings/problem.ts';
import { realTexts } from '../domain/fixtures/real-content.ts';

const texts = realTexts;
const nameOf = (file: string, text = '') => entryName(file, fieldsOfText(file, text));

test.each([
  ['activities', 'make-a-book-list', ['preparationMinutes'], 'Preparation, in minutes'],
  ['activities', 'make-a-book-list', ['steps', 1], 'What to do › 2'],
  ['activities', 'make-a-book-list', ['body'], 'Why, and what helps'],
  ['forms', 'mentor', ['sections', 0, 'questions', 2, 'maxCharacters'], 'Sections › 1 › Questions › 3 › Longest answer'],
  ['forms', 'mentor', ['sections', 0, 'questions', 2, 'kind'], 'Sections › 1 › Questions › 3 › Kind'],
  ['mails', 'withdrawal', ['body'], 'Text'],
  ['cycles', '2014-fall', ['applications', 'opensForMentors'], 'Applications › Open for mentors'],
  ['captions', '2013-11-18', ['text'], 'Captions'],
  ['program', 'redirects', ['redirects', 0, 'to'], 'Addresses that moved › 1 › Page that took its place'],
  ['program', 'navigation', ['slogan', 0], 'Slogan › 1'],
  ['', '', ['firstField'], 'First field'],
])('in %s/%s the field %j is labeled', (collection, slug, path, label) => {
  expect(fieldLabel({ collection, slug }, path)).toBe(label);
});

const questions = [
  { label: 'Your full name' },
  { label: ' ' },
  { label: 'Anything else?' },
  { label: 'Anything\nelse?' },
  { label: `What do you hope to learn ${'and '.repeat(20)}` },
];
const form = { sections: [{ title: 'About you', questions }, { questions: [{}] }] };

test.each([
  [['sections', 0, 'questions', 0, 'kind'], 'Sections › About you › Questions › Your full name › Kind'],
  [['sections', 0, 'questions', 1, 'label'], 'Sections › About you › Questions › 2 › Question'],
  [['sections', 0, 'questions', 3, 'hint'], 'Sections › About you › Questions › 4 › Help'],
  [
    ['sections', 0, 'questions', 4],
    'Sections › About you › Questions › What do you hope to learn and and and and and and and and an…',
  ],
  [['sections', 1, 'questions', 0, 'name'], 'Sections › 2 › Questions › 1 › Permanent name'],
  [['sections', 2, 'title'], 'Sections › 3 › Heading'],
])('a row has the name that the CMS shows of it, and its number where it has none of its own: %j', (path, label) => {
  expect(fieldLabel({ collection: 'forms', slug: 'mentor' }, path, form)).toBe(label);
});

test.each([
  ['activities/make-a-book-list.md', 'Suggested activities', 'Make a book list together', 'activities/entries/make-a-book-list'],
  ['faq/can-i-withdraw.mdx', 'Questions and answers', 'Can I withdraw my application?', 'faq/entries/can-i-withdraw'],
  ['glossary/el-dia.yml', 'Glossary', 'El día', 'glossary/entries/el-dia'],
  ['mails/goal-sheet-receipt.yml', 'Mails', 'We have your goal sheet: {reference}', 'mails/entries/goal-sheet-receipt'],
  ['program.yml', 'Program, menus and addresses', 'Facts of the program', 'program/entries/program'],
  ['navigation.yml', 'Program, menus and addresses', 'Menus', 'program/entries/navigation'],
  ['forum/2013-11-18.yml', 'Mentoring forum', 'Live mentoring forum', 'forum/entries/2013-11-18'],
  ['forum/welcome.vtt', 'Captions', 'Welcome', 'captions/entries/welcome'],
  ['cycles', 'Cycles', 'Cycles', 'cycles'],
  ['news/not-written-yet.md', 'News', 'Not written yet', 'news/entries/not-written-yet'],
])('%s is an entry of “%s” called “%s”', (file, collectionLabel, title, address) => {
  expect(nameOf(file, texts.get(file))).toMatchObject({ collectionLabel, title, address: `/admin/#/collections/${address}` });
});

test('an entry that cannot be read is known by its file’s name', () => {
  expect(nameOf('news/a-day.md', '---\ntitle: "A day\n---\n').title).toBe('A day');
  expect(nameOf('news/a-day.md', '---\ntitle: 2014\n---\n').title).toBe('A day');
  expect(nameOf('news/a-day.md', 'no fields at all').title).toBe('A day');
});

test('captions are known by the title in their first line', () => {
  expect(nameOf('forum/a.vtt', 'WEBVTT - Forum of November 18\n\n').title).toBe('Forum of November 18');
});

test('a file whose ending the CMS does not know is told with its collection', () => {
  expect(nameOf('cycles/2016-fall.yaml', 'title: Fall 2016\n')).toMatchObject({
    collectionLabel: 'Cycles',
    title: '2016 fall',
    address: '/admin/#/collections/cycles',
  });
  expect(nameOf('notes.txt')).toMatchObject({
    collectionLabel: 'Other files',
    title: 'notes.txt',
    address: undefined,
  });
});

test('a picture has a name and no page in the CMS', () => {
  expect(nameOf('media/puppets.jpg')).toMatchObject({ title: 'puppets.jpg', address: undefined });
});

const book = { file: 'activities/make-a-book-list.md' };

test('the terminal tells problems by entry', () => {
  const problems = [
    { ...book, path: ['steps', 1], message: 'This is too short.' },
    { file: 'program.yml', message: 'No field is called “slogan”.' },
    { ...book, path: ['objective'], message: 'There is none.', rule: 'Ensure every activity serves one' },
  ];
  expect(problemsInWords(named(problems, texts))).toBe(`The content has 3 problems:

  Suggested activities › Make a book list together
  content/activities/make-a-book-list.md · /admin/#/collections/activities/entries/make-a-book-list
    What to do › 2: This is too short.
    Objective: There is none.
      (Ensure every activity serves one.)

  Program, menus and addresses › Facts of the program
  content/program.yml · /admin/#/collections/program/entries/program
    No field is called “slogan”.`);
});

test('a problem in a row is told with the name of the row', () => {
  const finding = { file: 'redirects.yml', path: ['redirects', 0, 'to'], message: 'There is no such page.' };
  const moved = new Map([['redirects.yml', 'redirects:\n  - from: /hello\n    to: /nowhere/\n']]);
  expect(named([finding], moved)[0]?.field).toBe('Addresses that moved › /hello › Page that took its place');
});

test('a file is read once, however much is found in it', () => {
  const read: string[] = [];
  class WatchedTexts extends Map<string, string> {
    override get(file: string): string | undefined {
      read.push(file);
      return super.get(file);
    }
  }
  const menus = { file: 'navigation.yml', message: 'There is no such page.' };
  const findings = [{ ...book, path: ['steps', 1], message: 'A' }, menus, { ...book, path: ['title'], message: 'B' }, menus];
  const problems = named(findings, new WatchedTexts(texts));
  expect(problems.map(({ message }) => message)).toEqual(['A', menus.message, 'B', menus.message]);
  expect(read).toEqual([book.file, menus.file]);
});

test('warnings that entries share are told in one line', () => {
  const message = 'Open it.';
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({
    file: `resources/${slug}.yml`,
    path: ['lastReviewed'],
    message,
  }));
  const found = named([...many, { ...book, message: 'It is long.' }], texts);
  expect(warningsInWords(found)).toBe(
    'Worth a look: Mentoring resources › 7 entries: A, B, C, D, E and 2 more. Last reviewed: Open it.\n' +
      'Worth a look: Suggested activities › Make a book list together. It is long.',
  );
});
