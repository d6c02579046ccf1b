import { z } from 'zod';
import { type Repository, withTimeout } from './client.ts';

const eventSchema = z.object({
  id: z.number().int().positive(),
  event: z.string(),
  actor: z.object({ login: z.string(), id: z.number() }).nullish(),
  label: z.object({ name: z.string() }).nullish(),
});

/** Something that an account did to an issue: `labeled`, `closed` and the like. */
export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  /** Undefined where the account is gone. */
  readonly actor: { readonly login: string; readonly id: number } | undefined;
  readonly label: string | undefined;
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

function fromReply({ id, event, actor, label }: z.infer<typeof eventSchema>): IssueEvent {
  return { id, event, actor: actor ?? undefined, label: label?.name };
}
