import { z } from 'zod';

const githubCommentSchema = z.object({
  id: z.number().int().positive(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The login of who wrote it; undefined where the account is gone. */
  readonly author: string | undefined;
}

/**
 * Parses a comment from a reply of GitHub.
 * @throws {z.ZodError} where it is not one
 */
export function parseComment(reply: unknown): Comment {
  const { id, body, user } = githubCommentSchema.parse(reply);
  return { id, body: body ?? '', author: user?.login };
}
