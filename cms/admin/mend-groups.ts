import { isUntouched } from '../decap/untouched.ts';
import type { ControlProps, Element, ImmutableMap } from './decap.ts';

/** A control as Decap keeps it: a component of its React. */
type Control = (props: ControlProps) => Element;

/**
 * Lets an optional group be left out: Decap 3.16 asks for everything that has to be in it, even while nothing is. Once something is filled in,
 * the group is asked like any other.
 */
export function mendGroups(cms: typeof window.CMS): void {
  const { control, preview, schema } = cms.getWidget('object');
  const mended: Control = (props) => window.h(control, { ...props, field: asked(props) });
  cms.registerWidget('object', mended, preview, schema);
}

/** The group, with nothing required while it may be left out. A group in it is mended in its turn; a switch is never “optional”. */
function asked({ field, value }: ControlProps): ImmutableMap {
  if (field.get('required') !== false || !isUntouched(plain(value), field.toJS())) return field;
  const within = field.get('fields') as { map(change: (one: ImmutableMap) => ImmutableMap): unknown };
  return field.set(
    'fields',
    within.map((one) => (one.get('widget') === 'boolean' ? one : one.set('required', false))),
  );
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as ImmutableMap).toJS() : value;
}
