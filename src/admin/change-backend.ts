import type { Backend, Implementation } from './decap.ts';

/**
 * Changes what a backend does, wherever Decap begins one.
 * @param backend as Decap registered it, such as `github`
 */
export function changeBackend(backend: Backend | undefined, change: (implementation: Implementation) => void): void {
  if (backend === undefined) return;
  const begin = backend.init;
  backend.init = (...settings) => {
    const implementation = begin(...settings);
    change(implementation);
    return implementation;
  };
}
