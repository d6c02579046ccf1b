// GitHub and the mail provider as the Worker sees them, with faults. Only what the Worker calls is here; everything else is refused.
// The shapes are those of docs.github.com; tests/system runs the same Worker against another emulator, `emulate`.

import { FakeCommittee, type FakeIssue, ownAccount } from './fake-committee.ts';

/** What goes wrong with one call that creates an issue. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Record<string, string>; readonly commits: boolean }
  | { readonly kind: 'reset'; readonly commits: boolean }
  /** The reply says 502 and the issue appears later. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  | { readonly kind: 'nonsense' }
  | { readonly kind: 'drops labels' };

const repository = '/repos/alsc/mentoring-applications';

export class FakeServices {
  readonly issues: FakeIssue[] = [];
  readonly mails: { to: string[]; subject: string; text: string; key: string }[] = [];
  readonly milestones = [{ number: 1, title: 'Fall 2014' }];
  /** Faults of the next creates, in order. */
  readonly faults: (Fault | undefined)[] = [];
  /** When anything that writes arrived (epoch milliseconds). */
  readonly writes: number[] = [];
  /** When creates arrived (epoch milliseconds). */
  readonly creates: number[] = [];
  /** Numbers that answer 404: deleted issues, discussions. */
  readonly goneNumbers = new Set<number>();
  /** How they answer: 404 or 410 where they were deleted, 301 where they were moved. */
  goneStatus = 404;
  /** How often each call was made, as `GET /issues/1`. */
  readonly calls = new Map<string, number>();
  /** Whether the repository takes issues. */
  isOpen = true;
  mailStatus = 200;
  /** Told when the milestones are read, and when a create is refused: something else happens meanwhile. */
  onMilestones: () => void = () => undefined;
  onRefusal: () => void = () => undefined;
  /** Told when a mail is sent; a test lets time pass, as for a service that hangs. */
  onMail: () => void = () => undefined;
  listStatus = 200;
  /** How long (milliseconds) a new issue stays out of the list. */
  listLag = 0;
  private readonly pending: { at: number; issue: Record<string, unknown> }[] = [];
  readonly committee: FakeCommittee;
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
    this.committee = new FakeCommittee(this.issues, now);
  }

  /** Takes the place of `fetch`. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    this.commitLate();
    if (url.host === 'mail.test') return this.mail(request);
    const isOurs = url.pathname.startsWith(repository) || url.pathname.startsWith('/orgs/');
    if (url.host === 'github.test' && isOurs) return this.github(request, url);
    throw new Error(`unexpected request to ${url.host}`);
  };

  private async github(request: Request, url: URL): Promise<Response> {
    const path = url.pathname.slice(repository.length);
    if (request.method !== 'GET') this.writes.push(this.now());
    const call = `${request.method} ${path}`;
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    const about = Number(/^\/issues\/(\d+)(?:\/|$)/.exec(path)?.[1]);
    if (this.goneNumbers.has(about)) return this.gone(request);
    const answer = await this.committee.answer(request, path, url);
    if (answer) return answer;
    if (request.method === 'GET' && path === '/milestones') {
      this.onMilestones();
      return Response.json(this.milestones);
    }
    if (request.method === 'POST' && path === '/issues') return this.create(await request.json());
    if (request.method === 'GET' && path === '/issues') return this.list(url);
    if (request.method === 'GET' && path === '') return Response.json({ has_issues: this.isOpen, archived: false });
    const issue = this.issues.find(({ number }) => number === about && path === `/issues/${number}`);
    if (!issue) return this.gone(request);
    if (request.method === 'PATCH') return this.change(issue, await request.json());
    return Response.json(issue);
  }

  /** Where an issue was moved, whoever follows GitHub is answered by another repository, and a POST has become a GET (Fetch, “HTTP-redirect fetch”). */
  private gone({ redirect }: Request): Response {
    if (this.goneStatus === 301 && redirect === 'follow') return Response.json([]);
    const headers = { location: 'https://github.test/elsewhere' };
    return Response.json({ message: 'Not Found' }, { status: this.goneStatus, headers });
  }

  /** One assignee who may not be assigned, or a milestone that is gone, refuses the whole change. */
  private change(issue: FakeIssue, wished: Record<string, unknown>): Response {
    const isAssignable = (login: string) => this.committee.team.has(login.toLowerCase());
    const isKnown = wished['milestone'] === undefined || this.milestones.some(({ number }) => number === wished['milestone']);
    if (!isKnown || !((wished['assignees'] ?? []) as string[]).every(isAssignable))
      return Response.json({ message: 'Validation Failed' }, { status: 422 });
    Object.assign(issue, this.changed(wished, issue));
    return Response.json(issue);
  }

  private create(issue: Record<string, unknown>): Response {
    this.creates.push(this.now());
    const isKnown = issue['milestone'] === undefined || this.milestones.some(({ number }) => number === issue['milestone']);
    if (!isKnown) return Response.json({ message: 'Validation Failed' }, { status: 422 });
    const fault = this.faults.shift();
    if (fault?.kind === 'late') this.pending.push({ at: this.now() + fault.milliseconds, issue });
    const commits = !fault || fault.kind === 'nonsense' || fault.kind === 'drops labels' || ('commits' in fault && fault.commits);
    const created = commits ? this.commit(issue, fault?.kind === 'drops labels') : undefined;
    if (fault?.kind === 'reset') throw new TypeError('network connection lost');
    if (fault?.kind === 'answer' && fault.status === 422) this.onRefusal();
    if (fault?.kind === 'answer')
      return Response.json({ message: 'fault' }, { status: fault.status, headers: fault.headers ?? {} });
    if (fault?.kind === 'late') return Response.json({ message: 'Bad Gateway' }, { status: 502 });
    if (fault?.kind === 'nonsense')
      return new Response('<html>201</html>', { status: 201, headers: { 'content-type': 'text/html' } });
    return Response.json(created, { status: 201 });
  }

  /** Puts an issue there that the Worker has not just created. */
  readonly addIssue = (title: string): void => {
    this.commit({ title, body: '', labels: [] });
  };

  private commit(issue: Record<string, unknown>, withoutLabels = false): FakeIssue {
    const milestone = this.milestones.find(({ number }) => number === issue['milestone']) ?? null;
    const created: FakeIssue = {
      number: this.nextNumber(),
      title: String(issue['title']),
      body: String(issue['body']),
      labels: withoutLabels ? [] : (issue['labels'] as string[]).map((name) => ({ name })),
      milestone: withoutLabels ? null : milestone,
      state: 'open',
      assignees: [],
      user: ownAccount,
      created_at: new Date(this.now()).toISOString(),
      get updated_at() {
        return new Date(this.updatedAt).toISOString();
      },
      updatedAt: this.now(),
      listedFrom: this.now() + this.listLag,
    };
    this.issues.push(created);
    return created;
  }

  /** Numbers go on where the last one ended, whether it still exists or not. */
  private nextNumber(): number {
    return Math.max(0, ...this.issues.map(({ number }) => number), ...this.goneNumbers) + 1;
  }

  /** Makes the issues appear whose time has come. */
  commitLate(): void {
    for (const { issue } of this.pending.filter(({ at }) => at <= this.now())) this.commit(issue);
    this.pending.splice(0, this.pending.length, ...this.pending.filter(({ at }) => at > this.now()));
  }

  private list(url: URL): Response {
    if (this.listStatus !== 200) return Response.json({ message: 'fault' }, { status: this.listStatus });
    const since = Date.parse(url.searchParams.get('since') ?? '');
    const perPage = Number(url.searchParams.get('per_page'));
    const start = (Number(url.searchParams.get('page')) - 1) * perPage;
    const shown = this.issues.filter(({ updatedAt, listedFrom }) => updatedAt >= since && listedFrom <= this.now()).reverse();
    if (url.searchParams.get('sort') === 'updated') shown.sort((a, b) => a.updatedAt - b.updatedAt);
    return Response.json(shown.slice(start, start + perPage));
  }

  private changed(change: Record<string, unknown>, issue: FakeIssue): Partial<FakeIssue> {
    const labels = change['labels'] as string[] | undefined;
    const milestone = this.milestones.find(({ number }) => number === change['milestone']);
    return {
      ...(labels ? { labels: labels.map((name) => ({ name })) } : {}),
      ...(milestone ? { milestone } : {}),
      ...(Array.isArray(change['assignees']) ? { assignees: (change['assignees'] as string[]).map((login) => ({ login })) } : {}),
      body: typeof change['body'] === 'string' ? change['body'] : issue.body,
      title: typeof change['title'] === 'string' ? change['title'] : issue.title,
      state: typeof change['state'] === 'string' ? change['state'] : issue.state,
      updatedAt: this.now(),
    };
  }

  private async mail(request: Request): Promise<Response> {
    this.onMail();
    if (this.mailStatus !== 200) return Response.json({ message: 'fault' }, { status: this.mailStatus });
    const key = request.headers.get('idempotency-key') ?? '';
    const mail = await request.json<{ to: string[]; subject: string; text: string }>();
    if (!this.mails.some((sent) => sent.key === key)) this.mails.push({ ...mail, key });
    return Response.json({ id: key });
  }
}
