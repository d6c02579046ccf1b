import { z } from 'zod';
import type { Field, Wording } from './field.ts';

const maxCharacters = 254; // RFC 5321, 4.5.3.1.3, less the two angle brackets
const message = 'Write an email address, such as mentoring@example.org';

/** An email address. The rule is zod's, and its pattern is what the CMS asks, too. */
export function email({ label, hint }: Wording): Field<z.ZodEmail> {
  const patterns = [{ source: z.regexes.email.source, message }];
  const schema = z.email(message).max(maxCharacters).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'text', lines: 'one', min: 3, max: maxCharacters, patterns }, schema };
}
