// The video of the demonstration recording and its poster, on a practice copy alone.
import { root } from 'astro:config/server';
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { demonstrations } from '../../site/forum/demonstration.ts';

const files = [
  { extension: 'webm', type: 'video/webm' },
  { extension: 'webp', type: 'image/webp' },
] as const;

export const getStaticPaths = (() =>
  demonstrations.flatMap(() =>
    files.map(({ extension, type }) => ({ params: { extension }, props: { extension, type } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof files)[number]> = async ({ props: { extension, type } }) =>
  new Response(await readFile(new URL(`src/site/forum/demonstration/recording.${extension}`, root)), {
    headers: { 'content-type': type },
  });
