/** The parts of the emulated GitHub's replies that its pages show. */
import { z } from 'zod';

const label = z.object({ name: z.string(), color: z.string() });

export const issueSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  labels: z.array(label),
  milestone: z.object({ title: z.string() }).nullable(),
  user: z.object({ login: z.string() }),
  created_at: z.string(),
});

export const commentSchema = z.object({
  id: z.number(),
  body: z.string(),
  user: z.object({ login: z.string() }),
  created_at: z.string(),
});

export type ShownLabel = z.infer<typeof label>;
export type ShownIssue = z.infer<typeof issueSchema>;
export type ShownComment = z.infer<typeof commentSchema>;
