import { navigationFields } from '../../../src/domain/navigation/navigation.ts';
import { programFields } from '../../../src/domain/program/program.ts';
import { redirectsFields } from '../../../src/domain/redirect/redirects.ts';
import type { FileCollection } from '../collection.ts';

export const program: FileCollection = {
  name: 'program',
  label: 'Program, menus and addresses',
  singularLabel: 'File',
  hint: 'Facts that many pages repeat, the links of header and footer, and addresses that moved.',
  files: [
    {
      name: 'program',
      label: 'Facts of the program',
      hint: 'Names, requirements, objectives and contacts. A fact is written here once; pages name it.',
      file: 'program.yml',
      fields: programFields,
      previewPath: '',
    },
    {
      name: 'navigation',
      label: 'Menus',
      hint: 'What the header and the footer of every page link to.',
      file: 'navigation.yml',
      fields: navigationFields,
      previewPath: '',
    },
    {
      name: 'redirects',
      label: 'Addresses that moved',
      hint: 'Former addresses, on this site and on the association’s, and the pages that took their place. Keep a row as long as somebody may follow the old address.',
      file: 'redirects.yml',
      fields: redirectsFields,
      previewPath: '',
    },
  ],
};
