// A Registry's outbox with a clock of the test's own: hours pass in milliseconds, and a crash is a call.

import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { vi } from 'vitest';
import type { People } from '../../functions/person/people.ts';
import { programData } from '../../functions/program-data.ts';
import { addCycleIssues } from '../../functions/registry/cycles.ts';
import { type DrainContext, drainOutbox } from '../../functions/registry/drain-outbox.ts';
import { GitHubSession } from '../../functions/registry/github-session.ts';
import { outboxHealth, type Queue, raiseDelivery, recoverInterrupted, retryParked } from '../../functions/registry/outbox.ts';
import { subjectOfIssue } from '../../functions/registry/projection/issues.ts';
import { writeState } from '../../functions/registry/registry-state.ts';
import { Committee } from '../../functions/registry/review/committee.ts';
import { reviewersOf } from '../../functions/registry/review/reviewers.ts';
import { nextScheduled } from '../../functions/registry/schedule.ts';
import type { Sender } from '../../functions/registry/sender-turns.ts';
import { storeSubmission } from '../../functions/registry/store-submission.ts';
import { withdrawApplication } from '../../functions/registry/withdraw-application.ts';
import { settingsOf } from '../../functions/settings.ts';
import { hashOfToken, statusTokenOf } from '../../functions/signing/status-token.ts';
import { rawSampleAnswers } from '../../scripts/samples/sample-answers.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { readAnswers } from '../../src/domain/form/read-answers.ts';
import { splitAnswers } from '../../src/domain/form/split-answers.ts';
import { FakePeople } from './fake-people.ts';
import { FakeServices } from './fake-services.ts';

/** In milliseconds, as the harness counts. */
export const minutes = 60_000;
const start = Date.UTC(2026, 10, 23, 12);

/** Runs `test` in a new Registry whose own alarm never rings: the harness's clock is the only one. */
export async function withOutbox(test: (outbox: OutboxHarness, services: FakeServices) => Promise<void>): Promise<void> {
  const network = vi.spyOn(globalThis, 'fetch');
  try {
    await runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (_registry, { storage }) => {
      const outbox = new OutboxHarness(storage);
      network.mockImplementation(outbox.services.fetch);
      await test(outbox, outbox.services);
    });
  } finally {
    network.mockRestore();
  }
}

export class OutboxHarness {
  private time = start;
  private readonly storage: DurableObjectStorage;
  sql: SqlStorage;
  private session: GitHubSession | undefined;
  /** The program clock, in the review of Fall 2014. */
  programNow = Temporal.Instant.from('2014-09-15T17:00:00Z');
  private readonly committee = new Committee(settingsOf(env).github.committeeTeam, () => this.time);
  private readonly lastAttemptAt = new Map<Queue, number>();
  /** How often (milliseconds) the cron trigger fires; every five minutes in production. */
  cronInterval = 60 * minutes;
  readonly now = () => this.time;
  readonly services = new FakeServices(this.now);
  /** Persons without storage of their own: thousands of objects are more than a test's process holds. */
  people: People = new FakePeople();
  settings = settingsOf(env);

  constructor(storage: DurableObjectStorage) {
    this.sql = storage.sql;
    this.storage = storage;
  }

  /** Stores a mentee application (or another form) that differs from every other. */
  async apply(sender?: Sender, name: FormName = 'mentee'): Promise<{ id: string; reference: string }> {
    const form = programData.forms[name];
    const id = crypto.randomUUID();
    const reading = readAnswers(form, rawSampleAnswers(form));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const email = this.applications === 0 ? 'paige.turner@example.org' : `reader-${this.applications}@example.org`;
    this.applications += 1;
    const { committee, personal } = splitAnswers(form.content, { ...reading.answers, email });
    await this.people.put(id, id, personal);
    const result = storeSubmission(
      this.sql,
      {
        id,
        form,
        committeeAnswers: committee,
        fingerprints: [id],
        dedupeByContent: false,
        cycle: { code: '2014F', title: 'Fall 2014', promise: 'Every applicant hears in time.' },
        tokenHash: await hashOfToken(await statusTokenOf(id, settingsOf(env).signingSecret)),
        sender: sender ?? { mailbox: email, network: undefined },
        siteUrl: 'https://site.test',
        receivedAt: '2014-08-15T17:00:00Z',
      },
      this.time,
    );
    if (result.kind !== 'stored') throw new Error(result.kind);
    return { id, reference: result.reference };
  }
  private applications = 0;

  /**
   * Lets `milliseconds` pass and drains whatever is due, and does what the cron trigger does.
   * @param crashes asked at each call of a service; true stops the process there, and it starts again
   */
  async run(milliseconds: number, crashes: () => boolean = () => false): Promise<void> {
    const end = this.time + milliseconds;
    const originalFetch = globalThis.fetch;
    while (this.time < end) {
      this.session ??= new GitHubSession(this.settings.github);
      // A process that dies during a call never sees its reply: the call is made, and whoever waits for it waits for ever.
      const crash = new Promise<'crashed'>((resolve) => {
        globalThis.fetch = async (...call) => {
          const reply = originalFetch(...call);
          if (!crashes()) return reply;
          await reply.catch(() => undefined);
          resolve('crashed');
          return new Promise(() => {});
        };
      });
      const work = drainOutbox(this.drainContext(this.session));
      if ((await Promise.race([work, crash])) === 'crashed') {
        this.crashCount += 1;
        recoverInterrupted(this.sql, this.time);
        this.session = undefined;
      }
      globalThis.fetch = originalFetch;
      retryParked(this.sql, this.time);
      const next = nextScheduled(this.sql, this.time);
      this.time = Math.min(end, Math.max(this.time + 50, Math.min(next?.at ?? end, this.time + this.cronInterval)));
    }
    this.services.commitLate();
  }

  private drainContext(session: GitHubSession): DrainContext {
    return {
      sql: this.sql,
      settings: this.settings,
      people: this.people,
      session,
      lastAttemptAt: this.lastAttemptAt,
      now: this.now,
      programNow: () => this.programNow,
      committee: this.committee,
      transaction: (work) => this.storage.transactionSync(work),
      wait: async (wait) => {
        this.time += wait;
      },
    };
  }
  /** How often a process died during `run`. */
  crashCount = 0;

  /** One alarm: what is due, as far as one invocation of the Worker goes. */
  async runOnce(): Promise<void> {
    this.session ??= new GitHubSession(this.settings.github);
    await drainOutbox(this.drainContext(this.session));
  }

  /** As if a sweep had just come. */
  settle(): void {
    writeState(this.sql, 'last sweep', this.time);
  }

  /** Lets `milliseconds` pass and drains nothing: a call that hangs. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** What the health page would say. */
  health(): ReturnType<typeof outboxHealth> {
    return outboxHealth(this.sql, this.time);
  }

  /** Withdraws an application, as its applicant does. */
  withdraw(submissionId: string): void {
    const { token_hash } = this.sql
      .exec<{ token_hash: string }>('SELECT token_hash FROM submissions WHERE id = ?', submissionId)
      .one();
    withdrawApplication(this.sql, token_hash, () => 'review', undefined, this.time);
  }

  /** A webhook says that an issue changed, and what is due is done. */
  async look(issueNumber: number): Promise<void> {
    this.raise(issueNumber);
    await this.run(30_000);
  }

  /** A webhook says that an issue changed. */
  raise(issueNumber: number): void {
    const found = subjectOfIssue(this.sql, issueNumber);
    if (!found) throw new Error(`issue ${issueNumber} is not ours`);
    this.time += 1_000; // GitHub's times are to the second
    raiseDelivery(this.sql, found.subject, { kind: 'projection' }, this.time);
  }

  /** As the cron trigger does. */
  addCycleIssues(): void {
    addCycleIssues(this.sql, this.time);
  }

  statusOf(submissionId: string): { status: string; published_status: string } {
    return this.sql
      .exec<{ status: string; published_status: string }>(
        'SELECT status, published_status FROM submissions WHERE id = ?',
        submissionId,
      )
      .one();
  }

  reviewersOf(submissionId: string): readonly string[] {
    return reviewersOf(this.sql, submissionId);
  }

  /** The audit trail of a submission. */
  auditOf(submissionId: string): readonly { event: string; detail: string }[] {
    return this.sql
      .exec<{ event: string; detail: string }>('SELECT event, detail FROM audit WHERE subject_id = ? ORDER BY id', submissionId)
      .toArray();
  }

  /** How many submissions are stored. */
  count(): number {
    return this.sql.exec<{ count: number }>('SELECT count(*) AS count FROM submissions').one().count;
  }

  /** The state of each kind of delivery of the first submission. */
  states(): Record<string, string> {
    const rows = this.sql.exec<{ kind: string; key: string; state: string }>(
      'SELECT kind, key, state FROM outbox WHERE subject_id = (SELECT id FROM submissions ORDER BY rowid LIMIT 1) ORDER BY id',
    );
    return Object.fromEntries([...rows].map(({ kind, key, state }) => [key || kind, state]));
  }

  /** The state of a delivery, by its kind or its key. */
  stateOf(submissionId: string, name: string): string | undefined {
    return this.sql
      .exec<{ state: string }>('SELECT state FROM outbox WHERE subject_id = ?1 AND ?2 IN (kind, key)', submissionId, name)
      .toArray()[0]?.state;
  }

  issueNumbers(): readonly (number | null)[] {
    return this.sql
      .exec<{ issue_number: number | null }>(
        'SELECT (SELECT number FROM issues WHERE subject_id = submissions.id) AS issue_number FROM submissions ORDER BY rowid',
      )
      .toArray()
      .map(({ issue_number }) => issue_number);
  }
}
