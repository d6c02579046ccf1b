// Completes the lock files after a change of dependencies. npm leaves out a package for another platform that the registry at
// hand does not have, and `npm ci` then refuses the lock file on every machine. Its name, version and platform are all it needs to
// be passed over here and installed there.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const entrySchema = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });

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
  const lock = lockSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const added: string[] = [];
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      const isKnown = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages);
      if (isKnown || !platform || !/^\d/.test(version)) continue;
      lock.packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platform };
      added.push(name);
    }
  }
  const packages = Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  const done = added.length === 0 ? 'is complete' : `has ${added.length} packages of other platforms more`;
  console.log(`${join(directory, 'package-lock.json')} ${done}`);
}

/** The platform that a package's name tells, as npm's `os`, `cpu` and `libc`; undefined where it names none. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } | undefined {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.map((word) => processors[word]).find(Boolean);
  const libc = words.includes('gnu') ? 'glibc' : words.includes('musl') ? 'musl' : undefined;
  if (!os && !cpu) return undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc && os === 'linux' ? { libc: [libc] } : {}) };
}
