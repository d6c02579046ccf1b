import { expect, test } from 'vitest';
import { decapMarkdown, type SlateNode } from '../../../../scripts/content/decap-markdown.ts';

const open = decapMarkdown();

const notations: Readonly<Record<string, string>> = {
  'stars for a list': '* one\n* two',
  'plus signs for a list': '+ one\n+ two',
  'a list with air': '- one\n\n- two',
  'a list in a list': '1. one\n\n   - deep\n   - deeper\n\n2. two',
  'parentheses after numbers': '3) three\n4) four',
  'underscores for emphasis': '_one_ and __two__',
  'bold and italic at once': '***both*** and **one *in* another**',
  'an underlined heading': 'A heading\n=========',
  'a heading close to its text': '## A heading\nand its text',
  'a heading of the sixth level': '###### Small',
  'two empty lines': 'one\n\n\ntwo',
  'a line of stars': '***',
  'spaces at the end of a line': 'one  \ntwo',
  'a link by reference': 'See [this][there].\n\n[there]: /faq/ "A title"',
  'a link with a title': 'See [this](/faq/ "A title").',
  'an address in angle brackets': '<https://example.org/>',
  'character references': 'A&nbsp;word &amp; another &copy;',
  'a table': '| a | b |\n| - | - |\n| 1 | 2 |',
  'struck words': 'Not ~~this~~ that',
  'a note': 'A note[^1]\n\n[^1]: Below.',
  'a list of tasks': '- [ ] one\n- [x] two',
  'code in a fence': '```js\nconst a = `b`;\n```',
  'code in a sentence': 'Type `a*b`.',
  'HTML in a sentence': 'H<sub>2</sub>O',
  'HTML around blocks': '<div class="columns">\n<section>\n\n### Inside\n\n</section>\n</div>',
  'a comment': '<!-- nobody reads this -->',
  'a component in another notation': "<Fact name='length'/>",
  'a component that there is not': '<Wonder name="length" />',
  components: 'It is <Fact name="length" />.\n\n<Requirements applicant="mentor" />\n\n<ContactLink />',
  'a component in bold': 'It is **<Fact name="length" />** long.',
  'a link around a component': '[<ContactLink />](/contact/)',
  'a heading that is a component': '## <Fact name="name" />',
  'a heading without words': '## \n\n### ![A child reads](../media/child.webp)',
  'a component by itself': '<Fact name="rounds" />',
  'a quotation': '> one\n> two\n>\n> - three',
  'a quotation that goes on lazily': '> one\ntwo',
  'a picture': "![A child reads](../media/child.webp 'A title')",
  'a picture in a sentence': 'See ![A child reads](../media/child.webp).',
  'hyphens, dots and quotes': 'He said -- "well..." --- and \'left\'.',
  'signs with backslashes': '2 \\* 3 \\_ 4 \\{ \\<',
};

test.each(Object.entries(notations))('%s: stays as it is while a word is typed elsewhere', (_, notation) => {
  const text = `First.\n\n${notation}\n\nLast.`;
  const opened = open();
  const blocks = opened.read(text);
  expect(opened.write(withWord(blocks))).toBe(`${text} Word`);
});

test('an edited text that is read again, as with every key, still knows how its other blocks were written', () => {
  const opened = open();
  const once = opened.write(withWord(opened.read('* one\n* two\n\nLast.')));
  expect(opened.write(withWord(opened.read(once)))).toBe('* one\n* two\n\nLast. Word Word');
});

test('a block that was moved or doubled keeps its notation', () => {
  const opened = open();
  const [list, ...others] = opened.read('* one\n* two\n\nLast.');
  if (list === undefined) throw new Error('nothing was read');
  expect(opened.write([...others, list])).toBe('Last.\n\n* one\n* two');
});

test('a new text that is opened later does not take over the notation of the one before', () => {
  const opened = open();
  opened.read('* one\n* two');
  expect(opened.write(opened.read('- one\n- two'))).toBe('- one\n- two');
});

/** The blocks with a word more at the end of the last one, as somebody types it. */
function withWord(blocks: readonly SlateNode[]): readonly SlateNode[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1
      ? { ...block, children: block.children?.map((run) => ({ ...run, text: `${run.text ?? ''} Word` })) ?? [] }
      : block,
  );
}
