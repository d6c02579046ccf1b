/** Processes that were started as a group of their own, and every one that they started in turn. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process; its command is the program with its words. */
export type ProcessInfo = { pid: number; command: string };

/**
 * The living processes of a group.
 *
 * @param group the process id of the one that began it, started with `detached: true`.
 */
export async function processesOfGroup(group: number): Promise<ProcessInfo[]> {
  const all = process.platform === 'linux' ? await readProc() : await readPs();
  return all.filter((one) => one.group === group && one.state !== 'Z').map(({ pid, command }) => ({ pid, command }));
}

/** Ends a whole group at once, with no chance to clean up. A group that is gone already is no error. */
export function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

type Entry = ProcessInfo & { group: number; state: string };

/** Linux tells without a further program, which a slim machine may lack. */
async function readProc(): Promise<Entry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(pids.map(readProcEntry));
  return entries.filter((entry) => entry !== undefined);
}

async function readProcEntry(pid: string): Promise<Entry | undefined> {
  // A process may end between the two looks.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const [, state, group] = /^\d+ \(.*\) (\S) -?\d+ (-?\d+)/s.exec(stat) ?? [];
  if (state === undefined) return undefined;
  return { pid: Number(pid), command: command.replaceAll('\0', ' '), state, group: Number(group) };
}

async function readPs(): Promise<Entry[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,pgid=,stat=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, group, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S)\S*\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), group: Number(group), state, command }];
  });
}
