// What activities refer to exists, and every competency area has something to do. The fixture is the real library with one thing altered.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ensureActivitiesReferToWhatExists } from '../../../cms/checks/ensure-activities-refer-to-what-exists.ts';
import { runChecks } from '../../../cms/checks/run-checks.ts';
import { areasWithoutActivities } from '../../../cms/warnings/areas-without-activities.ts';
import type { Activity } from '../../../src/domain/activity/activity.ts';
import type { Library } from '../../../src/domain/library/library.ts';
import { neededFiles } from '../../../src/domain/page/needed-pages.ts';
import { realContent, realLibrary, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine, asLineWithRule } from './as-line.ts';

const refer = ensureActivitiesReferToWhatExists.name;
const today = Temporal.PlainDate.from('2014-08-15');
const objectives = realContent.program.objectives.map(({ key }) => key).join(', ');
const areas = [...realLibrary.competencies.keys()].join(', ');

/** Of the texts only those that say which pages and forms there are: others link to activities that a test takes away. */
const isKept = (file: string) =>
  /^(?:pages|forms|guide\/(?:committee|operators))\/|\/sign-in\.mdx$/.test(file) || neededFiles.includes(file);
const texts = new Map([...realTexts].filter(([file]) => isKept(file)));
const problemsIn = (library: Library) =>
  runChecks(realContent, texts, library, new Map([['guide/sign-in.webp', 1]])).map(asLineWithRule);

/** The real library with some fields of one activity altered. */
function withActivity(slug: string, fields: Partial<Activity>): Library {
  const activity = realLibrary.activities.get(slug);
  if (!activity) throw new Error(`content/activities has no ${slug}`);
  return { ...realLibrary, activities: new Map([...realLibrary.activities, [slug, { ...activity, ...fields }]]) };
}

/** The real library with all but `count` of the activities of one area taken away. */
function withActivitiesFor(area: string, count: number): Library {
  let kept = 0;
  const activities = [...realLibrary.activities].filter(([, { competencies }]) => !competencies.includes(area) || ++kept <= count);
  return { ...realLibrary, activities: new Map(activities) };
}

test('the real library breaks no rule', () => {
  expect(problemsIn(realLibrary)).toEqual([]);
});

test.each([
  [
    'an objective that the program does not have',
    withActivity('make-a-book-list', { objective: 'fame' }),
    `${refer}: activities/make-a-book-list.md objective: The program has no objective with the key “fame”. Use one of ${objectives}.`,
  ],
  [
    'a competency area that is not described',
    withActivity('make-a-book-list', { competencies: ['materials', 'puppetry'] }),
    `${refer}: activities/make-a-book-list.md competencies: There is no competency area “puppetry”. Use one of ${areas}.`,
  ],
  [
    'a competency area named twice',
    withActivity('make-a-book-list', { competencies: ['materials', 'materials'] }),
    `${refer}: activities/make-a-book-list.md competencies: “materials” is there twice. Remove one, or name another area.`,
  ],
])('%s is found', (_what, library, problem) => {
  expect(problemsIn(library)).toEqual([problem]);
});

const areasWorthALook = (library: Library) =>
  areasWithoutActivities.warningsIn({ data: realContent, library, texts, media: new Map(), today }).map(asLine);

test('an area with two activities is worth a look, and stops nothing: a new area is published before activities can name it', () => {
  const library = withActivitiesFor('reference-services', 2);
  expect(problemsIn(library)).toEqual([]);
  expect(areasWorthALook(library)).toEqual([
    'competencies/reference-services.yml: The activities that build this area number 2, and 3 would be good. ' +
      'Write one, or add this area to the competency areas of an activity.',
  ]);
});

test('three activities for an area are enough', () => {
  expect(areasWorthALook(withActivitiesFor('reference-services', 3))).toEqual([]);
});

test('an area that was renamed is told from both sides', () => {
  const competencies = new Map([...realLibrary.competencies].map(([slug, area]) => [slug === 'technology' ? 'tools' : slug, area]));
  const found = problemsIn({ ...realLibrary, competencies });
  expect(areasWorthALook({ ...realLibrary, competencies })).toHaveLength(1);
  expect(found.filter((problem) => problem.includes('There is no competency area “technology”')).length).toBeGreaterThan(2);
});
