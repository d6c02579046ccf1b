import { cleanLine } from '../../text/clean-text.ts';
import { commonTimeZones } from '../../time/common-time-zones.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

const commonNames: Readonly<Record<(typeof commonTimeZones)[number], string>> = {
  'America/New_York': 'Eastern (New York)',
  'America/Chicago': 'Central (Chicago)',
  'America/Denver': 'Mountain (Denver)',
  'America/Phoenix': 'Mountain, no daylight saving (Phoenix)',
  'America/Los_Angeles': 'Pacific (Los Angeles)',
  'America/Anchorage': 'Alaska (Anchorage)',
  'Pacific/Honolulu': 'Hawaii (Honolulu)',
  'America/Puerto_Rico': 'Atlantic, no daylight saving (Puerto Rico)',
  'America/Halifax': 'Atlantic (Halifax)',
  'America/Toronto': 'Eastern (Toronto)',
  'America/Winnipeg': 'Central (Winnipeg)',
  'America/Edmonton': 'Mountain (Edmonton)',
  'America/Vancouver': 'Pacific (Vancouver)',
};

/** Zones to choose from: `value` is the IANA name that is stored, `label` is what people read. */
export const timeZoneGroups: readonly {
  readonly title: string;
  readonly zones: readonly { readonly value: string; readonly label: string }[];
}[] = [
  { title: 'United States and Canada', zones: commonTimeZones.map((value) => ({ value, label: commonNames[value] })) },
  {
    title: 'All other time zones',
    zones: Intl.supportedValuesOf('timeZone')
      .filter((zone) => !(commonTimeZones as readonly string[]).includes(zone))
      .map((value) => ({ value, label: value.replaceAll('_', ' ') })),
  },
];

function isTimeZone(name: string): boolean {
  if (!name.includes('/') && name !== 'UTC') return false; // abbreviations such as EST have no daylight saving
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false; // RangeError: not a zone that this runtime knows
  }
}

/** An IANA time zone; any that the runtime knows is taken, whether listed or not. */
export const timeZone: FieldKind<'time zone'> = {
  missing: ({ subject }) => messages.select(subject),
  read: ({ subject }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const answer = cleanLine(value);
      return isTimeZone(answer) ? { answer } : { problem: messages.timeZone() };
    }),
};

/** How a zone reads: `Central (Chicago), America/Chicago` for one with a usual name, else its IANA name. */
export function timeZoneInWords(zone: string): string {
  const usual = commonTimeZones.find((name) => name === zone);
  return usual ? `${commonNames[usual]}, ${zone}` : zone;
}
