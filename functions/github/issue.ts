import { z } from 'zod';

/** The fields of GitHub's replies and webhooks that we use. Others are ignored. */
const githubIssueSchema = z.object({
  number: z.number().int().positive(),
  title: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }).optional(),
  body: z.string().nullish(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  milestone: z.object({ title: z.string() }).nullish(),
  state: z.string().optional(),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  user: z.object({ id: z.number() }).nullish(),
});

export interface Issue {
  readonly number: number;
  readonly title: string;
  /** Epoch milliseconds of GitHub's clock. */
  readonly createdAt: number;
  /** Likewise; of its comments and labels too. */
  readonly updatedAt: number;
  readonly body: string;
  readonly labels: readonly string[];
  readonly milestoneTitle: string | undefined;
  readonly isClosed: boolean;
  readonly assignees: readonly string[];
  /** The id of the account that opened it. */
  readonly authorId: number | undefined;
}

/**
 * Parses an issue from a reply of GitHub.
 * @throws {z.ZodError} where it is not one, which a writer has to treat as unclear
 */
export function parseIssue(reply: unknown): Issue {
  const {
    number,
    title,
    created_at,
    updated_at = created_at,
    body,
    labels,
    milestone,
    state,
    assignees,
    user,
  } = githubIssueSchema.parse(reply);
  return {
    number,
    title,
    createdAt: Date.parse(created_at),
    updatedAt: Date.parse(updated_at),
    body: body ?? '',
    labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    milestoneTitle: milestone?.title,
    isClosed: state === 'closed',
    assignees: (assignees ?? []).map(({ login }) => login),
    authorId: user?.id,
  };
}
