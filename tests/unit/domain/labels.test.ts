import { describe, expect, it } from 'vitest';
import { statusLabel, statusNames } from '../../../src/domain/application/status.ts';
import { labels, labelsOf } from '../../../src/domain/labels.ts';

describe('the labels', () => {
  it('are those of the contract', () => {
    expect(labels.map(({ name }) => name)).toEqual([
      'role: mentee',
      'role: mentor',
      'goal sheet',
      'status: received',
      'status: in review',
      'status: accepted',
      'status: waiting list',
      'status: declined',
      'status: matched',
      'status: withdrawn',
      'cycle',
      'match',
    ]);
  });

  it.each(labels)('$name is one that GitHub takes', ({ name, color, description }) => {
    expect(name).toMatch(/^[^,]{1,50}$/);
    expect(color).toMatch(/^[0-9a-f]{6}$/);
    expect(description).toMatch(/^.{1,100}$/);
  });

  it('differ in more than capitals, and in colour', () => {
    expect(new Set(labels.map(({ name }) => name.toLowerCase())).size).toBe(labels.length);
    expect(new Set(labels.map(({ color }) => color)).size).toBe(labels.length);
  });
});

describe('an issue carries', () => {
  it.each(statusNames)('its role and “status: %s”', (status) => {
    expect(labelsOf('mentee', status)).toEqual(['role: mentee', statusLabel(status)]);
    expect(labelsOf('mentor', status)).toEqual(['role: mentor', statusLabel(status)]);
  });

  it('one label where it is a goal sheet: nobody decides on it', () => {
    expect(labelsOf('goal-sheet', 'received')).toEqual(['goal sheet']);
  });

  it('no label that the repository does not have', () => {
    const known = labels.map(({ name }) => name);
    const carried = (['mentee', 'mentor', 'goal-sheet'] as const).flatMap((form) =>
      statusNames.flatMap((status) => labelsOf(form, status)),
    );
    expect(carried.filter((label) => !known.includes(label))).toEqual([]);
  });
});
