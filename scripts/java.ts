// Finds a Java: the HTML checker of the W3C is written in it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** What vnu.jar is compiled for (its README says so too). */
const oldestVersion = 11;

/** The path of a Java that is new enough: that of `JAVA_HOME`, one on the path, or the one that vnu-jar can fetch for itself. */
export function findJava(): string | undefined {
  const home = process.env['JAVA_HOME'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'java'));
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), ...onPath, fetchedJava()];
  return candidates.find((path) => (versionOf(path) ?? 0) >= oldestVersion);
}

function fetchedJava(): string {
  const require = createRequire(import.meta.url);
  const { getLocalJavaExecutablePath } = require('vnu-jar/vnu-java-downloader.js') as { getLocalJavaExecutablePath(): string };
  return getLocalJavaExecutablePath();
}

/** `1.8.0` is 1 here: too old in either way of counting. */
function versionOf(path: string): number | undefined {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  return version === undefined ? undefined : Number(version);
}
