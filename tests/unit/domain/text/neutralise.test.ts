import { describe, expect, it } from 'vitest';
import { markdownLine, markdownParagraphs } from '../../../../src/domain/text/neutralise.ts';

const split = (text: string) => text.replaceAll('<!-- -->', '·');

describe('what GitHub links after Markdown is split by an empty comment:', () => {
  it.each([
    ['@octocat @alsc/team @-x a@b.example', '@·octocat @·alsc/team @·-x a@·b.example'],
    ['@_x @.b', '@·\\_x @·.b'],
    ['#1 alsc/site#12', '\\#·1 alsc/site#·12'],
    ['https://a.example', 'https:·//a.example'],
    ['www.a.example WWW.A', 'w·ww.a.example W·WW.A'],
    ['GH-1 gh-2', 'G·H-1 g·h-2'],
    ['GHSA-jfh8-c2jp-5v3q CVE-2021-44228', 'G·HSA-jfh8-c2jp-5v3q C·VE-2021-44228'],
    ['<!-- x -->', '\\<·!-- x -->'],
    [':octocat: :+1:', '\\:·octocat: :·+1:'],
    ['6dcb09b 6dcb09b5b57875f334f61aebed695e2e4193db5e', '6dcb09·b 6dcb09·b5b578·75f334·f61aeb·ed695e·2e4193·db5e'],
    ['effaced', 'efface·d'],
  ])('%s', (text, expected) => {
    expect(split(markdownParagraphs(text))).toBe(expected);
  });

  it('once: nothing stands in it that nobody sees', () => {
    expect(markdownParagraphs('a@b.example')).toBe('a@<!-- -->b.example');
  });
});

describe('Markdown is escaped:', () => {
  it.each([
    [
      '*a* _b_ ~~c~~ `d` [e](f) ![g](h) <i> \\j k|l',
      '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\[e\\](f) !\\[g\\](h) \\<i> \\\\j k\\|l',
    ],
    ['AT&amp;T R&D &#64; a & b', 'AT\\&amp;T R&D \\&#·64; a & b'],
    ['# a\n> b\n- c\n+ d\n1. e\n2) f\n=\n:-', '\\# a\n\\> b\n\\- c\n\\+ d\n1\\. e\n2\\) f\n\\=\n\\:-'],
    ['$5 and $6', '<span>$</span>5 and <span>$</span>6'],
  ])('%j', (text, expected) => {
    expect(split(markdownParagraphs(text))).toBe(expected);
  });

  it.each([
    'I am 100 % sure & glad',
    'C# and F#',
    'a > b',
    '3:1, at 10:30',
    '# of visits'.slice(1),
    'It costs $5.',
    '“Here” – (there); Ó!',
  ])('and nothing else: %s', (text) => {
    expect(markdownParagraphs(text.trim())).toBe(text.trim());
  });
});

describe('layout is kept:', () => {
  it.each([
    ['paragraphs and lines', 'a\nb\n\nc', 'a\nb\n\nc'],
    ['a second empty line', 'a\n\n\nb', 'a<br><br><br>b'],
    ['spaces that HTML would join', 'a  b   c\n  d', 'a\u00A0 b\u00A0 \u00A0c\n\u00A0 d'],
  ])('%s', (_what, text, expected) => {
    expect(markdownParagraphs(text)).toBe(expected);
  });

  it('on one line where there is one', () => {
    expect(markdownLine(' a\n\n# b  c ')).toBe('a # b c');
  });
});
