import { folderCollection } from '../collection.ts';

export const mails = folderCollection('mails', {
  label: 'Mails',
  singularLabel: 'Mail',
  hint: 'What the program writes by itself. Words in braces, such as {reference}, are filled in when the mail is sent.',
  identifier: 'subject',
  slug: '{{subject}}',
  summary: '{{subject}}',
  sortedBy: ['subject'],
});
