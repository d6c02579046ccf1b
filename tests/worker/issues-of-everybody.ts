// An application's issue and its cycle's, put into any standing, on which anybody tries something.
import { Temporal } from 'temporal-polyfill';
import { phaseOfCycle } from '../../functions/registry/cycles.ts';
import type { Standing } from '../../src/domain/application/moves.ts';
import { type Status, statusLabel, statusNames } from '../../src/domain/application/status.ts';
import type { Phase } from '../../src/domain/cycle/phase.ts';
import type { FakeServices } from './fake-services.ts';
import { minutes, type OutboxHarness } from './outbox-harness.ts';

/** Their numbers on GitHub. */
export interface Issues {
  readonly application: number;
  readonly cycle: number;
}

/** A moment of each phase that the cycle of the harness has. */
const moments = new Map<Phase, Temporal.Instant>();
for (let day = 0; day < 700; day += 1) {
  const moment = Temporal.Instant.from('2014-06-01T17:00:00Z').add({ hours: 24 * day });
  moments.set(phaseOfCycle('2014F', moment), moment);
}

export class IssuesOfEverybody {
  private readonly outbox: OutboxHarness;
  private readonly services: FakeServices;
  private readonly other: string;
  private readonly numbers: Issues = { application: 1, cycle: 3 };

  private constructor(outbox: OutboxHarness, services: FakeServices, other: string) {
    this.outbox = outbox;
    this.services = services;
    this.other = other;
  }

  /** Two applications, the second to be named as a duplicate, and the issue of their cycle. */
  static async open(outbox: OutboxHarness, services: FakeServices): Promise<IssuesOfEverybody> {
    const { id } = await outbox.apply();
    const { reference } = await outbox.apply();
    await outbox.run(1 * minutes);
    outbox.addCycleIssues();
    await outbox.run(1 * minutes);
    // Every status label has been on the issue before, from us: no look waits for GitHub to tell who set it.
    for (const status of statusNames)
      outbox.sql.exec("INSERT INTO audit (at, subject_id, event, detail) VALUES (0, ?, ?, '')", id, `status: ${status}`);
    return new IssuesOfEverybody(outbox, services, reference);
  }

  /** A moment of the cycle's phase; undefined where its dates have no such phase. */
  static momentIn(phase: Phase): Temporal.Instant | undefined {
    return moments.get(phase);
  }

  /** Puts the first application into a standing, as if it had come there by itself. */
  stand({ status, publishedStatus, isReleased, phase }: Standing): void {
    const { sql } = this.outbox;
    const moment = IssuesOfEverybody.momentIn(phase);
    if (!moment) throw new Error(`the cycle has no phase “${phase}”`);
    this.outbox.programNow = moment;
    sql.exec("UPDATE cycles SET released_at = ?, previewed = ''", isReleased ? 1 : 0);
    sql.exec("UPDATE submissions SET status = 'received', published_status = 'received', reason = '', same_as = ''");
    const query =
      'UPDATE submissions SET status = ?, published_status = ? WHERE id = (SELECT subject_id FROM issues WHERE number = ?)';
    sql.exec(query, status, publishedStatus, this.numbers.application);
    for (const table of ['reviewers', 'conflicts', 'notes']) sql.exec(`DELETE FROM ${table}`);
    Object.assign(this.issue(), {
      labels: [{ name: 'role: mentee' }, { name: statusLabel(status) }],
      state: status === 'withdrawn' ? 'closed' : 'open',
      assignees: [],
    });
  }

  /** Somebody writes a comment. @returns whether anything came of it but a refusal */
  async tryComment(login: string, typed: string, on: keyof Issues): Promise<boolean> {
    const { committee } = this.services;
    const before = committee.repliesOn(this.numbers[on]).length;
    const isChanged = await this.changes(on, () =>
      committee.comment(this.numbers[on], login, typed.replace('REFERENCE', this.other)),
    );
    const [reply, ...others] = committee.repliesOn(this.numbers[on]).slice(before);
    if (reply === undefined || others.length > 0) throw new Error(`${typed} of ${login} had ${reply ? 'several replies' : 'none'}`);
    return isChanged || reply.includes('You can write here');
  }

  /** Somebody sets the label of a status. @returns whether it was adopted */
  tryLabel(login: string, status: Status): Promise<boolean> {
    const { application } = this.numbers;
    return this.changes('application', () => this.services.committee.label(application, login, { add: [statusLabel(status)] }));
  }

  /** The status labels that the application's issue has. */
  statusLabels(): readonly string[] {
    return this.issue()
      .labels.map(({ name }) => name)
      .filter((name) => name.startsWith('status: '));
  }

  private async changes(on: keyof Issues, act: () => unknown): Promise<boolean> {
    const before = this.state();
    act();
    await this.outbox.look(this.numbers[on]);
    return this.state() !== before;
  }

  /** Everything that anybody could have decided. */
  private state(): string {
    const rows = (query: string) => this.outbox.sql.exec(query).toArray();
    return JSON.stringify([
      rows('SELECT status, published_status, reason, published_reason, same_as FROM submissions ORDER BY rowid'),
      rows('SELECT released_at, previewed FROM cycles'),
      rows('SELECT login FROM reviewers UNION ALL SELECT login FROM conflicts UNION ALL SELECT text FROM notes'),
      rows("SELECT key FROM outbox WHERE kind = 'mail' ORDER BY id"),
    ]);
  }

  private issue() {
    const issue = this.services.issues.find(({ number }) => number === this.numbers.application);
    if (!issue) throw new Error('the application has no issue');
    return issue;
  }
}
