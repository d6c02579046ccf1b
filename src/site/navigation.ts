// What the header and the footer of every page link to, in the same order everywhere. Words come from the pages themselves.
import { readForm, readPage } from './content.ts';

/** A link of the navigation. */
export interface NavigationLink {
  readonly href: string;
  readonly text: string;
}

const headerPages = ['working-with-a-match', 'suggested-activities', 'mentoring-resources', 'mentoring-forum'] as const;
const footerPages = ['contact', 'privacy', 'accessibility'] as const;

async function pageLink(id: string): Promise<NavigationLink> {
  return { href: `/${id}/`, text: (await readPage(id)).data.title };
}

/** The header's links. */
export async function headerLinks(): Promise<readonly NavigationLink[]> {
  const goalSheet = { href: '/goal-sheet/', text: (await readForm('goal-sheet')).title };
  return [...(await Promise.all(headerPages.map(pageLink))), goalSheet, await pageLink('apply')];
}

/** The footer's links: help first, in the same place on every page (WCAG 3.2.6). */
export async function footerLinks(): Promise<readonly NavigationLink[]> {
  return Promise.all(footerPages.map(pageLink));
}
