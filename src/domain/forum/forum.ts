import type { z } from 'zod';
import { day } from '../fields/date.ts';
import { entrySchema } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';
import { recordingField } from './recording.ts';

/** One mentoring forum, as `content/forum/*.yml` gives it. */
export const forumFields = {
  title: text({ label: 'Title', hint: 'What the event is called.', min: 3, max: 80 }),
  date: day({ label: 'Day', hint: 'The day on which it takes place, or took place. The weekday is computed; never type it.' }),
  audience: text({
    label: 'Audience',
    hint: 'Who was invited, to follow “for”: “ALSC Mentoring Program participants”.',
    min: 3,
    max: 120,
    prose: true,
  }),
  topic: paragraph({
    label: 'Topic',
    hint: 'What was discussed, in lower case, to follow “about”.',
    min: 3,
    max: 200,
    prose: true,
  }),
  recording: optional(recordingField),
} as const;

export const forumSchema = entrySchema(forumFields);

/** A mentoring forum after validation. */
export type Forum = z.infer<typeof forumSchema>;
