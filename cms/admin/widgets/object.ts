import { isUntouched } from '../../decap/untouched.ts';
import type { ControlProps, ImmutableMap } from '../decap.ts';
import { wrapControl } from './wrap-control.ts';

/**
 * Lets an optional group be left out: Decap 3.16 asks for everything that has to be in it, even while nothing is. Once something is filled in,
 * the group is asked like any other.
 */
export function patchObjectWidget(cms: typeof window.CMS): void {
  wrapControl(cms, 'object', (props) => ({ ...props, field: asked(props) }));
}

/** The group, with nothing required while it may be left out. A group in it is asked in its turn; a switch is never “optional”. */
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
