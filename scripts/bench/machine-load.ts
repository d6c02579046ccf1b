import { availableParallelism, loadavg } from 'node:os';

/** What else the machine did meanwhile: more than its cores can do makes every time longer, and not all by as much. */
export function machineLoad(): string {
  const [, lastFiveMinutes = 0] = loadavg();
  return `Load of this machine over the last five minutes: ${lastFiveMinutes.toFixed(1)} on ${availableParallelism()} cores.`;
}
