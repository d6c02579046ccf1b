import { z } from 'zod';

/** Where the build leaves the records for the index, which takes them in and removes the file. */
export const recordsFile = 'search-records.json';

/** What a search result can be. `kindOfPage` says it for whole pages. */
export const searchKinds = ['Page', 'Activity', 'Resource', 'Forum', 'Question', 'Term', 'Form', 'News'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The filter by which people choose what they look for. */
export const typeFilter = 'Type';

/** One entry of a page that holds many: found by itself, and opened at its place. */
export const searchRecordsSchema = z.array(
  z.strictObject({
    url: z.string().startsWith('/'),
    title: z.string().min(1),
    text: z.string().min(1),
    kind: z.enum(searchKinds),
  }),
);
export type SearchRecord = z.infer<typeof searchRecordsSchema>[number];
