// The HTML checker of the W3C, which is written in Java.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ensureInstalled } from '../../../scripts/command/ensure-installed.ts';
import { installTools } from '../../../scripts/command/install-tools.ts';

/** What vnu.jar is compiled for (its README says so too). */
const oldestJava = 11;

const vnu = join(import.meta.dirname, 'node_modules', 'vnu-jar');
const downloader = join(vnu, 'vnu-java-downloader.js');

/** Installs the checker and, where there is none yet, a Java: Debian's, else the one that vnu-jar fetches for itself. */
export function ensureNuChecker(): { readonly java: string; readonly jar: string } {
  installTools(import.meta.dirname);
  const java = ensureInstalled({
    name: `Java ${oldestJava} or later`,
    find: findJava,
    ways: [
      { what: 'Debian’s Java', command: ['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq default-jre-headless']] },
      { what: 'the Java that vnu-jar fetches', command: [process.execPath, [downloader]] },
    ],
    advice: `The HTML checker needs Java ${oldestJava} or later. Install one, or set JAVA_HOME to where one is, and try again.`,
  });
  return { java, jar: join(vnu, 'build', 'dist', 'vnu.jar') };
}

/** The path of a Java that is new enough: that of `JAVA_HOME`, one on the path, or the one that vnu-jar fetched. */
function findJava(): string | undefined {
  const home = process.env['JAVA_HOME'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'java'));
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), ...onPath, fetchedJava()];
  return candidates.find((path) => (versionOf(path) ?? 0) >= oldestJava);
}

function fetchedJava(): string {
  const { getLocalJavaExecutablePath } = createRequire(import.meta.url)(downloader) as { getLocalJavaExecutablePath(): string };
  return getLocalJavaExecutablePath();
}

/** `1.8.0` is 1 here: too old in either way of counting. */
function versionOf(path: string): number | undefined {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  return version === undefined ? undefined : Number(version);
}
