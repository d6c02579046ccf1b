import { join } from 'node:path';
import { installTools } from '../command/install-tools.ts';

/** A file of a package that only benchmarks need; installs them where they are not yet. */
export function benchTool(path: string): string {
  const directory = join(import.meta.dirname, 'tools');
  installTools(directory);
  return join(directory, 'node_modules', path);
}
