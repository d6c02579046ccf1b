import { z } from 'zod';
import { slugSchema } from '../text/slug.ts';
import type { Field, RelationTarget, Wording } from './field.ts';

interface Relation extends Wording {
  readonly to: RelationTarget;
}

/** The slug of another entry, chosen from a list of them. That it exists is a check over all of the content. */
export function relation({ label, hint, to }: Relation): Field<typeof slugSchema> {
  return { label, hint, isRequired: true, control: { kind: 'relation', to }, schema: slugSchema.describe(hint) };
}

/** The name of a file, chosen from a list of entries. */
export function fileRelation({
  label,
  hint,
  to,
  pattern,
}: Relation & { readonly pattern: { readonly source: string; readonly message: string } }): Field<z.ZodString> {
  const schema = z.string().regex(new RegExp(pattern.source), pattern.message).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'relation', to }, schema };
}

/** The slugs of several other entries. */
export function relations({
  label,
  hint,
  to,
  min,
  max,
}: Relation & { readonly min: number; readonly max: number }): Field<z.ZodArray<typeof slugSchema>> {
  const schema = z.array(slugSchema).min(min).max(max).describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'relations', to, min, max }, schema };
}
