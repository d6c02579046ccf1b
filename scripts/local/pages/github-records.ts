/** The parts of the emulated GitHub's replies that its pages show. */
import { z } from 'zod';

const label = z.object({ name: z.string(), color: z.string() });
const user = z.object({ login: z.string() });

export const issueSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  labels: z.array(label),
  milestone: z.object({ title: z.string() }).nullable(),
  assignees: z.array(user),
  user,
  created_at: z.string(),
});

export const commentSchema = z.object({
  id: z.number(),
  body: z.string(),
  user,
  created_at: z.string(),
  updated_at: z.string(),
});

export const eventSchema = z.object({
  event: z.string(),
  actor: user.nullable(),
  created_at: z.string(),
  label: z.object({ name: z.string() }).optional(),
  assignee: user.optional(),
  milestone: z.object({ title: z.string() }).optional(),
  rename: z.object({ from: z.string(), to: z.string() }).optional(),
});

export const labelSchema = label;
export type ShownLabel = z.infer<typeof label>;
export type ShownIssue = z.infer<typeof issueSchema>;
export type ShownComment = z.infer<typeof commentSchema>;
export type ShownEvent = z.infer<typeof eventSchema>;
