import type { z } from 'zod';
import { entrySchema } from '../fields/group.ts';
import { paragraph, text } from '../fields/text.ts';
import { fillValues, withKnownValues } from '../text/braces.ts';

/** The mails that tell an applicant of a decision. */
export const decisionMailNames = ['accepted', 'waiting-list', 'not-matched', 'decision-corrected'] as const;

/** The mails that the program sends by itself. Each has `content/mails/<name>.yml`. */
export const mailNames = ['application-receipt', 'goal-sheet-receipt', 'withdrawal', 'status-link', ...decisionMailNames] as const;
export type MailName = (typeof mailNames)[number];

/** What every mail's text may name in braces. */
const commonValueNames = ['reference', 'cycle', 'promise', 'statusUrl', 'contactEmail', 'program'] as const;
/** What only a mail about a decision may name: the status in words, why it was declined, and what comes next. */
export const decisionValueNames = ['outcome', 'reason', 'nextStep'] as const;

/**
 * What a mail's text may name in braces. None is typed by the applicant: a receipt that repeated somebody's text could be
 * made to carry spam to a stranger's address.
 */
export const mailValueNames = [...commonValueNames, ...decisionValueNames] as const;

/** Values by name; those of a decision where there is one. */
export type MailValues = Readonly<
  Record<(typeof commonValueNames)[number], string> & Partial<Record<(typeof decisionValueNames)[number], string>>
>;

/** A mail as its YAML gives it: plain text, with values in braces such as `{reference}`. */
export const mailFields = {
  subject: withKnownValues(text({ label: 'Subject', hint: 'The subject line.', min: 3, max: 120 }), mailValueNames),
  body: withKnownValues(
    paragraph({ label: 'Text', hint: 'The text, in short paragraphs. Plain text: no formatting.', min: 3, max: 4000, prose: true }),
    mailValueNames,
  ),
} as const;

export const mailSchema = entrySchema(mailFields);
export type MailContent = z.infer<typeof mailSchema>;

const noDecision = Object.fromEntries(decisionValueNames.map((name) => [name, '']));

/** Fills the values in. A subject stays one line; a paragraph of which nothing is left, as of `{reason}` where there is none, is left out. */
export function fillMail(mail: MailContent, given: MailValues): MailContent {
  const values = { ...noDecision, ...given };
  return {
    subject: fillValues(mail.subject, values).replace(/\s+/g, ' ').trim(),
    body: paragraphs(mail.body)
      .map((paragraph) => fillValues(paragraph, values).replace(/ {2,}/g, ' ').trim())
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}

/** Lines of a paragraph become one: the reader’s window breaks them, not the editor’s. */
function paragraphs(text: string): readonly string[] {
  const wrapped = text.trim().split(/\n\s*\n/);
  return wrapped.map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '));
}
