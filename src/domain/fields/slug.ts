import { slugPattern, slugSchema } from '../text/slug.ts';
import type { Field, Wording } from './field.ts';

/** A short name that stands in an address or that other entries refer to. */
export function slug({ label, hint }: Wording): Field<typeof slugSchema> {
  return {
    label,
    hint,
    isRequired: true,
    control: { kind: 'text', lines: 'one', min: 1, max: maxCharacters, patterns: [slugPattern] },
    schema: slugSchema.max(maxCharacters).describe(hint),
  };
}

const maxCharacters = 60;
