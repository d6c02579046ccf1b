// What an element of pasted HTML says of its look, as far as a text of the site has it too.
import type { Element } from 'hast';

/** How the words in an element look. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** A heading is bold already. */
  readonly inHeading: boolean;
}

/** A declaration of the element's own `style`; Word's have the names of Word: `mso-list`. */
export function styleOf({ properties }: Element, name: string): string {
  const style = String(properties['style'] ?? '');
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? '';
}

/** The look in `element`, which stands in text of the look `around`. Google Docs wraps everything in a `<b>` that is not bold. */
export function lookIn(element: Element, around: Look): Look {
  const { tagName } = element;
  const weight = styleOf(element, 'font-weight');
  const slant = styleOf(element, 'font-style');
  const inHeading = around.inHeading || /^h[1-6]$/.test(tagName);
  const bold = around.bold || tagName === 'b' || tagName === 'strong';
  const italic = around.italic || tagName === 'i' || tagName === 'em';
  return {
    inHeading,
    bold: !inHeading && (weight === '' || weight === 'inherit' ? bold : /^bold/.test(weight) || Number(weight) >= 600),
    italic: slant === '' || slant === 'inherit' ? italic : /^(?:italic|oblique)/.test(slant),
  };
}

export function isHidden(element: Element): boolean {
  return 'hidden' in element.properties || styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all';
}
