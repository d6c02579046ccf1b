import { describe, expect, test } from 'vitest';
import { facetKeys, facetsOf, facetsWith } from '../../../../src/domain/activity/facet-table.ts';
import { channelLabels, preparerLabels } from '../../../../src/domain/activity/facet-words.ts';
import { channels, preparers } from '../../../../src/domain/activity/facets.ts';
import { slugSchema } from '../../../../src/domain/text/slug.ts';
import { realLibrary } from '../fixtures/real-content.ts';

const activities = [...realLibrary.activities];
const facets = facetsWith([...realLibrary.competencies]);

test('every facet has a key, a label and values of its own', () => {
  expect(facets.map(({ key }) => key)).toEqual([...facetKeys]);
  expect(new Set(facets.map(({ label }) => label)).size).toBe(facets.length);
  for (const { key, values } of facets) {
    expect(values.length, key).toBeGreaterThan(1);
    expect(new Set(values.map(({ slug }) => slug)).size, key).toBe(values.length);
    expect(new Set(values.map(({ label }) => label)).size, key).toBe(values.length);
  }
});

describe.each(facets)('the facet $key', ({ key, values }) => {
  test.each(values)('$slug can stand in an address, says something and has activities', ({ slug, introduction }) => {
    expect(slugSchema.safeParse(slug).success).toBe(true);
    expect(introduction).toMatch(/^\p{Lu}.{20,}\.$/su);
    const found = activities.filter(([, activity]) => facetsOf(activity)[key].includes(slug));
    expect(found.length).toBeGreaterThanOrEqual(key === 'competency' ? 3 : 1);
  });

  test('knows every value that an activity has', () => {
    const known = values.map(({ slug }) => slug);
    for (const [slug, activity] of activities) expect(known, slug).toEqual(expect.arrayContaining([...facetsOf(activity)[key]]));
  });
});

test('an activity that works either way is found under both places, every other under one', () => {
  for (const [slug, activity] of activities)
    expect(facetsOf(activity).place, slug).toHaveLength(activity.channel === 'either' ? 2 : 1);
});

test('every channel and every preparer has words for people', () => {
  expect(channels.map((channel) => channelLabels[channel])).toEqual(['In person', 'At a distance', 'Either way']);
  expect(preparers.map((preparer) => preparerLabels[preparer])).toEqual([
    'Nobody prepares',
    'The mentee prepares',
    'The mentor prepares',
    'Both prepare',
  ]);
});
