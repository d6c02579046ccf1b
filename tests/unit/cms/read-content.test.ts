import { expect, test } from 'vitest';
import { contentOf } from '../../../cms/read-content.ts';
import { allCollections } from '../../../src/domain/library/collections.ts';
import { mailNames } from '../../../src/domain/mail/mail.ts';
import { realContent, realLibrary, realMedia, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

/** The content in which `altered` has replaced texts in one file. */
function contentWith(file: string, altered: (source: string) => string) {
  const source = realTexts.get(file) ?? '';
  const result = altered(source);
  if (result === source) throw new Error(`nothing altered in ${file}`);
  return contentOf({ files: [], texts: new Map([...realTexts, [file, result]]), media: realMedia });
}

function problemsIn(reading: ReturnType<typeof contentOf>): readonly string[] {
  return 'problems' in reading ? reading.problems.map(asLine) : [];
}

test('the real content is read whole', () => {
  expect(realContent.cycles.map(({ title }) => title)).toEqual(['Fall 2014', 'Spring 2015']);
  expect(Object.keys(realContent.forms)).toEqual(['mentee', 'mentor', 'goal-sheet']);
  expect(Object.keys(realContent.mails)).toEqual([...mailNames]);
});

test('every file is in a collection', () => {
  const sizes = allCollections.map(([name, { folder }]) =>
    folder === undefined ? 1 : (realLibrary[name] as ReadonlyMap<string, unknown>).size,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(realTexts.size);
});

test('a form’s version changes with one letter of it, and with nothing else', () => {
  const versionIn = (altered: (source: string) => string) => {
    const reading = contentWith('forms/mentee.yml', altered);
    return 'problems' in reading ? reading.problems : reading.data.forms.mentee.version;
  };
  expect(realContent.forms.mentee.version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionIn((source) => `# a comment\n${source}`)).toBe(realContent.forms.mentee.version);
  expect(versionIn((source) => source.replace('Full name', 'Full Name'))).not.toBe(realContent.forms.mentee.version);
});

test('YAML that cannot be read names its file and line', () => {
  const reading = contentWith('mails/withdrawal.yml', (source) => source.replace('subject: "Your', 'subject: "Your"'));
  expect(problemsIn(reading)).toEqual([expect.stringMatching(/^mails\/withdrawal\.yml: .*at line 1, column/s)]);
});

test('what is missing is named', () => {
  const texts = new Map(
    [...realTexts].filter(([file]) => file !== 'forms/mentor.yml' && file !== 'navigation.yml' && !file.startsWith('cycles/')),
  );
  expect(problemsIn(contentOf({ files: [], texts, media: realMedia }))).toEqual([
    'forms/mentor.yml: This file is missing, and the program cannot do without it. Bring it back.',
    'navigation.yml: This file is missing, and the program cannot do without it. Bring it back.',
    'cycles: There is no cycle, and every page follows one. Make one under “Cycles”.',
  ]);
});

test.each([
  [
    'an impossible deadline',
    'cycles/2014-fall.yml',
    (source: string) => source.replace('2014-08-29', '2014-08-32'),
    'cycles/2014-fall.yml applications.closes: Write a day as 2014-08-29, or a month as 2015-01.',
  ],
  [
    'a question of no kind',
    'forms/mentee.yml',
    (source: string) => source.replace('kind: e-mail', 'kind: email'),
    'forms/mentee.yml sections.0.questions.1.kind: There is no such kind. Choose one of the list.',
  ],
  [
    'a field that nothing reads',
    'program.yml',
    (source: string) => `${source}slogan: Onwards\n`,
    'program.yml: No field is called “slogan”. Check the spelling, or remove it.',
  ],
  [
    'a mail value that does not exist',
    'mails/withdrawal.yml',
    (source: string) => source.replace('{cycle}', '{applicantName}'),
    expect.stringMatching(
      /^mails\/withdrawal\.yml body: No value is called \{applicantName\}\. Write one of \{reference\}, .*, or the words themselves\.$/,
    ),
  ],
  [
    'a missing field',
    'cycles/2014-fall.yml',
    (source: string) => source.replace('notifiedBy: 2014-10-10', '').replace('code: 2014F', ''),
    'cycles/2014-fall.yml code: This field is missing. Add it.',
  ],
  [
    'a title that YAML takes for a number',
    'cycles/2014-fall.yml',
    (source: string) => source.replace('title: Fall 2014', 'title: 2014'),
    'cycles/2014-fall.yml title: This must be a text.',
  ],
  ['an empty file', 'program.yml', () => '', 'program.yml: There is nothing here. Fill it in, or leave the field out.'],
])('%s is named with its file and field, and alone', (_what, file, altered, problem) => {
  expect(problemsIn(contentWith(file, altered))).toEqual([problem]);
});

test('every problem of a file is told at once', () => {
  const reading = contentWith('cycles/2015-spring.yml', (source) =>
    source.replace('Spring 2015', 'Easter').replace('2015-01', 'January').replace('2015-05', 'May'),
  );
  expect(problemsIn(reading).map((problem) => problem.split(/[ :]/)[1])).toEqual([
    'title',
    'applications.opens',
    'orientation.ends',
  ]);
});
