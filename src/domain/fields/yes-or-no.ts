import { z } from 'zod';
import type { Field, Wording } from './field.ts';

/** A switch that a file has to name. */
export function yesOrNo({ label, hint }: Wording): Field<z.ZodBoolean> {
  return { label, hint, isRequired: true, control: { kind: 'yes or no' }, schema: z.boolean().describe(hint) };
}

/** A switch that stands at `byDefault` where a file does not name it. To an editor it is not optional: it is always on or off. */
export function yesOrNoByDefault({
  label,
  hint,
  byDefault,
}: Wording & { readonly byDefault: boolean }): Field<z.ZodDefault<z.ZodBoolean>> {
  const schema = z.boolean().default(byDefault).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'yes or no', byDefault }, schema };
}
