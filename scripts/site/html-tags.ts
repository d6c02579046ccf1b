/**
 * The tags of a page, read without a browser. Enough for pages that the HTML checkers accept (tests/site/valid-html.test.ts):
 * it knows comments, quotes, and the elements whose content is no markup.
 */

/** A start tag. */
export type Tag = {
  readonly name: string;
  /** Attributes with their references resolved; one without a value is the empty string. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside a `script` or `style`; empty for every other element. */
  readonly text: string;
};

const token = /<!--[\s\S]*?-->|<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const rawText = new Set(['script', 'style', 'textarea', 'title']);
const namedReferences: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Every start tag of a page, in order. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const scanner = new RegExp(token);
  for (let match = scanner.exec(html); match; match = scanner.exec(html)) {
    const [, rawName, rawAttributes = ''] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    let text = '';
    if (rawText.has(name)) {
      const rest = html.slice(scanner.lastIndex);
      const end = rest.search(new RegExp(`</${name}`, 'i'));
      text = end === -1 ? rest : rest.slice(0, end);
      scanner.lastIndex += text.length;
    }
    tags.push({ name, attributes: attributesOf(rawAttributes), text: name === 'script' || name === 'style' ? text : '' });
  }
  return tags;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      resolveReferences(double ?? single ?? bare ?? ''),
    ]),
  );
}

function resolveReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return namedReferences[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
