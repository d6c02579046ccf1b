import { z } from 'zod';

const githubCommentSchema = z.object({
  id: z.number().int().positive(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), id: z.number().optional() }).nullish(),
  created_at: z.string().optional(),
  updated_at: z.string().optional(),
});

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The login of who wrote it; undefined where the account is gone. */
  readonly author: string | undefined;
  /** The id of that account, which unlike its login never changes hands. */
  readonly authorId: number | undefined;
  /** ISO instants of GitHub's clock, to the second. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * Parses a comment from a reply of GitHub.
 * @throws {z.ZodError} where it is not one
 */
export function parseComment(reply: unknown): Comment {
  const { id, body, user, created_at: createdAt = '', updated_at: updatedAt = createdAt } = githubCommentSchema.parse(reply);
  return { id, body: body ?? '', author: user?.login, authorId: user?.id, createdAt, updatedAt };
}
