// The address that a submission's sender gave, which only its Person knows.
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { replyQuestionName } from '../../../src/domain/form/question.ts';
import { mailboxHash } from '../../intake/sender.ts';
import { errorName } from '../../log.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { hasUnmoved } from '../move-private-answers.ts';
import type { Subject } from '../subject.ts';
import type { DeliveryContext } from './context.ts';

const minute = 60_000;

/** The address; or how a delivery ends that needs it where it cannot be read: it waits, and holds up no other. */
export async function readAddress({ people }: DeliveryContext, submission: StoredSubmission): Promise<string | Outcome> {
  const { id, fingerprint, hasPerson, answers } = submission;
  try {
    const address = (hasPerson ? await people.read(id, fingerprint) : answers)?.[replyQuestionName];
    return address === undefined ? { kind: 'refused', reason: 'nobody knows who sent it' } : String(address).toLowerCase();
  } catch (error) {
    return { kind: 'not yet', reason: `its Person cannot be read: ${errorName(error)}`, retryAfterMilliseconds: minute };
  }
}

/**
 * The mailbox of a goal sheet's sender as it may be stored with other submissions, as keyed hashes; none for any other subject. It waits until
 * those that an earlier release stored have one.
 */
export async function readMailboxes(context: DeliveryContext, subject: Subject): Promise<readonly string[] | Outcome> {
  const submission = subject.kind === 'submission' ? findSubmissionById(context.sql, subject.id) : undefined;
  if (submission?.form !== 'goal-sheet') return [];
  if (hasUnmoved(context.sql))
    return { kind: 'not yet', reason: 'earlier submissions are being moved', retryAfterMilliseconds: minute };
  const address = await readAddress(context, submission);
  if (typeof address !== 'string') return address;
  return Promise.all(context.settings.signingSecrets.map((secret) => mailboxHash(address, secret)));
}
