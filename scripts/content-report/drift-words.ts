import type { DriftKind } from '../../cms/drift/drift.ts';

/** What was written differently, to follow the name of a field: “Steps: other quotation marks”. */
export const driftWords: Readonly<Record<DriftKind, string>> = {
  'quotation marks': 'other quotation marks',
  'line breaks': 'lines broken elsewhere',
  indentation: 'another distance from the left edge',
  notation: 'a list written in another way',
  order: 'moved to another place',
  'lost note': 'a note for editors beside it is gone',
  'changed note': 'a note for editors beside it changed',
  'blank lines': 'other blank lines',
  spacing: 'other spaces',
  'list marks': 'other marks or numbers before list items',
  backslashes: 'backslashes added or taken away',
  characters: 'special characters written in another way',
  marks: 'other marks for the same formatting',
  'shown marks': 'marks that readers now see, such as [ ] or **, in place of a link or bold words. Mend it',
};
