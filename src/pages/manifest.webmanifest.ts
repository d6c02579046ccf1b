// What a phone shows of the site among its apps (W3C Web Application Manifest). There is no service worker: nothing works offline that
// would have to be right.
import type { APIRoute } from 'astro';
import { icons } from '../site/brand/icons.ts';
import { paperColors } from '../site/brand/theme-colors.ts';
import { readProgram } from '../site/content.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = async () => {
  const { name, shortAssociation, purpose } = await readProgram();
  const { light } = paperColors(tokens);
  return Response.json({
    id: '/',
    name,
    short_name: `${shortAssociation} Mentoring`,
    description: purpose,
    lang: 'en-US',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: light,
    theme_color: light,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...icons
        .filter(({ purpose }) => purpose)
        .map(({ name, pixels, purpose }) => ({ src: `/${name}.png`, type: 'image/png', sizes: `${pixels}x${pixels}`, purpose })),
    ],
  });
};
