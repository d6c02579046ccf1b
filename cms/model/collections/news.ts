import { newsFields } from '../../../src/domain/news/news.ts';
import type { FolderCollection } from '../collection.ts';

export const news: FolderCollection = {
  name: 'news',
  label: 'News',
  singularLabel: 'Piece of news',
  hint: 'What has happened, the newest first. Dates of a cycle belong into “Cycles”, which every page reads.',
  folder: 'news',
  extension: 'md',
  fields: newsFields,
  body: { label: 'Text', hint: 'The news itself, the most important first.' },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}} · {{date}}',
  sortedBy: ['date', 'title'],
  groups: [{ label: 'Year', field: 'date', pattern: '^\\d{4}' }],
  previewPath: 'news/{{slug}}/',
};
