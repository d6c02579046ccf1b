// The last look at a text before the site's own processor makes JavaScript of it, with the tree of that very processor. The named check
// (cms/checks/ensure-texts-hold-no-code.ts) reads with another parser, and runs only where somebody runs it; nobody can go round this one.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Nodes } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { codeFault } from '../domain/text/code-fault.ts';

/** Ends the build at the first piece of code in a text of `content/`. */
export function refuseCode(): AstroIntegration {
  return {
    name: 'refuse-code',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { processor } = config.markdown;
        const plugins = (processor.options as { mdastPlugins?: MdastPluginEntry[] }).mdastPlugins;
        if (processor.name !== 'satteri' || plugins === undefined) {
          throw new Error(
            'The texts are read by another processor than Sätteri: teach src/integrations/refuse-code.ts to look there',
          );
        }
        plugins.push(refusing);
      },
    },
  };
}

/** Throws at the first piece of code, before any of it is compiled. */
export const refusing: MdastPluginEntry = ({ fileURL, sourceFormat }) => {
  const refuse = (sentence: string) => {
    throw new Error(`${fileURL === undefined ? 'A text' : fileURLToPath(fileURL)}: ${sentence}`);
  };
  const look = (node: Readonly<Nodes>) => {
    const fault = codeFault(node, false);
    if (fault !== undefined) refuse(fault);
  };
  return {
    name: 'refuse-code',
    mdxjsEsm: ({ value }) => refuse(`“${value}” is read as code, and texts hold none.`),
    mdxFlowExpression: look,
    mdxTextExpression: look,
    mdxJsxFlowElement: look,
    mdxJsxTextElement: look,
    ...(sourceFormat === 'markdown' ? { html: look } : {}),
  };
};
