// The activities and competency areas as pages ask for them: in order, and by what people look for.
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Facet, facetsOf, facetsWith } from '../domain/activity/facet-table.ts';
import type { FacetValue } from '../domain/activity/facet-words.ts';
import { relatedActivities } from '../domain/activity/related-activities.ts';
import type { Competency } from '../domain/competency/competency.ts';

export type ActivityEntry = CollectionEntry<'activities'>;

/** A value of a facet with the activities that have it. */
export interface FacetGroup {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly activities: readonly ActivityEntry[];
}

/** Every activity, by title. */
export async function readActivities(): Promise<readonly ActivityEntry[]> {
  return (await getCollection('activities')).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-US'));
}

/** An activity with those that its page leads on to. */
export interface ActivityPage {
  readonly entry: ActivityEntry;
  readonly related: readonly ActivityEntry[];
}

/** Every activity as its page shows it, by title. */
export async function readActivityPages(): Promise<readonly ActivityPage[]> {
  const entries = await readActivities();
  const bySlug = new Map(entries.map(({ id, data }) => [id, data]));
  return entries.map((entry) => {
    const related = relatedActivities(entry.id, bySlug).flatMap((slug) => entries.filter(({ id }) => id === slug));
    return { entry, related };
  });
}

/** Every competency area with its slug, in the areas’ own order. */
export async function readCompetencies(): Promise<readonly (readonly [slug: string, competency: Competency])[]> {
  const entries = await getCollection('competencies');
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data]);
}

/** Every value of every facet that has an activity: the pages `/suggested-activities/<facet>/<value>/`. */
export async function readFacetGroups(): Promise<readonly FacetGroup[]> {
  const all = await readActivities();
  return facetsWith(await readCompetencies())
    .flatMap((facet) =>
      facet.values.map((value) => ({
        facet,
        value,
        activities: all.filter(({ data }) => facetsOf(data)[facet.key].includes(value.slug)),
      })),
    )
    .filter(({ activities }) => activities.length > 0);
}

/** What the search can be narrowed by, beside the type of a result: the filter's label, and the labels that the activity has. */
export async function searchFiltersOf(activity: ActivityEntry['data']): Promise<Readonly<Record<string, readonly string[]>>> {
  const slugs = facetsOf(activity);
  const facets = facetsWith(await readCompetencies()).filter(({ key }) => key !== 'kind');
  return Object.fromEntries(
    facets.map(({ key, label, values }) => [
      label,
      values.filter(({ slug }) => slugs[key].includes(slug)).map(({ label }) => label),
    ]),
  );
}
