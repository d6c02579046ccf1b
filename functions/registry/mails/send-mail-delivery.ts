import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import type { MailName } from '../../../src/domain/mail/mail.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { statusPathOf } from '../../signing/status-token.ts';
import type { DeliveryContext } from '../deliver/context.ts';
import { readAddress } from '../deliver/sender-address.ts';
import { findSubmissionById } from '../find-submission.ts';
import { type Delivery, markSending } from '../outbox.ts';
import { recordCall } from '../schedule.ts';
import { renderMail, storedMail, withStatusUrl } from './add-mail.ts';

/** The provider knows a repeated mail by its key for 24 hours (Resend, “Idempotency keys”); an hour is left for clocks that differ. */
const keyMemory = 23 * 60 * 60_000;

/** Sends a mail about a submission, as it was rendered when it was decided on. */
export async function sendMailDelivery(context: DeliveryContext, delivery: Delivery): Promise<Outcome> {
  const { sql, settings, now } = context;
  const submission = findSubmissionById(sql, delivery.subject_id);
  if (!submission) throw new Error('a mail without its submission');
  const words = storedMail(sql, delivery.id) ?? renderMail(submission, delivery.key as MailName);
  const statusUrl = submission.siteUrl + (await statusPathOf(submission, settings.signingSecrets));
  const { subject, body } = withStatusUrl(words, statusUrl);
  const to = await readAddress(context, submission);
  markSending(sql, delivery, now());
  if (typeof to !== 'string') return to;
  if (delivery.unclear_since > 0 && now() - delivery.unclear_since > keyMemory)
    return { kind: 'unknown', reason: 'it may have been sent, and another try could send it twice' };
  recordCall(sql, 'mail', now());
  return sendMail(settings.mail, { to, subject, text: body }, `${submission.id}:${delivery.key}`, now());
}
