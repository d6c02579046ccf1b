// By what people look for an activity. A facet's values are tables: pages, filters and search read them from here.

export const activityGroups = ['make', 'practice', 'discuss', 'take part'] as const;

export const channels = ['in person', 'remote', 'either'] as const;

export const preparers = ['nobody', 'mentee', 'mentor', 'both'] as const;
