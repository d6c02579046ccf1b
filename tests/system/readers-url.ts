import { inject } from 'vitest';

/** The address of a path on the site that all tests share which only read. */
export function readersUrl(path: string): string {
  return inject('readersSiteUrl') + path;
}
