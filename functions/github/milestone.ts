import { z } from 'zod';

const githubMilestoneSchema = z.object({ number: z.number().int().positive(), title: z.string() });

/** Issues name a milestone by its number, people by its title. */
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
