import type { ControlProps } from '../decap.ts';

/**
 * Shows a switch that the file does not name as it stands then, and takes it for answered: a question without `required` has to be answered,
 * and Decap 3.16 shows its switch off. So no switch is “optional”, and an old entry can be saved without one: what shows off and has no default
 * is written as off (cms/decap/cleaned.ts).
 */
export function patchBooleanWidget(cms: typeof window.CMS): void {
  const { control, preview, schema } = cms.getWidget('boolean');
  const patched = window.createClass<ControlProps, object, { getValidateValue(): string }>({
    /** What Decap asks whether anything is filled in; “off” alone would be nothing. */
    getValidateValue: () => 'answered',
    render() {
      return window.h(control, { ...this.props, value: this.props.value ?? this.props.field.get('default') });
    },
  });
  cms.registerWidget('boolean', patched, preview, schema);
}
