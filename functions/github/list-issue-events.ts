import { z } from 'zod';
import { type Repository, withTimeout } from './client.ts';

const eventSchema = z.object({
  id: z.number().int().positive(),
  event: z.string(),
  actor: z.object({ login: z.string(), id: z.number() }).nullish(),
  label: z.object({ name: z.string() }).nullish(),
  milestone: z.object({ title: z.string() }).nullish(),
  assignee: z.object({ login: z.string() }).nullish(),
  created_at: z.string(),
});

/** Something that an account did to an issue: `labeled`, `closed` and the like. */
export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  /** Undefined where the account is gone. */
  readonly actor: { readonly login: string; readonly id: number } | undefined;
  readonly label: string | undefined;
  readonly milestone: string | undefined;
  readonly assignee: string | undefined;
  /** ISO instant of GitHub's clock, to the second. */
  readonly createdAt: string;
}

const pageSize = 100;
/** An issue with more events than this has been played with. */
const maxPages = 5;

/**
 * The events of an issue, the oldest first (docs.github.com, “Issue events”).
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function listIssueEvents({ client, owner, repo }: Repository, issueNumber: number): Promise<readonly IssueEvent[]> {
  const events: IssueEvent[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.issues.listEvents({
      owner,
      repo,
      issue_number: issueNumber,
      per_page: pageSize,
      page,
      request: withTimeout(),
    });
    events.push(...z.array(eventSchema).parse(data).map(fromReply));
    if (data.length < pageSize) break;
  }
  return events.toSorted((a, b) => a.id - b.id);
}

function fromReply(reply: z.infer<typeof eventSchema>): IssueEvent {
  const { id, event, actor, label, milestone, assignee, created_at: createdAt } = reply;
  return {
    id,
    event,
    actor: actor ?? undefined,
    label: label?.name,
    milestone: milestone?.title,
    assignee: assignee?.login,
    createdAt,
  };
}
