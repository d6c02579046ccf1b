import { z } from 'zod';
import type { Field, TextPattern, Wording } from './field.ts';

/** A picture that an editor uploads. What is kept is its address on this site. */
export function picture({ label, hint, pattern }: Wording & { readonly pattern: TextPattern }): Field<z.ZodString> {
  const schema = z.string().regex(new RegExp(pattern.source), pattern.message).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'upload', accepts: 'picture', pattern }, schema };
}
