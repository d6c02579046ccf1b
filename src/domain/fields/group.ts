import { z } from 'zod';
import { type Field, type Fields, type ShapeOf, shapeOf, type Wording } from './field.ts';

/** What a file of these fields may hold: all of them, and nothing else. */
export type EntrySchema<Given extends Fields> = z.ZodReadonly<z.ZodObject<ShapeOf<Given>, z.core.$strict>>;

/** The rule for a file, or a part of one, that holds exactly `fields`. */
export function entrySchema<const Given extends Fields>(fields: Given): EntrySchema<Given> {
  return z.strictObject(shapeOf(fields)).readonly();
}

/** Fields that belong together. */
export function group<const Given extends Fields>({
  label,
  hint,
  fields,
}: Wording & { readonly fields: Given }): Field<EntrySchema<Given>> {
  return { label, hint, isRequired: true, control: { kind: 'group', fields }, schema: entrySchema(fields).describe(hint) };
}
