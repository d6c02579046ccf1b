import { inject } from 'vitest';

/** The address of a path on the site that all tests share. */
export function readersUrl(path: string): string {
  return inject('sharedSystem').siteUrl + path;
}
