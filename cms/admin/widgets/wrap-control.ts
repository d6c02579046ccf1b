import type { ControlProps } from '../decap.ts';

/** Hands other props to the control of a widget than Decap does. */
export function wrapControl(cms: typeof window.CMS, widget: string, change: (props: ControlProps) => object): void {
  const { control, preview, schema } = cms.getWidget(widget);
  cms.registerWidget(widget, (props: ControlProps) => window.h(control, change(props)), preview, schema);
}
