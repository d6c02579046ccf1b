// What a browser may fetch when a reader is about to follow a link (Chromium so far; others ignore it). Named by a header, so that no
// script stands in a page. Fetched, never run: nothing is counted or sent before the reader is there.
import type { APIRoute } from 'astro';

/** Addresses that depend on the moment or on a person, do something, or are no pages. */
const neverAhead = [
  '/',
  '/apply/*',
  '/calendar/',
  '/goal-sheet/*',
  '/application/*',
  '/api/*',
  '/admin/*',
  '/recordings/*',
  '/*.ics',
  '/*.xml',
  '/*.vtt',
  '/*.pdf',
];

const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: neverAhead } },
          { not: { selector_matches: '[download], [rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

export const GET: APIRoute = () => Response.json(rules);
