import type { Thing } from 'schema-dts';
import { readCycles, readProgram } from '../content.ts';
import { mentoringProgram } from './mentoring-program.ts';
import { organization } from './organization.ts';
import { orientation } from './orientation.ts';
import { website } from './website.ts';

/** What the start page says of the site and of who is behind it. */
export async function siteThings(site: URL): Promise<readonly Thing[]> {
  const program = await readProgram();
  return [organization(program, site), website(program, site)];
}

/** What the page about applying says of every cycle. */
export async function cycleThings(site: URL): Promise<readonly Thing[]> {
  const program = await readProgram();
  const cycles = await readCycles();
  return [
    organization(program, site),
    ...cycles.flatMap((cycle) => [mentoringProgram(cycle, program, site), orientation(cycle, program, site) ?? []].flat()),
  ];
}
