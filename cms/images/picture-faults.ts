// Which pictures of a text are not described. The CMS in the browser asks it: it imports nothing of Node.
import type { Nodes } from 'mdast';
import { readMarkdown, type TextKind } from '../markdown/markdown-tree.ts';
import { alternativeFault } from './alternative-fault.ts';

/** A sentence for each picture that a text does not describe, or not well (WCAG 1.1.1), in their order. */
export function pictureFaults(body: string, kind: TextKind): readonly string[] {
  if (!body.includes('![')) return [];
  const reading = readMarkdown(body, kind);
  return 'tree' in reading ? faultsBelow(reading.tree) : [];
}

function faultsBelow(node: Nodes): readonly string[] {
  if (node.type === 'image') {
    const fault = alternativeFault(node.alt ?? '');
    return fault === undefined ? [] : [`The picture ${node.url} ${fault}`];
  }
  return 'children' in node ? node.children.flatMap(faultsBelow) : [];
}
