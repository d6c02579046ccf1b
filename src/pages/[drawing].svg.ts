// The mark, for tabs and bookmarks (`favicon`, the name that tools look for) and for the manifest (`icon`).
import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSvg } from '../site/brand/icon.ts';
import { vectorShape } from '../site/brand/icons.ts';

export const getStaticPaths = (() => [
  { params: { drawing: 'favicon' } },
  { params: { drawing: 'icon' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(iconSvg(vectorShape), { headers: { 'content-type': 'image/svg+xml' } });
