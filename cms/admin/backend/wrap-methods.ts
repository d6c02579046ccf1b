import type { Backend } from '../decap.ts';

/** For each method the function that takes its place; it is given the method itself. */
export type Wrappers<Part> = { readonly [Name in keyof Part]?: (original: NonNullable<Part[Name]>) => Part[Name] };

/**
 * Wraps methods of what a backend of Decap starts with, before Decap sees it.
 * @throws where Decap lacks one of them: the wrapper would do nothing, without a word
 */
export function wrapMethods<Part extends object>(
  backend: Backend<Part>,
  wrappersOf: (implementation: Part) => Wrappers<Part>,
): void {
  const init = backend.init;
  backend.init = (...settings) => {
    const implementation = init(...settings);
    for (const [name, wrap] of Object.entries(wrappersOf(implementation)) as [
      keyof Part,
      (original: unknown) => Part[keyof Part],
    ][]) {
      const original = implementation[name];
      if (typeof original !== 'function')
        throw new Error(`Decap’s backend has no ${String(name)}(): it is called something else in this version`);
      implementation[name] = wrap(original.bind(implementation));
    }
    return implementation;
  };
}
