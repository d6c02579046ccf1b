// The committee on the fake GitHub: its team, what its members write and set on issues, and the events that GitHub keeps of it.

export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  labels: { name: string }[];
  milestone: { number: number; title: string } | null;
  state: string;
  assignees: { login: string }[];
  user: { login: string; id: number };
  created_at: string;
  /** Of `updatedAt`, as GitHub writes it. */
  readonly updated_at: string;
  updatedAt: number;
  /** Before this moment (epoch milliseconds) the list does not show it yet. */
  listedFrom: number;
}

export interface FakeComment {
  id: number;
  issue: number;
  body: string;
  user: { login: string; id: number };
  created_at: string;
  updated_at: string;
}

interface FakeEvent {
  id: number;
  issue: number;
  event: string;
  actor: { login: string; id: number };
  assigner?: { login: string; id: number };
  label?: { name: string };
  assignee?: { login: string };
  created_at: string;
}

/** The account that the Worker writes with. */
export const ownAccount = { login: 'mentoring-program[bot]', id: 1 };

/** What goes wrong with one call that writes a comment, and what happens right after it. */
export type CommentFault = { readonly status: number; readonly commits: boolean; readonly afterwards?: () => void };

export class FakeCommittee {
  readonly comments: FakeComment[] = [];
  readonly events: FakeEvent[] = [];
  /** Roles in the team; `pending` is invited only. */
  readonly team = new Map([
    ['chair', { role: 'maintainer', state: 'active' }],
    ...[1, 2, 3, 4, 5, 6].map((number) => [`reviewer-${number}`, { role: 'member', state: 'active' }] as const),
    ['pending', { role: 'member', state: 'pending' }],
  ]);
  /** How GitHub answers who asks for the team; 200 where it does. */
  teamStatus = 200;
  /** Faults of the next comments of ours, in order. */
  readonly commentFaults: (CommentFault | undefined)[] = [];
  /** Told when events are read: something else happens meanwhile. */
  onEvents: () => void = () => undefined;
  /** How often a comment of ours was posted. */
  posts = 0;
  private readonly now: () => number;
  private readonly issues: FakeIssue[];
  private ids = 100;

  constructor(issues: FakeIssue[], now: () => number) {
    this.issues = issues;
    this.now = now;
  }

  /** What somebody writes on an issue. @returns the comment's id */
  comment(issue: number, login: string, body: string): number {
    return this.add(issue, { login, id: idOf(login) }, body).id;
  }

  edit(id: number, body: string): void {
    const comment = this.comments.find((one) => one.id === id);
    if (comment) Object.assign(comment, { body, updated_at: this.instant() });
  }

  /** Sets and removes labels of an issue, as one does on the web. */
  label(number: number, login: string, change: { add?: readonly string[]; remove?: readonly string[] }): void {
    const issue = this.issueOf(number);
    issue.labels = issue.labels.filter(({ name }) => !change.remove?.includes(name));
    for (const name of change.remove ?? []) this.event(number, login, 'unlabeled', name);
    for (const name of change.add ?? []) {
      issue.labels.push({ name });
      this.event(number, login, 'labeled', name);
    }
  }

  /** Assigns somebody, or takes the assignment away. */
  assign(number: number, login: string, event: 'assigned' | 'unassigned', assignee: string): void {
    const issue = this.issueOf(number);
    issue.assignees = issue.assignees.filter((one) => one.login !== assignee);
    if (event === 'assigned') issue.assignees.push({ login: assignee });
    this.event(number, login, event, undefined, assignee);
  }

  setState(number: number, login: string, state: 'open' | 'closed'): void {
    this.issueOf(number).state = state;
    this.event(number, login, state === 'closed' ? 'closed' : 'reopened');
  }

  /** The words of our replies on an issue, without their markers. */
  repliesOn(issue: number): readonly string[] {
    return this.comments
      .filter((comment) => comment.issue === issue && comment.user.id === ownAccount.id)
      .map(({ body }) => body.replace(/\n*<!-- [^>]* -->\s*$/, ''));
  }

  /** Answers what is about comments, events and the team; undefined for any other call. */
  async answer(request: Request, path: string, url: URL): Promise<Response | undefined> {
    const [, login] = /^\/orgs\/alsc\/teams\/mentoring-committee\/memberships\/([\w-]+)$/.exec(url.pathname) ?? [];
    if (login !== undefined) return this.membership(login);
    const [, issue, list] = /^\/issues\/(\d+)\/(comments|events)$/.exec(path) ?? [];
    if (list === 'events') return this.listEvents(Number(issue), url);
    if (list === 'comments' && request.method === 'POST') return this.post(Number(issue), await request.json<{ body: string }>());
    if (list === 'comments') return this.list(Number(issue), url);
    const [, comment] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    if (comment === undefined) return undefined;
    this.edit(Number(comment), (await request.json<{ body: string }>()).body);
    return Response.json(this.comments.find(({ id }) => id === Number(comment)));
  }

  private membership(login: string): Response {
    const membership = this.team.get(login);
    if (this.teamStatus !== 200) return Response.json({ message: 'fault' }, { status: this.teamStatus });
    return membership ? Response.json(membership) : Response.json({ message: 'Not Found' }, { status: 404 });
  }

  private post(issue: number, { body }: { body: string }): Response {
    this.posts += 1;
    const fault = this.commentFaults.shift();
    const comment = !fault || fault.commits ? this.add(issue, ownAccount, body) : undefined;
    fault?.afterwards?.();
    return fault ? Response.json({ message: 'fault' }, { status: fault.status }) : Response.json(comment, { status: 201 });
  }

  /** The oldest first; only the header `Link` says how many pages there are. */
  private listEvents(issue: number, url: URL): Response {
    this.onEvents();
    const found = this.events.filter((event) => event.issue === issue);
    const perPage = Number(url.searchParams.get('per_page'));
    const page = Number(url.searchParams.get('page') ?? 1);
    const last = new URL(url);
    last.searchParams.set('page', String(Math.ceil(found.length / perPage)));
    const link = `<${last}>; rel="last"`;
    return Response.json(
      found.slice((page - 1) * perPage, page * perPage),
      page * perPage < found.length ? { headers: { link } } : {},
    );
  }

  private list(issue: number, url: URL): Response {
    const since = Date.parse(url.searchParams.get('since') ?? '1970-01-01T00:00:00Z');
    const found = this.comments.filter((comment) => comment.issue === issue && Date.parse(comment.updated_at) >= since);
    const perPage = Number(url.searchParams.get('per_page'));
    const start = (Number(url.searchParams.get('page') ?? 1) - 1) * perPage;
    return Response.json(found.slice(start, start + perPage));
  }

  private add(issue: number, user: FakeComment['user'], body: string): FakeComment {
    this.ids += 1;
    const comment = { id: this.ids, issue, body, user, created_at: this.instant(), updated_at: this.instant() };
    this.comments.push(comment);
    this.issueOf(issue).updatedAt = this.now();
    return comment;
  }

  private event(issue: number, login: string, event: string, label?: string, assignee?: string): void {
    this.ids += 1;
    const by = { login, id: idOf(login) };
    this.events.push({
      id: this.ids,
      issue,
      event,
      // GitHub names whoever is assigned as the actor too (docs.github.com, “Issue event types”).
      ...(assignee === undefined ? { actor: by } : { actor: { login: assignee, id: idOf(assignee) }, assigner: by }),
      created_at: this.instant(),
      ...(label === undefined ? {} : { label: { name: label } }),
      ...(assignee === undefined ? {} : { assignee: { login: assignee } }),
    });
    this.issueOf(issue).updatedAt = this.now();
  }

  private issueOf(number: number): FakeIssue {
    const issue = this.issues.find((one) => one.number === number);
    if (!issue) throw new Error(`no issue ${number}`);
    return issue;
  }

  /** GitHub's times are to the second. */
  private instant(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }
}

/** An id for each login. */
function idOf(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) + 1_000;
}
