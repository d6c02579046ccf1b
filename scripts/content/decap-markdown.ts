// Decap's own way from Markdown to its rich text editor and back, for Node.
import { createRequire } from 'node:module';
import { z } from 'zod';
import { siteMarkdown } from '../../cms/admin/markdown/site-markdown.ts';
import './decap-modules.ts';

/** A node of Slate, the editor that Decap uses: a block, something in a sentence, or a run of text. */
export interface SlateNode {
  readonly type?: string;
  readonly text?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly data?: object;
  readonly children?: readonly SlateNode[];
}

interface Options {
  readonly voidCodeBlock: boolean;
  readonly remarkPlugins: readonly unknown[];
}

const isFunction = (value: unknown) => typeof value === 'function';
const serialisers = z.looseObject({
  markdownToSlate: z.custom<(markdown: string, options: Options) => readonly SlateNode[]>(isFunction),
  slateToMarkdown: z.custom<(blocks: readonly SlateNode[], options: Options) => string>(isFunction),
});

const path = 'decap-cms-widget-markdown/dist/esm/serializers/index.js';

/** One opened entry's text in Decap's editor, with the plugin that the admin page registers. */
export interface DecapMarkdown {
  read(markdown: string): readonly SlateNode[];
  write(blocks: readonly SlateNode[]): string;
}

/** Makes what an editor opens; each remembers one text. */
export function decapMarkdown(): () => DecapMarkdown {
  // Not `import()`: Vitest would load it in its own way, and the browser's control with it.
  const { markdownToSlate, slateToMarkdown } = serialisers.parse(createRequire(import.meta.url)(path));
  return () => {
    const options: Options = { voidCodeBlock: true, remarkPlugins: [siteMarkdown()] };
    return {
      read: (markdown) => markdownToSlate(markdown, options),
      write: (blocks) => slateToMarkdown(blocks, options),
    };
  };
}
