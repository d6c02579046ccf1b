// What keeps a text off the site. The CMS in the browser asks it as well as the checks: it imports nothing of Node.
import type { Nodes } from 'mdast';
import { codeFault } from '../../../src/domain/text/code-fault.ts';
import { readMarkdown, type TextKind } from '../markdown-tree.ts';
import { componentFault } from './component-fault.ts';

/** One thing to mend in a text. */
export interface TextFault {
  readonly kind: 'unreadable' | 'code' | 'component';
  /** Counted from 1, empty lines at the top left out; undefined where it is not known. */
  readonly line: number | undefined;
  /** What is wrong and what to write instead, in sentences. */
  readonly message: string;
}

const unreadable =
  'The text cannot be read from here on. Look for a tag that is not closed (write <ContactLink /> with the slash), or for a < or a { that stands alone: write \\< or \\{ for the sign itself. A note for colleagues does not go between <!-- and -->.';

/** Without one of these a text is words; most texts are, and are not read. */
const mayHaveFaults = /[<{]|import|export/;

/** Everything in a text that is code, that cannot be read, or that names a component wrongly, from the top. */
export function textFaults(body: string, kind: TextKind): readonly TextFault[] {
  if (!mayHaveFaults.test(body)) return [];
  const reading = readMarkdown(body, kind);
  const skipped = emptyLinesAtTop(body);
  const faults: readonly TextFault[] =
    'unreadableAt' in reading
      ? [{ kind: 'unreadable', line: reading.unreadableAt, message: unreadable }]
      : faultsBelow(reading.tree, kind === 'mdx');
  return faults.map(({ line, ...fault }) => ({ ...fault, line: line && Math.max(line - skipped, 1) }));
}

/** `“Ages <5.” (line 3)`: where an editor finds a fault, with its words; empty where that is not known. */
function placeOf({ line }: TextFault, body: string): string {
  if (line === undefined) return '';
  const words = body.split(/\r\n?|\n/)[emptyLinesAtTop(body) + line - 1]?.trim() ?? '';
  const quote = words.length > 60 ? `${words.slice(0, 60).trimEnd()} …` : words;
  return quote === '' ? `Line ${line}` : `“${quote}” (line ${line})`;
}

/** A fault as one text: `“Ages <5.” (line 3): The text cannot be read …`. */
export function faultInWords(fault: TextFault, body: string): string {
  const place = placeOf(fault, body);
  return place === '' ? fault.message : `${place}: ${fault.message}`;
}

function faultsBelow(node: Nodes, isMdx: boolean): readonly TextFault[] {
  const line = node.position?.start.line;
  const code = codeFault(node, isMdx);
  const component = code === undefined ? componentFault(node) : undefined;
  return [
    ...(code === undefined ? [] : [{ kind: 'code' as const, line, message: code }]),
    ...(component === undefined ? [] : [{ kind: 'component' as const, line, message: component }]),
    ...('children' in node ? node.children.flatMap((child) => faultsBelow(child, isMdx)) : []),
  ];
}

/** A file has one above its text, and Decap none. */
function emptyLinesAtTop(body: string): number {
  return /^(?:[ \t]*(?:\r\n?|\n))*/.exec(body)?.[0].match(/\r\n?|\n/g)?.length ?? 0;
}
