// Ties what stands around a control to it, for whoever hears the page: Decap's labels reach inputs alone, its hints and errors nothing.
import { idOf, type PagePatch, queryInclusive } from './dom.ts';

/** What a field is filled in with. */
const controls = '[role="switch"], [role="textbox"], [role="combobox"], input:not([type="hidden"]), textarea, select';
/** What is wrong with a field: Decap writes it above the control, and takes it away when it is put right. */
const errors = '[class*="ControlErrorsList"]';
/** What adds a row to a list. */
const adding = '[class*="AddButton"], [class*="TopBarContainer"] [class*="StyledDropdownButton"]';

/** The part of the form that asks for the field in which `element` stands. */
const fieldOf = (element: Element) => element.closest('[class*="ControlContainer"]');

const isNamed = (control: HTMLElement) =>
  control.hasAttribute('aria-label') ||
  control.hasAttribute('aria-labelledby') ||
  ((control as HTMLInputElement).labels?.length ?? 0) > 0;

/** The label of the field that a control stands in. It is referred to, not copied, so it cannot age. */
const nameControls: PagePatch = (root) => {
  for (const control of queryInclusive(root, controls)) {
    const label = fieldOf(control)?.querySelector('label');
    if (label && !isNamed(control)) control.setAttribute('aria-labelledby', idOf(label));
  }
};

/** The hint below a control is heard with it, and so is what is wrong with it. A list has no control of its own; what adds a row says the same. */
const describeControls: PagePatch = (root) => {
  const within = queryInclusive(root, `${controls}, ${errors}`).map(fieldOf);
  for (const field of new Set([fieldOf(root), ...within])) if (field) describe(field);
};

function describe(field: Element): void {
  // Of this field, and not of one within it.
  const own = (selector: string) => queryInclusive(field, selector).filter((element) => fieldOf(element) === field);
  const [problem] = own(errors);
  const [hint] = own('[class*="ControlHint"]');
  const ownControls = own(controls);
  for (const control of ownControls.length > 0 ? ownControls : own(adding)) {
    const ours = new Set([hint, problem].filter((part) => part !== undefined).map(idOf));
    const before = describedBy.get(control) ?? new Set();
    describedBy.set(control, ours);
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    setOrRemove(
      control,
      'aria-describedby',
      [...new Set([...ids, ...ours])].filter((id) => ours.has(id) || !before.has(id)).join(' '),
    );
    if (ownControls.length > 0 && (problem || control.getAttribute('aria-invalid') === 'true'))
      setOrRemove(control, 'aria-invalid', problem ? 'true' : '');
  }
}

/** What we have tied to a control: Decap, or a control of ours, may tie more to it. */
const describedBy = new WeakMap<Element, ReadonlySet<string>>();

function setOrRemove(element: Element, attribute: string, value: string): void {
  if (value === '') element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

export const namedControls: readonly PagePatch[] = [nameControls, describeControls];
