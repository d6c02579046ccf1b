// The previews read Markdown with JavaScript, the site with Rust. These tests hold the two together.
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { TextKind } from '../../../cms/markdown/markdown-tree.ts';
import { parseBody } from '../../../cms/previews/markdown/parse-body.ts';
import { propertyRuns } from '../../property-runs.ts';

/** What a tree says, without where it stood in the source. */
function plain(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  const name = node.type === 'element' ? node.tagName : 'name' in node ? node.name : node.type;
  const properties =
    node.type === 'element' ? { ...node.properties, ...(/^h\d$/.test(node.tagName) ? { id: undefined } : {}) } : {};
  const attributes = 'attributes' in node ? node.attributes.map((one) => ('name' in one ? [one.name, one.value] : [])) : [];
  const children = 'children' in node ? joined(node.children.map((child) => plain(child as Nodes))) : [];
  return { name, ...(Object.keys(properties).length > 0 ? { properties } : {}), attributes, children };
}

/** Texts side by side as one. */
function joined(children: readonly unknown[]): readonly unknown[] {
  const all: unknown[] = [];
  for (const child of children) {
    if (typeof child === 'string' && typeof all.at(-1) === 'string') all.push(`${all.pop()}${child}`);
    else all.push(child);
  }
  return all;
}

const features = { gfm: true, smartPunctuation: true, frontmatter: false };

function sites(body: string, kind: TextKind): unknown {
  return plain((kind === 'mdx' ? mdxToHast : markdownToHast)(body, { features }) as Nodes);
}

function previews(body: string, kind: TextKind): unknown {
  const { tree } = parseBody(body, kind);
  return plain(kind === 'md' ? { ...tree, children: tree.children.slice(0, -1) } : tree);
}

const texts: Readonly<Record<string, string>> = {
  'quotes and apostrophes': `"It's 'fine'," she said. Rock 'n' roll in the '90s. ("Yes.") A 6'2" shelf, dogs' toys.`,
  'quotes around other marks': `"*Emphasis*" and **"bold"** and "[a link](/apply/)" and \`"code"\` and \\"escaped\\" and &quot;named&quot;.`,
  'dashes of every length': 'a - b, 1--2, yes---no, four----five-----six------seven-------eight',
  dots: 'Wait... what.. no. Four....five.....six',
  'lists and headings': '## One\n\n- a\n- b\n\n  c\n\n1. x\n2. y\n   - z\n\n### Two **bold**\n',
  'a table': '| a | b "c" |\n| - | - |\n| 1 | 2--3 |\n',
  'lines and breaks': 'one\ntwo  \nthree\\\nfour\n\n> a quote\n> "goes on"\n\n---\n\n    not prose -- "here"\n',
  'what GitHub adds': '~~gone~~, www.example.org, https://example.org/a--b, someone@example.org\n\n- [x] done\n- [ ] open\n',
  code: '```js\nlet a = "b"; // --\n```\n',
};

describe('a text in the preview', () => {
  it.each(Object.entries(texts))('comes out as on the site: %s', (_what, body) => {
    expect(previews(body, 'md')).toEqual(sites(body, 'md'));
    if (!body.includes('    not')) expect(previews(body, 'mdx')).toEqual(sites(body, 'mdx'));
  });

  it('has the punctuation of the site, whatever is typed', () => {
    const piece = fc.constantFrom('"', "'", '-', '--', '.', '...', ' ', 'a', 'B', '(', ')', ',', '“', '\n', '1', '—', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const body = `x${pieces.join('').replace(/\n+[^a-zB]?/g, '\n')}x`;
        expect(previews(body, 'md')).toEqual(sites(body, 'md'));
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it('names components with what belongs to them', () => {
    const body =
      'A match lasts <Fact name="length" />.\n\n<div class="columns">\n\n## "A"\n\n<Requirements applicant="mentor" />\n\n</div>\n';
    expect(previews(body, 'mdx')).toEqual(sites(body, 'mdx'));
  });
});
