import type { z } from 'zod';
import type { Field } from '../fields/field.ts';
import { entrySchema } from '../fields/group.ts';
import { paragraph, text } from '../fields/text.ts';
import { withPattern, withRule } from '../fields/with-rule.ts';

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

/** The rule of `unknownMailValues` as one expression, so that the CMS can say it while somebody types. */
const knownValues = {
  source: `^(?![\\s\\S]*\\{(?!(?:${mailValueNames.join('|')})\\})[^{}]*\\})`,
  message: `In braces, use only ${inBraces(mailValueNames)}`,
};

function withKnownValues(field: Field<z.ZodString>): Field<z.ZodString> {
  return withPattern(
    withRule(field, {
      holds: (text) => unknownMailValues(text).length === 0,
      message: (text) =>
        `No value is called ${inBraces(unknownMailValues(text))}. Write one of ${inBraces(mailValueNames)}, or the words themselves`,
    }),
    knownValues,
  );
}

/** A mail as its YAML gives it: plain text, with values in braces such as `{reference}`. */
export const mailFields = {
  subject: withKnownValues(text({ label: 'Subject', hint: 'The subject line.', min: 3, max: 120 })),
  body: withKnownValues(
    paragraph({ label: 'Text', hint: 'The text, in short paragraphs. Plain text: no formatting.', min: 3, max: 4000, prose: true }),
  ),
} as const;

export const mailSchema = entrySchema(mailFields);
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
