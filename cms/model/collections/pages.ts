import { folderCollection } from '../collection.ts';

export const pages = folderCollection('pages', {
  label: 'Pages',
  singularLabel: 'Page',
  hint: 'The texts of the site’s pages. A new page gets an address from its title; add it to the menus under “Program, menus and addresses”.',
  body: {
    label: 'Text',
    hint: 'The page itself. Headings begin at level two. A page that the site fills, such as the search, can do without.',
    isOptional: true,
  },
  identifier: 'title',
  slug: '{{title}}',
  summary: '{{title}}',
  sortedBy: ['title'],
  filters: [{ label: 'Listed on the start page', field: 'teaser', pattern: '\\S' }],
});
