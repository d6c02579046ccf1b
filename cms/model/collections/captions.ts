import { folderCollection } from '../collection.ts';

export const captions = folderCollection('captions', {
  label: 'Captions',
  singularLabel: 'Captions file',
  hint: 'What is said in a recording, and when. Captions, transcript, chapters and search are all made from this one text.',
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{slug}}',
  sortedBy: [],
});
