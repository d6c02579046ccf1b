// The Registry: the single writer and the system of record of submissions. Nothing is acknowledged before it is stored here, and
// its alarm delivers what is stored. It never reads anything back out of an issue but the signed marker.
import { DurableObject } from 'cloudflare:workers';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import type { Environment } from '../environment.ts';
import { log } from '../log.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { type Acceptance, accept, type NewSubmission } from './accept.ts';
import { audit } from './audit.ts';
import { drain } from './drain.ts';
import { GitHubSession } from './github-session.ts';
import { noteIssue, noteNumber, type SeenIssue } from './issue-evidence.ts';
import { nextTurn } from './lanes.ts';
import { addDelivery, type Lane, outboxHealth, recoverInterrupted, retryParked } from './outbox.ts';
import { repeatOf } from './repeat.ts';
import { migrate } from './schema.ts';
import { claimSignIn } from './sign-ins.ts';
import { canWithdraw, type Submission, submissionByToken } from './submissions.ts';

/** What a webhook delivery told, reduced to what matters: an issue of ours was seen. */
export interface WebhookNotice {
  readonly deliveryId: string;
  readonly bodyHash: string;
  readonly event: string;
  /** The issue that it is about, in our repository. */
  readonly issue: SeenIssue | undefined;
  /** From the issue's signed marker, verified by the caller. */
  readonly submissionId: string | undefined;
}

/** While the alarm works, another stands this far off (milliseconds): a process that dies is woken again. */
const lease = 60_000;
/** An alarm is never set to the present: inside an alarm that is silently dropped (workerd#6866). */
const soon = 5;
/** GitHub redelivers for three days; a replay is refused for ten times as long (milliseconds). */
const webhookMemory = 30 * 24 * 60 * 60_000;
/** A watchdog steps in when the outbox is this late. */
const overdue = 60_000;

export class Registry extends DurableObject<Environment> {
  private readonly sql: SqlStorage;
  private session: GitHubSession | undefined;
  private readonly workedAt = new Map<Lane, number>();

  constructor(context: DurableObjectState, environment: Environment) {
    super(context, environment);
    this.sql = context.storage.sql;
    void context.blockConcurrencyWhile(async () => {
      migrate(context.storage);
      recoverInterrupted(this.sql, Date.now());
      await this.wake();
    });
  }

  /** Stores a submission; once this returns it is durable. */
  async accept(submission: NewSubmission): Promise<Acceptance> {
    const acceptance = this.ctx.storage.transactionSync(() => accept(this.sql, submission, Date.now()));
    if (acceptance.kind === 'stored') await this.wake();
    return acceptance;
  }

  /** The submission with this id, where the same answers arrive again though the form has changed since. */
  async findRepeat(id: string, form: FormName, raw: Map<string, readonly string[]>): Promise<ReturnType<typeof repeatOf>> {
    return repeatOf(this.sql, id, form, raw);
  }

  /** The submission behind an applicant's own address; undefined for any other. */
  async find(tokenHash: string): Promise<Submission | undefined> {
    return submissionByToken(this.sql, tokenHash);
  }

  /** Withdraws an application. Repeating it changes nothing. */
  async withdraw(tokenHash: string): Promise<'withdrawn' | 'not possible' | 'unknown'> {
    const submission = submissionByToken(this.sql, tokenHash);
    if (!submission) return 'unknown';
    if (submission.status === 'withdrawn') return 'withdrawn';
    if (!canWithdraw(submission)) return 'not possible';
    const now = Date.now();
    this.ctx.storage.transactionSync(() => {
      this.sql.exec("UPDATE submissions SET status = 'withdrawn' WHERE id = ?", submission.id);
      addDelivery(this.sql, submission.id, 'withdrawal', now);
      addDelivery(this.sql, submission.id, 'withdrawal mail', now);
      audit(this.sql, submission.id, 'withdrawn', 'by the applicant', now);
    });
    await this.wake();
    return 'withdrawn';
  }

  /** Stores a webhook delivery, once: by its id and by its body, since a replay may carry a fresh id (headers are not signed). */
  async recordWebhook(notice: WebhookNotice): Promise<'stored' | 'repeated'> {
    const now = Date.now();
    const isNew = this.ctx.storage.transactionSync(() => {
      const inserted = this.sql.exec(
        'INSERT INTO webhooks_seen (delivery_id, body_hash, event, seen_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1',
        notice.deliveryId,
        notice.bodyHash,
        notice.event,
        now,
      );
      if (inserted.toArray().length === 0) return false;
      const { issue, submissionId } = notice;
      if (issue) noteNumber(this.sql, issue.number);
      if (issue && submissionId !== undefined) noteIssue(this.sql, submissionId, issue, now);
      return true;
    });
    if (isNew) await this.wake();
    return isNew ? 'stored' : 'repeated';
  }

  /**
   * Whether a sign-in comes back for the first time. From then on it is used up.
   * @param expiresAt epoch milliseconds, after which its state is refused by itself and need not be remembered
   */
  async claimSignIn(stateHash: string, expiresAt: number): Promise<boolean> {
    return this.ctx.storage.transactionSync(() => claimSignIn(this.sql, stateHash, expiresAt, Date.now()));
  }

  /** Figures of the outbox, for the health page. */
  async health(): Promise<ReturnType<typeof outboxHealth>> {
    return outboxHealth(this.sql, Date.now());
  }

  /** The watchdog: sets the alarm again where it was lost, tries parked deliveries again, forgets old webhooks. Called by the cron trigger. */
  async watch(): Promise<void> {
    const turn = nextTurn(this.sql, Date.now());
    if (turn && turn.at < Date.now() - overdue)
      log('error', 'outbox overdue', { seconds: Math.round((Date.now() - turn.at) / 1000) });
    retryParked(this.sql, Date.now());
    this.sql.exec('DELETE FROM webhooks_seen WHERE seen_at < ?', Date.now() - webhookMemory);
    await this.ctx.storage.setAlarm(Date.now() + soon);
  }

  /** Works the outbox off. Never throws: after six failures the runtime would drop the alarm for good. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + lease);
    let isWorking = true;
    try {
      const settings = settingsOf(this.env);
      await drain({
        sql: this.sql,
        settings,
        session: this.sessionOf(settings),
        workedAt: this.workedAt,
        now: Date.now,
        wait: (milliseconds) => scheduler.wait(milliseconds),
      });
    } catch (error) {
      isWorking = false; // the lease wakes us again
      log('error', 'alarm failed', { reason: error instanceof Error ? error.message : 'unknown error' });
    }
    // Asked and set without an await between, so that a submission stored meanwhile is not overlooked.
    const turn = nextTurn(this.sql, Date.now());
    if (!turn) await this.ctx.storage.deleteAlarm();
    else if (isWorking) await this.ctx.storage.setAlarm(Math.max(turn.at, Date.now() + soon));
  }

  private sessionOf({ github }: Settings): GitHubSession {
    this.session ??= new GitHubSession(github);
    return this.session;
  }

  /** Sets the alarm for the next turn, unless it stands earlier already. */
  private async wake(): Promise<void> {
    const turn = nextTurn(this.sql, Date.now());
    if (!turn) return;
    const at = Math.max(turn.at, Date.now() + soon);
    const standing = await this.ctx.storage.getAlarm();
    if (standing === null || standing > at) await this.ctx.storage.setAlarm(at);
  }
}
