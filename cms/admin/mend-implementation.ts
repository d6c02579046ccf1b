import type { Backend } from './decap.ts';

/**
 * Changes what a backend of Decap starts with, before Decap sees it.
 * @param backend as Decap registered it, such as `github`
 * @throws where Decap knows no such backend: the mend would do nothing, without a word
 */
export function mendImplementation<Part>(backend: Backend<Part> | undefined, mend: (implementation: Part) => void): void {
  if (backend === undefined) throw new Error('Decap has no backend of this name: it is called something else in this version');
  const begin = backend.init;
  backend.init = (...settings) => {
    const implementation = begin(...settings);
    mend(implementation);
    return implementation;
  };
}
