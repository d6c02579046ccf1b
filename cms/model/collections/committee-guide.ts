import { folderCollection } from '../collection.ts';
import { guideWording } from '../guide-wording.ts';

export const committeeGuide = folderCollection('committee-guide', {
  ...guideWording,
  label: 'Guide for the committee',
  singularLabel: 'Page of the committee’s guide',
  hint: 'How applications are read and decided on, a page for each task.',
});
