import { z } from 'zod';

/** The mails that the program sends by itself. Each has `content/mails/<name>.yml`. */
export const mailNames = ['application-receipt', 'goal-sheet-receipt', 'withdrawal'] as const;
export type MailName = (typeof mailNames)[number];

/**
 * What a mail's text may name in braces. None is typed by the applicant: a receipt that repeated somebody's text could be
 * made to carry spam to a stranger's address.
 */
export const mailValueNames = ['reference', 'cycle', 'promise', 'statusUrl', 'contactEmail', 'program'] as const;
export type MailValues = Readonly<Record<(typeof mailValueNames)[number], string>>;

const braces = /\{([^{}]*)\}/g;

/** The names in braces in `text` that no mail value has. */
export function unknownMailValues(text: string): readonly string[] {
  const known: readonly string[] = mailValueNames;
  return [...text.matchAll(braces)].map((match) => match[1] ?? '').filter((name) => !known.includes(name));
}

function inBraces(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}

const mailText = (max: number) =>
  z
    .string()
    .min(3)
    .max(max)
    .refine((text) => unknownMailValues(text).length === 0, {
      error: ({ input }) =>
        `No value is called ${inBraces(unknownMailValues(String(input)))}. Write one of ${inBraces(mailValueNames)}, or the words themselves`,
    });

/** A mail as its YAML gives it: plain text, with values in braces such as `{reference}`. */
export const mailSchema = z
  .strictObject({
    subject: mailText(120)
      .refine((text) => !/[\r\n]/.test(text), 'A subject is one line')
      .describe('The subject line.'),
    body: mailText(4000).describe('The text, in short paragraphs. Plain text: no formatting.'),
  })
  .readonly();
export type MailContent = z.infer<typeof mailSchema>;

/** Fills the values in, in one pass: a value that contains braces is not filled again. A subject stays one line. */
export function fillMail(mail: MailContent, values: MailValues): MailContent {
  const fill = (text: string) =>
    text.replace(braces, (whole, name: string) => (Object.hasOwn(values, name) ? values[name as keyof MailValues] : whole));
  return { subject: fill(mail.subject).replace(/\s+/g, ' '), body: fill(paragraphs(mail.body)) };
}

/** Lines of a paragraph become one: the reader’s window breaks them, not the editor’s. */
function paragraphs(text: string): string {
  const wrapped = text.trim().split(/\n\s*\n/);
  return wrapped.map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ')).join('\n\n');
}
