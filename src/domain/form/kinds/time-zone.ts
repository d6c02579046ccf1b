import { cleanLine } from '../../text/clean-text.ts';
import { commonTimeZones } from '../../time/common-time-zones.ts';
import type { OptionGroup } from '../control.ts';
import { messages } from '../messages.ts';
import { questionKind, single } from './question-kind.ts';

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

/** Zones to choose from: `value` is the IANA name that is stored. The common ones come first, every other one after them. */
const timeZoneGroups: readonly OptionGroup[] = [
  { title: 'United States and Canada', options: commonTimeZones.map((value) => ({ value, label: commonNames[value] })) },
  {
    title: 'All other time zones',
    options: Intl.supportedValuesOf('timeZone')
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

/** `Central (Chicago), America/Chicago` for a zone with a usual name, else its IANA name. */
function timeZoneInWords(zone: string): string {
  const usual = commonTimeZones.find((name) => name === zone);
  return usual ? `${commonNames[usual]}, ${zone}` : zone;
}

/** An IANA time zone; any that the runtime knows is taken, whether listed or not. */
export const timeZone = questionKind({
  name: 'time zone',
  label: 'Time zone',
  hint: 'The time zone in which somebody lives.',
  fields: {},
  isContact: false,
  isEssay: false,
  control: () => ({ element: 'select', prompt: 'Choose a time zone', options: timeZoneGroups }),
  missing: messages.select,
  read: single((_question, value) => {
    const answer = cleanLine(value);
    return isTimeZone(answer) ? { answer } : { problem: messages.notAnOption('a time zone') };
  }),
  inWords: (_question, answer) => [timeZoneInWords(String(answer))],
  sample: { fields: {}, good: () => ['America/Chicago'], bad: () => [['EST']] },
});
