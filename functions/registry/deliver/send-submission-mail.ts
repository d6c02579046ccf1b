import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { formTraits } from '../../../src/domain/form/form-traits.ts';
import { fillMail, type MailName } from '../../../src/domain/mail/mail.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { programData } from '../../program-data.ts';
import { statusPath, statusTokenOf } from '../../signing/status-token.ts';
import { countCall } from '../lanes.ts';
import { type Delivery, markSending } from '../outbox.ts';
import type { Submission } from '../submissions.ts';
import type { Deliver, DeliveryContext } from './context.ts';

/** Mails the receipt of a submission. It repeats nothing that the applicant typed. */
export const sendReceipt: Deliver<DeliveryContext> = (context, delivery, submission) =>
  send(context, delivery, submission, formTraits[submission.form].isApplication ? 'application-receipt' : 'goal-sheet-receipt');

/** Mails that an application is withdrawn. */
export const sendWithdrawalMail: Deliver<DeliveryContext> = (context, delivery, submission) =>
  send(context, delivery, submission, 'withdrawal');

async function send(
  { sql, settings, now }: DeliveryContext,
  delivery: Delivery,
  submission: Submission,
  mail: MailName,
): Promise<Outcome> {
  const { program, mails } = programData;
  const token = await statusTokenOf(submission.id, settings.signingSecret);
  const { subject, body } = fillMail(mails[mail], {
    reference: submission.reference,
    cycle: submission.cycleTitle,
    promise: submission.promise,
    statusUrl: submission.siteUrl + statusPath(token),
    contactEmail: program.contactEmail,
    program: program.name,
  });
  markSending(sql, delivery, now());
  countCall(sql, 'mail', now());
  return sendMail(settings.mail, { to: submission.replyTo, subject, text: body }, `${submission.id}:${mail}`, now());
}
