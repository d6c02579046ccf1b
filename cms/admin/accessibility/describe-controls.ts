import { found } from '../found.ts';
import { idOf, type Mend } from './mend.ts';
import { controls, fieldOf } from './name-controls.ts';

/** What is wrong with a field: Decap writes it above the control, and takes it away when it is put right. */
export const errors = '[class*="ControlErrorsList"]';

/** What adds a row to a list. */
const adding = '[class*="AddButton"], [class*="TopBarContainer"] [class*="StyledDropdownButton"]';

/** Whether `element` is of this field and not of one within it. */
const isOf = (field: Element) => (element: Element) => fieldOf(element) === field;

const ofField = (field: Element, selector: string) => [...field.querySelectorAll<HTMLElement>(selector)].filter(isOf(field));

/**
 * The hint below a control is heard with it, and so is what is wrong with it: Decap's errors are red, and tied to nothing. A list has no control
 * of its own; what adds a row to it says the same.
 */
export const describeControls: Mend = (root) => {
  const fields = new Set([fieldOf(root), ...found(root, controls).map(fieldOf), ...found(root, errors).map(fieldOf)]);
  for (const field of fields) if (field) describe(field);
};

function describe(field: Element): void {
  const own = ofField(field, controls);
  const [problem] = ofField(field, errors);
  const [hint] = ofField(field, '[class*="ControlHint"]');
  for (const control of own.length > 0 ? own : ofField(field, adding)) {
    const ours = new Set([hint, problem].filter((part) => part !== undefined).map(idOf));
    for (const id of describedBy.get(control) ?? []) if (!ours.has(id)) tie(control, id, false);
    for (const id of ours) tie(control, id, true);
    describedBy.set(control, ours);
    if (own.length > 0) invalid(control, problem !== undefined);
  }
}

/** What we have tied to a control: Decap, or a control of ours, may tie more to it. */
const describedBy = new WeakMap<Element, ReadonlySet<string>>();

function tie(control: Element, id: string, isTied: boolean): void {
  const ids = new Set((control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== ''));
  if (ids.has(id) === isTied) return;
  if (isTied) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) control.setAttribute('aria-describedby', [...ids].join(' '));
  else control.removeAttribute('aria-describedby');
}

function invalid(control: Element, isInvalid: boolean): void {
  if (isInvalid) control.setAttribute('aria-invalid', 'true');
  else if (control.getAttribute('aria-invalid') === 'true') control.removeAttribute('aria-invalid');
}
