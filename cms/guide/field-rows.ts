import type { Field, Fields, Variant } from '../../src/domain/fields/field.ts';
import { limitsInWords } from '../../src/domain/fields/limits-in-words.ts';
import type { FieldRow } from '../../src/site/guide/field-reference.ts';

/** Fields and, below a group or a list, the fields in it. */
export function fieldRows(fields: Fields, within: readonly string[] = []): readonly FieldRow[] {
  return Object.values(fields).flatMap((field) => {
    const path = [...within, field.label];
    const row = { label: path.join(' › '), hint: field.hint, limits: limitsInWords(field), isRequired: field.isRequired };
    return [row, ...rowsBelow(field, path)];
  });
}

function rowsBelow({ control }: Field, path: readonly string[]): readonly FieldRow[] {
  if (control.kind === 'group') return fieldRows(control.fields, path);
  if (control.kind !== 'list') return [];
  const { item } = control;
  if (item.control.kind === 'group') return fieldRows(item.control.fields, path);
  return [{ label: [...path, item.label].join(' › '), hint: item.hint, limits: limitsInWords(item), isRequired: true }];
}

/** Every set of kinds that a row of a list can have, wherever the list stands. */
export function variantsIn(fields: Fields): readonly (readonly Variant[])[] {
  return Object.values(fields).flatMap(({ control }) => {
    if (control.kind === 'variants') return [control.variants];
    if (control.kind === 'group') return variantsIn(control.fields);
    return control.kind === 'list' ? variantsIn({ item: control.item }) : [];
  });
}
