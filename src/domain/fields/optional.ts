import type { z } from 'zod';
import type { Field } from './field.ts';

/** A field that may be left out. */
export function optional<Schema extends z.ZodType>(field: Field<Schema>): Field<z.ZodOptional<Schema>> {
  return { ...field, isRequired: false, schema: field.schema.optional() };
}
