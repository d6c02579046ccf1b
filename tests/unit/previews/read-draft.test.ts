import { expect, it } from 'vitest';
import { readDraft } from '../../../cms/previews/read-draft.ts';

const right = { title: 'A forum', date: '2014-11-18', audience: 'participants', topic: 'how to begin' };
const read = (data: object) => readDraft('forum', data);
const problemsOf = (data: object) => {
  try {
    return read(data);
  } catch (error) {
    return (error as { problems?: unknown }).problems;
  }
};

it('takes fields that an editor has left empty as left out', () => {
  expect(read({ ...right, recording: { title: 'a film', isFree: true, url: '', captions: null } })).toEqual({
    ...right,
    recording: { title: 'a film', isFree: true },
  });
  expect(read({ ...right, recording: {} })).toEqual(right);
  expect(read({ ...right, recording: { isFree: false } })).toEqual(right);
});

it('takes a switch that the file does not name as it is shown: off', () => {
  expect(read({ ...right, recording: { title: 'a film' } })).toMatchObject({ recording: { isFree: false } });
});

it('does not take the text for a field where it stands below the fields', () => {
  const news = { title: 'Mentors wanted', date: '2014-08-01', summary: 'There are more mentees than mentors.' };
  expect(readDraft('news', { ...news, body: 'Text' })).toEqual(news);
  expect(problemsOf({ ...right, body: 'Text' })).toEqual(['No field is called “body”. Check the spelling, or remove it']);
});

it('names a row and the options of a choice as the editor sees them, not as the file keeps them', () => {
  const question = {
    kind: 'e-mail',
    name: 'email',
    label: 'Where do we write to?',
    subject: 'your address',
    visibility: 'everybody',
  };
  const sections = [{ title: 'About you', questions: [question] }];
  const draft = { title: 'A form', introduction: 'Have it at hand.', minutes: 5, sections };
  expect(() => readDraft('forms', draft)).toThrow(
    'Sections › About you › Questions › Where do we write to? › Who reads the answer: Choose one of “The committee”, “Private: only those who contact and match people”',
  );
});

it('says in a sentence what is not yet right, by the labels that the editor sees', () => {
  expect(problemsOf({ ...right, title: 'A', date: '2014-11', recording: { isFree: true } })).toEqual([
    'Title: This is too short. Write 3 characters or more',
    'Day: Write a day, such as 2027-10-31',
    'Recording › Title: There is nothing here. Fill it in',
  ]);
});
