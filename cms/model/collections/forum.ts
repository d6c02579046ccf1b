import { folderCollection } from '../collection.ts';

export const forum = folderCollection('forum', {
  label: 'Mentoring forum',
  singularLabel: 'Forum',
  hint: 'The live conversations of the program and their recordings. To replace a recording, add its captions first, under “Captions”.',
  identifier: 'title',
  slug: '{{date}}',
  summary: '{{title}} · {{date}}',
  sortedBy: ['date', 'title'],
  groups: [{ label: 'Year', field: 'date', pattern: '^\\d{4}' }],
});
