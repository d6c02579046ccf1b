/** What the first view of a page costs, from the built files: how many requests, and how many bytes as a server sends them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fileOf } from './page-paths.ts';
import { addressesInCss, addressesInModule, type Resource, type ResourceKind, resourcesOf } from './page-resources.ts';

export type PageWeight = {
  readonly htmlBytes: number;
  readonly cssBytes: number;
  readonly scriptBytes: number;
  readonly imageBytes: number;
  readonly fontBytes: number;
  /** Captions, frames, media and what else a page loads by itself. */
  readonly otherBytes: number;
  /** All of the above. */
  readonly totalBytes: number;
  /** The page itself and everything that loads without the reader doing anything. */
  readonly requests: number;
  /** Addresses of other sites among them, whose size nobody here knows. */
  readonly thirdParty: readonly string[];
};

const compress = promisify(brotliCompress);
const alreadyCompressed = /\.(png|jpe?g|webp|avif|gif|woff2?|mp4|webm|mp3|pdf|zip|gz|br|wasm)$/;

/** What a server that compresses with Brotli sends for a file. */
export async function transferBytes(content: Buffer, path: string): Promise<number> {
  if (alreadyCompressed.test(path)) return content.length;
  return (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;
}

/**
 * Weighs a page as a first-time visitor gets it. Where the browser chooses among several images, the heaviest counts.
 *
 * @throws where a file that the page loads is missing.
 */
export async function weighPage(siteDirectory: string, path: string): Promise<PageWeight> {
  const html = await readFile(fileOf(siteDirectory, path));
  const bytes: Record<ResourceKind, number> = { style: 0, script: 0, image: 0, font: 0, other: 0 };
  const thirdParty = new Set<string>();
  const loaded = new Set<string>();
  const load = async ({ kind, candidates }: Resource, base: string): Promise<void> => {
    const addresses = candidates.map((candidate) => new URL(candidate, base)).filter(({ protocol }) => protocol !== 'data:');
    for (const { href } of addresses.filter(({ host }) => host !== here.host)) thirdParty.add(href);
    const own = addresses.filter(({ host }) => host === here.host);
    if (own.length === 0 || own.every(({ href }) => loaded.has(href))) return;
    for (const { href } of own) loaded.add(href);
    const files = await Promise.all(own.map(({ pathname }) => readFile(fileOf(siteDirectory, pathname))));
    const sizes = await Promise.all(files.map((file, index) => transferBytes(file, own[index]?.pathname ?? '')));
    bytes[kind] += Math.max(...sizes);
    requests += 1;
    const text = files[0]?.toString() ?? '';
    const inner = kind === 'style' ? addressesInCss(text) : kind === 'script' ? addressesInModule(text) : [];
    for (const resource of inner) await load(resource, own[0]?.href ?? '');
  };
  const here = new URL(join('/', path), 'http://site.invalid');
  let requests = 1;
  for (const resource of resourcesOf(html.toString())) await load(resource, here.href);
  const htmlBytes = await transferBytes(html, '.html');
  return {
    htmlBytes,
    cssBytes: bytes.style,
    scriptBytes: bytes.script,
    imageBytes: bytes.image,
    fontBytes: bytes.font,
    otherBytes: bytes.other,
    totalBytes: htmlBytes + Object.values(bytes).reduce((sum, size) => sum + size, 0),
    requests: requests + thirdParty.size,
    thirdParty: [...thirdParty],
  };
}
