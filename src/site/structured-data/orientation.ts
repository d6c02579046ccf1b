import type { Event } from 'schema-dts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Program } from '../../domain/program/program.ts';
import { isMonth } from '../../domain/time/calendar-date.ts';
import { organizationId, programId } from './address.ts';

/** A cycle's orientation, where its first and last day are known; undefined where only months are. */
export function orientation(cycle: Cycle, { name }: Program, site: URL): Event | undefined {
  const { starts, ends } = cycle.orientation;
  if (isMonth(starts) || isMonth(ends)) return undefined;
  return {
    '@type': 'Event',
    name: `Virtual orientation and training session, ${cycle.title}`,
    description: `Matches of the ${name} attend it in this period.`,
    startDate: starts,
    endDate: ends,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    organizer: { '@id': organizationId(site) },
    about: { '@id': programId(cycle.code, site) },
  };
}
