import { z } from 'zod';
import type { Field, Option, Wording } from './field.ts';

interface Choice<Value extends string> extends Wording {
  readonly options: readonly Value[];
  /** What an editor reads for a value; the value itself, with a capital, where nothing is said. */
  readonly labels?: Readonly<Partial<Record<NoInfer<Value>, string>>>;
}

/** One of several values. */
export function choice<const Value extends string>({
  label,
  hint,
  options,
  labels,
}: Choice<Value>): Field<z.ZodEnum<{ [Key in Value]: Key }>> {
  const inWords = options.map((value): Option => ({ value, label: labels?.[value] ?? capitalized(value) }));
  return {
    label,
    hint,
    isRequired: true,
    control: { kind: 'choice', options: inWords },
    schema: z.enum(options).describe(hint),
  };
}

function capitalized(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}
