import { wrapControl } from './wrap-control.ts';

/**
 * Makes “Save” ask all of a list again. In Decap 3.16 a row that is added, at any depth, puts its own list in the place of the outermost one in
 * what is asked, and the fields of all other rows go unasked (decap-cms-widget-list, `processControlRef`). A list gets no such place to put
 * itself into; the control that holds it has found it already.
 */
export function patchListWidget(cms: typeof window.CMS): void {
  wrapControl(cms, 'list', (props) => ({ ...props, controlRef: undefined }));
}
