import { z } from 'zod';
import type { Field, Wording } from './field.ts';

interface ListRules<Item extends Field> extends Wording {
  readonly item: Item;
  /** The fewest rows, from 1, and the most. The CMS takes the one only with the other. */
  readonly min: number;
  readonly max: number;
  /** What one row is called, for “Add …”. */
  readonly singularLabel: string;
}

/** Rows of one kind, in an order that counts. */
export function list<Item extends Field>({
  label,
  hint,
  item,
  min,
  max,
  singularLabel,
}: ListRules<Item>): Field<z.ZodArray<Item['schema']>> {
  const schema: z.ZodArray<Item['schema']> = z.array(item.schema).min(min).max(max).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'list', item, min, max, singularLabel }, schema };
}
