// `node scripts/close-preview.ts DIRECTORY`: makes a deploy preview of the built pages in a directory.
import { closePreview } from './deployment/close-preview.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Name the directory of the built pages.');
  process.exitCode = 2;
} else {
  await closePreview(directory);
}
