// Sees to it that the HTML checker of the W3C has a Java: one that is installed, else Debian's package, else the one vnu-jar fetches.
import { createRequire } from 'node:module';
import { ensureInstalled } from './command/ensure-installed.ts';
import { findJava } from './java.ts';

const downloader = createRequire(import.meta.url).resolve('vnu-jar/vnu-java-downloader.js');

const found = ensureInstalled({
  name: 'Java 11 or later',
  find: findJava,
  ways: [
    { what: 'Debian’s Java', command: ['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq default-jre-headless']] },
    { what: 'the Java that vnu-jar fetches', command: [process.execPath, [downloader]] },
  ],
  advice: 'The HTML checker needs Java 11 or later. Install one, or set JAVA_HOME to where one is, and try again.',
});
console.log(`The HTML checker uses ${found}`);
