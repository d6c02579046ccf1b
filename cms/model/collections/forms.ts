import { folderCollection } from '../collection.ts';

export const forms = folderCollection('forms', {
  label: 'Forms',
  singularLabel: 'Form',
  hint: 'The questions that applicants answer. A question can be added, moved, reworded, or no longer asked. Its permanent name is for life: never give it to another question, and never remove it.',
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}}',
  sortedBy: ['title', 'minutes'],
});
