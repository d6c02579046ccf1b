// Every address of ours that a built file names leads to a file, and its fragment to an element there; and no page is an island.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { tagsOf } from '../../scripts/site/html-tags.ts';
import { addressesOf, fullAddressesIn, linksOf } from '../../scripts/site/page-addresses.ts';
import { fileOf } from '../../scripts/site/page-paths.ts';
import { addressesInCss } from '../../scripts/site/page-resources.ts';
import { builtPages, isShell } from './built-site.ts';

/** The parts of the program that its page of 2014 had, and what a form needs beside it. */
const namedPages = [
  ...['/', '/working-with-a-match/', '/suggested-activities/', '/mentoring-resources/', '/mentoring-forum/', '/apply/'],
  ...['/apply/mentee/', '/apply/mentor/', '/goal-sheet/', '/contact/', '/privacy/', '/accessibility/'],
];

/** What the Worker answers by itself; the tests of the Worker and of the system see to these. */
const workerRoutes = ['/api/', '/application/'];
const followed = ['http:', 'https:', 'webcal:'];
const textFile = /\.(html|css|xml|xsl|txt|json|webmanifest|ics|vtt|svg)$/;

let pages: ReadonlyMap<string, string> = new Map();
const ids = new Map<string, ReadonlySet<string>>();
beforeAll(async () => {
  pages = await builtPages();
  for (const [path, html] of pages) ids.set(path, new Set(tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? [])));
});

const siteHost = new URL(inject('siteUrl')).host;

/** The address in full, where it is one of this site; a subscription to a calendar (`webcal:`) is a way to the same file. */
function ownAddress(address: string, path: string): URL | undefined {
  const url = new URL(address, new URL(path, inject('siteUrl')));
  return followed.includes(url.protocol) && url.host === siteHost ? url : undefined;
}

/** What is wrong with an address of ours that the page at `path` names. */
async function faultOf({ pathname, hash }: URL, path: string): Promise<string | undefined> {
  if (workerRoutes.some((route) => pathname.startsWith(route))) return undefined;
  if (isShell(pathname) && pathname !== path) return 'is a shell, which nobody sees by itself';
  const isFile = await stat(fileOf(inject('siteDirectory'), pathname)).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return 'leads nowhere';
  const fragment = decodeURIComponent(hash.slice(1));
  if (pathname === '/admin/' && fragment.startsWith('/')) return undefined; // the CMS's own addresses
  if (pathname.startsWith('/recordings/') && /^t=[\d.]+$/.test(fragment)) return undefined; // a moment of a video
  if (fragment === '' || fragment.startsWith(':~:') || ids.get(pathname)?.has(fragment)) return undefined;
  return 'has no such element';
}

async function brokenAmong(addresses: readonly string[], path: string): Promise<readonly string[]> {
  const faults = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const own = ownAddress(address, path);
      const fault = /^javascript:/i.test(address) ? 'is a script' : own && (await faultOf(own, path));
      return fault ? `${path}: ${address} ${fault}` : [];
    }),
  );
  return faults.flat();
}

test('every address in every page leads to a file, and to an element that it has', async () => {
  const broken = await Promise.all([...pages].map(([path, html]) => brokenAmong(addressesOf(html), path)));
  expect(broken.flat()).toEqual([]);
});

test('every address that a page, a feed, a calendar, a manifest or a style spells out leads somewhere', async () => {
  const directory = inject('siteDirectory');
  const files = (await readdir(directory, { recursive: true })).filter(
    (file) => textFile.test(file) && !file.startsWith('pagefind'),
  );
  const broken = await Promise.all(
    files.map(async (file) => {
      // An entity ends an address, and the @id of structured data is a name.
      const text = (await readFile(join(directory, file), 'utf8')).replace(/"@id":"[^"]*"/g, '').replaceAll('&quot;', '"');
      const inStyle = file.endsWith('.css') ? addressesInCss(text).flatMap(({ candidates }) => candidates) : [];
      const inManifest = file.endsWith('.webmanifest') ? [...text.matchAll(/"(?:src|url|start_url)":\s*"([^"]*)"/g)] : [];
      const addresses = [...fullAddressesIn(text, inject('siteUrl')), ...inStyle, ...inManifest.map(([, address = '']) => address)];
      return brokenAmong(addresses, `/${file}`);
    }),
  );
  expect(broken.flat()).toEqual([]);
});

test('every public page can be reached from the home page by links', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const link of linksOf(pages.get(path) ?? '')) {
      const { pathname } = ownAddress(link, path) ?? {};
      if (pathname !== undefined && pages.has(pathname)) reached.add(pathname);
    }
  }
  const isPublic = ([path, html]: readonly [string, string]) =>
    !isShell(path) && !html.includes('<meta name="robots" content="noindex"');
  const publicPages = [...pages].filter(isPublic).map(([path]) => path);
  expect(publicPages).toEqual(expect.arrayContaining(namedPages));
  expect(publicPages.filter((path) => !reached.has(path))).toEqual([]);
});
