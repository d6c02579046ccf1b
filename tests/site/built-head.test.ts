// What the built pages say of themselves to browsers, search engines and sites that show links; and the files that say it for all of them.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type BuiltPage, readBuiltPages } from '../../src/integrations/built-pages.ts';
import { pageFacts } from '../../src/integrations/page-facts.ts';

const site = 'http://localhost:8787';
const maxImageBytes = 60_000;
const directory = pathToFileURL(`${inject('siteDirectory')}/`);
const built = (path: string) => readFile(new URL(`.${path}`, directory));
const builtText = async (path: string) => (await built(path)).toString('utf8');

/** Width and height of a PNG, from its header. */
async function pngSize(path: string): Promise<readonly [number, number]> {
  const bytes = await built(path);
  expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

let pages: readonly BuiltPage[] = [];
let listed: readonly BuiltPage[] = [];
beforeAll(async () => {
  pages = await readBuiltPages(directory);
  listed = pages.filter((page) => pageFacts(page).isListed);
});

describe('a page for everybody', () => {
  it('names its one address and what a link to it shows', () => {
    expect(listed.length).toBeGreaterThanOrEqual(12);
    for (const { path, html } of listed) {
      const address = site + path;
      expect(count(html, /<link rel="canonical"/g), path).toBe(1);
      expect(html, path).toContain(`<link rel="canonical" href="${address}">`);
      expect(html, path).toContain(`<meta property="og:url" content="${address}">`);
      for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image', 'og:image:alt']) {
        expect(count(html, new RegExp(`<meta property="${name}" content="[^"]+">`, 'g')), `${path} ${name}`).toBe(1);
      }
      expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(html, path).toContain('href="/news/feed.xml"');
    }
  });

  it('has a picture of the size that is asked for, and a light one', async () => {
    for (const { imagePath = '', path } of listed.map(pageFacts)) {
      expect(await pngSize(imagePath), path).toEqual([1200, 630]);
      expect((await built(imagePath)).length, path).toBeLessThanOrEqual(maxImageBytes);
    }
  });

  it('offers to report a problem, in a mail that names it', () => {
    for (const { path, html } of listed) {
      expect(html, path).toMatch(/href="mailto:[^"]*subject=Problem[^"]*"/);
      expect(html, path).toContain(encodeURIComponent(site + path));
    }
  });
});

it('a page that is not for everybody asks to be left out, and has no address to share', () => {
  const others = pages.filter((page) => !listed.includes(page));
  const paths = others.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/404.html', '/admin/', '/shells/status/']));
  for (const { path, html } of others) expect(html, path).not.toMatch(/rel="canonical"|property="og:/);
});

it('the sitemap lists every page for everybody, and no other', async () => {
  const addresses = [...(await builtText('/sitemap-0.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.sort()).toEqual(listed.map(({ path }) => site + path).sort());
  expect(await builtText('/robots.txt')).toContain(`Sitemap: ${site}/sitemap-index.xml\n`);
});

/** What our pages say of each type of thing. Of an event or a video only what its source says: that may be less than a search engine likes. */
const requiredFields: Readonly<Record<string, readonly string[]>> = {
  Organization: ['name', 'alternateName'],
  WebSite: ['name', 'url', 'publisher'],
  EducationalOccupationalProgram: ['name', 'description', 'url', 'provider', 'programPrerequisites', 'offers'],
  Event: ['name', 'startDate', 'organizer'],
  VideoObject: ['name', 'description'],
  BreadcrumbList: ['itemListElement'],
};
const thing = z.looseObject({ '@type': z.string() });
const script = z.object({ '@context': z.string(), '@graph': z.array(thing) }).transform((graph) => graph['@graph']);

/** Every thing that a page describes for search engines. */
function thingsOn({ html }: BuiltPage): readonly z.infer<typeof thing>[] {
  const texts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  return texts.flatMap((text) => script.parse(JSON.parse(text)));
}

describe('structured data', () => {
  it('says what belongs to each thing, on every page', () => {
    for (const page of listed) {
      for (const found of thingsOn(page)) {
        const required = requiredFields[found['@type']];
        expect(required, `${page.path} describes a ${found['@type']}, of which this test knows nothing`).toBeDefined();
        for (const field of required ?? []) expect(found[field], `${page.path} ${found['@type']} ${field}`).toBeTruthy();
      }
    }
  });

  it('tells the start page’s site, the cycles that one can apply to, and the way to a page', () => {
    const typesOn = (path: string) =>
      listed
        .filter((page) => page.path === path)
        .flatMap(thingsOn)
        .map((found) => found['@type']);
    expect(typesOn('/')).toEqual(expect.arrayContaining(['Organization', 'WebSite']));
    expect(typesOn('/apply/')).toEqual(expect.arrayContaining(['EducationalOccupationalProgram', 'Event', 'BreadcrumbList']));
    expect(typesOn('/contact/')).toContain('BreadcrumbList');
  });

  it('shows the same way as the page does', () => {
    for (const page of listed) {
      const lists = thingsOn(page).filter((found) => found['@type'] === 'BreadcrumbList');
      const shown = /<nav class="breadcrumbs"[\s\S]*?<\/nav>/.exec(page.html)?.[0] ?? '';
      expect(count(shown, /<li>/g), page.path).toBe(lists.flatMap((list) => list['itemListElement']).length);
    }
  });
});

describe('files for everybody', () => {
  it('security.txt names a contact, its day and its own address', async () => {
    const text = await builtText('/.well-known/security.txt');
    expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
    expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m);
    expect(text).toContain(`Canonical: ${site}/.well-known/security.txt\n`);
  });

  it('the manifest’s icons are there in the size that it says', async () => {
    const icon = z.object({ src: z.string(), sizes: z.string(), purpose: z.string().optional() });
    const { icons } = z.object({ icons: z.array(icon) }).parse(JSON.parse(await builtText('/manifest.webmanifest')));
    expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of icons.filter(({ src }) => src.endsWith('.png'))) {
      expect((await pngSize(src)).join('x'), src).toBe(sizes);
    }
    expect(await pngSize('/apple-touch-icon.png')).toEqual([180, 180]);
    expect(await builtText('/icon.svg')).toMatch(/^<svg /);
  });

  it('the feed holds whole addresses only', async () => {
    const feed = await builtText('/news/feed.xml');
    expect(count(feed, /<item>/g)).toBeGreaterThanOrEqual(1);
    expect(count(feed, /<content:encoded>/g)).toBe(count(feed, /<item>/g));
    expect(feed).not.toMatch(/(?:href|src)=(?:"|&quot;)\/(?!feed\.css)/);
  });
});
