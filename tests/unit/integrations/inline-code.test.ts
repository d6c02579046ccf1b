import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineCodeOf } from '../../../src/integrations/inline-code.ts';
import { inlineHashes } from '../../../src/integrations/inline-hashes.ts';

const styled = '<head><style>p{color:red}</style></head><p title="a > b">style="no" onclick="no"</p>';

test('a style and a script are found with exactly the text that a browser hashes', () => {
  const { styles, scripts } = inlineCodeOf(`${styled}<script type="module">let a = '<p onclick="x">';\n</script>`);
  expect(styles).toEqual(['p{color:red}']);
  expect(scripts).toEqual([`let a = '<p onclick="x">';\n`]);
});

test('data, and scripts that are loaded, need no hash', () => {
  const html = '<script type="application/ld+json">{"a":"<style>"}</script><script src="/a.js" defer></script>';
  expect(inlineCodeOf(html)).toEqual({ styles: [], scripts: [], refused: [] });
});

test.each([
  ['<p class=a style="color: red">', 'style in <p class=a style="color: red">'],
  ["<BUTTON OnClick='go()'>", "OnClick in <BUTTON OnClick='go()'>"],
  ['<a href="javascript:go()">', 'href in <a href="javascript:go()">'],
  ['<img alt="a > b" onerror=go()>', 'onerror in <img alt="a > b" onerror=go()>'],
])('%s is refused', (html, sentence) => {
  expect(inlineCodeOf(html).refused).toEqual([sentence]);
});

test('words that look like attributes are none', () => {
  expect(inlineCodeOf(`${styled}<!-- <p style="x"> --><p data-style="x" title="onclick=1">`).refused).toEqual([]);
});

test('pages that share a style share its hash', () => {
  const hashes = inlineHashes([
    { path: '/', html: styled },
    { path: '/apply/', html: styled },
  ]);
  expect(hashes).toEqual({ styles: [`'sha256-${createHash('sha256').update('p{color:red}').digest('base64')}'`], scripts: [] });
});

test('code in an attribute fails the build, and the page is named', () => {
  expect(() => inlineHashes([{ path: '/apply/', html: '<p style="x">' }])).toThrow('/apply/: style in <p style="x">');
});
