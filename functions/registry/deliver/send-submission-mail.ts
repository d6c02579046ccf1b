import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { formTraits } from '../../../src/domain/form/form-traits.ts';
import { fillMail, type MailName } from '../../../src/domain/mail/mail.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { programData } from '../../program-data.ts';
import { statusPathOf } from '../../signing/status-token.ts';
import type { StoredSubmission } from '../find-submission.ts';
import { type Delivery, markSending } from '../outbox.ts';
import { recordCall } from '../schedule.ts';
import type { DeliveryContext, DeliveryHandler } from './context.ts';

/** Mails the receipt of a submission. It holds no answer. */
export const sendReceipt: DeliveryHandler<DeliveryContext> = (context, delivery, submission) =>
  send(context, delivery, submission, formTraits[submission.form].isApplication ? 'application-receipt' : 'goal-sheet-receipt');

/** Mails the applicant that the application is withdrawn. */
export const sendWithdrawalMail: DeliveryHandler<DeliveryContext> = (context, delivery, submission) =>
  send(context, delivery, submission, 'withdrawal');

async function send(
  { sql, settings, now }: DeliveryContext,
  delivery: Delivery,
  submission: StoredSubmission,
  mail: MailName,
): Promise<Outcome> {
  const { program, mails } = programData;
  const { subject, body } = fillMail(mails[mail], {
    reference: submission.reference,
    cycle: submission.cycleTitle,
    promise: submission.promise,
    statusUrl: submission.siteUrl + (await statusPathOf(submission, settings.signingSecrets)),
    contactEmail: program.contactEmail,
    program: program.name,
  });
  markSending(sql, delivery, now());
  recordCall(sql, 'mail', now());
  return sendMail(settings.mail, { to: submission.replyTo, subject, text: body }, `${submission.id}:${mail}`, now());
}
