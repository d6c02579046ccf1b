// Lets Node load the modules that Decap's bundle is made from. They are published for bundlers, and leave out the endings of their neighbours'
// names.
import { registerHooks } from 'node:module';

const isInDecap = /\/node_modules\/decap-cms-[\w-]+\/dist\/esm\//;
const endings = ['', '.js', '/index.js'] as const;
/** The control needs a browser; its serialisers need one list of it. */
const control = '../MarkdownControl';
const controlStandIn = new URL('./decap-markdown-control.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!isInDecap.test(context.parentURL ?? '')) return nextResolve(specifier, context);
    if (specifier === control) return nextResolve(controlStandIn, context);
    const [first, ...others] = endings.map((ending) => () => nextResolve(specifier + ending, context));
    return others.reduce((attempt, next) => () => orElse(attempt, next), first ?? (() => nextResolve(specifier, context)))();
  },
});

function orElse<Result>(attempt: () => Result, next: () => Result): Result {
  try {
    return attempt();
  } catch {
    return next(); // not found under this name; the last attempt says so
  }
}
