// By what people look for an activity. Schema, pages, filters and search read their values from these tables.

export const activityGroups = ['make', 'practice', 'discuss', 'take part'] as const;

export const channels = ['in person', 'remote', 'either'] as const;

export const preparers = ['nobody', 'mentee', 'mentor', 'both'] as const;

/** How long an activity takes in all. Computed from its minutes, so that no editor can contradict them. */
export const timeBands = ['half an hour or less', 'about an hour', 'a longer session'] as const;

export type ActivityGroup = (typeof activityGroups)[number];
export type Channel = (typeof channels)[number];
export type Preparer = (typeof preparers)[number];
export type TimeBand = (typeof timeBands)[number];
