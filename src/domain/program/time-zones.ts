/**
 * The zones that the program can live in. A fixed list, because what `Intl` knows differs from one runtime to the next, and the CMS's
 * settings would differ with it. Each is also among the zones that a form offers first.
 */
export const programTimeZones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/Halifax',
  'America/Toronto',
  'America/Winnipeg',
  'America/Edmonton',
  'America/Vancouver',
] as const;
