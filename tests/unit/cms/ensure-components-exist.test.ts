import { expect, test } from 'vitest';
import { ensureComponentsExist } from '../../../cms/checks/ensure-components-exist.ts';
import { told } from './told.ts';

const problemsIn = (file: string, text: string) => ensureComponentsExist.problemsIn(new Map([[file, text]]), new Map()).map(told);

test('a misspelled component is named, once, with those that there are', () => {
  expect(problemsIn('pages/contact.mdx', 'Write to <ContactLnk />, or to <ContactLnk />.')).toEqual([
    'pages/contact.mdx body: There is no component <ContactLnk>. Use one of ContactLink, Fact, FormMinutes, ForumSessions, MenteeExamples, Requirements.',
  ]);
});

test('known components, plain HTML and other files are no problem', () => {
  expect(
    problemsIn('pages/contact.mdx', '<Fact name="length" /> <div class="columns"><Requirements applicant="mentor" /></div>'),
  ).toEqual([]);
  expect(problemsIn('activities/a.md', 'Use <Anything>.')).toEqual([]);
});
