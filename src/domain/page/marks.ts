/** The drawings that a page may carry beside its title; each is `src/marks/<name>.svg`. */
export const markNames = [
  'people',
  'blocks',
  'book',
  'bookends',
  'speech',
  'calendar',
  'pencil',
  'compass',
  'letter',
  'magnifier',
] as const;
export type MarkName = (typeof markNames)[number];
