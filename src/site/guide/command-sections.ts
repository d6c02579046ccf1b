/** The headings of the list of commands, as a page's contents take them. */
export const commandSections = [
  { depth: 2, slug: 'commands', text: 'Commands' },
  { depth: 2, slug: 'reasons', text: 'Reasons for declining' },
  { depth: 2, slug: 'moves', text: 'What a status may become' },
] as const;
