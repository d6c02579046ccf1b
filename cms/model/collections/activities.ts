import { folderCollection } from '../collection.ts';

export const activities = folderCollection('activities', {
  label: 'Suggested activities',
  singularLabel: 'Activity',
  hint: 'Things that the two people of a match can do together. One activity is one page; keep it short enough to try next week.',
  body: {
    label: 'Why, and what helps',
    hint: 'Two or three short paragraphs: why it is worth the time, what helps, a variation.',
  },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}} · {{group}}, {{channel}}',
  sortedBy: ['title', 'togetherMinutes', 'preparationMinutes'],
  filters: [
    { label: 'Works at a distance', field: 'channel', pattern: '^(?:remote|either)$' },
    { label: 'Works in person', field: 'channel', pattern: '^(?:in person|either)$' },
    { label: 'Nobody prepares', field: 'preparedBy', pattern: '^nobody$' },
  ],
  groups: [
    { label: 'Kind', field: 'group' },
    { label: 'Objective', field: 'objective' },
    { label: 'Who prepares', field: 'preparedBy' },
  ],
});
