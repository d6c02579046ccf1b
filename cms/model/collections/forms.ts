import { formFields } from '../../../src/domain/form/form.ts';
import { formNames } from '../../../src/domain/form/form-traits.ts';
import type { FolderCollection } from '../collection.ts';

export const forms: FolderCollection = {
  name: 'forms',
  label: 'Forms',
  singularLabel: 'Form',
  hint: 'The questions that applicants answer. A question can be added, moved, reworded, or no longer asked. Its permanent name is for life: never give it to another question, and never remove it.',
  folder: 'forms',
  extension: 'yml',
  fields: formFields,
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}}',
  sortedBy: ['title', 'minutes'],
  previewPath: '{{slug}}/',
  entries: formNames,
};
