// Sees to it that the HTML checker of the W3C has a Java: one that is installed, else Debian's package, else the one vnu-jar fetches.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findJava } from './java.ts';

const downloader = createRequire(import.meta.url).resolve('vnu-jar/vnu-java-downloader.js');
const ways = [
  { what: 'Debian’s Java', command: ['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq default-jre-headless']] },
  { what: 'the Java that vnu-jar fetches', command: [process.execPath, [downloader]] },
] as const;

if (!findJava()) {
  for (const { what, command } of ways) {
    console.log(`No Java 11 or later is installed yet. Trying ${what} …`);
    spawnSync(command[0], command[1], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 });
    if (findJava()) break;
  }
}
const found = findJava();
if (!found) {
  console.error('The HTML checker needs Java 11 or later. Install one, or set JAVA_HOME to where one is, and try again.');
  process.exit(1);
}
console.log(`The HTML checker uses ${found}`);
