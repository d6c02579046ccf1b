// A cycle as an editor enters it: two texts, and dates in groups.
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';

export interface Cycle {
  readonly title: string;
  readonly code: string;
  readonly closes: string;
  readonly review: readonly [starts: string, ends: string];
  readonly orientation: readonly [starts: string, ends: string];
}

export const fall2015: Cycle = {
  title: 'Fall 2015',
  code: '2015F',
  closes: '2015-08-28',
  review: ['2015-09-01', '2015-10-15'],
  orientation: ['2015-10', '2015-11'],
};

export const spring2016: Cycle = {
  title: 'Spring 2016',
  code: '2016SP',
  closes: '2016-02-26',
  review: ['2016-03-01', '2016-04-15'],
  orientation: ['2016-04', '2016-05'],
};

/** Writes what a cycle needs. */
export async function writeCycle(editor: CmsPage, { title, code, closes, review, orientation }: Cycle): Promise<void> {
  await editor.write('Title', title);
  await editor.write('Code', code);
  await editor.write('Applications close', closes);
  for (const [label, [starts, ends]] of [
    ['Review', review],
    ['Orientation', orientation],
  ] as const) {
    await editor.write('Starts', starts, editor.group(label));
    await editor.write('Ends', ends, editor.group(label));
  }
}

/** Its file, to the byte. */
export function cycleFile({ title, code, closes, review, orientation }: Cycle): string {
  return [
    `title: ${title}`,
    `code: ${code}`,
    'applications:',
    `  closes: ${closes}`,
    'review:',
    `  starts: ${review[0]}`,
    `  ends: ${review[1]}`,
    'orientation:',
    `  starts: ${orientation[0]}`,
    `  ends: ${orientation[1]}`,
    '',
  ].join('\n');
}
