/** Says which ports another program has, and which flag moves each. */
import { isPortFree } from './ports.ts';

const flags = {
  site: '--port',
  github: '--github-port',
  mail: '--mail-port',
  preview: '--preview-port',
} as const;
const names = ['site', 'github', 'mail', 'preview'] as const;

/**
 * One sentence for each port that is taken, naming a free one to type instead.
 *
 * @param ports those that will be used.
 * @param command what the person typed, such as `npm start`.
 */
export async function takenPorts(ports: Readonly<Partial<Record<keyof typeof flags, number>>>, command: string): Promise<string[]> {
  const sentences: string[] = [];
  const spoken = new Set<number>(Object.values(ports));
  for (const name of names) {
    const port = ports[name];
    if (port === undefined || (await isPortFree(port))) continue;
    let other = port + 1;
    while (spoken.has(other) || !(await isPortFree(other))) other += 1;
    spoken.add(other);
    sentences.push(`Port ${port} is in use. Stop the other program, or choose another: ${command} -- ${flags[name]} ${other}`);
  }
  return sentences;
}
