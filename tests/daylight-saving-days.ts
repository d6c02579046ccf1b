// Days that are not 24 hours long, or have no midnight, or two; with the instant at which each ends.
export const unusualDays: readonly {
  readonly what: string;
  readonly timeZone: string;
  readonly day: string;
  readonly ends: string;
  readonly hours: number;
}[] = [
  {
    what: 'when daylight saving ends in Chicago',
    timeZone: 'America/Chicago',
    day: '2014-11-02',
    ends: '2014-11-03T06:00:00Z',
    hours: 25,
  },
  {
    what: 'when daylight saving begins in Chicago',
    timeZone: 'America/Chicago',
    day: '2015-03-08',
    ends: '2015-03-09T05:00:00Z',
    hours: 23,
  },
  {
    what: 'before a day without midnight in São Paulo',
    timeZone: 'America/Sao_Paulo',
    day: '2014-10-18',
    ends: '2014-10-19T03:00:00Z',
    hours: 24,
  },
  {
    what: 'without midnight in São Paulo',
    timeZone: 'America/Sao_Paulo',
    day: '2014-10-19',
    ends: '2014-10-20T02:00:00Z',
    hours: 23,
  },
  {
    what: 'with eleven at night twice in São Paulo',
    timeZone: 'America/Sao_Paulo',
    day: '2015-02-21',
    ends: '2015-02-22T03:00:00Z',
    hours: 25,
  },
  {
    what: 'before a day without midnight in Cairo',
    timeZone: 'Africa/Cairo',
    day: '2014-05-15',
    ends: '2014-05-15T22:00:00Z',
    hours: 24,
  },
  { what: 'without midnight in Cairo', timeZone: 'Africa/Cairo', day: '2014-05-16', ends: '2014-05-16T21:00:00Z', hours: 23 },
  {
    what: 'with eleven at night twice in Cairo',
    timeZone: 'Africa/Cairo',
    day: '2014-09-25',
    ends: '2014-09-25T22:00:00Z',
    hours: 25,
  },
  {
    what: 'before a day with two midnights in Havana',
    timeZone: 'America/Havana',
    day: '2014-11-01',
    ends: '2014-11-02T04:00:00Z',
    hours: 24,
  },
  { what: 'with two midnights in Havana', timeZone: 'America/Havana', day: '2014-11-02', ends: '2014-11-03T05:00:00Z', hours: 25 },
  {
    what: 'half an hour short on Lord Howe Island',
    timeZone: 'Australia/Lord_Howe',
    day: '2014-10-05',
    ends: '2014-10-05T13:00:00Z',
    hours: 23.5,
  },
];
