import { expect, test } from 'vitest';
import { tagsOf } from '../../../scripts/site/html-tags.ts';

const attributesOf = (html: string) => tagsOf(html).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

test('a tag is read with its attributes, however they are quoted', () => {
  expect(attributesOf(`<!doctype html><a href="/a/?x=1&amp;y=2" title='say "so"' data-n=3 hidden>a</a><br/>`)).toEqual([
    ['a', { href: '/a/?x=1&y=2', title: 'say "so"', 'data-n': '3', hidden: '' }],
    ['br', {}],
  ]);
});

test('what stands in a comment, a script, a style or a text box is no tag', () => {
  const html =
    '<!-- <img src="/gone.png"> --><script type="module">if (1 < 2) "<a href=/x>";</script><textarea><b></textarea><style>a>b{}</style><p>';
  expect(tagsOf(html).map(({ name, text }) => [name, text])).toEqual([
    ['script', 'if (1 < 2) "<a href=/x>";'],
    ['textarea', ''],
    ['style', 'a>b{}'],
    ['p', ''],
  ]);
});

test('a greater-than sign in quotes does not end a tag', () => {
  expect(attributesOf('<p title="a > b" class="c">')).toEqual([['p', { title: 'a > b', class: 'c' }]]);
});
