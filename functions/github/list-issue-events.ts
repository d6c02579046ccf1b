import { z } from 'zod';
import { type Repository, withoutRedirect } from './client.ts';

const accountSchema = z.object({ login: z.string(), id: z.number() });

const eventSchema = z.object({
  id: z.number().int().positive(),
  event: z.string(),
  actor: accountSchema.nullish(),
  assigner: accountSchema.nullish(),
  label: z.object({ name: z.string() }).nullish(),
  milestone: z.object({ title: z.string() }).nullish(),
  assignee: z.object({ login: z.string() }).nullish(),
  created_at: z.string(),
});

/** Something that an account did to an issue: `labeled`, `closed` and the like. */
export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  /** Who did it; undefined where the account is gone. */
  readonly actor: { readonly login: string; readonly id: number } | undefined;
  readonly label: string | undefined;
  readonly milestone: string | undefined;
  readonly assignee: string | undefined;
  /** ISO instant of GitHub's clock, to the second. */
  readonly createdAt: string;
}

const pageSize = 100;
/** Of an issue with more, the first page and the newest events are read: those between were read before. */
const maxPages = 5;

/**
 * The events of an issue, the oldest first (docs.github.com, “Issue events”).
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function listIssueEvents(repository: Repository, issueNumber: number): Promise<readonly IssueEvent[]> {
  const first = await readPage(repository, issueNumber, 1);
  const events = [...first.events];
  for (let page = Math.max(2, first.lastPage - maxPages + 2); page <= first.lastPage; page += 1)
    events.push(...(await readPage(repository, issueNumber, page)).events);
  return events.toSorted((a, b) => a.id - b.id);
}

async function readPage({ client, owner, repo }: Repository, issueNumber: number, page: number) {
  const { data, headers } = await client.rest.issues.listEvents({
    owner,
    repo,
    issue_number: issueNumber,
    per_page: pageSize,
    page,
    request: withoutRedirect(),
  });
  return { events: z.array(eventSchema).parse(data).map(fromReply), lastPage: lastPageIn(headers.link) };
}

/** The number of the last page in the header `Link` (docs.github.com, “Using pagination in the REST API”); 1 where there is no other. */
function lastPageIn(link: string | undefined): number {
  return Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(link ?? '')?.[1] ?? 1);
}

function fromReply(reply: z.infer<typeof eventSchema>): IssueEvent {
  const { id, event, actor, assigner, label, milestone, assignee, created_at: createdAt } = reply;
  return {
    id,
    event,
    // Of an assignment GitHub’s `actor` is whoever was assigned (docs.github.com, “Issue event types”).
    actor: assigner ?? actor ?? undefined,
    label: label?.name,
    milestone: milestone?.title,
    assignee: assignee?.login,
    createdAt,
  };
}
