import { slug } from 'github-slugger';
import { isFolder } from '../../../cms/model/collection.ts';
import { collections } from '../../../cms/model/collections.ts';
import type { Fields, Variant } from '../../domain/fields/field.ts';
import { type FieldRow, fieldRows, variantsIn } from './field-rows.ts';

/** Fields that a row of some kind has, under the name of the kind. */
interface Kind {
  readonly label: string;
  readonly hint: string;
  readonly rows: readonly FieldRow[];
}

/** One collection, or one file that stands alone, with its fields. */
export interface ReferenceSection {
  /** Its id on the page. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly FieldRow[];
  readonly kinds: readonly Kind[];
}

/** Everything that the CMS asks, in its order. */
export function fieldReference(): readonly ReferenceSection[] {
  return collections.flatMap((collection) => {
    if (!isFolder(collection)) return collection.files.map(({ label, hint, fields }) => section(label, hint, fields));
    const { label, hint, fields, body } = collection;
    const text = body ? [{ label: body.label, hint: body.hint, limits: '', isRequired: body.isOptional !== true }] : [];
    const { rows, ...rest } = section(label, hint, fields);
    return [{ ...rest, rows: [...rows, ...text] }];
  });
}

function section(title: string, hint: string, fields: Fields): ReferenceSection {
  return { id: slug(title), title, hint, rows: fieldRows(fields), kinds: variantsIn(fields).flatMap(kindsOf) };
}

/** What every kind asks stands once, before what only some ask. */
function kindsOf(variants: readonly Variant[]): readonly Kind[] {
  const [first, ...others] = variants;
  if (first === undefined) return [];
  const shared = Object.entries(first.fields).filter(([name, field]) => others.every(({ fields }) => fields[name] === field));
  const names = new Set(shared.map(([name]) => name));
  const own = variants.map(({ label, hint, fields }) => ({
    label,
    hint,
    rows: fieldRows(Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)))),
  }));
  return [{ label: 'Every kind', hint: 'What is asked whatever the kind.', rows: fieldRows(Object.fromEntries(shared)) }, ...own];
}
