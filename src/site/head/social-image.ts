/** A page whose picture other sites show. */
export interface PicturedPage {
  /** Its address on the site, such as `/suggested-activities/`. */
  readonly path: string;
  readonly title: string;
}

/** The size that sites which show links ask for, in dots. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/** The address of the picture of the page at `path`; src/integrations/social-cards/ draws what the pages name. */
export function socialImagePath(path: string): string {
  return `/og/${path === '/' ? 'home' : path.replace(/^\/|\/$/g, '')}.png`;
}
