import { competencyFields } from '../../../src/domain/competency/competency.ts';
import type { FolderCollection } from '../collection.ts';

export const competencies: FolderCollection = {
  name: 'competencies',
  label: 'Competency areas',
  singularLabel: 'Area',
  hint: 'The areas of ALSC’s Competencies for Librarians Serving Children in Public Libraries, in our own words. Activities name the areas that they build.',
  folder: 'competencies',
  extension: 'yml',
  fields: competencyFields,
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{order}}. {{title}}',
  sortedBy: ['order', 'title'],
  previewPath: 'competencies/',
};
