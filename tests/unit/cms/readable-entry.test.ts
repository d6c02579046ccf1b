import { expect, test } from 'vitest';
import { readableEntry } from '../../../cms/entries/readable-entry.ts';

test('an entry is told in the words of its form, and holds nothing of its file', () => {
  const data = { term: 'El Día', alsoCalled: ['Día', 'Book Day'], meaning: 'It honors children:\n  all of them.', page: '' };
  expect(readableEntry({ collection: 'glossary', slug: 'el-dia' }, data)).toBe(
    'Term\nEl Día\n\nAlso called\n- Día\n- Book Day\n\nMeaning\nIt honors children:\n  all of them.',
  );
});

test('what stands in rows is told with the way to it, and a switch by what it says', () => {
  const data = {
    sections: [{ title: 'You', questions: [{ label: 'Your name', required: true }, { label: 'Your work' }] }],
    body: 'Text',
  };
  const told = readableEntry({ collection: 'forms', slug: 'mentee' }, data);
  expect(told).toContain('Sections › You › Questions › Your name › ');
  expect(told).toMatch(/\nYes\n/);
  expect(told).not.toMatch(/\[object|sections:|undefined/);
});
