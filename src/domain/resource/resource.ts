import { z } from 'zod';
import { calendarDateSchema } from '../time/calendar-date.ts';

/** The groups of the resources page, in its order. */
export const resourceGroups = ['from ALSC', 'about mentoring', 'other programs', 'to read together', 'from this program'] as const;

/** Who can open a resource. */
export const accessKinds = ['anybody', 'members', 'subscribers'] as const;

/** One mentoring resource, as `content/resources/<slug>.yml` gives it. */
export const resourceSchema = z
  .strictObject({
    title: z.string().min(3).max(120).describe('What it is called.'),
    group: z.enum(resourceGroups).describe('The group in which it is listed.'),
    link: z
      .string()
      .optional()
      .describe('Its address, beginning with https://, or with / on this site. Leave it out where none is known.'),
    by: z.string().min(2).max(120).optional().describe('Who made it.'),
    annotation: z.string().min(30).max(400).describe('What it is and what a match does with it, in one to three sentences.'),
    access: z.enum(accessKinds).describe('Who can open it: anybody, members of the association, or subscribers.'),
    lastReviewed: calendarDateSchema
      .optional()
      .describe('The day on which somebody last opened it and found it useful. After a year, or without it, editors are reminded.'),
  })
  .readonly();

/** A resource after validation; its slug is its file's name. */
export type Resource = z.infer<typeof resourceSchema>;
