import { forumFields } from '../../../src/domain/forum/forum.ts';
import type { FolderCollection } from '../collection.ts';

export const forum: FolderCollection = {
  name: 'forum',
  label: 'Mentoring forum',
  singularLabel: 'Forum',
  hint: 'The live conversations of the program and their recordings. To replace a recording, add its captions first, under “Captions”.',
  folder: 'forum',
  extension: 'yml',
  fields: forumFields,
  identifier: 'title',
  slug: '{{date}}',
  summary: '{{title}} · {{date}}',
  sortedBy: ['date', 'title'],
  groups: [{ label: 'Year', field: 'date', pattern: '^\\d{4}' }],
  previewPath: 'mentoring-forum/',
};
