import { folderCollection } from '../collection.ts';
import { guideWording } from '../guide-wording.ts';

export const editorsGuide = folderCollection('editors-guide', {
  ...guideWording,
  label: 'Guide for editors',
  singularLabel: 'Page of the editors’ guide',
  hint: 'How editing works, a page for each task. Its pictures are made by a script from this very place: do not replace them by hand.',
});
