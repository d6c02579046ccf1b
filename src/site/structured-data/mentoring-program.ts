import type { EducationalOccupationalProgram } from 'schema-dts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Program } from '../../domain/program/program.ts';
import { type CalendarDate, inWords, isMonth } from '../../domain/time/calendar-date.ts';
import { organizationId, programId } from './address.ts';

/**
 * One round of the program. A date that is known to the month only is left out: here a date is a day. Of two openings the start is the one
 * that holds for everybody; the earlier one of mentors is said among what they need.
 */
export function mentoringProgram(cycle: Cycle, program: Program, site: URL): EducationalOccupationalProgram {
  const { opens, opensForMentors, closes } = cycle.applications;
  const early = opensForMentors ? ` They can apply from ${inWords(opensForMentors)}.` : '';
  const address = new URL('/apply/', site).href;
  return {
    '@type': 'EducationalOccupationalProgram',
    '@id': programId(cycle.code, site),
    name: `${program.name}, ${cycle.title}`,
    description: program.purpose,
    url: address,
    provider: { '@id': organizationId(site) },
    educationalProgramMode: 'online',
    programPrerequisites: [
      `Mentees: ${program.menteeRequirements.join(' ')}`,
      `Mentors: ${program.mentorRequirements.join(' ')}${early}`,
    ],
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD', url: address },
    ...(isDay(opens) ? { applicationStartDate: opens } : {}),
    ...(isDay(closes) ? { applicationDeadline: closes } : {}),
  };
}

function isDay(date: CalendarDate | undefined): date is CalendarDate {
  return date !== undefined && !isMonth(date);
}
