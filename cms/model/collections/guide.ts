import { folderCollection } from '../collection.ts';

export const guide = folderCollection('guide', {
  label: 'Guide for editors',
  singularLabel: 'Page of the guide',
  hint: 'How editing works, a page for each task. Its pictures are made by a script from this very place: do not replace them by hand.',
  body: { label: 'Text', hint: 'The steps as a numbered list, each with one thing to do. What is on the screen stands in bold.' },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{order}}. {{title}}',
  sortedBy: ['order', 'title'],
});
