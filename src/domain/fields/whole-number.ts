import { z } from 'zod';
import type { Field, Wording } from './field.ts';

interface NumberLimits extends Wording {
  readonly min: number;
  readonly max: number;
}

/** A whole number from `min` to `max`. */
export function wholeNumber({ label, hint, min, max }: NumberLimits): Field<z.ZodInt> {
  const schema = z.int().min(min).max(max).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'whole number', min, max }, schema };
}

/** A whole number that is `byDefault` where a file does not name it. */
export function wholeNumberByDefault({
  label,
  hint,
  min,
  max,
  byDefault,
}: NumberLimits & { readonly byDefault: number }): Field<z.ZodDefault<z.ZodInt>> {
  const schema = z.int().min(min).max(max).default(byDefault).describe(hint);
  return { label, hint, isRequired: false, control: { kind: 'whole number', min, max, byDefault }, schema };
}
