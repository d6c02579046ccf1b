// The icons that systems ask for as pictures, drawn from the mark at build.
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPng } from '../site/brand/draw-png.ts';
import { iconSvg } from '../site/brand/icon.ts';
import { type Icon, icons } from '../site/brand/icons.ts';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = ({ props: { icon } }) =>
  new Response(drawPng(iconSvg(icon.shape), icon.pixels), { headers: { 'content-type': 'image/png' } });
