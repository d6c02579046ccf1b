import { folderCollection } from '../collection.ts';

export const competencies = folderCollection('competencies', {
  label: 'Competency areas',
  singularLabel: 'Area',
  hint: 'The areas of ALSC’s Competencies for Librarians Serving Children in Public Libraries, in our own words. Activities name the areas that they build.',
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{order}}. {{title}}',
  sortedBy: ['order', 'title'],
});
