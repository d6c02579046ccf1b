import { slug } from 'github-slugger';
import type { Fields, Variant } from '../../src/domain/fields/field.ts';
import type { FieldKind, ReferenceSection } from '../../src/site/guide/field-reference.ts';
import { isFolder } from '../model/collection.ts';
import { collections } from '../model/collections.ts';
import { fieldRows, variantsIn } from './field-rows.ts';

/** The text of `src/site/guide/field-reference.json`. `npm test` compares the file with it, and `npm run cms:config` writes it. */
export function fieldReferenceFile(): string {
  return `${JSON.stringify(fieldReference(), null, 1)}\n`;
}

/** Everything that the CMS asks, in its order. */
function fieldReference(): readonly ReferenceSection[] {
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
function kindsOf(variants: readonly Variant[]): readonly FieldKind[] {
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
