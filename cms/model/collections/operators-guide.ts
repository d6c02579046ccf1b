import { folderCollection } from '../collection.ts';
import { guideWording } from '../guide-wording.ts';

export const operatorsGuide = folderCollection('operators-guide', {
  ...guideWording,
  label: 'Guide for operators',
  singularLabel: 'Page of the operators’ guide',
  hint: 'How the program’s system is tried, brought online and kept running, a page for each task.',
});
