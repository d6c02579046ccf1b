import { folderCollection } from '../collection.ts';

/** What an editor reads of every guide. */
const wording = {
  body: { label: 'Text', hint: 'The steps as a numbered list, each with one thing to do. What is on the screen stands in bold.' },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{order}}. {{title}}',
  sortedBy: ['order', 'title'],
} as const;

export const guides = [
  folderCollection('editors-guide', {
    ...wording,
    label: 'Guide for editors',
    singularLabel: 'Page of the editors’ guide',
    hint: 'How editing works, a page for each task. Its pictures are made by a script from this very place: do not replace them by hand.',
  }),
  folderCollection('committee-guide', {
    ...wording,
    label: 'Guide for the committee',
    singularLabel: 'Page of the committee’s guide',
    hint: 'How applications are read and decided on, a page for each task.',
  }),
  folderCollection('operators-guide', {
    ...wording,
    label: 'Guide for operators',
    singularLabel: 'Page of the operators’ guide',
    hint: 'How the program’s system is tried, brought online and kept running, a page for each task.',
  }),
];
