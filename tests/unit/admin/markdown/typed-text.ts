// Whatever somebody may type and format in Decap's editor, as Slate holds it.
import fc from 'fast-check';
import type { SlateNode } from '../../../../scripts/content/decap-markdown.ts';

/**
 * What means something to some Markdown, beside words. Left out, with a reason: `~`, `|`, `[^`, `[ ]` at the start of an item, addresses
 * and `www.`, which GitHub's Markdown reads in plain text (the editor shows them as typed, and who types them means them); `&name;`, which
 * Decap's own escaping leaves to chance only after a backslash; `import` and `export` at the start, which the preview refuses by name.
 */
const signs = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '#',
    '##',
    '>',
    '-',
    '+',
    '1.',
    '2)',
    '[',
    ']',
    '(',
    ')',
    '[a](b)',
    '!',
    '![',
    '<',
    '<b>',
    '</b>',
    '<3',
  ],
  ...[
    '<Fact name="length" />',
    '{',
    '}',
    '{x}',
    '&',
    'AT&T',
    '&amp;',
    '"',
    '“',
    '”',
    '‘',
    '’',
    '--',
    '---',
    '...',
    '=',
    '===',
    '$',
    '%',
  ],
  ...[':', ';', '?', '/', '1', 'snake_case', 'é', '日本', '🎉'],
];

const words = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom('a', 'word', 'Two words', 'end.') }, fc.constantFrom(...signs)), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) => fc.constantFrom(' ', '', '  ').map((space) => parts.join(space)));

const run: fc.Arbitrary<SlateNode> = fc
  .record({
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    lead: fc.constantFrom('', ' '),
    trail: fc.constantFrom('', ' '),
  })
  .map(({ text, bold, italic, lead, trail }) => ({
    text: lead + text + trail,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  }));

const link: fc.Arbitrary<SlateNode> = fc
  .record({ url: fc.constantFrom('/faq/', '/a_b_c/#d', 'https://example.org/a_(b)?c=d&e=f', 'mailto:a@example.org'), text: words })
  .map(({ url, text }) => ({ type: 'link', data: { url }, children: [{ text }] }));

const fact: fc.Arbitrary<SlateNode> = fc.constant({
  type: 'inline-shortcode',
  data: { shortcode: 'Fact', shortcodeData: { name: 'length' } },
  children: [{ text: '' }],
});

const sentence = fc.array(fc.oneof({ weight: 4, arbitrary: run }, link, fact), { minLength: 1, maxLength: 4 });
const paragraph = sentence.map((children): SlateNode => ({ type: 'paragraph', children }));
/** It begins with a word: Decap drops a heading that is a component alone. */
const heading = fc
  .tuple(fc.constantFrom('heading-two', 'heading-three'), sentence)
  .map(([type, children]): SlateNode => ({ type, children: [{ text: 'Word' }, ...children] }));

const listType = fc.constantFrom('bulleted-list', 'numbered-list');
const list = fc.letrec<{ list: SlateNode; item: SlateNode }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.option(tie('list'), { nil: undefined, maxDepth: 2 }))
    .map(([first, inner]) => ({ type: 'list-item', children: inner ? [first, inner] : [first] })),
  list: fc.tuple(listType, fc.array(tie('item'), { minLength: 1, maxLength: 3 })).map(([type, children]) => ({ type, children })),
})).list;

const quote = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((children): SlateNode => ({ type: 'quote', children }));

/** Blocks as an editor types them. */
export const typedBlocks = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, heading, list, quote), {
  minLength: 1,
  maxLength: 4,
});
