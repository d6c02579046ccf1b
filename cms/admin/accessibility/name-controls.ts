import { found } from '../found.ts';
import { idOf, type Mend } from './mend.ts';

/** What a field is filled in with. */
export const controls = '[role="switch"], [role="textbox"], [role="combobox"], input:not([type="hidden"]), textarea, select';

/** The part of the form that asks for the field in which `control` stands. */
export const fieldOf = (control: Element) => control.closest('[class*="ControlContainer"]');

const isNamed = (control: HTMLElement) =>
  control.hasAttribute('aria-label') ||
  control.hasAttribute('aria-labelledby') ||
  ((control as HTMLInputElement).labels?.length ?? 0) > 0;

/** The label of the field that a control stands in. It is referred to, not copied, so it cannot age. Decap's labels reach inputs alone. */
export const nameControls: Mend = (root) => {
  for (const control of found(root, controls)) {
    const label = fieldOf(control)?.querySelector('label');
    if (label && !isNamed(control)) control.setAttribute('aria-labelledby', idOf(label));
  }
};
