// The Registry: the single writer and the system of record of submissions: the committee's part of each, and no word of who sent it.
// Nothing is acknowledged before it is stored here, and its alarm delivers what is stored. It reads nothing back out of an issue but
// the signed marker.
import { DurableObject } from 'cloudflare:workers';
import type { Phase } from '../../src/domain/cycle/phase.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { errorName, log } from '../log.ts';
import { type PeopleBinding, peopleOf } from '../person/people.ts';
import { programClock, type Settings, SettingsError, settingsOf } from '../settings.ts';
import { hashOfToken, statusTokenOf } from '../signing/status-token.ts';
import { claimSignIn } from './claim-sign-in.ts';
import { addCycleIssues, phaseOfCycle } from './cycles.ts';
import { drainOutbox } from './drain-outbox.ts';
import { findRepeat } from './find-repeat.ts';
import { findSubmissionById, findSubmissionByToken, type StoredSubmission } from './find-submission.ts';
import { GitHubSession } from './github-session.ts';
import { hasUnmoved, movePrivateAnswers } from './move-private-answers.ts';
import { outboxHealth, type Queue, recoverInterrupted, retryParked } from './outbox.ts';
import { deleteOldWebhooks, recordWebhook, type WebhookEvent } from './record-webhook.ts';
import { Committee } from './review/committee.ts';
import { nextScheduled } from './schedule.ts';
import { migrate } from './schema.ts';
import { findLostLink, mailLink, replaceLink, type StatusLinkRequest } from './send-status-link.ts';
import { deleteOldTurns } from './sender-turns.ts';
import { type NewSubmission, type StoreResult, storeSubmission } from './store-submission.ts';
import { canUndoWithdrawal, undoWithdrawal } from './undo-withdrawal.ts';
import { withdrawApplication } from './withdraw-application.ts';

/** While the alarm works, another is set for this time later (milliseconds), in case the process dies. */
const lease = 60_000;
/** An alarm is never set to the present: inside an alarm that is silently dropped (workerd#6866). */
const minAlarmDelay = 5;

export class Registry extends DurableObject<PeopleBinding> {
  private readonly sql: SqlStorage;
  private session: GitHubSession | undefined;
  private committee: Committee | undefined;
  private readonly lastAttemptAt = new Map<Queue, number>();
  /** Epoch milliseconds from which what an earlier release stored may be moved: later after a failure. */
  private moveFrom = 0;
  private readonly phaseOfCycle = (code: string): Phase => phaseOfCycle(code, programClock(this.env));

  constructor(context: DurableObjectState, environment: PeopleBinding) {
    super(context, environment);
    this.sql = context.storage.sql;
    void context.blockConcurrencyWhile(async () => {
      migrate(context.storage);
      recoverInterrupted(this.sql, Date.now());
      await this.scheduleAlarm();
    });
  }

  /** Stores a submission; once this returns it is durable. */
  async storeSubmission(submission: NewSubmission): Promise<StoreResult> {
    const result = this.ctx.storage.transactionSync(() => storeSubmission(this.sql, submission, Date.now()));
    if (result.kind === 'stored') await this.scheduleAlarm();
    return result;
  }

  /** The submission with this id, where the same answers arrive again though the form has changed since. */
  async findRepeat(id: string, form: FormName, raw: Map<string, readonly string[]>): ReturnType<typeof findRepeat> {
    return findRepeat(this.sql, id, form, raw, settingsOf(this.env).signingSecrets);
  }

  /** The submission behind an applicant's own address; undefined for any other. */
  async findSubmission(tokenHash: string): Promise<(StoredSubmission & { canUndo: boolean }) | undefined> {
    const submission = findSubmissionByToken(this.sql, tokenHash);
    return submission && { ...submission, canUndo: canUndoWithdrawal(this.sql, submission, this.phaseOfCycle) };
  }

  /** The fingerprint of the submission with this id: what its Person keeps. */
  async fingerprintOf(id: string): Promise<string | undefined> {
    return findSubmissionById(this.sql, id)?.fingerprint;
  }

  /** Withdraws an application. Repeating it changes nothing. */
  async withdrawApplication(tokenHash: string, network: string | undefined): Promise<void> {
    this.ctx.storage.transactionSync(() => withdrawApplication(this.sql, tokenHash, this.phaseOfCycle, network, Date.now()));
    await this.scheduleAlarm();
  }

  /** Takes the withdrawal of an application back. Repeating it changes nothing. */
  async undoWithdrawal(tokenHash: string): Promise<void> {
    this.ctx.storage.transactionSync(() => undoWithdrawal(this.sql, tokenHash, this.phaseOfCycle, Date.now()));
    await this.scheduleAlarm();
  }

  /** Mails its private address to whoever sent a submission, made anew where that is wished; nobody learns whether there is one. */
  async sendStatusLink({ reference, mailboxes, network, isRenewed }: StatusLinkRequest): Promise<void> {
    const lost = findLostLink(this.sql, reference, mailboxes);
    if (!lost) return;
    const { signingSecret } = settingsOf(this.env);
    const tokenHash = await hashOfToken(await statusTokenOf(lost.id, signingSecret, lost.linkVersion + 1));
    this.ctx.storage.transactionSync(() => {
      const isOnItsWay = mailLink(this.sql, lost, { mailbox: mailboxes[0] ?? '', network }, Date.now());
      // Whoever asks very often takes no address away that works: the next mail would come days later.
      if (isRenewed && isOnItsWay) replaceLink(this.sql, lost, tokenHash, Date.now());
    });
    await this.scheduleAlarm();
  }

  /** Records a webhook, once. */
  async recordWebhook(webhook: WebhookEvent): Promise<'stored' | 'repeated'> {
    const result = this.ctx.storage.transactionSync(() => recordWebhook(this.sql, webhook, Date.now()));
    if (result === 'stored') await this.scheduleAlarm();
    return result;
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

  /** Called by the cron trigger: sets an alarm that was lost, retries parked deliveries, deletes old webhooks and turns. */
  async watchdog(): Promise<void> {
    const now = Date.now();
    const isWaiting = nextScheduled(this.sql, now) !== undefined;
    if (isWaiting && (await this.ctx.storage.getAlarm()) === null) log('error', 'alarm lost');
    addCycleIssues(this.sql, now);
    retryParked(this.sql, now);
    deleteOldWebhooks(this.sql, now);
    deleteOldTurns(this.sql, now);
    await this.ctx.storage.setAlarm(now + minAlarmDelay);
  }

  /** Drains the outbox. Never throws: after six failures the runtime would drop the alarm for good. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + lease);
    let hasFailed = false;
    try {
      const settings = settingsOf(this.env);
      await this.movePrivateAnswers(settings);
      await drainOutbox({
        sql: this.sql,
        settings,
        people: peopleOf(this.env),
        session: this.sessionOf(settings),
        lastAttemptAt: this.lastAttemptAt,
        now: Date.now,
        programNow: () => programClock(this.env),
        committee: this.committeeOf(settings),
        transaction: (work) => this.ctx.storage.transactionSync(work),
        wait: (milliseconds) => scheduler.wait(milliseconds),
      });
    } catch (error) {
      hasFailed = true; // the alarm at the end of the lease tries again
      log('error', 'alarm failed', { reason: error instanceof SettingsError ? error.message : errorName(error) });
    }
    // Nothing is awaited between the two, so that a submission stored meanwhile is not overlooked.
    const next = this.nextAt();
    if (next === undefined) await this.ctx.storage.deleteAlarm();
    else if (!hasFailed) await this.ctx.storage.setAlarm(Math.max(next, Date.now() + minAlarmDelay));
  }

  /** Where a Person cannot be reached, it is tried again after a while. Deliveries go on meanwhile. */
  private async movePrivateAnswers({ signingSecrets }: Settings): Promise<void> {
    if (this.moveFrom > Date.now()) return;
    try {
      await movePrivateAnswers(this.sql, peopleOf(this.env), signingSecrets);
    } catch (error) {
      this.moveFrom = Date.now() + lease;
      log('warn', 'private answers not moved', { reason: errorName(error) });
    }
  }

  private committeeOf({ github }: Settings): Committee {
    this.committee ??= new Committee(github.committeeTeam, Date.now);
    return this.committee;
  }

  private sessionOf({ github }: Settings): GitHubSession {
    this.session ??= new GitHubSession(github);
    return this.session;
  }

  /** Epoch milliseconds of what is to be done next; undefined where nothing is. */
  private nextAt(): number | undefined {
    const delivery = nextScheduled(this.sql, Date.now());
    const times = [...(delivery ? [delivery.at] : []), ...(hasUnmoved(this.sql) ? [this.moveFrom] : [])];
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Sets the alarm for what is to be done next, unless an earlier one is set already. */
  private async scheduleAlarm(): Promise<void> {
    const next = this.nextAt();
    if (next === undefined) return;
    const at = Math.max(next, Date.now() + minAlarmDelay);
    const current = await this.ctx.storage.getAlarm();
    if (current === null || current > at) await this.ctx.storage.setAlarm(at);
  }
}
