import { type FileCollection, singleFile } from '../collection.ts';

export const program: FileCollection = {
  name: 'program',
  label: 'Program, menus and addresses',
  singularLabel: 'File',
  hint: 'Facts that many pages repeat, the links of header and footer, and addresses that moved.',
  files: [
    singleFile('program', {
      label: 'Facts of the program',
      hint: 'Names, requirements, objectives and contacts. A fact is written here once; pages name it.',
    }),
    singleFile('navigation', {
      label: 'Menus',
      hint: 'What the header and the footer of every page link to.',
    }),
    singleFile('redirects', {
      label: 'Addresses that moved',
      hint: 'Former addresses, on this site and on the association’s, and the pages that took their place. Keep a row as long as somebody may follow the old address.',
    }),
  ],
};
