import { folderCollection } from '../collection.ts';

export const news = folderCollection('news', {
  label: 'News',
  singularLabel: 'Piece of news',
  hint: 'What has happened, the newest first. Dates of a cycle belong into “Cycles”, which every page reads.',
  body: { label: 'Text', hint: 'The news itself, the most important first.' },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}} · {{date}}',
  sortedBy: ['date', 'title'],
  groups: [{ label: 'Year', field: 'date', pattern: '^\\d{4}' }],
});
