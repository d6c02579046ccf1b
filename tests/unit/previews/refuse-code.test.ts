import { expect, it } from 'vitest';
import { type BodyKind, parseBody } from '../../../src/previews/markdown/parse-body.ts';

const problemOf = (body: string, kind: BodyKind = 'mdx') => {
  try {
    parseBody(body, kind);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

it.each([
  [
    'a component that there is not',
    'One.\n\nA <Fakt name="length" />.',
    /^Line 3: There is no component <Fakt>\. Use one of <ContactLink \/>,/,
  ],
  ['code in braces', 'One.\n\nTwo {1 + 1}.', /^Line 3: Braces begin a piece of code/],
  ['code that belongs to a component', '<Fact name={fetch("/")} />', /^Line 1: Write what belongs to <Fact> in quotes/],
  ['a spread of code', '<Fact {...everything} />', /^Line 1: Write what belongs to <Fact> in quotes/],
  ['an import', 'One.\n\nimport the books first.', /^Line 3: A paragraph that begins with “import”/],
  ['a tag that is not closed', 'One.\n\n<div>\n\nTwo.', /^Line 3: The text cannot be read from here on/],
  ['a component that is being typed', 'One.\n\nWrite to <Contact', /^Line 3: The text cannot be read from here on/],
  ['a sign that stands alone', 'Ages <5.', /^Line 1: The text cannot be read from here on/],
  ['a brace that stands alone', 'One {two.', /^Line 1: The text cannot be read from here on/],
])('says in a sentence what is wrong: %s', (_what, body, sentence) => {
  expect(problemOf(body)).toMatch(sentence);
});

it('takes comments, components and signs that are written with a backslash', () => {
  expect(problemOf('{/* later */}\n\nOne \\< two, \\{three\\}. <Fact name="length" />')).toBeUndefined();
});

it.each([
  ['a script', '<script src="/x.js"></script>'],
  ['an event handler', '<img src="/nothing.png" onerror="alert(1)" />'],
  ['a style', '<p style="color: red">One</p>'],
  ['a frame', 'Before <iframe src="/"></iframe> after'],
])('refuses HTML that would run or load something, in Markdown as in MDX: %s', (_what, html) => {
  for (const kind of ['md', 'mdx'] as const) expect(problemOf(`One.\n\n${html}`, kind)).toMatch(/^Line 3: This HTML would run/);
});

it('takes HTML that only groups and marks', () => {
  const html = '<div class="columns">\n\n<section>\n\nOn time = good. <em>One</em>\n\n</section>\n\n</div>';
  for (const kind of ['md', 'mdx'] as const) expect(problemOf(html, kind)).toBeUndefined();
});
