// A field of the content model as Decap CMS asks for it. One answer to each kind of control; a new kind does not compile without one.
import type { Control, Field, Fields } from '../../src/domain/fields/field.ts';
import { namingField } from '../model/row-name.ts';
import { textPattern } from './text-pattern.ts';

/** A field of Decap's configuration. */
export type DecapField = Readonly<Record<string, unknown>> & { readonly name: string };

/** `fields` as Decap asks for them, in their order. */
export function decapFields(fields: Fields): readonly DecapField[] {
  return Object.entries(fields).map(([name, field]) => decapField(name, field));
}

/** One field as Decap asks for it. Decap takes `required` for true where nothing is said, and writes “(optional)” beside the others. */
export function decapField(name: string, { label, hint, isRequired, control }: Field): DecapField {
  return { name, label, ...widgetOf(control), required: isRequired, hint };
}

function widgetOf(control: Control): Readonly<Record<string, unknown>> {
  switch (control.kind) {
    case 'text':
      return { widget: control.lines === 'one' ? 'string' : 'text', pattern: textPattern(control) };
    case 'whole number': {
      const { min, max, byDefault } = control;
      return { widget: 'number', value_type: 'int', min, max, step: 1, ...(byDefault === undefined ? {} : { default: byDefault }) };
    }
    case 'yes or no':
      // An untouched switch of a new entry would stay out of the file. That of an old one may: cms/admin/widgets/boolean.ts.
      return { widget: 'boolean', default: control.byDefault ?? false };
    case 'choice':
      return { widget: 'select', options: control.options.map(({ label, value }) => ({ label, value })) };
    case 'date':
      return { widget: 'calendar-date', precision: control.precision };
    case 'group':
      return { widget: 'object', fields: decapFields(control.fields) };
    case 'list':
      return listOf(control);
    case 'variants':
      throw new Error('Variants stand in a list, which tells Decap their types');
    case 'relation':
      return { widget: 'relation', ...relationTo(control.to) };
    case 'relations':
      return { widget: 'relation', multiple: true, min: control.min, max: control.max, ...relationTo(control.to) };
    case 'upload':
      return {
        widget: 'image',
        choose_url: false,
        public_folder: '/media',
        pattern: [control.pattern.source, control.pattern.message],
      };
  }
}

function listOf({ item, min, max, singularLabel }: Extract<Control, { kind: 'list' }>): Readonly<Record<string, unknown>> {
  const rows = { widget: 'list', label_singular: singularLabel, min, max, collapsed: true };
  // What a closed row shows; a problem in it is told by the same name.
  const summary = `{{fields.${namingField(item) ?? 'item'}}}`;
  if (item.control.kind === 'variants') {
    const { by, variants } = item.control;
    const types = variants.map(({ name, label, hint, fields }) => ({
      name,
      label,
      widget: 'object',
      hint,
      summary,
      fields: decapFields(fields),
    }));
    return { ...rows, typeKey: by, types };
  }
  if (item.control.kind !== 'group') return { ...rows, summary, field: decapField('item', item) };
  return { ...rows, summary, fields: decapFields(item.control.fields) };
}

function relationTo({ collection, file, valueField, displayField }: Extract<Control, { kind: 'relation' }>['to']) {
  return {
    collection,
    ...(file === undefined ? {} : { file }),
    value_field: valueField,
    search_fields: [displayField.replaceAll(/[{}]/g, '')],
    display_fields: [displayField],
    options_length: 100,
  };
}
