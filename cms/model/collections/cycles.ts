import { folderCollection } from '../collection.ts';

export const cycles = folderCollection('cycles', {
  label: 'Cycles',
  singularLabel: 'Cycle',
  hint: 'One round of the program: when people apply, when they hear, when matches begin. Every page, the forms and the calendar follow these dates by themselves. To prepare the next cycle, duplicate the last one and move all its dates on. A cycle that was published stays.',
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}} · applications close {{applications.closes}}',
  sortedBy: ['title', 'code'],
  filters: [
    { label: 'Fall', field: 'title', pattern: '^Fall' },
    { label: 'Spring', field: 'title', pattern: '^Spring' },
  ],
  groups: [{ label: 'Year', field: 'title', pattern: '\\d{4}' }],
  keepsEntries: true, // its code stands in the references of those who applied
});
