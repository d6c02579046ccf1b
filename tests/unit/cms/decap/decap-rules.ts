// What Decap's own code says of a value: the class that stands around every control, and the limits of numbers and lists.
import '../../../../scripts/content/decap-formats.ts';
import { dateInWords } from '../../../../cms/admin/widgets/calendar-date.ts';
import { isUntouched } from '../../../../cms/decap/untouched.ts';
import type { ConfigField } from './config.ts';

type Verdict = { readonly error: unknown };
type DecapMap = { get(name: string, otherwise?: unknown): unknown };
type Translate = (key: string) => string;
interface WidgetClass {
  new (props: object): Record<'validatePresence' | 'validatePattern', (field: DecapMap, value: unknown, t: Translate) => Verdict>;
}

const esm = 'dist/esm';
const { default: Widget } = (await import(`decap-cms-core/${esm}/components/Editor/EditorControlPane/Widget.js`)) as {
  default: WidgetClass;
};
const numbers = (await import(`decap-cms-widget-number/${esm}/NumberControl.js`)) as {
  validateMinMax(value: unknown, min: unknown, max: unknown, field: DecapMap, t: Translate): object | null;
};
const lists = (await import(`decap-cms-lib-widgets/${esm}/validations.js`)) as {
  validateMinMax(t: Translate, label: string, value: unknown, min: unknown, max: unknown): object | undefined;
};

const t: Translate = (key) => key;
const widget = new Widget({ t, parentIds: [] });

/** Whether Decap would keep somebody from saving `value` in `field`. */
export function refuses(field: ConfigField, value: unknown): boolean {
  const asMap: DecapMap = {
    get: (name, otherwise) =>
      name === 'pattern' && field.pattern
        ? { first: () => field.pattern?.[0], last: () => field.pattern?.[1] }
        : (field[name as keyof ConfigField] ?? otherwise),
  };
  if (field.widget === 'boolean') return false; // it always says something: cms/admin/widgets/boolean.ts
  if (widget.validatePresence(asMap, value, t).error) return true;
  switch (field.widget) {
    case 'string':
    case 'text':
    case 'image':
      return Boolean(widget.validatePattern(asMap, value, t).error);
    case 'number':
      return value !== undefined && numbers.validateMinMax(value, field.min ?? false, field.max ?? false, asMap, t) !== null;
    case 'list':
      return refusesRows(field, value);
    case 'relation':
      return field.multiple === true && refusesRows(field, value);
    case 'object':
      return refusesWithin(field, value);
    case 'calendar-date':
      return typeof value === 'string' && value !== '' && 'problem' in dateInWords(value, precisionOf(field));
    default:
      return false;
  }
}

function refusesRows({ label, required, min, max }: ConfigField, value: unknown): boolean {
  const rows = Array.isArray(value) ? value : [];
  if (!required && rows.length === 0) return false;
  return lists.validateMinMax(t, label, { size: rows.length }, min, max) !== undefined;
}

/** Decap asks everything in a group, filled in or not; cms/admin/widgets/object.ts lets one be left out that may be. */
function refusesWithin(field: ConfigField, value: unknown): boolean {
  if (!field.required && isUntouched(value, { ...field })) return false;
  const given = new Map(Object.entries(value ?? {}));
  return (field.fields ?? []).some((one) => refuses(one, given.get(one.name)));
}

function precisionOf({ precision }: ConfigField): 'day' | 'day or month' {
  return precision === 'day' ? 'day' : 'day or month';
}
