import { z } from 'zod';
import type { Variant } from './field.ts';
import { type Field, type Fields, type ShapeOf, shapeOf, type Wording } from './field.ts';

/** A variant with its rule. */
export interface VariantOf<By extends string, Name extends string, Given extends Fields> extends Variant {
  readonly name: Name;
  readonly fields: Given;
  readonly schema: z.ZodObject<{ readonly [Key in By]: z.ZodLiteral<Name> } & ShapeOf<Given>, z.core.$strict>;
}

/** One shape of a group, told from the others by the text `name` in its field `by`. */
export function variant<const By extends string, const Name extends string, const Given extends Fields>(
  by: By,
  { name, label, hint, fields }: Wording & { readonly name: Name; readonly fields: Given },
): VariantOf<By, Name, Given> {
  const shape = { [by]: z.literal(name), ...shapeOf(fields) };
  return { name, label, hint, fields, schema: z.strictObject(shape) as VariantOf<By, Name, Given>['schema'] };
}

/** A group that has one of several shapes. `schema` is the discriminated union of the variants' own. */
export function variants<Schema extends z.ZodType>({
  label,
  hint,
  by,
  variants: given,
  schema,
}: Wording & { readonly by: string; readonly variants: readonly Variant[]; readonly schema: Schema }): Field<Schema> {
  return { label, hint, isRequired: true, control: { kind: 'variants', by, variants: given }, schema };
}
