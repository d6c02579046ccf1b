import type { Element } from './decap.ts';

/** A control as Decap keeps it: a component of its React. */
type Control = (props: Readonly<Record<string, unknown>>) => Element;

/**
 * Makes “Save” ask all of a list again. In Decap 3.16 a row that is added, at any depth, puts its own list in the place of the outermost one in
 * what is asked, and the fields of all other rows go unasked (decap-cms-widget-list, `processControlRef`). A list gets no such place to put
 * itself into; the control that holds it has found it already.
 */
export function mendLists(cms: typeof window.CMS): void {
  const list = cms.getWidget('list');
  const mended: Control = (props) => window.h(list.control, { ...props, controlRef: undefined });
  cms.registerWidget('list', mended, list.preview, list.schema);
}
