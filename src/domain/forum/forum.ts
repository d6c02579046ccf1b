import { z } from 'zod';
import { calendarDateSchema } from '../time/calendar-date.ts';
import { recordingSchema } from './recording.ts';

/** One mentoring forum, as `content/forum/*.yml` gives it. */
export const forumSchema = z
  .strictObject({
    title: z.string().min(3).max(80).describe('What the event is called.'),
    date: calendarDateSchema.describe('The day on which it took place. The weekday is computed; never type it.'),
    audience: z.string().min(3).max(120).describe('Who was invited, to follow “for”: “ALSC Mentoring Program participants”.'),
    topic: z.string().min(3).max(200).describe('What was discussed, in lower case, to follow “about”.'),
    recording: recordingSchema.optional().describe('The recording of the event, where there is one.'),
  })
  .readonly();

/** A mentoring forum after validation. */
export type Forum = z.infer<typeof forumSchema>;
