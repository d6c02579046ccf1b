import type { ComponentChoice } from '../../src/site/text-components.ts';

const current = 'text-component-choice';

/**
 * Asks the editor for one of the options of `choice`, in a small window.
 * @returns its value; undefined where the editor went back
 */
export function chooseOption(title: string, choice: ComponentChoice, chosen: unknown): Promise<string | undefined> {
  document.getElementById(current)?.remove();
  const select = element('select', { id: `${current}-select` });
  for (const { value, label } of choice.options) select.append(new Option(label, value, value === chosen, value === chosen));
  const hint = element('p', { textContent: choice.hint, id: `${current}-hint` });
  select.setAttribute('aria-describedby', hint.id);
  const form = element('form', { method: 'dialog' });
  form.append(
    element('h2', { textContent: title, id: `${current}-title` }),
    element('label', { textContent: choice.label, htmlFor: select.id }),
    select,
    hint,
    element('button', { textContent: 'Use it', value: 'use' }),
    element('button', { textContent: 'Cancel', value: '', formNoValidate: true }),
  );
  const dialog = element('dialog', { id: current });
  dialog.setAttribute('aria-labelledby', `${current}-title`);
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'use' ? select.value : undefined);
      dialog.remove();
    });
    dialog.showModal();
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
