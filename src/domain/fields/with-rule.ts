import type { z } from 'zod';
import type { Field, TextPattern } from './field.ts';

/** A rule that no control can express, with what is said where it is broken. */
interface Rule<Value> {
  readonly holds: (value: Value) => boolean;
  readonly message: string | ((value: Value) => string);
  /** The field of a group that the message belongs to. */
  readonly at?: string;
}

/** `field` with rules of its own. The CMS learns of them when an entry is saved, not while it is typed. */
export function withRule<Schema extends z.ZodType>(
  field: Field<Schema>,
  ...rules: readonly Rule<z.output<Schema>>[]
): Field<Schema> {
  return { ...field, schema: rules.reduce((schema, rule) => refined(schema, rule), field.schema) };
}

function refined<Schema extends z.ZodType>(schema: Schema, { holds, message, at }: Rule<z.output<Schema>>): Schema {
  return schema.refine((value) => holds(value as z.output<Schema>), {
    error: ({ input }) => (typeof message === 'string' ? message : message(input as z.output<Schema>)),
    ...(at === undefined ? {} : { path: [at] }),
  }) as Schema;
}

/** `field` with a pattern that says to the CMS what a rule of the field says already. */
export function withPattern<Schema extends z.ZodType>(field: Field<Schema>, pattern: TextPattern): Field<Schema> {
  if (field.control.kind !== 'text') throw new Error(`“${field.label}” is no text, so it has no pattern`);
  return { ...field, control: { ...field.control, patterns: [...field.control.patterns, pattern] } };
}
