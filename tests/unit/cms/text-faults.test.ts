import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, it, test } from 'vitest';
import { ensureComponentsExist } from '../../../cms/checks/ensure-components-exist.ts';
import { ensureTextsHoldNoCode } from '../../../cms/checks/ensure-texts-hold-no-code.ts';
import { readyToSave } from '../../../cms/decap/save.ts';
import { faultInWords, textFaults } from '../../../cms/markdown/faults/text-faults.ts';
import type { TextKind } from '../../../cms/markdown/markdown-tree.ts';
import { parseBody } from '../../../cms/previews/markdown/parse-body.ts';
import { refusing } from '../../../src/integrations/refuse-code.ts';
import { propertyRuns } from '../../property-runs.ts';
import { asLine } from './as-line.ts';

const problemsOf = (body: string, kind: TextKind = 'mdx') => textFaults(body, kind).map((fault) => faultInWords(fault, body));
const features = { gfm: true, smartPunctuation: true, frontmatter: false } as const;

const code: readonly (readonly [string, string, RegExp])[] = [
  ['code in braces', 'One.\n\nTwo {1 + 1}.', /^“Two \{1 \+ 1\}\.” \(line 3\): Braces begin a piece of code/],
  ['a word of a mail', 'Your reference: {reference}', /\(line 1\): Braces begin/],
  ['the surroundings of the build', '{process.env.HOME}', /\(line 1\): Braces begin/],
  ['code between two comments', '{/* a */ process.exit() /* b */}', /\(line 1\): Braces begin/],
  ['code that belongs to a component', '<Fact name={fetch("/")} />', /\(line 1\): Write what belongs to <Fact> in quotes/],
  ['a spread of code', '<Fact {...everything} />', /\(line 1\): Write what belongs to <Fact> in quotes/],
  ['a component that is looked up in code', '<process.exit />', /\(line 1\): <process\.exit> is a piece of code/],
  ['an import', 'One.\n\nimport the books first.', /\(line 3\): A paragraph that begins with “import”/],
  ['an export', 'export const a = 1', /\(line 1\): A paragraph that begins with “import” or “export”/],
  ['an export in HTML', '<div>\n\nexport * from "y"\n\n</div>', /\(line 3\): A paragraph that begins with “import” or “export”/],
  ['an import above a line', 'import x from "y"\n---', /\(line 1\): A paragraph that begins with “import”/],
  ['a script', 'One.\n\n<script src="/x.js"></script>', /\(line 3\): This HTML would run/],
  ['an event handler', 'One.\n\n<img src="/nothing.png" onerror="alert(1)" />', /\(line 3\): This HTML would run/],
  ['a link that runs', '<a href="javascript:alert(1)">x</a>', /\(line 1\): This HTML would run/],
  ['HTML that replaces its inside', '<p set:html="x" />', /\(line 1\): This HTML would run/],
];
const unreadable: readonly (readonly [string, string])[] = [
  ['a tag that is not closed', 'One.\n\n<div>\n\nTwo.'],
  ['a component that is not closed', 'One.\n\nWrite to <ContactLink>.'],
  ['a component that is being typed', 'One.\n\nWrite to <Contact'],
  ['a sign that stands alone', 'One.\n\nBooks <3'],
  ['a brace that stands alone', 'One.\n\nTwo {three'],
  ['a comment of HTML', 'One.\n\n<!-- later -->'],
];

it.each(code)('a text holds no code: %s', (_what, body, sentence) => {
  expect(problemsOf(body)).toEqual([expect.stringMatching(sentence)]);
  expect(
    ensureTextsHoldNoCode.problemsIn(new Map([['faq/a.mdx', `---\nquestion: One\n---\n\n${body}\n`]]), new Map()),
  ).toHaveLength(1);
  expect(() => parseBody(body, 'mdx')).toThrow(sentence);
  // The site's own processor, which would run it.
  expect(() => mdxToJs(body, { features, mdastPlugins: [refusing] })).toThrow(/^A text: /);
});

it.each(unreadable)('a text can be read: %s', (_what, body) => {
  expect(problemsOf(body)).toEqual([expect.stringMatching(/^“.+” \(line 3\): The text cannot be read from here on/)]);
  expect(() => mdxToJs(body, { features })).toThrow();
});

it.each([
  ['a script', '<script src="/x.js"></script>'],
  ['an event handler', '<img src="/nothing.png" onerror="alert(1)" />'],
  ['a style', '<p style="color: red">One</p>'],
  ['a frame', 'Before <iframe src="/"></iframe> after'],
])('HTML that would run or load something is refused in Markdown as in MDX: %s', (_what, html) => {
  for (const kind of ['md', 'mdx'] as const)
    expect(problemsOf(`One.\n\n${html}`, kind)[0]).toMatch(/\(line 3\): This HTML would run/);
});

it.each([
  ['comments', '{/* later */}\n\n{/* a *//* b */}'],
  ['signs that are written with a backslash', 'One \\< two, \\{three\\}.'],
  ['code that is shown', 'Write `<Foo>` or `{braces}`.\n\n```\n<Foo>\nimport a\n```'],
  ['a heading that begins with “import”', '## import the records'],
  ['HTML that groups and marks', '<div class="columns">\n\n<section>\n\nOn time = good. <em>One</em>\n\n</section>\n\n</div>'],
  ['components', '<Fact name="length" />, <ContactLink />\n\n<Requirements applicant="mentor" />'],
])('these are no faults: %s', (_what, body) => {
  expect(problemsOf(body)).toEqual([]);
});

it.each([
  ['a component that there is not', 'A <Fakt name="length" />.', /: There is no component <Fakt>\. Use one of <Fact \/>,/],
  [
    'a value that there is not',
    '<Fact name="nope" />',
    /: <Fact> knows no “nope”\. Write <Fact name="name" \/>, or with one of association,/,
  ],
  [
    'no value',
    '<FormMinutes />',
    /: <FormMinutes> does not say which one\. Write <FormMinutes form="mentee" \/>, or with one of mentor,/,
  ],
  ['something else', '<ContactLink to="me" />', /: <ContactLink> knows no “to”\. Write <ContactLink \/>\.$/],
  ['words inside', '<ContactLink>us</ContactLink>', /: Nothing stands inside <ContactLink>\. Write <ContactLink \/>\.$/],
])('a component is told with what to write: %s', (_what, tag, sentence) => {
  const body = `One.\n\n${tag}`;
  expect(problemsOf(body)).toEqual([expect.stringMatching(sentence)]);
  expect(ensureComponentsExist.problemsIn(new Map([['faq/a.mdx', body]]), new Map()).map(asLine)).toEqual([
    expect.stringMatching(/^faq\/a\.mdx body: “.*” \(line 3\): /),
  ]);
});

it('names the line as the editor counts, below the empty line that a file has above its text', () => {
  expect(problemsOf('\nOne.\n\nBooks <3\n')).toEqual([expect.stringMatching(/^“Books <3” \(line 3\)/)]);
});

it('is told at Save, where it is written', () => {
  const question = { question: 'Is it free of charge?', group: 'applying', order: 1 };
  expect(readyToSave('faq', 'a', { ...question, body: 'Yes: {1 + 1}.' })).toEqual({
    problems: [
      'Answer: “Yes: {1 + 1}.” (line 1): Braces begin a piece of code here, and texts hold none. Write \\{ for a brace that people read',
    ],
  });
  expect(readyToSave('faq', 'a', { ...question, body: 'Yes: \\{1 + 1}.' })).toHaveProperty('data');
});

const pieces =
  'import |export |import{|export{|export*|a|b |\n|\n\n|\r\n|- |> |{|}|{a}|/*|*/|<Fact name="name" />|</Fact>|<div>|</div>|<|>|# |```|`|\\|    |\t|***|---|[^1]: |<!--|-->|"|=|&#123;|$|~~|+++|[|](|)|<a.b />|<p {...x}>|</p>|https://x.org/'.split(
    '|',
  );
const runs = propertyRuns(3_000);

test(`${runs} random texts: what the site’s processor would run, the check refuses`, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, '|', '| - |'), { maxLength: 16 }), (typed) => {
      const body = typed.join('');
      if (textFaults(body, 'mdx').length > 0) return;
      try {
        mdxToJs(body, { features, mdastPlugins: [refusing] });
      } catch (error) {
        // It may know less than MDX does, and then the build stops; it never runs.
        expect(String(error)).not.toContain('A text: ');
      }
    }),
    { numRuns: runs },
  );
}, 60_000);
