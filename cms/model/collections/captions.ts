import { captionsFields } from '../../../src/domain/captions/captions-file.ts';
import type { FolderCollection } from '../collection.ts';

export const captions: FolderCollection = {
  name: 'captions',
  label: 'Captions',
  singularLabel: 'Captions file',
  hint: 'What is said in a recording, and when. Captions, transcript, chapters and search are all made from this one text.',
  folder: 'forum',
  extension: 'vtt',
  fields: captionsFields,
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{slug}}',
  sortedBy: [],
  previewPath: 'mentoring-forum/',
};
