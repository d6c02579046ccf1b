import { z } from 'zod';

const githubMilestoneSchema = z.object({ number: z.number().int().positive(), title: z.string() });

/** A milestone in our words. Issues name it by number, people by title. */
export interface Milestone {
  readonly number: number;
  readonly title: string;
}

/**
 * Parses a milestone from a reply of GitHub.
 * @throws {z.ZodError} where it is not one
 */
export function parseMilestone(reply: unknown): Milestone {
  return githubMilestoneSchema.parse(reply);
}
