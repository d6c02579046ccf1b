import { expect, test } from 'vitest';
import { relatedActivities } from '../../../../src/domain/activity/related-activities.ts';
import { realLibrary } from '../fixtures/real-content.ts';

const { activities } = realLibrary;
const [someActivity] = activities.values();
if (!someActivity) throw new Error('content/activities is empty');

/** Activities that differ in nothing but their competency areas. */
const building = (areas: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(areas).map(([slug, competencies]) => [slug, { ...someActivity, competencies: [...competencies] }]));

test('what shares most comes first, then what follows in the list, going round', () => {
  const shelf = building({ a: ['x'], b: ['x', 'y'], c: ['z'], d: ['x', 'y'], e: ['y'] });
  expect(relatedActivities('b', shelf)).toEqual(['d', 'e', 'a']);
  expect(relatedActivities('d', shelf, 1)).toEqual(['b']);
  expect(relatedActivities('c', shelf)).toEqual([]);
});

test('an area that few build counts for more than one that many build', () => {
  const shelf = building({ a: ['common', 'rare'], b: ['common'], c: ['common'], d: ['common'], e: ['rare'] });
  expect(relatedActivities('a', shelf)).toEqual(['e', 'b', 'c']);
});

test('every real activity leads on to two or three others, and never to itself', () => {
  for (const slug of activities.keys()) {
    const related = relatedActivities(slug, activities);
    expect(related.length, slug).toBeGreaterThanOrEqual(2);
    expect(related, slug).not.toContain(slug);
  }
});

test('nearly every real activity is suggested somewhere', () => {
  const suggested = new Set([...activities.keys()].flatMap((slug) => relatedActivities(slug, activities)));
  expect(suggested.size).toBeGreaterThanOrEqual(activities.size * 0.8);
});
