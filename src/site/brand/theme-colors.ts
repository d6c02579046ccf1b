const paper = /--paper:\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,\s*(#[0-9a-f]{3,8})\s*\)/i;

/** The color of the paper by day and by night, as the style sheet has it: the browser's own frame takes it on. */
export function paperColors(css: string): { readonly light: string; readonly dark: string } {
  const [, light, dark] = paper.exec(css) ?? [];
  if (!light || !dark) throw new Error('src/styles/tokens.css has no --paper: light-dark(#…, #…)');
  return { light, dark };
}
