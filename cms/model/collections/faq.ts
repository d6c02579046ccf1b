import { folderCollection } from '../collection.ts';

export const faq = folderCollection('faq', {
  label: 'Questions and answers',
  singularLabel: 'Question',
  hint: 'Short answers to what people ask. Answer in the first sentence; explain in the second.',
  body: { label: 'Answer', hint: 'The answer, in the fewest words that are true.' },
  identifier: 'question',
  slug: '{{question}}',
  summary: '{{question}} · {{group}}, {{order}}',
  sortedBy: ['question', 'order'],
  groups: [{ label: 'Group', field: 'group' }],
});
