/**
 * The zones a North American program meets most. A form offers them first, and the program itself lives in one of them: a fixed list, because
 * what `Intl` knows differs from one runtime to the next, and the CMS's settings would differ with it.
 */
export const commonTimeZones = [
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
