import { glossaryTermFields } from '../../../src/domain/glossary/glossary-term.ts';
import type { FolderCollection } from '../collection.ts';

export const glossary: FolderCollection = {
  name: 'glossary',
  label: 'Glossary',
  singularLabel: 'Term',
  hint: 'Words of the field, for people who are new to it. The page sorts them by itself.',
  folder: 'glossary',
  extension: 'yml',
  fields: glossaryTermFields,
  identifier: 'term',
  slug: '{{term}}',
  summary: '{{term}}',
  sortedBy: ['term'],
  groups: [{ label: 'First letter', field: 'term', pattern: '^.' }],
  previewPath: 'glossary/',
};
