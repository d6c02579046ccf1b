import { mailFields, mailNames } from '../../../src/domain/mail/mail.ts';
import type { FolderCollection } from '../collection.ts';

export const mails: FolderCollection = {
  name: 'mails',
  label: 'Mails',
  singularLabel: 'Mail',
  hint: 'What the program writes by itself. Words in braces, such as {reference}, are filled in when the mail is sent.',
  folder: 'mails',
  extension: 'yml',
  fields: mailFields,
  identifier: 'subject',
  slug: '{{subject}}',
  summary: '{{subject}}',
  sortedBy: ['subject'],
  previewPath: '',
  entries: mailNames,
};
