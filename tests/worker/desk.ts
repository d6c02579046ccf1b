// A Registry's outbox with a clock of the test's own: hours pass in milliseconds, and a crash is a call.

import { env } from 'cloudflare:workers';
import { programData } from '../../functions/program-data.ts';
import { accept } from '../../functions/registry/accept.ts';
import { drain } from '../../functions/registry/drain.ts';
import { GitHubSession } from '../../functions/registry/github-session.ts';
import { nextTurn } from '../../functions/registry/lanes.ts';
import { type Lane, recoverInterrupted, retryParked } from '../../functions/registry/outbox.ts';
import { settingsOf } from '../../functions/settings.ts';
import { sampleForm } from '../../scripts/samples/sample-answers.ts';
import { readAnswers } from '../../src/domain/form/read-answers.ts';
import { FakeWorld } from './fake-world.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 23, 12);

export class Desk {
  private time = start;
  private storage: DurableObjectStorage | undefined;
  private session: GitHubSession | undefined;
  private readonly workedAt = new Map<Lane, number>();
  readonly now = () => this.time;
  readonly world = new FakeWorld(this.now);

  /** Works on this storage from now on. */
  open(storage: DurableObjectStorage): void {
    this.storage = storage;
  }

  /** Stores a mentee application that differs from every other. */
  async apply(): Promise<{ id: string; reference: string }> {
    const form = programData.forms.mentee;
    const id = crypto.randomUUID();
    const fields = sampleForm(form);
    const raw = new Map([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]));
    const reading = readAnswers(form, raw);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const email = this.applications === 0 ? 'paige.turner@example.org' : `reader-${this.applications}@example.org`;
    this.applications += 1;
    const acceptance = accept(
      this.sql,
      {
        id,
        form,
        answers: { ...reading.answers, email },
        fingerprint: id,
        sameAnswersAreTheSame: false,
        cycle: { code: '2014F', title: 'Fall 2014', promise: 'Every applicant hears in time.' },
        tokenHash: id,
        siteUrl: 'https://site.test',
        receivedAt: '2014-08-15T17:00:00Z',
      },
      this.time,
    );
    if (acceptance.kind !== 'stored') throw new Error(acceptance.kind);
    return { id, reference: acceptance.reference };
  }
  private applications = 0;

  /**
   * Lets `milliseconds` pass, working off whatever is due. Also looks in once an hour, as the cron trigger does.
   * @param crashes asked at each call of GitHub; true stops the process there, and it starts again
   */
  async run(milliseconds: number, crashes: () => boolean = () => false): Promise<void> {
    const end = this.time + milliseconds;
    const settings = settingsOf(env);
    const outside = globalThis.fetch;
    while (this.time < end) {
      this.session ??= new GitHubSession(settings.github);
      // A process that dies during a call never sees its answer: the call is made, and whoever waits for it waits for ever.
      const death = new Promise<'dead'>((die) => {
        globalThis.fetch = async (...call) => {
          const answer = outside(...call);
          if (!crashes()) return answer;
          await answer.catch(() => undefined);
          die('dead');
          return new Promise(() => {});
        };
      });
      const work = drain({
        sql: this.sql,
        settings,
        session: this.session,
        workedAt: this.workedAt,
        now: this.now,
        wait: async (wait) => {
          this.time += wait;
        },
      });
      if ((await Promise.race([work, death])) === 'dead') {
        this.crashCount += 1;
        recoverInterrupted(this.sql, this.time);
        this.session = undefined;
      }
      globalThis.fetch = outside;
      retryParked(this.sql, this.time);
      const turn = nextTurn(this.sql, this.time);
      this.time = Math.min(end, Math.max(this.time + 50, Math.min(turn?.at ?? end, this.time + 60 * minute)));
    }
    this.world.commitLate();
  }
  /** How often a process died during `run`. */
  crashCount = 0;

  /** The state of each kind of delivery of the first submission. */
  states(): Record<string, string> {
    const rows = this.sql.exec<{ kind: string; state: string }>(
      'SELECT kind, state FROM outbox WHERE submission_id = (SELECT id FROM submissions ORDER BY rowid LIMIT 1) ORDER BY id',
    );
    return Object.fromEntries([...rows].map(({ kind, state }) => [kind, state]));
  }

  /** Lets `milliseconds` pass without anybody at work: a call that hangs. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  stateOf(submissionId: string, kind: string): string | undefined {
    return this.sql
      .exec<{ state: string }>('SELECT state FROM outbox WHERE submission_id = ? AND kind = ?', submissionId, kind)
      .toArray()[0]?.state;
  }

  issueNumbers(): readonly (number | null)[] {
    return this.sql
      .exec<{ issue_number: number | null }>('SELECT issue_number FROM submissions ORDER BY rowid')
      .toArray()
      .map(({ issue_number }) => issue_number);
  }

  private get sql(): SqlStorage {
    if (!this.storage) throw new Error('open the desk first');
    return this.storage.sql;
  }
}
