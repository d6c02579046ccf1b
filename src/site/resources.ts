// The resources page as its template asks for it: groups in their order, with the words for each group and for who can open what.
import { type CollectionEntry, getCollection } from 'astro:content';
import { type accessKinds, resourceGroups } from '../domain/resource/resource.ts';

type ResourceGroup = (typeof resourceGroups)[number];

const groupHeadings: Readonly<Record<ResourceGroup, string>> = {
  'from ALSC': 'From ALSC',
  'about mentoring': 'What mentors and mentees have said',
  'other programs': 'Other mentoring programs',
  'to read together': 'To read together',
  'from this program': 'On this site',
};

/** Who can open a resource, as its entry says it. */
export const accessWords: Readonly<Record<(typeof accessKinds)[number], string>> = {
  anybody: 'Anybody can open it',
  members: 'For members of the association',
  subscribers: 'For subscribers',
};

/** One group of resources. */
export interface ResourceSection {
  readonly heading: string;
  readonly resources: readonly CollectionEntry<'resources'>[];
}

/** Every group that has a resource, each with its resources by title. */
export async function readResourceSections(): Promise<readonly ResourceSection[]> {
  const all = await getCollection('resources');
  return resourceGroups
    .map((group) => ({
      heading: groupHeadings[group],
      resources: all.filter(({ data }) => data.group === group).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-US')),
    }))
    .filter(({ resources }) => resources.length > 0);
}
