import { describe, expect, it } from 'vitest';
import { isFolder } from '../../../cms/model/collection.ts';
import { collections } from '../../../cms/model/collections.ts';
import { groupInWords, summaryInWords, wordsOfValue } from '../../../cms/model/summary-in-words.ts';

describe('what a list shows of an entry', () => {
  it.each([
    ['activities', 'Shelve · sort, then talk · practice, remote', 'Shelve · sort, then talk · Practice, At a distance'],
    ['cycles', 'Spring 2015 · applications close 2015-02', 'Spring 2015 · applications close February 2015'],
    ['cycles', 'Fall 2014 · applications close 2014-08-29', 'Fall 2014 · applications close Friday, August 29, 2014'],
    ['forum', 'Mentoring forum · 2013-11-18', 'Mentoring forum · Monday, November 18, 2013'],
    ['resources', 'A page · from ALSC', 'A page · From ALSC'],
  ])('is in words in %s: %s', (collection, kept, words) => {
    expect(summaryInWords(collection, kept)).toBe(words);
    expect(summaryInWords(collection, words)).toBe(words); // Decap draws again what is in words already
  });

  it.each([
    ['activities', 'A title without the rest'],
    ['activities', 'A title · guess, remote'], // a draft by hand: no such kind
    ['program', 'Menus'],
    ['cycles', 'Fall 2014 · applications close 2014-02-30'],
    ['nowhere', 'remote'],
  ])('stays as it is in %s where it is something else: %s', (collection, text) => {
    expect(summaryInWords(collection, text)).toBe(text);
  });
});

describe('the heading of a group', () => {
  it('names the label of a choice', () => {
    expect(groupInWords('activities', 'Who prepares nobody')).toBe('Who prepares: Nobody prepares');
    expect(groupInWords('activities', 'Kind take part')).toBe('Kind: Take part');
  });

  it('names another entry as whoever knows it calls it', () => {
    expect(groupInWords('activities', 'Objective skills')).toBe('Objective: skills');
    const wordsOf = () => 'Build skills';
    expect(groupInWords('activities', 'Objective skills', wordsOf)).toBe('Objective: Build skills');
  });

  it('has its colon also where it is a part of a text', () => {
    expect(groupInWords('cycles', 'Year 2014')).toBe('Year: 2014');
    expect(groupInWords('glossary', 'First letter A')).toBe('First letter: A');
  });

  it.each([
    ['activities', 'Kind: Take part'], // Decap draws again what is in words already
    ['activities', 'Other'],
    ['nowhere', 'Kind take part'],
  ])('stays as it is in %s where it is something else: %s', (collection, heading) => {
    expect(groupInWords(collection, heading)).toBe(heading);
  });
});

it('no group of the model shows a stored value, but for the objectives, which the content names', () => {
  const stored = collections.filter(isFolder).flatMap(({ name, fields, groups = [] }) =>
    groups
      .filter(({ pattern }) => pattern === undefined)
      .filter(({ field: grouped }) => {
        const field = fields[grouped];
        const [first] = field?.control.kind === 'choice' ? field.control.options : [];
        return !field || !first || wordsOfValue(field, first.value) !== first.label;
      })
      .map(({ field }) => `${name}.${field}`),
  );
  expect(stored).toEqual(['activities.objective']);
});
