/** What an editor reads of every guide. */
export const guideWording = {
  body: { label: 'Text', hint: 'The steps as a numbered list, each with one thing to do. What is on the screen stands in bold.' },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{order}}. {{title}}',
  sortedBy: ['order', 'title'],
} as const;
