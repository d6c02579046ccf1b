import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../cms/read-content.ts';
import { contentDirectory, realContent } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

/** A copy of `content/` in which `altered` has replaced texts in one file. */
async function contentWith(file: string, altered: (source: string) => string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'alsc-content-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(contentDirectory, directory, { recursive: true });
  const path = join(directory, file);
  const source = await readFile(path, 'utf8');
  const result = altered(source);
  if (result === source) throw new Error(`nothing altered in ${file}`);
  await writeFile(path, result);
  return directory;
}

async function problemsWith(file: string, altered: (source: string) => string): Promise<readonly string[]> {
  const reading = await readContent(await contentWith(file, altered));
  return reading.ok ? [] : reading.problems.map(asLine);
}

test('the real content is read whole', () => {
  expect(realContent.cycles.map(({ title }) => title)).toEqual(['Fall 2014', 'Spring 2015']);
  expect(Object.keys(realContent.forms)).toEqual(['mentee', 'mentor', 'goal-sheet']);
  expect(Object.keys(realContent.mails)).toEqual(['application-receipt', 'goal-sheet-receipt', 'withdrawal']);
});

test('a form’s version changes with one letter of it, and with nothing else', async () => {
  const versionIn = async (altered: (source: string) => string) => {
    const reading = await readContent(await contentWith('forms/mentee.yml', altered));
    return reading.ok ? reading.data.forms.mentee.version : reading.problems;
  };
  expect(realContent.forms.mentee.version).toMatch(/^[0-9a-f]{12}$/);
  expect(await versionIn((source) => `# a comment\n${source}`)).toBe(realContent.forms.mentee.version);
  expect(await versionIn((source) => source.replace('Full name', 'Full Name'))).not.toBe(realContent.forms.mentee.version);
});

test('YAML that cannot be read names its file and line', async () => {
  const problems = await problemsWith('mails/withdrawal.yml', (source) => source.replace('subject: "Your', 'subject: "Your"'));
  expect(problems).toEqual([expect.stringMatching(/^mails\/withdrawal\.yml: .*at line 1, column/s)]);
});

test('a file that is missing is named', async () => {
  const directory = await contentWith('forms/mentor.yml', (source) => `${source}\n`);
  await rename(join(directory, 'forms/mentor.yml'), join(directory, 'forms/mentor.yaml'));
  const reading = await readContent(directory);
  expect(reading.ok ? [] : reading.problems).toEqual([
    { file: 'forms/mentor.yml', message: 'This file is missing, and the program cannot do without it. Bring it back.' },
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
])('%s is named with its file and field, and alone', async (_what, file, altered, problem) => {
  expect(await problemsWith(file, altered)).toEqual([problem]);
});

test('every problem of a file is told at once', async () => {
  const problems = await problemsWith('cycles/2015-spring.yml', (source) =>
    source.replace('Spring 2015', 'Easter').replace('2015-01', 'January').replace('2015-05', 'May'),
  );
  expect(problems.map((problem) => problem.split(/[ :]/)[1])).toEqual(['title', 'applications.opens', 'orientation.ends']);
});
