import { expect, test } from 'vitest';
import { addressesInCss, addressesInModule, resourcesOf } from '../../../scripts/site/page-resources.ts';

const fetched = (html: string) => resourcesOf(html).map(({ kind, candidates }) => `${kind} ${candidates.join(' or ')}`);

test('what a browser fetches by itself is found, and what a reader follows is not', () => {
  const head = `<link rel="stylesheet" href="/a.css"><link rel="preload" as="font" href="/f.woff2"><link rel="alternate" href="/feed.xml">
    <link rel="icon" href="/i.svg"><link rel="icon" href="/i.ico"><link rel="canonical" href="https://example.org/">`;
  const body = `<a href="/b/">b</a><script type="module" src="/s.js"></script><script type="application/ld+json">{}</script>
    <img src="data:image/svg+xml,x" alt=""><iframe src="https://video.example/"></iframe><svg><use href="#here"></use></svg>`;
  expect(fetched(head + body)).toEqual([
    'style /a.css',
    'font /f.woff2',
    'image /i.svg',
    'script /s.js',
    'other https://video.example/',
  ]);
});

test('of a picture one file is fetched, whichever the screen asks for', () => {
  const html =
    '<picture><source srcset="/a.avif 1x, /b.avif 2x"><source srcset="/a.webp"><img src="/a.png" alt=""></picture><img src="/c.png" alt="">';
  expect(fetched(html)).toEqual(['image /a.png or /a.avif or /b.avif or /a.webp', 'image /c.png']);
});

test('a recording that waits to be played costs its poster only', () => {
  const media = (more: string) => `<video poster="/p.webp" ${more}><source src="/v.mp4"><track src="/c.vtt"></video>`;
  expect(fetched(media('preload="none"'))).toEqual(['image /p.webp']);
  expect(fetched(media('preload="metadata"'))).toEqual(['image /p.webp', 'other /v.mp4']);
});

test('a stylesheet fetches what it imports and what it shows', () => {
  const css = `@import "/b.css"; @import url(/c.css); p { content: "no url"; background: url('/d.png'), url(data:image/png,x) } @font-face { src: url(/e.woff2) }`;
  expect(addressesInCss(css)).toEqual([
    { kind: 'style', candidates: ['/b.css'] },
    { kind: 'style', candidates: ['/c.css'] },
    { kind: 'image', candidates: ['/d.png'] },
    { kind: 'font', candidates: ['/e.woff2'] },
  ]);
});

test('a module fetches what it imports before it runs', () => {
  const script = `import{a}from"./a.js";import"./b.js";const later=()=>import("./c.js");`;
  expect(addressesInModule(script).flatMap(({ candidates }) => candidates)).toEqual(['./a.js', './b.js']);
});
