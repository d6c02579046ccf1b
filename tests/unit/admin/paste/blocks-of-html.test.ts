import { describe, expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../cms/admin/text-editor/paste/blocks-of-html.ts';
import { decapMarkdown, type SlateNode } from '../../../../scripts/content/decap-markdown.ts';
import { googleDocs } from './google-docs.ts';
import { wordInABrowser, wordOnADesktop } from './word.ts';

const open = decapMarkdown();
const written = (html: string, top = 2) => open().write(blocksOfHtml(html, top) as readonly SlateNode[]);

describe('what is pasted keeps its structure as Markdown of the site', () => {
  test('from Word on a desktop', () => {
    expect(written(wordOnADesktop)).toBe(`## How to

Bring what you **need**, and *one* [list](https://example.org/list):\\
no more.

- Pens
  - blue
    - light **blue**
- Paper

1) First
   1) of all

| Day | Place |
| --- | --- |
| Monday | Library / upstairs |

\\[picture: A dot]`);
  });

  test('from Word in a browser', () => {
    expect(written(wordInABrowser)).toBe('**What** to bring\n\n- Pens\n  - blue\n- Paper');
  });

  test('from Google Docs', () => {
    expect(written(googleDocs)).toBe(`## How to

Bring what you **need** and *one* [list](https://example.org/list).

- Pens
  - **blue**
- Paper

* done?

### When

| **Day** | Place |
| --- | --- |
| Monday | Library |

\\[picture]`);
  });

  test('from a mail, whose paragraphs are line breaks', () => {
    expect(written('<div>Dear all,<br><br>See you <b>soon</b>.<br>Bring pens.</div><div><br></div><div>Ana</div>')).toBe(
      'Dear all,\n\nSee you **soon**.\\\nBring pens.\n\nAna',
    );
  });
});

const cases: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
  'a picture in a sentence': [
    '<p>Look at this <img src="https://example.org/x.png" alt="dot"> today</p>',
    'Look at this \\[picture: dot] today',
  ],
  'a picture that nobody sees': ['<p>One<img src="https://example.org/open.gif" width="1" height="1"></p>', 'One'],
  'a picture of an emoji': ['<p>Hi <img alt="👋" src="https://example.org/wave.svg"></p>', 'Hi 👋'],
  'a video': ['<p>See</p><iframe src="https://example.org/v" title="The forum"></iframe>', 'See\n\n\\[embedded page: The forum]'],
  'a list in a list': ['<ul><li>one<ul><li>deeper</li></ul></li></ul>', '- one\n  - deeper'],
  'a list that begins with a list': ['<ul><li><ul><li>deeper</li></ul></li><li>two</li></ul>', '- deeper\n- two'],
  'a list that begins at three': ['<ol start="3"><li>three</li></ol>', '3. three'],
  'bullets that are letters': ['<p>·&nbsp;&nbsp; Pens</p><p>• Paper</p><p>Words</p>', '- Pens\n- Paper\n\nWords'],
  'bold in a word': ['<p>un<b>believ</b>able</p>', 'un**believ**able'],
  'bold by style': ['<p>A <span style="font-weight: 600">b</span> <em style="font-style: normal">c</em></p>', 'A **b** c'],
  'headings of all levels': ['<h1>A</h1><h4><b>B</b></h4><h2>C</h2><h5>D</h5>', '## A\n\n### B\n\n### C\n\n#### D'],
  'a link into the page it came from': ['<p><a href="#top">Up</a> <a href="javascript:alert(1)">run</a></p>', 'Up run'],
  'a table that lays out': [
    '<table><tr><td><h3>News</h3><p>One</p></td></tr><tr><td>Two</td></tr></table>',
    '## News\n\nOne\n\nTwo',
  ],
  'cells over two columns': [
    '<table><tr><td colspan="2">A|B</td></tr><tr><td>c</td><td>d</td></tr></table>',
    '| A¦B |  |\n| --- | --- |\n| c | d |',
  ],
  'what a page hides': [
    '<p>One<span hidden>no</span><span style="display:none">no</span></p><script>no</script><style>no{}</style>',
    'One',
  ],
  'hard spaces': ['<p>10&nbsp;km&nbsp; away&nbsp;</p><p>&nbsp;</p>', '10\u00A0km away'],
  'a quotation': ['<blockquote><p>So</p><ul><li>it is</li></ul></blockquote>', '> So\n>\n> - it is'],
  'signs of Markdown': ['<p>2 * 3 * 4 &lt;b&gt; {x}</p>', '2 \\* 3 \\* 4 \\<b> \\{x}'],
  'no words at all': ['<meta charset="utf-8"><p> </p><hr>', ''],
};

test.each(Object.entries(cases))('%s', (_name, [html, markdown]) => {
  expect(written(html)).toBe(markdown);
});

test('a heading of an answer stands below its question', () => {
  expect(written('<h1>A</h1><h2>B</h2>', 4)).toBe('#### A\n\n##### B');
});
