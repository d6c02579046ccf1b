import type { Activity } from './activity.ts';
import type { TimeBand } from './facets.ts';

type Minutes = Pick<Activity, 'preparationMinutes' | 'togetherMinutes'>;

/** What one person who prepares spends on it: preparation and time together. */
export function totalMinutes({ preparationMinutes, togetherMinutes }: Minutes): number {
  return preparationMinutes + togetherMinutes;
}

/** The band that an activity’s total falls into. An hour and a quarter is still “about an hour”. */
export function timeBandOf(minutes: Minutes): TimeBand {
  const total = totalMinutes(minutes);
  if (total <= 30) return 'half an hour or less';
  return total <= 75 ? 'about an hour' : 'a longer session';
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Whole minutes as people say them: “45 minutes”, “1 hour”, “1 hour 30 minutes”. */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [...(hours > 0 ? [counted(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [counted(rest, 'minute')] : [])];
  return parts.join(' ');
}
