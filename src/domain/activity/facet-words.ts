// The words and addresses of what people look for: edit a label here and it changes on every page, filter and search result.
import type { ActivityGroup, Channel, Preparer, TimeBand } from './facets.ts';

/** One value of a facet; its page is `/suggested-activities/<facet key>/<slug>/`. */
export interface FacetValue {
  readonly slug: string;
  readonly label: string;
  /** One sentence below the heading of its page. */
  readonly introduction: string;
}

export const times = {
  'half an hour or less': {
    slug: 'half-an-hour-or-less',
    label: 'Half an hour or less',
    introduction: 'For a week in which you nearly canceled: everything, preparation included, fits into thirty minutes.',
  },
  'about an hour': {
    slug: 'about-an-hour',
    label: 'About an hour',
    introduction: 'Preparation and conversation together take an hour or a little more.',
  },
  'a longer session': {
    slug: 'a-longer-session',
    label: 'A longer session',
    introduction: 'These need more than an hour and a quarter in all, and most of them can be spread over several meetings.',
  },
} as const satisfies Record<TimeBand, FacetValue>;

export const places = {
  'in person': {
    slug: 'in-person',
    label: 'In person',
    introduction: 'Activities for two people in one place; some of them need it, and the others are at home there too.',
  },
  remote: {
    slug: 'remote',
    label: 'At a distance',
    introduction: 'Activities for two people who live far apart, by telephone, by video, or in a shared document.',
  },
} as const satisfies Record<Exclude<Channel, 'either'>, FacetValue>;

/** Where an activity works, in words; an activity that works either way has no page of its own and is on both pages. */
export const channelLabels = {
  'in person': places['in person'].label,
  remote: places.remote.label,
  either: 'Either way',
} as const satisfies Record<Channel, string>;

export const preparations = {
  nobody: {
    slug: 'nobody',
    label: 'Nobody prepares',
    introduction: 'Nothing has to be read, written, or found beforehand; you can begin as soon as you are both there.',
  },
  mentee: {
    slug: 'mentee',
    label: 'The mentee prepares',
    introduction: 'The mentee has something to bring, and the mentor comes with time and questions.',
  },
  mentor: {
    slug: 'mentor',
    label: 'The mentor prepares',
    introduction: 'The mentor has something to bring, and the mentee can come as they are.',
  },
  both: {
    slug: 'both',
    label: 'Both prepare',
    introduction: 'Each of you does a little beforehand, so that there is something to compare when you talk.',
  },
} as const satisfies Record<Preparer, FacetValue>;

/** Who prepares, in words. */
export const preparerLabels: Readonly<Record<Preparer, string>> = {
  nobody: preparations.nobody.label,
  mentee: preparations.mentee.label,
  mentor: preparations.mentor.label,
  both: preparations.both.label,
};

export const kinds = {
  make: {
    slug: 'make',
    label: 'Make something together',
    introduction: 'At the end there is something that your libraries can use, such as a list, a letter, or a map.',
  },
  practice: {
    slug: 'practice',
    label: 'Practice',
    introduction: 'Try something out where nobody minds a mistake, with somebody who tells you what they saw.',
  },
  discuss: {
    slug: 'discuss',
    label: 'Read and discuss',
    introduction: 'A text, a question, or a story to talk about, for finding out what each of you thinks.',
  },
  'take part': {
    slug: 'take-part',
    label: 'Take part',
    introduction: 'Go out and meet the field together, in a session, at a desk, in an election, or in print.',
  },
} as const satisfies Record<ActivityGroup, FacetValue>;
