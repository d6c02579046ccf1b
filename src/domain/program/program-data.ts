import type { DeclineReason } from '../application/decline-reasons.ts';
import type { StatusWords } from '../application/status-words.ts';
import type { Cycle } from '../cycle/cycle.ts';
import type { Form } from '../form/form.ts';
import type { FormName } from '../form/form-traits.ts';
import type { MailContent, MailName } from '../mail/mail.ts';
import type { Program } from './program.ts';

/** The validated content that the Worker carries: `scripts/compile-content.ts` writes it, `functions/` reads it. */
export interface ProgramData {
  readonly program: Program;
  readonly cycles: readonly Cycle[];
  readonly forms: Readonly<Record<FormName, Form>>;
  readonly mails: Readonly<Record<MailName, MailContent>>;
  readonly statusWords: StatusWords;
  readonly declineReasons: readonly DeclineReason[];
}
