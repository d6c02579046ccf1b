// Every facet with its values. A facet page, the filter of the index and the filters of search all read this one table.
import type { Competency } from '../competency/competency.ts';
import type { Activity } from './activity.ts';
import { type FacetValue, kinds, places, preparations, times } from './facet-words.ts';
import { timeBandOf } from './time.ts';

/** The facets’ keys in addresses, in the order in which people are asked. */
export const facetKeys = ['time', 'place', 'preparation', 'kind', 'competency'] as const;

export type FacetKey = (typeof facetKeys)[number];

export interface Facet {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** The facets with all their values; the competency areas are content, so they are passed in, in their order. */
export function facetsWith(competencies: readonly (readonly [slug: string, competency: Competency])[]): readonly Facet[] {
  return [
    { key: 'time', label: 'Time in all', values: Object.values(times) },
    { key: 'place', label: 'Where', values: Object.values(places) },
    { key: 'preparation', label: 'Preparation', values: Object.values(preparations) },
    { key: 'kind', label: 'Kind', values: Object.values(kinds) },
    {
      key: 'competency',
      label: 'Competency area',
      values: competencies.map(([slug, { title, summary }]) => ({ slug, label: title, introduction: summary })),
    },
  ];
}

/** The slugs of an activity in each facet. What works either way is found under both places. */
export function facetsOf(activity: Activity): Readonly<Record<FacetKey, readonly string[]>> {
  const { channel } = activity;
  return {
    time: [times[timeBandOf(activity)].slug],
    place: channel === 'either' ? [places['in person'].slug, places.remote.slug] : [places[channel].slug],
    preparation: [preparations[activity.preparedBy].slug],
    kind: [kinds[activity.group].slug],
    competency: activity.competencies,
  };
}
