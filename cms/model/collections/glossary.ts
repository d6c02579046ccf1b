import { folderCollection } from '../collection.ts';

export const glossary = folderCollection('glossary', {
  label: 'Glossary',
  singularLabel: 'Term',
  hint: 'Words of the field, for people who are new to it. The page sorts them by itself.',
  identifier: 'term',
  slug: '{{term}}',
  summary: '{{term}}',
  sortedBy: ['term'],
  groups: [{ label: 'First letter', field: 'term', pattern: '^.' }],
});
