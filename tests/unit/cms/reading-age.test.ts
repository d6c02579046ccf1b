import { expect, test } from 'vitest';
import { ensurePagesAreEasyToRead } from '../../../cms/checks/ensure-pages-are-easy-to-read.ts';
import { contentProse } from '../../../cms/reading-age/content-prose.ts';
import { measureFiles, measurePages, medianGrade } from '../../../cms/reading-age/measure.ts';
import { proseOf } from '../../../cms/reading-age/prose-of.ts';
import { median, readabilityOf } from '../../../cms/reading-age/readability.ts';
import { realContent, realLibrary, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

test('prose is paragraphs and list items, without marks, headings or code', () => {
  const markdown = [
    '## A heading',
    '',
    'Read *this* and [that](/there/),',
    'on two lines.',
    '',
    '- One &amp; one',
    '- **Two.** And `three`',
    '',
    '1. Loose',
    '',
    '2. List',
    '',
    '```',
    'code',
    '```',
    '',
    '---',
    '',
    '| a | b |',
    '| - | - |',
    '| c | d |',
  ].join('\n');
  expect(proseOf(markdown, {})).toEqual([
    'Read this and that, on two lines.',
    'One & one',
    'Two. And three',
    'Loose',
    'List',
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('facts are read as the page shows them, and other components only by their text', () => {
  const mdx =
    'It lasts <Fact name="length" />, says <ContactLink />.\n\n<Requirements applicant="mentee" />\n\n<Wide>Inside</Wide>\n';
  expect(proseOf(mdx, { length: 'one year' })).toEqual(['It lasts one year, says .', 'Inside']);
});

test('a text from 1863 is as hard as it is known to be', () => {
  const gettysburg =
    'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war.';
  const { words, wordsPerSentence, grade } = readabilityOf([gettysburg]);
  expect(words).toBe(64);
  expect(wordsPerSentence).toBeCloseTo(64 / 3);
  expect(grade).toBeGreaterThan(9);
  expect(grade).toBeLessThan(12);
});

test('every paragraph ends a sentence, and a closing quotation mark does not hide an end', () => {
  expect(readabilityOf(['one two three', 'four five six']).wordsPerSentence).toBe(3);
  expect(readabilityOf(['She said “read it to me now.” Then they all sat down.']).wordsPerSentence).toBe(6);
});

test('long words are harder than short ones', () => {
  expect(readabilityOf(['The cat sat on the mat.']).grade).toBeLessThan(
    readabilityOf(['The librarian organized communicative competencies.']).grade,
  );
});

test('nothing has no grade', () => {
  expect(readabilityOf([])).toEqual({ words: 0, wordsPerSentence: 0, grade: 0 });
});

test('the median is the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, 0]);
});

test('short entries are measured with the page that shows them, the hardest page first', () => {
  const entries = [
    { file: 'a.yml', page: '/a/', blocks: ['The cat sat on the mat.'] },
    { file: 'b.yml', page: '/b/', blocks: ['The librarian organized communicative competencies.'] },
    { file: 'c.yml', page: '/a/', blocks: ['The dog ran.'] },
    { file: 'd.yml', page: '/d/', blocks: [] },
  ];
  const pages = measurePages(entries);
  expect(pages.map(({ name, words }) => [name, words])).toEqual([
    ['/b/', 5],
    ['/a/', 9],
  ]);
  expect(measureFiles(entries).map(({ name }) => name)).toHaveLength(3);
  expect(medianGrade(pages)).toBeCloseTo(pages.reduce((sum, { grade }) => sum + grade, 0) / 2);
});

test('every entry that people read is read, forms, mails and the facts of the program too', () => {
  const prose = contentProse(realLibrary, realTexts);
  const withProse = [...realTexts.keys()].filter((file) => !/^(?:cycles|navigation|redirects)|\.vtt$/.test(file));
  expect(prose.map(({ file }) => file).toSorted()).toEqual(withProse.toSorted());
  const blocksOf = (file: string) => prose.find((entry) => entry.file === file)?.blocks ?? [];
  expect(blocksOf('faq/how-long-does-a-match-last.mdx').join(' ')).toContain('A match lasts one year.');
  expect(blocksOf('activities/make-a-book-list.md').length).toBeGreaterThan(6);
  expect(prose.find(({ file }) => file === 'pages/home.mdx')?.page).toBe('/');
  const form = blocksOf('forms/mentee.yml');
  expect(form[0]).toMatch(/^Tell us who you are/);
  expect(form).toContain('Where would you like your career to lead?');
  expect(form).toContain('Only if we may call you when email does not reach you');
  expect(form).not.toContain('Full name');
  expect(form.at(-1)).toMatch(/^I agree that the program keeps my answers/);
  expect(blocksOf('mails/withdrawal.yml')).toContain('If you wanted none of this, write to this and we will look into it.');
  expect(blocksOf('program.yml')).toContain('You are a member of ALSC.');
});

test('a question that is no longer asked is not read', () => {
  const form = realLibrary.forms.get('mentee') ?? realContent.forms.mentor.content;
  const retired = {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({ ...question, retired: true })),
    })),
  };
  const prose = contentProse({ ...realLibrary, forms: new Map([['mentee', retired]]) }, realTexts);
  expect(prose.find(({ file }) => file === 'forms/mentee.yml')?.blocks).toEqual([form.introduction]);
});

test('a form or a mail that is too hard is told by its name', () => {
  const hard =
    'Notwithstanding organizational considerations, individuals participating in intergenerational professional development opportunities necessarily communicate comprehensively. '.repeat(
      40,
    );
  const mails = new Map([...realLibrary.mails, ['withdrawal', { subject: 'Withdrawn', body: hard }]]);
  const forms = new Map([...realLibrary.forms, ['mentee', { ...realContent.forms.mentee.content, introduction: hard }]]);
  const library = { ...realLibrary, mails, forms };
  const problems = ensurePagesAreEasyToRead.problemsIn(realContent, realTexts, library, new Map());
  expect(problems.map(asLine)).toEqual([
    expect.stringMatching(/^forms\/mentee\.yml: The page \/apply\/mentee\/ reads at school grade/),
    expect.stringMatching(/^mails\/withdrawal\.yml: The mail “Withdrawn” reads at school grade/),
  ]);
});
