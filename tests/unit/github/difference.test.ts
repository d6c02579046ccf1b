import { describe, expect, test } from 'vitest';
import { differenceOf, isNone } from '../../../scripts/github/difference.ts';

const received = { name: 'status: received', color: '0e8a16', description: 'Waits for the task force' };
const mentee = { name: 'role: mentee', color: 'bfdadc', description: 'An application' };
const desired = { labels: [received, mentee], milestones: ['Fall 2014'] };

describe('what a repository lacks', () => {
  test('a new repository: everything is missing, and GitHub’s own labels are unknown', () => {
    const bug = { name: 'bug', color: 'd73a4a', description: 'Something isn’t working' };
    expect(differenceOf(desired, { labels: [bug], milestones: [] })).toEqual({
      missingLabels: [received, mentee],
      changedLabels: [],
      unknownLabels: ['bug'],
      missingMilestones: ['Fall 2014'],
      unknownMilestones: [],
    });
  });

  test('nothing, where all is there in another order', () => {
    expect(isNone(differenceOf(desired, { labels: [mentee, received], milestones: ['Fall 2014'] }))).toBe(true);
  });

  test('the letters of a colour do not differ by their case, those of a name do', () => {
    const upper = { ...received, color: '0E8A16' };
    expect(isNone(differenceOf(desired, { labels: [upper, mentee], milestones: ['Fall 2014'] }))).toBe(true);
    const renamed = { ...received, name: 'Status: Received' };
    const difference = differenceOf(desired, { labels: [renamed, mentee], milestones: ['Fall 2014'] });
    // GitHub refuses a second label whose name differs only in that.
    expect(difference).toMatchObject({
      missingLabels: [],
      unknownLabels: [],
      changedLabels: [{ found: renamed, desired: received }],
    });
  });
});
