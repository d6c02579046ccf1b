import type { MarkdownNode } from './markdown-node.ts';
import { openedBlocks, writeAsOpened } from './opened-text.ts';
import { readMarkdown } from './read-markdown.ts';

/** The part of unified 9 that a plugin may replace. */
interface Processor {
  Parser?: (markdown: string) => unknown;
  Compiler?: (tree: MarkdownNode) => string;
}

/**
 * A plugin for Decap's Markdown that reads and writes as the site reads: micromark both ways, our components, and blocks that nobody touched
 * as they were. Decap's own is remark of 2018; what it wrote, the site did not always read as it was meant.
 */
export function siteMarkdown(): (this: Processor) => void {
  let opened: ReturnType<typeof openedBlocks> = [];
  let lastWritten: string | undefined;
  return function replaceParserAndCompiler() {
    this.Parser = (markdown) => {
      // The editor reads what it wrote itself with every key; a text that it did not write was opened just now.
      if (markdown.trim() !== lastWritten) opened = openedBlocks(markdown);
      return readMarkdown(markdown);
    };
    this.Compiler = (tree) => {
      const text = writeAsOpened(tree, opened);
      lastWritten = text.trim();
      return text;
    };
  };
}
