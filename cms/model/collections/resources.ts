import { folderCollection } from '../collection.ts';

export const resources = folderCollection('resources', {
  label: 'Mentoring resources',
  singularLabel: 'Resource',
  hint: 'What a match can read, watch or join. Say in your own words what it is and what to do with it.',
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}} · {{group}}',
  sortedBy: ['title', 'lastReviewed'],
  filters: [
    { label: 'For anybody', field: 'access', pattern: '^anybody$' },
    { label: 'Reviewed', field: 'lastReviewed', pattern: '^\\d{4}' },
  ],
  groups: [
    { label: 'Group', field: 'group' },
    { label: 'Who can open it', field: 'access' },
  ],
});
