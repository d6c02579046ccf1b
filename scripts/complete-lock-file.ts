// Completes the lock files after a change of dependencies. npm leaves out a package for another platform that the registry at
// hand does not have, and `npm ci` then refuses the lock file on every machine. Its name, version and platform are all it needs to
// be passed over here and installed there. npm also leaves out the hash of what it did not unpack here: the registry tells it
// (content/decisions/0037-every-package-by-its-hash.md). What is written keeps npm's own order, so that no other line changes.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Of an entry of `packages`, what is read here; npm's own fields stay as they are. */
interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const systems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors: Readonly<Record<string, string>> = {
  '64': 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const root = join(import.meta.dirname, '..');
for (const directory of ['.', 'scripts/bench/tools', 'tests/long/nu']) {
  const file = join(root, directory, 'package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8')) as LockFile;
  const packages = { ...lock.packages, ...forOtherPlatforms(lock.packages) };
  const added = Object.keys(packages).length - Object.keys(lock.packages).length;
  const unknown: string[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.integrity !== undefined) continue;
    const { version, ...rest } = entry;
    const name = `${entry.name ?? path.replace(/^.*node_modules\//, '')}@${version}`;
    const integrity = await hashOf(name);
    if (integrity === undefined) unknown.push(name);
    else packages[path] = { ...(version === undefined ? {} : { version }), integrity, ...rest };
  }
  const inOrder = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
  console.log(`${join(directory, 'package-lock.json')}: ${added} packages of other platforms added`);
  if (unknown.length > 0) console.log(`  The registry has no hash of ${unknown.join(', ')}`);
}

/** What a package names for a platform, and the lock file leaves out. */
function forOtherPlatforms(packages: LockFile['packages']): Record<string, LockEntry> {
  const added: Record<string, LockEntry> = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const { os, cpu, libc } = platformOf(name);
      const isKnown = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages);
      if (isKnown || (!os && !cpu) || !/^\d/.test(version)) continue;
      added[`node_modules/${name}`] = {
        version,
        ...(cpu ? { cpu: [cpu] } : {}),
        ...(dev ? { dev } : {}),
        ...(libc && os === 'linux' ? { libc: [libc] } : {}),
        optional: true,
        ...(os ? { os: [os] } : {}),
      } as LockEntry;
    }
  }
  return added;
}

/** The hash of `name@version` as the registry at hand tells it; undefined where it does not have that version. */
async function hashOf(name: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('npm', ['view', name, 'dist.integrity'], { shell: process.platform === 'win32' });
    return stdout.trim() || undefined;
  } catch (error) {
    if (String((error as { stderr?: unknown }).stderr).includes('E404')) return undefined;
    throw error;
  }
}

/** The platform that a package's name tells, as npm's `os`, `cpu` and `libc`. */
function platformOf(name: string): { os: string | undefined; cpu: string | undefined; libc: string | undefined } {
  const words = name.split(/[/-]/);
  const libc = words.includes('gnu') ? 'glibc' : words.includes('musl') ? 'musl' : undefined;
  return {
    os: words.map((word) => systems[word]).find(Boolean),
    cpu: words.map((word) => processors[word]).find(Boolean),
    libc,
  };
}
